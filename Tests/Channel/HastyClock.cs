using System.Collections.Concurrent;

namespace GealcBot.Tests.Channel;

/// <summary>A clock on which waits up to the patience are over at once and are written down; longer ones end only by <see cref="Expire"/>.</summary>
public sealed class HastyClock(TimeSpan patience) : TimeProvider
{
    private readonly ConcurrentBag<Waiting> _long = [];
    private long _ticks = new DateTime(2024, 5, 20, 12, 0, 0, DateTimeKind.Utc).Ticks;

    public ConcurrentQueue<TimeSpan> Waits { get; } = new();

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref _ticks), TimeSpan.Zero);

    public override long GetTimestamp() => Interlocked.Read(ref _ticks);

    public void Advance(TimeSpan by) => Interlocked.Add(ref _ticks, by.Ticks);

    public void Expire()
    {
        foreach (var waiting in _long)
        {
            waiting.Ring();
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var waiting = new Waiting(callback, state);
        if (dueTime > patience || dueTime < TimeSpan.Zero)
        {
            _long.Add(waiting);
            return waiting;
        }

        Waits.Enqueue(dueTime);
        Advance(dueTime);
        ThreadPool.QueueUserWorkItem(_ => waiting.Ring());
        return waiting;
    }

    private sealed class Waiting(TimerCallback callback, object? state) : ITimer
    {
        private int _over;

        public void Ring()
        {
            if (Interlocked.Exchange(ref _over, 1) == 0)
            {
                callback(state);
            }
        }

        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose() => Interlocked.Exchange(ref _over, 1);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
