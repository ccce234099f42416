using System.Collections.Frozen;
using System.Collections.Immutable;

namespace GealcBot.Plans.Ledger;

/// <summary>A meeting as it is known now: the report with its corrections.</summary>
public sealed record Meeting(MeetingHeld Report, MeetingFacts Facts, int Corrections)
{
    public EntryId Id => Report.Id;

    public bool Of(GroupId group) => Facts.Groups.Contains(group);
}

/// <summary>
/// All entries of one plan year, immutable. What it says depends on the entries alone, not on the order or number of
/// times they came in.
/// </summary>
public sealed class YearLedger
{
    private readonly FrozenDictionary<EntryId, LedgerEntry> entries;

    private YearLedger(int year, IEnumerable<LedgerEntry> all)
    {
        Year = year;
        entries = all.DistinctBy(entry => entry.Id).ToFrozenDictionary(entry => entry.Id);
        Meetings = Known(entries.Values);
    }

    public int Year { get; }

    /// <summary>Not withdrawn, by day and then by key.</summary>
    public ImmutableArray<Meeting> Meetings { get; }

    public IEnumerable<LedgerEntry> Entries => entries.Values;

    public static YearLedger Empty(int year) => new(year, []);

    public static YearLedger Of(int year, IEnumerable<LedgerEntry> entries) => new(year, entries.Where(entry => entry.Year == year));

    public YearLedger With(LedgerEntry entry) => entries.ContainsKey(entry.Id) ? this : new(Year, entries.Values.Append(entry));

    public LedgerEntry? Find(EntryId id) => entries.GetValueOrDefault(id);

    public Meeting? Meeting(EntryId id) => Meetings.FirstOrDefault(meeting => meeting.Id == id);

    /// <summary>The date that stands for an obligation: of several that were set, the one said last.</summary>
    public Scheduled? ScheduleOf(ObligationId obligation) => Latest(Entries.OfType<Scheduled>().Where(entry => entry.Obligation == obligation));

    public Snoozed? SnoozeOf(ObligationId obligation) => Latest(Entries.OfType<Snoozed>().Where(entry => entry.Obligation == obligation));

    /// <summary>What was said last of an activity by the given day.</summary>
    public StatusReported? StatusOf(ActivityId activity, DateOnly date) =>
        Entries.OfType<StatusReported>().Where(entry => entry.Activity == activity && entry.AsOf <= date)
            .OrderBy(entry => entry.AsOf).ThenBy(entry => entry.RecordedAt).ThenBy(entry => entry.Id.Value, StringComparer.Ordinal).LastOrDefault();

    private static T? Latest<T>(IEnumerable<T> said) where T : LedgerEntry =>
        said.OrderBy(entry => entry.RecordedAt).ThenBy(entry => entry.Id.Value, StringComparer.Ordinal).LastOrDefault();

    private static ImmutableArray<Meeting> Known(ImmutableArray<LedgerEntry> entries)
    {
        var withdrawn = entries.OfType<Withdrawn>().Select(entry => entry.Of).ToHashSet();
        var corrections = entries.OfType<MeetingCorrected>().ToLookup(entry => entry.Of);
        return
        [
            .. from held in entries.OfType<MeetingHeld>()
               where !withdrawn.Contains(held.Id)
               let last = corrections[held.Id].MaxBy(correction => correction.Number)
               let facts = last?.Facts ?? held.Facts
               orderby facts.HeldOn, held.Id.Value
               select new Meeting(held, facts, last?.Number ?? 0),
        ];
    }
}
