using System.Collections.Immutable;

namespace GealcBot.Plans.Reminders;

/// <summary>When to remind. Configuration (<c>Reminders:…</c>) with these defaults.</summary>
public sealed record ReminderPolicy
{
    /// <summary>Days before its quarter ends on which the coordinators of a meeting that nobody has scheduled are asked.</summary>
    public ImmutableArray<int> MeetingRounds { get; init; } = [30, 14, 3];
}
