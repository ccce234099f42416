using System.Globalization;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Pipe = System.Threading.Channels.Channel;

namespace GealcBot.Bot.LocalChat;

/// <summary>What happened in a conversation, kept in order and told to the pages that listen.</summary>
internal sealed class LocalStream(TimeProvider clock)
{
    /// <summary>The oldest are forgotten; a page that comes back sees the rest.</summary>
    public const int MaxEvents = 500;

    // A listener that is this far behind is let go; it comes back and resumes.
    private const int MaxBehind = 1000;

    private static readonly TimeSpan HeartbeatEvery = TimeSpan.FromSeconds(15);

    private readonly Lock _gate = new();
    private readonly Queue<SseItem<string>> _events = new();
    private readonly List<Channel<SseItem<string>>> _listeners = [];
    private long _last;
    private bool _ended;

    /// <summary>Keeps what happened and tells whoever listens. Returns its number, by which a page resumes.</summary>
    public long Add(string kind, string json)
    {
        lock (_gate)
        {
            var happened = new SseItem<string>(json, kind) { EventId = (++_last).ToString(CultureInfo.InvariantCulture) };
            _events.Enqueue(happened);
            if (_events.Count > MaxEvents)
            {
                _events.Dequeue();
            }

            Tell(happened);
            return _last;
        }
    }

    /// <summary>Tells whoever listens now; not kept.</summary>
    public void Whisper(string kind, string json)
    {
        lock (_gate)
        {
            Tell(new SseItem<string>(json, kind));
        }
    }

    public void End()
    {
        lock (_gate)
        {
            _ended = true;
            _listeners.ForEach(listener => listener.Writer.TryComplete());
            _listeners.Clear();
        }
    }

    /// <summary>What happened after that number, and then what happens, with a sign of life in between.</summary>
    public async IAsyncEnumerable<SseItem<string>> ListenAsync(
        long after, Action alive, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var heartbeat = new SseItem<string>("{}", "alive");
        var listener = Subscribe(after);
        try
        {
            // Tells the page at once that it is connected.
            yield return heartbeat;
            while (true)
            {
                alive();
                while (listener.Reader.TryRead(out var next))
                {
                    yield return next;
                }

                var more = listener.Reader.WaitToReadAsync(cancellation).AsTask();
                if (await IsQuietAsync(more, cancellation))
                {
                    yield return heartbeat;
                }
                else if (!await more)
                {
                    yield break;
                }
            }
        }
        finally
        {
            lock (_gate)
            {
                _listeners.Remove(listener);
            }
        }
    }

    private async Task<bool> IsQuietAsync(Task more, CancellationToken cancellation)
    {
        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var first = await Task.WhenAny(more, Task.Delay(HeartbeatEvery, clock, waiting.Token));
        await waiting.CancelAsync();
        return first != more;
    }

    private Channel<SseItem<string>> Subscribe(long after)
    {
        lock (_gate)
        {
            var listener = Pipe.CreateBounded<SseItem<string>>(MaxBehind);
            foreach (var missed in _events.Where(missed => long.Parse(missed.EventId!, CultureInfo.InvariantCulture) > after))
            {
                listener.Writer.TryWrite(missed);
            }

            if (_ended)
            {
                listener.Writer.TryComplete();
            }
            else
            {
                _listeners.Add(listener);
            }

            return listener;
        }
    }

    private void Tell(SseItem<string> happened)
    {
        foreach (var slow in _listeners.Where(listener => !listener.Writer.TryWrite(happened)).ToList())
        {
            slow.Writer.TryComplete();
            _listeners.Remove(slow);
        }
    }
}
