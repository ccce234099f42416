using System.Collections.Immutable;
using GealcBot.Plans.Ledger;

namespace GealcBot.Plans.Reminders;

/// <summary>Meetings of the groups: one is owed this quarter, one is near, one should have been held.</summary>
internal static class MeetingReminders
{
    public static IEnumerable<DueItem> Of(YearStanding standing, Rounds rounds, ReminderPolicy policy)
    {
        foreach (var line in standing.Series.Where(line => IsAsked(standing.Plan, line)))
        {
            var groups = line.Line.Series!.Groups.Concat(standing.Plan.MeetsWith(line.Line.Series.Lead)).Distinct().ToImmutableArray();
            var told = IsToldOfTomorrow(line.Line.Series, standing.Date, rounds.Ledger);
            var asked = told ? null : MeetingPace.OwedThisQuarter(line, standing.Date);
            // A day that somebody set is a promise of its own, also where the group has met often enough for the pace.
            var dated = line.Obligations.Where(one => one.Condition is Condition.Scheduled || (one.IsUnconfirmed && !told));
            foreach (var one in asked is null ? dated : dated.Append(asked).Distinct())
            {
                var item = one.Condition is Condition.Scheduled ? Coming(one, standing.Plan, rounds, policy, groups) : Owed(one, one == asked, standing.Plan, rounds, policy, groups);
                if (item is not null)
                {
                    yield return item with { Knows = line.Meetings.LastOrDefault()?.Report.By };
                }
            }
        }
    }

    /// <summary>
    /// Held today where it was told, which is tomorrow farther west: nobody reports a meeting before its day, so it is known, and whoever is
    /// still in the evening before is not asked for it.
    /// </summary>
    private static bool IsToldOfTomorrow(MeetingSeries series, DateOnly date, YearLedger ledger) =>
        ledger.Meetings.Any(meeting => meeting.Facts.HeldOn == date.AddDays(1) && DateRange.QuarterOf(meeting.Facts.HeldOn) == DateRange.QuarterOf(date) && series.Groups.Any(meeting.Of));

    /// <summary>Groups that meet jointly are asked once, on the line of the first of them.</summary>
    public static bool IsAsked(PlanYear plan, LineStanding line) => plan.SessionKey(line.Line.Series!.Lead) == line.Line.Series.Lead;

    private static DueItem? Coming(ObligationStanding one, PlanYear plan, Rounds rounds, ReminderPolicy policy, ImmutableArray<GroupId> groups)
    {
        var day = one.ScheduledFor!.Value;
        var set = rounds.Ledger.ScheduleOf(plan.Together(one.Obligation));
        return rounds.Open(
            ReminderKind.MeetingComing, one.Obligation.Id.ToString(), policy.ComingRounds.Select(days => day.AddDays(-days)),
            // Who sets a date for next week need not hear of it tomorrow.
            set is null ? null : Rounds.DayOf(set), day, day, groups, set);
    }

    /// <summary>Nothing is scheduled, or the day set has passed without a word: then the question is whether it was held.</summary>
    private static DueItem? Owed(ObligationStanding one, bool inThisQuarter, PlanYear plan, Rounds rounds, ReminderPolicy policy, ImmutableArray<GroupId> groups)
    {
        var quarter = DateRange.Quarter(rounds.Date.Year, DateRange.QuarterOf(rounds.Date));
        var owed = inThisQuarter ? policy.MeetingRounds.Select(days => quarter.To.AddDays(-days)) : [];
        var passed = one.IsUnconfirmed ? policy.PassedRounds.Select(days => one.ScheduledFor!.Value.AddDays(days)).ToList() : [];
        return rounds.Open(
            one.IsUnconfirmed ? ReminderKind.MeetingPassed : ReminderKind.MeetingOwed, one.Obligation.Id.ToString(),
            // The rounds before the day set were answered by setting it.
            passed.Count == 0 ? owed : owed.Where(day => day > passed[0]).Concat(passed),
            null, inThisQuarter ? quarter.To : one.ScheduledFor ?? quarter.To, quarter.To, groups,
            one.IsUnconfirmed ? rounds.Ledger.ScheduleOf(plan.Together(one.Obligation)) : null);
    }
}
