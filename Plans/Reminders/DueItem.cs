using System.Collections.Immutable;
using GealcBot.Plans.Ledger;

namespace GealcBot.Plans.Reminders;

/// <summary>
/// One thing to be reminded of at a date, before it is asked whom, when and how. There is at most one for each thing: the
/// latest round has closed those before it.
/// </summary>
/// <param name="By">The day by which the thing is wanted: the end of its window, the day set, the deadline.</param>
/// <param name="Groups">Whose coordinators can act: all of those that meet jointly. Empty: it is everybody's, and so the Secretariat's.</param>
public sealed record DueItem(Reminder What, DateOnly By, ImmutableArray<GroupId> Groups)
{
    /// <summary>The first days of the rounds since the last answer, in order; the last is this round's.</summary>
    public required ImmutableArray<DateOnly> Begun { get; init; }

    /// <summary>The last day of the period that "not this period" speaks of; it is asked again after it, if at all.</summary>
    public required DateOnly PeriodEnds { get; init; }

    /// <summary>What people said of it that is not the end of it: "not mine", "not this time".</summary>
    public ImmutableArray<ReminderEntry> Said { get; init; } = [];

    /// <summary>Told of a day that is near: where its round begins on a day off, the working day before is better than the one after.</summary>
    public bool IsAhead => What.Kind is ReminderKind.MeetingComing or ReminderKind.DateComing;
}
