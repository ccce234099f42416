namespace GealcBot.Benchmarks.Reminders;

/// <summary>A clock that begins at a given instant and runs so many times as fast as this machine's, timers and all.</summary>
internal sealed class FastClock(DateTimeOffset begins, double speed) : TimeProvider
{
    private readonly long began = System.GetTimestamp();

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => begins.AddTicks(GetTimestamp());

    public override long GetTimestamp() => (System.GetElapsedTime(began) * speed).Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        new FastTimer(System.CreateTimer(callback, state, Real(dueTime), Real(period)), this);

    private TimeSpan Real(TimeSpan wait) => wait < TimeSpan.Zero ? wait : wait / speed;

    private sealed class FastTimer(ITimer real, FastClock clock) : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => real.Change(clock.Real(dueTime), clock.Real(period));

        public void Dispose() => real.Dispose();

        public ValueTask DisposeAsync() => real.DisposeAsync();
    }
}
