using System.Collections.Immutable;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;

namespace GealcBot.Plans.Reminders;

/// <summary>
/// Whom an item goes to: the coordinators of its groups; in the place of one who is away, who stands in; after two silent
/// rounds the deputies as well. Where none of them can be asked, the group's channel; where there is none, the Secretariat
/// is told who and why.
/// </summary>
internal sealed class Addressees(Audience audience, ReminderPolicy policy)
{
    private readonly ImmutableArray<Person> secretariat = [.. audience.People.Where(person => person.Role is Role.Secretariat).OrderBy(person => person.Id.ToString(), StringComparer.Ordinal)];
    private readonly ILookup<GroupId, Person> coordinators = audience.People.Where(person => person.Role is Role.Coordinator)
        .OrderBy(person => person.Id.ToString(), StringComparer.Ordinal)
        .SelectMany(person => person.Groups.Select(group => (group, person))).ToLookup(pair => pair.group, pair => pair.person);

    public ImmutableArray<Person> Secretariat => secretariat;

    /// <summary>Each once, whatever it is that they are asked as first.</summary>
    public IEnumerable<(PersonId To, AskedItem Asked)> Of(DueItem item, DateOnly day, SentHistory history)
    {
        var calledOff = item.Said.OfType<CalledOff>().Where(entry => entry.Round == item.What.Round).ToList();
        return calledOff.Exists(entry => entry.To is null)
            ? []
            : All(item, day, history).DistinctBy(one => one.To).Where(one => !calledOff.Exists(entry => entry.To == one.To));
    }

    private IEnumerable<(PersonId To, AskedItem Asked)> All(DueItem item, DateOnly day, SentHistory history)
    {
        if (item.Groups.IsEmpty)
        {
            return secretariat.Where(person => WhyNot(person, item, day) is null).Select(person => (person.Id, new AskedItem(item.What, AskedAs.Secretariat)));
        }

        var asked = Coordinators(item, day).Concat(Referred(item, day)).ToList();
        if (asked.Count == 0 || Silences.Unanswered(item, day, history) >= policy.EscalateAfter)
        {
            asked.AddRange(Deputies(item, day, asked.Count == 0 ? AskedAs.StandIn : AskedAs.AfterSilence));
        }

        return asked.Count > 0 ? asked : Instead(item, day);
    }

    private IEnumerable<(PersonId To, AskedItem Asked)> Coordinators(DueItem item, DateOnly day)
    {
        foreach (var (group, person) in Named(item))
        {
            switch (WhyNot(person, item, day))
            {
                case null:
                    yield return (person.Id, new AskedItem(item.What, AskedAs.Coordinator) { Group = group });
                    break;
                case NotAsked.Away when Availability.StandInOf(person, audience) is { } standIn && WhyNot(standIn, item, day) is null:
                    yield return (standIn.Id, new AskedItem(item.What, AskedAs.StandIn) { Group = group, For = person.Id });
                    break;
            }
        }
    }

    private IEnumerable<(PersonId To, AskedItem Asked)> Referred(DueItem item, DateOnly day) =>
        from said in item.Said.OfType<NotMine>().OrderBy(entry => entry.Id.Value, StringComparer.Ordinal)
        let person = audience.People.FirstOrDefault(person => person.Id == said.To)
        where person is not null && WhyNot(person, item, day) is null
        select (person.Id, new AskedItem(item.What, AskedAs.Referred) { For = said.By });

    private IEnumerable<(PersonId To, AskedItem Asked)> Deputies(DueItem item, DateOnly day, AskedAs role) =>
        from @group in item.Groups
        from person in Availability.DeputiesOf(@group, audience)
        where WhyNot(person, item, day) is null
        select (person.Id, new AskedItem(item.What, role) { Group = @group });

    private IEnumerable<(PersonId To, AskedItem Asked)> Instead(DueItem item, DateOnly day)
    {
        var named = Named(item).Select(pair => pair.Person).DistinctBy(person => person.Id)
            .Select(person => new NotAskedPerson(person.Id, WhyNot(person, item, day) ?? NotAsked.NotReached)).ToImmutableArray();
        var open = item.Groups.Where(audience.Channels.ContainsKey).ToList();
        return open.Count > 0
            ? [(audience.Channels[open[0]], new AskedItem(item.What, AskedAs.Channel) { Group = open[0], Named = named })]
            : secretariat.Where(person => WhyNot(person, item, day) is null)
                .Select(person => (person.Id, new AskedItem(item.What, AskedAs.NobodyReached) { Group = item.Groups[0], Named = named }));
    }

    private IEnumerable<(GroupId Group, Person Person)> Named(DueItem item) => item.Groups.SelectMany(group => coordinators[group].Select(person => (group, person)));

    private NotAsked? WhyNot(Person person, DueItem item, DateOnly day) =>
        item.Said.OfType<NotMine>().Any(entry => entry.By == person.Id) ? NotAsked.NotTheirs
        : !audience.Reached.Contains(person.Id) ? NotAsked.NotReached
        : Availability.IsAway(person, day) ? NotAsked.Away
        : person.PausedUntil > day ? NotAsked.Paused
        : null;
}
