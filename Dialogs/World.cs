using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.Lineage;
using GealcBot.Plans.People;
using GealcBot.Plans.Reports;

namespace GealcBot.Dialogs;

/// <summary>
/// All that answers are made of at one moment: plans, ledgers, people. Immutable, so a turn sees one state of things
/// from beginning to end; a question asks no database.
/// </summary>
public sealed class World
{
    private readonly ImmutableSortedDictionary<int, PlanYear> plans;
    private readonly ImmutableArray<KnownDocument> known;
    private readonly ImmutableArray<WorkPlan> documents;
    private readonly ImmutableDictionary<int, YearLedger> ledgers;
    private readonly ImmutableDictionary<PersonId, PersonSettings> settings;
    private readonly Lazy<FrozenDictionary<PersonId, Person>> people;
    private readonly ImmutableDictionary<PersonId, GroupChat> chats = ImmutableDictionary<PersonId, GroupChat>.Empty;
    private readonly ConcurrentDictionary<(int Year, DateOnly Date), YearStanding> standings = new();
    private readonly ConcurrentDictionary<int, YearLineage?> lineages = new();
    private readonly ConcurrentDictionary<int, LineUp?> lineUps = new();
    private readonly ConcurrentDictionary<DateOnly, PlanSearch> searches = new();

    private World(ImmutableArray<KnownDocument> known, ImmutableDictionary<int, YearLedger> ledgers)
    {
        (this.known, this.ledgers, settings, Roster) = (known, ledgers, ImmutableDictionary<PersonId, PersonSettings>.Empty, Roster.Empty);
        documents = [.. known.Select(document => document.Plan)];
        plans = Years(documents);
        people = PeopleOfDay();
    }

    private World(World other)
    {
        (plans, known, documents, ledgers) = (other.plans, other.known, other.documents, other.ledgers);
        (settings, Roster, Day, chats, ReviewPolicy) = (other.settings, other.Roster, other.Day, other.chats, other.ReviewPolicy);
        people = PeopleOfDay();
    }

    private World(World other, ImmutableArray<KnownDocument> known)
        : this(other)
    {
        this.known = known;
        documents = [.. known.Select(document => document.Plan)];
        plans = Years(documents);
    }

    private World(World other, YearLedger ledger)
        : this(other) => (ledgers, people) = (ledgers.SetItem(ledger.Year, ledger), other.people);

    private World(World other, Roster roster, ImmutableDictionary<PersonId, PersonSettings> settings, DateOnly day)
        : this(other) => (Roster, this.settings, Day, people) = (roster, settings, day, PeopleOfDay());

    // Between two days on which nothing begins or ends everybody is who they are.
    private World(World other, DateOnly day)
        : this(other) => (Day, people) = (day, Roster.IsSame(other.Day, day) ? other.people : PeopleOfDay());

    private World(World other, ImmutableDictionary<PersonId, GroupChat> chats)
        : this(other) => (this.chats, people) = (chats, other.people);

    public static World Empty { get; } = new([], ImmutableDictionary<int, YearLedger>.Empty);

    /// <summary>The bot's day, for which people have the roles that they have.</summary>
    public DateOnly Day { get; }

    public Roster Roster { get; }

    /// <summary>Which reports wait for the Secretariat's review, by the settings.</summary>
    public ReviewPolicy ReviewPolicy { get; private init; } = ReviewPolicy.None;

    /// <summary>Every plan and report there is, by year, the plan before the report.</summary>
    public ImmutableArray<WorkPlan> Documents => documents;

    /// <summary>The same with who imported them and how their questions were answered.</summary>
    public ImmutableArray<KnownDocument> Known => known;

    public IEnumerable<PlanYear> Plans => plans.Values;

    /// <summary>Whom the bot knows, as they are on its day: by the roster, or because they have written to it.</summary>
    public ImmutableArray<Person> People => people.Value.Values;

    /// <summary>The conversations that belong to groups.</summary>
    public IEnumerable<GroupChat> Chats => chats.Values;

    /// <summary>The newest year there is a plan for, or null when there is none at all.</summary>
    public PlanYear? Newest => plans.IsEmpty ? null : plans.Values.Last();

    public PlanYear? Plan(int year) => plans.GetValueOrDefault(year);

    public YearLedger Ledger(int year) => ledgers.GetValueOrDefault(year) ?? YearLedger.Empty(year);

    public Person? Find(PersonId id) => people.Value.GetValueOrDefault(Roster.Bound(id));

    public Person? ByHandle(string handle) => People.FirstOrDefault(person => person.Id.Handle == handle);

    public PersonSettings? SettingsOf(PersonId id) => settings.GetValueOrDefault(id);

    /// <summary>Who somebody is, also when the roster does not know them.</summary>
    public Person Who(PersonId id) => Find(id) ?? Person.Unknown(id);

    /// <summary>The group that a conversation belongs to, or null.</summary>
    public GroupId? GroupOf(PersonId? chat) => chat is { } id ? chats.GetValueOrDefault(id)?.Group : null;

    public YearStanding Standing(PlanYear plan, DateOnly date) =>
        standings.GetOrAdd((plan.Year, date), key => plan.At(key.Date, Ledger(key.Year)));

    /// <summary>A year's plan beside the one before it as that ended; null for the first.</summary>
    public YearLineage? Lineage(int year) => lineages.GetOrAdd(year, key =>
        plans.Values.LastOrDefault(plan => plan.Year < key) is { } before && Plan(key) is { } after
            ? YearLineage.Of(Standing(before, DateRange.Year(before.Year).To), after)
            : null);

    /// <summary>How the lines of a year's report stand to those of its plan; null where either is not known.</summary>
    public LineUp? LinesOfReport(int year) => lineUps.GetOrAdd(year, key =>
        Document(key, DocumentKind.Plan) is not null && Document(key, DocumentKind.Report) is { } report && Plan(key) is { } plan ? LineUp.Of(plan, new PlanYear(report)) : null);

    /// <summary>What the year's report has for a line of its plan.</summary>
    public PlannedActivity? Reported(PlanLine line) =>
        LinesOfReport(line.Id.Year)?.Pairs.FirstOrDefault(pair => pair.Planned.Id == line.Id)?.Reported.Activity;

    /// <summary>The words of all years as they stand on a day.</summary>
    public PlanSearch Search(DateOnly date) => searches.GetOrAdd(date, day => PlanSearch.Of(plans.Values.Select(plan => Standing(plan, day)), Reported));

    public Meeting? Meeting(EntryId id) => ledgers.Values.Select(ledger => ledger.Meeting(id)).FirstOrDefault(meeting => meeting is not null);

    /// <summary>An entry of any year, withdrawn or not.</summary>
    public LedgerEntry? Entry(EntryId id) => ledgers.Values.Select(ledger => ledger.Find(id)).FirstOrDefault(entry => entry is not null);

    public WorkPlan? Document(int year, DocumentKind kind) => documents.FirstOrDefault(document => document.Year == year && document.Kind == kind);

    public KnownDocument? Find(int year, DocumentKind kind) => known.FirstOrDefault(document => document.Year == year && document.Kind == kind);

    /// <summary>With these documents; one of the same year and kind gives way.</summary>
    public World With(params ImmutableArray<KnownDocument> news) => new(this,
        [
            .. known.Where(old => !news.Any(document => document.Year == old.Year && document.Kind == old.Kind)).Concat(news)
                .OrderBy(document => document.Year).ThenBy(document => document.Kind),
        ]);

    public World With(YearLedger ledger) => new(this, ledger);

    public World With(LedgerEntry entry) => With(Ledger(entry.Year).With(entry));

    public World With(Roster roster) => roster == Roster ? this : new(this, roster, settings, Day);

    /// <summary>The same world where nothing of it is new.</summary>
    public World With(params IEnumerable<PersonSettings> changed) =>
        changed.Where(one => SettingsOf(one.Id) != one).ToList() is { Count: > 0 } news ? new(this, Roster, settings.SetItems(news.Select(one => KeyValuePair.Create(one.Id, one))), Day) : this;

    public World With(ReviewPolicy policy) => new(this) { ReviewPolicy = policy };

    /// <summary>The same world on another day: roles that were said for that day are in force.</summary>
    public World On(DateOnly day) => day == Day ? this : new(this, day);

    private Lazy<FrozenDictionary<PersonId, Person>> PeopleOfDay() => new(() => Roster.At(Day, settings.Values));

    /// <summary>The same world where nothing of it is new.</summary>
    public World With(params IEnumerable<GroupChat> bound) =>
        bound.Where(chat => chats.GetValueOrDefault(chat.Chat) != chat).ToList() is { Count: > 0 } news ? new(this, chats.SetItems(news.Select(chat => KeyValuePair.Create(chat.Chat, chat)))) : this;

    /// <summary>What is planned in each year; its report stands for a plan that is not known (2023).</summary>
    private static ImmutableSortedDictionary<int, PlanYear> Years(ImmutableArray<WorkPlan> documents) =>
        documents.GroupBy(document => document.Year).ToImmutableSortedDictionary(year => year.Key, year => new PlanYear(year.MinBy(document => document.Kind)!));
}
