using System.Globalization;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using GealcBot.Texts;
using Pipe = System.Threading.Channels.Channel;

namespace GealcBot.Bot.LocalChat;

/// <summary>One person's chat on the page: what was said, who listens, and one turn at a time.</summary>
internal sealed class LocalConversation(string id, string token, Persona persona, Language language, TimeProvider clock)
{
    /// <summary>The oldest are forgotten; a page that comes back sees the rest.</summary>
    public const int MaxEvents = 500;

    // A listener that is this far behind is let go; it comes back and resumes.
    private const int MaxBehind = 1000;

    private static readonly TimeSpan HeartbeatEvery = TimeSpan.FromSeconds(15);

    private readonly Lock _gate = new();
    private readonly Queue<SseItem<string>> _events = new();
    private readonly Queue<string> _messages = new();
    private readonly HashSet<string> _clientIds = [];
    private readonly List<Channel<SseItem<string>>> _listeners = [];
    private Task _lastTurn = Task.CompletedTask;
    private long _lastEvent;
    private long _lastActivity;
    private bool _ended;

    public string Id => id;
    public string Token => token;
    public Persona Persona => persona;
    public Language Language => language;
    public string? TimeZone { get; init; }
    public DateTimeOffset Now => clock.GetUtcNow();
    public DateTimeOffset LastUsed { get; private set; } = clock.GetUtcNow();

    public string NextActivityId() => Interlocked.Increment(ref _lastActivity).ToString(CultureInfo.InvariantCulture);

    /// <summary>False when the page sent this one before: its answer was lost on the way, and it tries again.</summary>
    public bool IsNew(string clientId)
    {
        lock (_gate)
        {
            if (_clientIds.Count >= MaxEvents)
            {
                _clientIds.Clear();
            }

            return _clientIds.Add(clientId);
        }
    }

    /// <summary>Whether the bot sent this message here, and it is not forgotten.</summary>
    public bool Holds(string messageId)
    {
        lock (_gate)
        {
            return _messages.Contains(messageId);
        }
    }

    /// <summary>Runs after every turn that was asked for before it.</summary>
    public Task<T> InTurnAsync<T>(Func<Task<T>> turn)
    {
        lock (_gate)
        {
            LastUsed = Now;
            var mine = AfterAsync(_lastTurn, turn);
            _lastTurn = mine;
            return mine;
        }

        static async Task<T> AfterAsync(Task previous, Func<Task<T>> turn)
        {
            await previous.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ForceYielding);
            return await turn();
        }
    }

    /// <summary>Keeps a message of the bot and shows it.</summary>
    public void AddMessage(string messageId, string json)
    {
        lock (_gate)
        {
            _messages.Enqueue(messageId);
            if (_messages.Count > MaxEvents)
            {
                _messages.Dequeue();
            }

            Add("message", json);
        }
    }

    /// <summary>Keeps what happened and tells whoever listens. Returns its number, by which a page resumes.</summary>
    public long Add(string kind, string json)
    {
        lock (_gate)
        {
            var happened = new SseItem<string>(json, kind) { EventId = (++_lastEvent).ToString(CultureInfo.InvariantCulture) };
            _events.Enqueue(happened);
            if (_events.Count > MaxEvents)
            {
                _events.Dequeue();
            }

            Tell(happened);
            return _lastEvent;
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

    public async IAsyncEnumerable<SseItem<string>> ListenAsync(long after, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var listener = Subscribe(after);
        try
        {
            // Tells the page at once that it is connected, and later that it still is.
            yield return Heartbeat();
            while (true)
            {
                while (listener.Reader.TryRead(out var next))
                {
                    yield return next;
                }

                var more = listener.Reader.WaitToReadAsync(cancellation).AsTask();
                if (await IsQuietAsync(more, cancellation))
                {
                    yield return Heartbeat();
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

    private SseItem<string> Heartbeat()
    {
        LastUsed = Now;
        return new SseItem<string>("{}", "alive");
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
