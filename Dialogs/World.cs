using System.Collections.Concurrent;
using System.Collections.Immutable;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;

namespace GealcBot.Dialogs;

/// <summary>
/// All that answers are made of at one moment: plans, ledgers, people. Immutable, so a turn sees one state of things
/// from beginning to end; a question asks no database.
/// </summary>
public sealed class World
{
    private readonly ImmutableSortedDictionary<int, PlanYear> plans;
    private readonly ImmutableDictionary<int, YearLedger> ledgers;
    private readonly ImmutableDictionary<PersonId, Person> people;
    private readonly ConcurrentDictionary<(int Year, DateOnly Date), YearStanding> standings = new();

    private World(ImmutableSortedDictionary<int, PlanYear> plans, ImmutableDictionary<int, YearLedger> ledgers, ImmutableDictionary<PersonId, Person> people) =>
        (this.plans, this.ledgers, this.people) = (plans, ledgers, people);

    public static World Empty { get; } = new(
        ImmutableSortedDictionary<int, PlanYear>.Empty, ImmutableDictionary<int, YearLedger>.Empty, ImmutableDictionary<PersonId, Person>.Empty);

    public IEnumerable<PlanYear> Plans => plans.Values;

    public IEnumerable<Person> People => people.Values;

    /// <summary>The newest year there is a plan for, or null when there is none at all.</summary>
    public PlanYear? Newest => plans.IsEmpty ? null : plans.Values.Last();

    public PlanYear? Plan(int year) => plans.GetValueOrDefault(year);

    public YearLedger Ledger(int year) => ledgers.GetValueOrDefault(year) ?? YearLedger.Empty(year);

    public Person? Find(PersonId id) => people.GetValueOrDefault(id);

    /// <summary>Who somebody is, also when the roster does not know them.</summary>
    public Person Who(PersonId id) => Find(id) ?? Person.Unknown(id);

    public YearStanding Standing(PlanYear plan, DateOnly date) =>
        standings.GetOrAdd((plan.Year, date), key => plan.At(key.Date, Ledger(key.Year)));

    public Meeting? Meeting(EntryId id) => ledgers.Values.Select(ledger => ledger.Meeting(id)).FirstOrDefault(meeting => meeting is not null);

    public World With(PlanYear plan) => new(plans.SetItem(plan.Year, plan), ledgers, people);

    public World With(YearLedger ledger) => new(plans, ledgers.SetItem(ledger.Year, ledger), people);

    public World With(LedgerEntry entry) => With(Ledger(entry.Year).With(entry));

    public World With(Person person) => new(plans, ledgers, people.SetItem(person.Id, person));

    public World WithPeople(IEnumerable<Person> known) => new(plans, ledgers, people.SetItems(known.Select(person => KeyValuePair.Create(person.Id, person))));
}
