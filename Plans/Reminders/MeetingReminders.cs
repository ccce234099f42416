using System.Collections.Immutable;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;

namespace GealcBot.Plans.Reminders;

/// <summary>
/// Which meetings of this quarter somebody has to be asked about. Pure: plan, ledger, roster, policy and date in,
/// reminders out.
/// </summary>
public static class MeetingReminders
{
    public static ImmutableArray<ReminderDue> Due(YearStanding standing, YearLedger ledger, IReadOnlyCollection<Person> roster, ReminderPolicy policy)
    {
        var due = ImmutableArray.CreateBuilder<ReminderDue>();
        foreach (var line in standing.Series.Where(line => IsAsked(standing.Plan, line)))
        {
            if (OwedThisQuarter(line, standing.Date) is { } owed && Round(owed, ledger, standing.Date, policy) is { } round)
            {
                var groups = line.Line.Series!.Groups.Concat(standing.Plan.MeetsWith(line.Line.Series.Lead)).ToHashSet();
                due.AddRange(roster
                    .Where(person => person.Role is Role.Coordinator && person.Groups.Any(groups.Contains))
                    .Select(person => new ReminderDue(new Reminder(ReminderKind.MeetingOwed, owed.Obligation.Id.ToString(), round), person.Id)));
            }
        }

        return due.ToImmutable();
    }

    /// <summary>
    /// The meeting of the quarter of <paramref name="date"/>, unless the group has met in it, or so often before that it
    /// owes none yet, or one is scheduled or dropped.
    /// </summary>
    public static ObligationStanding? OwedThisQuarter(LineStanding line, DateOnly date)
    {
        // Four free meetings a year are asked for at the same pace as quarterly ones: one a quarter.
        var expected = Math.Min(line.Owed, DateRange.QuarterOf(date));
        return line.Owed > 0 && !line.Obligations.Any(other => other.Condition is Condition.Scheduled) && line.Obligations[expected - 1] is { IsOpen: true, Condition: not Condition.Scheduled } owed && AnswerTo(owed, line) is null ? owed : null;
    }

    /// <summary>The meeting that answers a reminder: one that discharged the obligation, or any in the quarter it was asked for.</summary>
    public static Meeting? AnswerTo(ObligationStanding asked, LineStanding line)
    {
        var quarter = DateRange.Quarter(line.Line.Id.Year, Math.Min(4, asked.Obligation.Number));
        return asked.MetBy ?? line.Meetings.LastOrDefault(meeting => quarter.Contains(meeting.Facts.HeldOn));
    }

    /// <summary>Groups that meet jointly are asked once, on the line of the first of them.</summary>
    private static bool IsAsked(PlanYear plan, LineStanding line) => plan.SessionKey(line.Line.Series!.Lead) == line.Line.Series.Lead;

    private static DateOnly? Round(ObligationStanding owed, YearLedger ledger, DateOnly date, ReminderPolicy policy)
    {
        var snooze = ledger.SnoozeOf(owed.Obligation.Id)?.Until;
        if (snooze > date)
        {
            return null;
        }

        var quarterEnds = DateRange.Quarter(date.Year, DateRange.QuarterOf(date)).To;
        var begun = policy.MeetingRounds.Select(days => quarterEnds.AddDays(-days)).Where(day => day <= date);
        var last = begun.Select(day => (DateOnly?)day).DefaultIfEmpty().Max();
        return snooze > last || last is null ? snooze ?? last : last;
    }
}
