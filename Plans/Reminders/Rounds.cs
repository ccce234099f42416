using System.Collections.Immutable;
using GealcBot.Plans.Ledger;

namespace GealcBot.Plans.Reminders;

/// <summary>
/// The rounds of one thread: the days of the policy, moved by what people answered. An answer ends the rounds before it;
/// a new round closes the old one.
/// </summary>
internal sealed class Rounds(YearLedger ledger, DateOnly date)
{
    public DateOnly Date => date;

    public YearLedger Ledger => ledger;

    /// <summary>As if somebody wished on the day itself that each thing be asked about.</summary>
    public bool AsIfWished { get; init; }

    /// <summary>The item of the round that is open, or null when none has begun or it was answered.</summary>
    /// <param name="begins">The days on which the policy begins a round.</param>
    /// <param name="answered">The last day on which somebody said how it goes.</param>
    /// <param name="set">The day that stands for it, if one does: what put it off before that is over.</param>
    public DueItem? Open(ReminderKind kind, string about, IEnumerable<DateOnly> begins, DateOnly? answered, DateOnly by, DateOnly periodEnds, ImmutableArray<GroupId> groups, Scheduled? set = null)
    {
        var said = ledger.SaidOfReminders(about).ToImmutableArray();
        if (said.IsEmpty && !AsIfWished && !begins.Any(day => day <= date))
        {
            return null;
        }

        var standing = ledger.SaidOfReminders(about, set);
        var begun = (AsIfWished ? Begun(begins, standing).Append(date) : Begun(begins, standing))
            .Where(day => day <= date && (answered is null || day > answered)).Distinct().Order().ToImmutableArray();
        return begun.IsEmpty || Silenced(standing)
            ? null
            : new DueItem(new Reminder(kind, about, begun[^1]), by, groups) { Begun = begun, PeriodEnds = periodEnds, Said = said };
    }

    /// <summary>The day of the entry, as the ledger counts days.</summary>
    public static DateOnly DayOf(LedgerEntry entry) => DateOnly.FromDateTime(entry.RecordedAt.UtcDateTime);

    private static IEnumerable<DateOnly> Begun(IEnumerable<DateOnly> begins, ImmutableArray<ReminderEntry> said)
    {
        var snoozed = said.OfType<Snoozed>().LastOrDefault()?.Until;
        var quietTo = said.OfType<NotThisPeriod>().Select(entry => (DateOnly?)entry.Through).Max();
        var wished = said.OfType<AskedAgain>().Select(entry => entry.On);
        return (snoozed is { } until ? begins.Where(day => day > until).Append(until) : begins).Where(day => quietTo is null || day > quietTo).Concat(wished);
    }

    /// <summary>Put off, and the day has not come; or not wanted in this period. Who asks again later wants it all the same.</summary>
    private bool Silenced(ImmutableArray<ReminderEntry> said)
    {
        var last = said.LastOrDefault(entry => entry is Snoozed or NotThisPeriod or AskedAgain);
        return last switch
        {
            Snoozed { Until: var until } => until > date,
            NotThisPeriod { Through: var through } => through >= date,
            _ => false,
        };
    }
}
