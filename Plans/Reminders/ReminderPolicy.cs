using System.Collections.Immutable;

namespace GealcBot.Plans.Reminders;

/// <summary>When to remind. Configuration (<c>Reminders:…</c>) with these defaults.</summary>
public sealed record ReminderPolicy
{
    /// <summary>Days before its quarter ends on which the coordinators of a meeting that nobody has scheduled are asked.</summary>
    public ImmutableArray<int> MeetingRounds { get; init; } = [30, 14, 3];

    /// <summary>Days before the day set for a meeting or an activity.</summary>
    public ImmutableArray<int> ComingRounds { get; init; } = [7, 1];

    /// <summary>Days after it: was it held?</summary>
    public ImmutableArray<int> PassedRounds { get; init; } = [1];

    /// <summary>Days before the window of a webinar, workshop or other activity ends.</summary>
    public ImmutableArray<int> SemesterRounds { get; init; } = [60, 30, 7];

    /// <summary>When it is asked how an activity of the whole year goes.</summary>
    public ImmutableArray<DayOfYear> AnnualRounds { get; init; } = [new(7, 1), new(11, 1)];

    /// <summary>Days after something was held and told that a link is asked for, once.</summary>
    public int ProofAfter { get; init; } = 7;

    /// <summary>The cut-off of the partial report (000:21) and the day by which the committee wants the final one.</summary>
    public ImmutableArray<DayOfYear> ReportDeadlines { get; init; } = [new(9, 15), new(12, 15)];

    /// <summary>Days before these on which the Secretariat is reminded.</summary>
    public ImmutableArray<int> ReportRounds { get; init; } = [30, 7];

    /// <summary>The hours of a working day, of the person's zone, in which the bot writes first.</summary>
    public TimeOnly HoursFrom { get; init; } = new(9, 0);

    public TimeOnly HoursTo { get; init; } = new(17, 0);

    /// <summary>Messages that one person gets in a week from Monday to Sunday. One a day is no setting: a message's id is its person and day.</summary>
    public int MostAWeek { get; init; } = 3;

    /// <summary>Things in one message; a digest may hold more.</summary>
    public int MostInOne { get; init; } = 6;

    /// <summary>The weekday of the digests; a working day later where it is none.</summary>
    public DayOfWeek DigestOn { get; init; } = DayOfWeek.Monday;

    /// <summary>Rounds without an answer after which the deputies are asked too and the Secretariat's digest names it.</summary>
    public int EscalateAfter { get; init; } = 2;
}
