using System.Collections.Immutable;
using System.Globalization;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
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

    private static IEnumerable<CalendarEvent> Events(YearStanding standing, YearLedger ledger, GroupId? whose, Say say)
    {
        var changes = Changes(ledger);
        return from line in standing.Lines
               where whose is not { } one || line.Line.Concerns(one)
               where !line.IsDeclaredDone
               from owed in line.Obligations
               where owed.IsOpen
               from entry in Events(owed, [.. changes[owed.Obligation.Id]], say)
               select entry;
    }

    /// <summary>Dates that were set for an obligation, and dates that were taken back: each is a change of its entry.</summary>
    private static ILookup<ObligationId, DateTimeOffset> Changes(YearLedger ledger)
    {
        var set = ledger.Entries.OfType<Scheduled>().ToDictionary(entry => entry.Id);
        var withdrawn = ledger.Entries.OfType<Withdrawn>().Where(entry => set.ContainsKey(entry.Of)).Select(entry => (set[entry.Of].Obligation, entry.RecordedAt));
        return set.Values.Select(entry => (entry.Obligation, entry.RecordedAt)).Concat(withdrawn).ToLookup(change => change.Obligation, change => change.RecordedAt);
    }

    private static IEnumerable<CalendarEvent> Events(ObligationStanding owed, ImmutableArray<DateTimeOffset> changes, Say say)
    {
        var (obligation, number) = (owed.Obligation, 0);
        var changed = changes.IsEmpty ? new DateTimeOffset(obligation.Id.Activity.Year, 1, 1, 0, 0, 0, TimeSpan.Zero) : changes.Max();
        foreach (var days in Days(owed))
        {
            var isLong = days.To.DayNumber - days.From.DayNumber >= MostDays;
            var again = ++number > 1 ? string.Create(CultureInfo.InvariantCulture, $"-{number}") : "";
            yield return new CalendarEvent(
                $"{obligation.Id}{again}@gealcbot",
                isLong ? Due(obligation, say) : On(obligation, say),
                Details(obligation.Line, say),
                isLong ? DateRange.Day(days.To) : days,
                changes.Length,
                changed);
        }
    }

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
