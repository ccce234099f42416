using System.Collections.Immutable;
using GealcBot.Plans.Ledger;

namespace GealcBot.Plans.Reminders;

/// <summary>All that somebody has to be asked or told at a date. Pure: plan, ledger, policy and date in, items out.</summary>
public static class DueItems
{
    // A meeting of December is asked about, and its proof, in January.
    private const int DaysAfterTheYear = 31;

    private static readonly ReminderKind[] Wishable = [ReminderKind.MeetingOwed, ReminderKind.SemesterOwed, ReminderKind.AnnualOwed, ReminderKind.DateOpen];

    private static readonly ReminderKind[] AfterTheYear = [ReminderKind.MeetingPassed, ReminderKind.DatePassed, ReminderKind.ProofMissing];

    /// <summary>At most one for each thing, in order of urgency: what is wanted first, first.</summary>
    /// <param name="reportedTo">The last day of which the year's report speaks; null when it is not there yet.</param>
    public static ImmutableArray<DueItem> At(YearStanding standing, YearLedger ledger, ReminderPolicy policy, DateOnly? reportedTo = null)
    {
        if (standing.Date < DateRange.Year(standing.Plan.Year).From || standing.Date > DateRange.Year(standing.Plan.Year).To.AddDays(DaysAfterTheYear))
        {
            return [];
        }

        return Of(standing, new Rounds(ledger, standing.Date), policy, reportedTo);
    }

    /// <summary>
    /// What is owed and no reminder of it is open yet, as it would be asked if somebody wished so on the day itself: meetings of the quarter
    /// and activities whose time has begun. What is set for a day, put off or the Secretariat's own is not among them.
    /// </summary>
    public static ImmutableArray<DueItem> Early(YearStanding standing, YearLedger ledger, ReminderPolicy policy)
    {
        if (standing.Date.Year != standing.Plan.Year)
        {
            return [];
        }

        var open = At(standing, ledger, policy).Select(item => item.What.About).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. Of(standing, new Rounds(ledger, standing.Date) { AsIfWished = true }, policy, DateRange.Year(standing.Plan.Year).To)
                .Where(item => Wishable.Contains(item.What.Kind) && !item.Groups.IsEmpty && !open.Contains(item.What.About) && (item.What.Kind is ReminderKind.MeetingOwed || HasBegun(item, standing))),
        ];
    }

    private static bool HasBegun(DueItem item, YearStanding standing) =>
        ObligationId.TryParse(item.What.About) is { } id && standing.Obligation(id)?.Obligation.Window.From <= standing.Date;

    private static ImmutableArray<DueItem> Of(YearStanding standing, Rounds rounds, ReminderPolicy policy, DateOnly? reportedTo)
    {
        var items = MeetingReminders.Of(standing, rounds, policy)
            .Concat(LineReminders.Of(standing, rounds, policy))
            .Concat(ProofReminders.Of(standing, rounds, policy));
        return [.. (ReportReminders.Of(standing.Plan.Year, reportedTo, rounds, policy) is { } report ? items.Append(report) : items)
            .Where(item => standing.Date.Year == standing.Plan.Year || AfterTheYear.Contains(item.What.Kind))
            .OrderBy(item => item.By).ThenBy(item => item.What.Kind).ThenBy(item => item.What.About, StringComparer.Ordinal)];
    }

    /// <summary>The last day on which something can be due in a plan year.</summary>
    public static DateOnly LastDayOf(int year) => DateRange.Year(year).To.AddDays(DaysAfterTheYear);
}
