using System.Collections.Immutable;
using System.Globalization;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.Reminders;
using GealcBot.Texts;

namespace GealcBot.Documents.Calendars;

/// <summary>
/// What the plan still asks of a group, or of all, as a calendar: a date that is set on its day, everything else on the last
/// day of its window. What was held or dropped is left out. The plan is a public document and no person is named.
/// </summary>
public static class PlanCalendar
{
    // "In December" and "from March to May" fill nobody's calendar: what is so long is due on its last day.
    private const int MostDays = 14;

    /// <param name="group">Null for the whole Network.</param>
    public static PublishedCalendar Of(IEnumerable<(YearStanding Standing, YearLedger Ledger)> years, GroupId? group, Say say) => new(
        group is { } one ? say.CalendarNameFor(say.Group(one.Value)) : say.CalendarName(),
        say.Language,
        [.. years.SelectMany(year => Events(year.Standing, year.Ledger, group, say)).OrderBy(entry => entry.Days.From).ThenBy(entry => entry.Uid, StringComparer.Ordinal)]);

    /// <summary>
    /// The file of one date: as it stands, moved, or called off; null where none was ever set. Whoever opened it before has the
    /// same entry changed.
    /// </summary>
    public static PublishedCalendar? Of(YearStanding standing, YearLedger ledger, ObligationId id, Say say)
    {
        if (standing.Obligation(id) is not { } owed || Last(owed, standing.Plan, ledger) is not { } last)
        {
            return null;
        }

        var isCancelled = owed.Condition is Condition.Dropped || ledger.WithdrawalOf(last.Id) is not null;
        var entry = Event(owed, DateRange.Day(last.On), null, History(owed, standing.Plan, Changes(ledger)), say) with { Begins = Begins(last), IsCancelled = isCancelled };
        return new PublishedCalendar(On(owed.Obligation, say), say.Language, [entry]) { IsCancellation = isCancelled };
    }

    private static IEnumerable<CalendarEvent> Events(YearStanding standing, YearLedger ledger, GroupId? whose, Say say)
    {
        var changes = Changes(ledger);
        return from line in standing.Lines
               where whose is not { } one || line.Line.Concerns(one)
               where !line.IsDeclaredDone
               from owed in line.Obligations
               where owed.IsOpen || owed.Condition is Condition.Dropped
               from entry in Events(owed, standing.Plan, ledger, History(owed, standing.Plan, changes), say)
               select entry;
    }

    /// <summary>Dates that were set for an obligation, and dates that were taken back: each is a change of its entry.</summary>
    private static ILookup<ObligationId, DateTimeOffset> Changes(YearLedger ledger)
    {
        var set = ledger.Entries.OfType<Scheduled>().ToDictionary(entry => entry.Id);
        var withdrawn = ledger.Entries.OfType<Withdrawn>().Where(entry => set.ContainsKey(entry.Of)).Select(entry => (set[entry.Of].Obligation, entry.RecordedAt));
        return set.Values.Select(entry => (entry.Obligation, entry.RecordedAt)).Concat(withdrawn).ToLookup(change => change.Obligation, change => change.RecordedAt);
    }

    /// <summary>Groups that meet jointly have one date, whoever of them sets it; that it is dropped is a change too.</summary>
    private static ImmutableArray<DateTimeOffset> History(ObligationStanding owed, PlanYear plan, ILookup<ObligationId, DateTimeOffset> changes) =>
    [
        .. plan.Together(owed.Obligation).SelectMany(one => changes[one]),
        .. owed is { Condition: Condition.Dropped, SaidBy: { } said } ? [said.RecordedAt] : ImmutableArray<DateTimeOffset>.Empty,
    ];

    /// <summary>The date that stands, else the last there was.</summary>
    private static Scheduled? Last(ObligationStanding owed, PlanYear plan, YearLedger ledger)
    {
        var together = plan.Together(owed.Obligation).ToHashSet();
        return ledger.ScheduleOf(together)
            ?? ledger.Entries.OfType<Scheduled>().Where(entry => together.Contains(entry.Obligation)).OrderBy(entry => entry.RecordedAt).ThenBy(entry => entry.Id.Value, StringComparer.Ordinal).LastOrDefault();
    }

    private static IEnumerable<CalendarEvent> Events(ObligationStanding owed, PlanYear plan, YearLedger ledger, ImmutableArray<DateTimeOffset> history, Say say)
    {
        if (owed.Condition is Condition.Dropped)
        {
            // What never had a date was in nobody's calendar.
            return Last(owed, plan, ledger) is { } last ? [Event(owed, DateRange.Day(last.On), null, history, say) with { IsCancelled = true }] : [];
        }

        var begins = owed.Condition is Condition.Scheduled && ledger.ScheduleOf(plan.Together(owed.Obligation)) is { } set ? Begins(set) : null;
        return Days(owed).Select((days, at) => Event(owed, days, at == 0 ? null : at + 1, history, say) with { Begins = begins });
    }

    /// <param name="part">Which of several spans of days it is; null for the first.</param>
    private static CalendarEvent Event(ObligationStanding owed, DateRange days, int? part, ImmutableArray<DateTimeOffset> history, Say say)
    {
        var obligation = owed.Obligation;
        var isLong = days.To.DayNumber - days.From.DayNumber >= MostDays;
        var again = part is { } number ? string.Create(CultureInfo.InvariantCulture, $"-{number}") : "";
        return new CalendarEvent(
            $"{obligation.Id}{again}@gealcbot",
            isLong ? Due(obligation, say) : On(obligation, say),
            Details(obligation.Line, say),
            isLong ? DateRange.Day(days.To) : days,
            history.Length,
            history.IsEmpty ? new DateTimeOffset(obligation.Id.Activity.Year, 1, 1, 0, 0, 0, TimeSpan.Zero) : history.Max());
    }

    private static DateTimeOffset? Begins(Scheduled set) =>
        set is { At: { } hour, Zone: { } name } && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) ? SendTime.At(set.On, hour, zone) : null;

    private static ImmutableArray<DateRange> Days(ObligationStanding owed) =>
        owed.Condition is Condition.Scheduled ? owed.ScheduledAs?.Parts ?? [DateRange.Day(owed.ScheduledFor!.Value)]
        : owed.Obligation.Line is { Series: null, Activity.Period: { Kind: PeriodKind.FixedDate, Date: { } date } } ? date.Parts
        : [owed.Obligation.Window];

    private static string On(Obligation obligation, Say say) => obligation.IsMeeting
        ? say.CalendarMeeting(Whose(obligation, say), Number(obligation, say), obligation.Line.Activity.Code)
        : say.CalendarOn(obligation.Line.Activity.Code, Title(obligation, say));

    private static string Due(Obligation obligation, Say say) => obligation.IsMeeting
        ? say.CalendarMeetingDue(Whose(obligation, say), Number(obligation, say), obligation.Line.Activity.Code)
        : say.CalendarDue(obligation.Line.Activity.Code, Title(obligation, say));

    private static string Whose(Obligation obligation, Say say) => say.AllOf(obligation.Line.Series!.Groups.Select(group => say.Group(group.Value)));

    private static string Number(Obligation obligation, Say say) => say.CountOf(obligation.Number, obligation.Of);

    private static string Title(Obligation obligation, Say say) =>
        obligation.Of > 1 ? $"{obligation.Line.Activity.Title} ({Number(obligation, say)})" : obligation.Line.Activity.Title;

    private static string Details(PlanLine line, Say say)
    {
        (string Label, string? Words)[] fields =
        [
            (say.FieldArea(), $"{line.Area.Code} {line.Area.Title}"),
            (say.FieldProduct(), line.Activity.Product),
            (say.FieldWhere(), line.Activity.Venue),
            (say.FieldResources(), line.Activity.Resources),
        ];
        var title = $"{line.Activity.Code} {line.Activity.Title}";
        return string.Join('\n', fields.Where(field => field.Words is not null).Select(field => $"{field.Label}: {field.Words}").Prepend(title));
    }
}
