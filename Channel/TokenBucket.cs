namespace GealcBot.Channel;

/// <summary>
/// So many a second, with a few at once after a quiet while. It hands out times instead of tokens (the generic cell rate
/// algorithm), so it needs no timer, costs one number and runs on any clock.
/// </summary>
internal sealed class TokenBucket(Rate rate, TimeSpan now)
{
    private readonly TimeSpan each = TimeSpan.FromSeconds(1 / rate.PerSecond);
    private TimeSpan next = now;
    private TimeSpan closedTo = now;

    public bool IsFullAt(TimeSpan now) => next <= now && closedTo <= now;

    /// <summary>How long the next one would have to wait.</summary>
    public TimeSpan Wait(TimeSpan now)
    {
        var free = next - each * (rate.Burst - 1);
        var at = free > closedTo ? free : closedTo;
        return at > now ? at - now : TimeSpan.Zero;
    }

    public void Take(TimeSpan now)
    {
        var at = now + Wait(now);
        next = (next > at ? next : at) + each;
    }

    public void CloseTo(TimeSpan until) => closedTo = until > closedTo ? until : closedTo;
}

/// <param name="Burst">How many may go at once after a quiet while.</param>
public readonly record struct Rate(double PerSecond, int Burst);
