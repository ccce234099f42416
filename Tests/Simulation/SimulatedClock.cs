namespace GealcBot.Tests.Simulation;

/// <summary>The time of a simulated year; it passes when it is told to.</summary>
internal sealed class SimulatedClock(DateTimeOffset begins) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = begins;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => Now;

    public override long GetTimestamp() => Now.Ticks;
}

/// <summary>The clock of one machine, which is never quite right and is set from time to time.</summary>
internal sealed class SkewedClock(SimulatedClock true_) : TimeProvider
{
    public TimeSpan Off { get; set; }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => true_.Now + Off;

    public override long GetTimestamp() => true_.GetTimestamp();
}
