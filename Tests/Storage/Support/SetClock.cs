namespace GealcBot.Tests.Storage.Support;

/// <summary>A clock that stands still until a test moves it.</summary>
internal sealed class SetClock : TimeProvider
{
    private long ticks = new DateTimeOffset(2024, 5, 20, 15, 0, 0, TimeSpan.Zero).UtcTicks;

    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref ticks), TimeSpan.Zero);

    public void Advance(TimeSpan time) => Interlocked.Add(ref ticks, time.Ticks);
}
