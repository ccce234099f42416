using System.Collections.Frozen;
using System.Collections.Immutable;

namespace GealcBot.Plans.Ledger;

/// <summary>
/// All entries of one plan year, immutable. What it says depends on the entries alone, not on the order or number of
/// times they came in.
/// </summary>
public sealed class YearLedger
{
    private readonly FrozenDictionary<EntryId, LedgerEntry> entries;
    private readonly ImmutableArray<LedgerEntry> standing;
    private readonly ILookup<ActivityId, StatusReported> statuses;
    private readonly ILookup<ActivityId, EvidenceAdded> evidence;
    private readonly ILookup<ObligationId, Scheduled> schedules;
    private readonly ILookup<string, ReminderEntry> threads;
    private readonly Reviews reviews;

    private YearLedger(int year, IEnumerable<LedgerEntry> all)
    {
        Year = year;
        var told = all.ToList();
        entries = told.Concat(Proposals.Agreed(told)).GroupBy(entry => entry.Id).ToFrozenDictionary(same => same.Key, First);
        var withdrawn = entries.Values.OfType<Withdrawn>().Select(entry => entry.Of).ToHashSet();
        standing = [.. entries.Values.Where(entry => !withdrawn.Contains(entry.Id))];
        statuses = standing.OfType<StatusReported>().ToLookup(entry => entry.Activity);
        schedules = standing.OfType<Scheduled>().ToLookup(entry => entry.Obligation);
        threads = standing.OfType<ReminderEntry>().ToLookup(entry => entry.Thread, StringComparer.Ordinal);
        evidence = standing.OfType<EvidenceAdded>().OrderBy(entry => entry.AsOf).ThenBy(entry => entry.Id.Value, StringComparer.Ordinal).ToLookup(entry => entry.Activity);
        reviews = new Reviews(standing);
        Meetings = KnownMeetings.Of(standing);
        Unforeseen = [.. standing.OfType<Unforeseen>().OrderBy(entry => entry.When.First).ThenBy(entry => entry.AsOf).ThenBy(entry => entry.Id.Value, StringComparer.Ordinal)];
    }

    public int Year { get; }

    /// <summary>Not withdrawn, by day and then by key; of those in one month, the ones without a day last.</summary>
    public ImmutableArray<Meeting> Meetings { get; }

    /// <summary>The year's annex, in order of month.</summary>
    public ImmutableArray<Unforeseen> Unforeseen { get; }

    /// <summary>The approval of the year's report, or null until then.</summary>
    public ReportApproved? Approval => standing.OfType<ReportApproved>().FirstOrDefault();

    public IEnumerable<LedgerEntry> Entries => entries.Values;

    /// <summary>Proposals that nobody has answered or taken back, the oldest first.</summary>
    public IEnumerable<Proposed> Waiting =>
        standing.OfType<Proposed>().Where(proposal => DecisionOn(proposal.Id) is null).OrderBy(proposal => proposal.RecordedAt).ThenBy(proposal => proposal.Id.Value, StringComparer.Ordinal);

    public static YearLedger Empty(int year) => new(year, []);

    public static YearLedger Of(int year, IEnumerable<LedgerEntry> entries) => new(year, entries.Where(entry => entry.Year == year));

    public YearLedger With(LedgerEntry entry) => Find(entry.Id) is { } known && First([known, entry]) == known ? this : new(Year, entries.Values.Append(entry));

    public LedgerEntry? Find(EntryId id) => entries.GetValueOrDefault(id);

    public Meeting? Meeting(EntryId id) => Meetings.FirstOrDefault(meeting => meeting.Id == id);

    /// <summary>The answer to a proposal, or null while there is none.</summary>
    public Decided? DecisionOn(EntryId proposal) => Find(Decided.IdOf(proposal)) as Decided;

    /// <summary>The taking back of an entry, or null while it stands.</summary>
    public Withdrawn? WithdrawalOf(EntryId id) => Find(Withdrawn.IdOf(id)) as Withdrawn;

    /// <summary>How the review of a report stands; of one that was withdrawn, how it stood.</summary>
    /// <param name="isWanted">The setting wants such a report of such a person reviewed.</param>
    public Review ReviewOf(LedgerEntry report, bool isWanted = false) => reviews.Of(report, isWanted);

    /// <summary>False for what is looked at with another report.</summary>
    public bool IsReviewedAlone(LedgerEntry report) => reviews.Stands(report);

    /// <summary>Reports of which the Secretariat said anything, and that were not withdrawn.</summary>
    public IEnumerable<LedgerEntry> Reviewed => reviews.Begun.Select(Find).OfType<LedgerEntry>().Where(report => WithdrawalOf(report.Id) is null);

    /// <summary>Not withdrawn, in no order.</summary>
    public ImmutableArray<LedgerEntry> Standing => standing;

    /// <summary>The date that stands for an obligation: of several that were set, the one said last.</summary>
    public Scheduled? ScheduleOf(ObligationId obligation) => Latest(schedules[obligation]);

    /// <summary>The same of several that are met by one session.</summary>
    public Scheduled? ScheduleOf(IEnumerable<ObligationId> together) => Latest(together.SelectMany(obligation => schedules[obligation]));

    public Snoozed? SnoozeOf(ObligationId obligation) => SnoozeOf(obligation.ToString());

    public Snoozed? SnoozeOf(string thread) => Latest(threads[thread].OfType<Snoozed>());

    /// <summary>What was said about the reminders of one thing, in no order.</summary>
    public IEnumerable<ReminderEntry> SaidOfReminders(string thread) => threads[thread];

    /// <summary>The same, first things first, without what put it off before a day was set for it: setting the day was the answer.</summary>
    public ImmutableArray<ReminderEntry> SaidOfReminders(string thread, Scheduled? set) =>
    [
        .. threads[thread].Where(entry => set is null || entry is not (Snoozed or NotThisPeriod) || entry.RecordedAt >= set.RecordedAt)
            .OrderBy(entry => entry.RecordedAt).ThenBy(entry => entry.Id.Value, StringComparer.Ordinal),
    ];

    /// <summary>What was said last of an activity by the given day.</summary>
    public StatusReported? StatusOf(ActivityId activity, DateOnly date) =>
        statuses[activity].Where(entry => entry.AsOf <= date)
            .OrderBy(entry => entry.AsOf).ThenBy(entry => entry.RecordedAt).ThenBy(entry => entry.Id.Value, StringComparer.Ordinal).LastOrDefault();

    /// <summary>The links known for an activity by the given day, each once, in order of day.</summary>
    public IEnumerable<EvidenceAdded> EvidenceOf(ActivityId activity, DateOnly date) => evidence[activity].Where(entry => entry.AsOf <= date);

    /// <summary>How often a year, where the plan's word left it open and somebody has settled it.</summary>
    public int? FrequencyOf(ActivityId activity) => SettledOf(activity)?.PerYear;

    public FrequencySettled? SettledOf(ActivityId activity) => Latest(standing.OfType<FrequencySettled>().Where(entry => entry.Activity == activity));

    /// <summary>The settled frequencies of the year, by activity.</summary>
    public IEnumerable<ActivityId> SettledFrequencies => standing.OfType<FrequencySettled>().Select(entry => entry.Activity).Distinct();

    /// <summary>Of entries with one meaning the store keeps the first, and so does this, whichever it hears of first.</summary>
    private static LedgerEntry First(IEnumerable<LedgerEntry> same) =>
        same.ToList() is var all && all.Count == 1
            ? all[0]
            : all.OrderBy(entry => entry.RecordedAt).ThenBy(entry => entry.By.ToString(), StringComparer.Ordinal).ThenBy(entry => entry.ToString(), StringComparer.Ordinal).First();

    private static T? Latest<T>(IEnumerable<T> said) where T : LedgerEntry =>
        said.OrderBy(entry => entry.RecordedAt).ThenBy(entry => entry.Id.Value, StringComparer.Ordinal).LastOrDefault();
}
