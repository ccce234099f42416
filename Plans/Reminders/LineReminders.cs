using System.Collections.Immutable;

namespace GealcBot.Plans.Reminders;

/// <summary>Activities that are no series of meetings: owed by the end of a semester, on a day, some time in the year, or on a day yet to be set.</summary>
internal static class LineReminders
{
    // "From 20 to 22 November" is a day for this purpose, "in December" is not.
    private const int LongestEvent = 7;

    public static IEnumerable<DueItem> Of(YearStanding standing, Rounds rounds, ReminderPolicy policy) =>
        standing.Lines.Where(line => line.Line.Series is null && !line.IsDeclaredDone && line.Next is not null)
            .Select(line => Of(line, line.Next!, rounds, policy) is { } item ? item with { Knows = line.Reported?.By } : null).OfType<DueItem>();

    private static DueItem? Of(LineStanding line, ObligationStanding next, Rounds rounds, ReminderPolicy policy)
    {
        var (about, groups, window) = (next.Obligation.Id.ToString(), line.Line.Groups, next.Obligation.Window);
        var answered = line.Reported is { } said ? Rounds.DayOf(said) : null as DateOnly?;
        var (day, schedule) = (DayOf(next), rounds.Ledger.ScheduleOf(next.Obligation.Id));
        if (day is { } near && near.To >= rounds.Date)
        {
            var set = schedule is null ? answered : Rounds.DayOf(schedule);
            return rounds.Open(ReminderKind.DateComing, about, policy.ComingRounds.Select(days => near.From.AddDays(-days)), set, near.From, near.To, groups, schedule);
        }

        var (kind, begins) = Asked(line.Line.Activity.Period.Kind, window, policy);
        if (day is { } passed)
        {
            var after = policy.PassedRounds.Select(days => passed.To.AddDays(days)).ToList();
            (kind, begins) = (ReminderKind.DatePassed, begins.Where(round => round > after[0]).Concat(after));
        }

        return rounds.Open(kind, about, begins, answered, day?.To ?? window.To, PeriodEnds(kind, begins, window, rounds.Date), groups, schedule);
    }

    /// <summary>A period of the whole year ends where the year's next round begins; one that is over, with the year.</summary>
    private static DateOnly PeriodEnds(ReminderKind kind, IEnumerable<DateOnly> begins, DateRange window, DateOnly date) =>
        kind is ReminderKind.AnnualOwed or ReminderKind.DateOpen ? begins.Where(round => round > date).Select(round => round.AddDays(-1)).DefaultIfEmpty(window.To).Min()
        : window.To >= date ? window.To
        : DueItems.LastDayOf(window.From.Year);

    /// <summary>Which question its period asks, and on which days.</summary>
    private static (ReminderKind Kind, IEnumerable<DateOnly> Begins) Asked(PeriodKind? period, DateRange window, ReminderPolicy policy)
    {
        var annual = policy.AnnualRounds.Select(day => day.In(window.From.Year));
        return period switch
        {
            PeriodKind.ToBeDefined => (ReminderKind.DateOpen, annual.Prepend(window.From)),
            _ when window.IsYear => (ReminderKind.AnnualOwed, annual),
            PeriodKind.FixedDate when IsEvent(window) => (ReminderKind.DatePassed, []),
            _ => (ReminderKind.SemesterOwed, policy.SemesterRounds.Select(days => window.To.AddDays(-days))),
        };
    }

    /// <summary>The day or days of an event: what was said last, else the plan's own date.</summary>
    private static DateRange? DayOf(ObligationStanding next) =>
        (next.ScheduledAs, next.Obligation) switch
        {
            ({ } set, _) => new DateRange(set.First, set.Last) is var said && IsEvent(said) ? said : null,
            (null, { Line.Activity.Period.Kind: PeriodKind.FixedDate, Window: var window }) => IsEvent(window) ? window : null,
            _ => null,
        };

    private static bool IsEvent(DateRange days) => days.To.DayNumber - days.From.DayNumber < LongestEvent;
}
