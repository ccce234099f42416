using System.Collections.Immutable;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;

namespace GealcBot.Plans.Reminders;

/// <summary>
/// Whom an item goes to: the coordinators of its groups, of several the one who told of it last; in the place of one who is
/// away, who stands in; after two silent rounds the other coordinators as well. Where none of them can be asked, the group's channel; where there is none, the Secretariat
/// is told who and why.
/// </summary>
internal sealed class Addressees(Audience audience, ReminderPolicy policy)
{
    private readonly Dictionary<PersonId, Person> people = audience.People.ToDictionary(person => person.Id);
    private readonly ImmutableArray<Person> secretariat = [.. audience.People.Where(person => person.Role is Role.Secretariat).OrderBy(person => person.Id.ToString(), StringComparer.Ordinal)];
    private readonly ImmutableArray<Person> observers = [.. audience.People.Where(person => person.IsObserver)];
    private readonly ILookup<GroupId, Person> coordinators = audience.People.Where(person => person.Role is Role.Coordinator)
        .OrderBy(person => person.Id.ToString(), StringComparer.Ordinal)
        .SelectMany(person => person.Groups.Select(group => (group, person))).ToLookup(pair => pair.group, pair => pair.person);

    /// <summary>Who can be written to.</summary>
    public IEnumerable<Person> Reached => people.Values.Where(person => audience.IsReached(person.Id));

    /// <summary>Whether it is these who may be addressed.</summary>
    public bool AreOf(ImmutableArray<Person> others) => audience.People == others;

    public Person? Find(PersonId id) => people.GetValueOrDefault(id);

    /// <summary>Each once, whatever it is that they are asked as first.</summary>
    public IEnumerable<(PersonId To, AskedItem Asked)> Of(DueItem item, DateOnly day, SentHistory history)
    {
        var calledOff = item.Said.OfType<CalledOff>().Where(entry => entry.Round == item.What.Round).ToList();
        return calledOff.Exists(entry => entry.To is null)
            ? []
            : All(item, day, history).Concat(LookingOn(item, day)).DistinctBy(one => one.To).Where(one => !calledOff.Exists(entry => entry.To == one.To));
    }

    private IEnumerable<(PersonId To, AskedItem Asked)> All(DueItem item, DateOnly day, SentHistory history)
    {
        if (item.Groups.IsEmpty)
        {
            return secretariat.Where(one => WhyNot(one, item, day) is null).Select(one => (one.Id, new AskedItem(item.What, AskedAs.Secretariat)));
        }

        var knows = item.Knows is { } id && Find(id) is { } person && item.Groups.Any(person.Coordinates) && WhyNot(person, item, day) is null ? person : null;
        var first = Coordinators(item, day, one => IsFirst(one, knows, item)).Concat(Referred(item, day)).ToList();
        if (first.Count > 0 && Silences.Unanswered(item, day, history) < policy.EscalateAfter)
        {
            return first;
        }

        var second = Coordinators(item, day, one => !IsFirst(one, knows, item)).Select(one => (one.To, first.Count > 0 && one.Asked.As is AskedAs.Coordinator ? one.Asked with { As = AskedAs.AfterSilence } : one.Asked));
        List<(PersonId To, AskedItem Asked)> all = [.. first, .. second];
        return all.Count > 0 ? all : Instead(item, day);
    }

    /// <summary>Of a group's coordinators the one who knows, if that one can be asked; else all of them.</summary>
    private static bool IsFirst(Person person, Person? knows, DueItem item) =>
        knows is null || person.Id == knows.Id || !person.Groups.Any(group => item.Groups.Contains(group) && knows.Groups.Contains(group));

    private IEnumerable<(PersonId To, AskedItem Asked)> Coordinators(DueItem item, DateOnly day, Func<Person, bool> which)
    {
        foreach (var group in item.Groups)
        {
            // All coordinators of a group are asked the same.
            var asked = new AskedItem(item.What, AskedAs.Coordinator) { Group = group };
            foreach (var person in coordinators[group].Where(which))
            {
                switch (WhyNot(person, item, day))
                {
                    case null:
                        yield return (person.Id, asked);
                        break;
                    case NotAsked.Away when StandIn(person, group, item, day) is { } standIn:
                        yield return (standIn.Id, asked with { As = AskedAs.StandIn, For = person.Id });
                        break;
                }
            }
        }
    }

    /// <summary>The deputy: the other coordinators are asked as what they are, and the Secretariat is told why.</summary>
    private Person? StandIn(Person person, GroupId group, DueItem item, DateOnly day) => Standins.Of(person, group, audience.People)
        .FirstOrDefault(other => other.Role is not Role.Secretariat && !other.Coordinates(group) && WhyNot(other, item, day) is null);

    /// <summary>Who reads along with one of its groups, or with all of them.</summary>
    private IEnumerable<(PersonId To, AskedItem Asked)> LookingOn(DueItem item, DateOnly day) =>
        observers.Where(person => (person.Groups.IsEmpty || person.Groups.Any(item.Groups.Contains)) && WhyNot(person, item, day) is null)
            .Select(person => (person.Id, new AskedItem(item.What, AskedAs.Observer)));

    private IEnumerable<(PersonId To, AskedItem Asked)> Referred(DueItem item, DateOnly day) =>
        from said in item.Said.OfType<NotMine>().OrderBy(entry => entry.Id.Value, StringComparer.Ordinal)
        let person = said.To is { } to ? Find(to) : null
        where person is not null && WhyNot(person, item, day) is null
        select (person.Id, new AskedItem(item.What, AskedAs.Referred) { For = said.By });

    private IEnumerable<(PersonId To, AskedItem Asked)> Instead(DueItem item, DateOnly day)
    {
        var named = Named(item).DistinctBy(person => person.Id)
            .Select(person => new NotAskedPerson(person.Id, WhyNot(person, item, day) ?? NotAsked.NotReached)).ToImmutableArray();
        var open = item.Groups.Where(audience.Channels.ContainsKey).ToList();
        return open.Count > 0
            ? [(audience.Channels[open[0]], new AskedItem(item.What, AskedAs.Channel) { Group = open[0], Named = named })]
            : secretariat.Where(person => WhyNot(person, item, day) is null)
                .Select(person => (person.Id, new AskedItem(item.What, AskedAs.NobodyReached) { Group = item.Groups[0], Named = named }));
    }

    private IEnumerable<Person> Named(DueItem item) => item.Groups.SelectMany(group => coordinators[group]);

    private NotAsked? WhyNot(Person person, DueItem item, DateOnly day) =>
        !item.Said.IsEmpty && item.Said.OfType<NotMine>().Any(entry => entry.By == person.Id) ? NotAsked.NotTheirs
        : !audience.IsReached(person.Id) ? NotAsked.NotReached
        : person.IsAwayOn(day) ? NotAsked.Away
        : person.PausedUntil > day ? NotAsked.Paused
        : null;
}
