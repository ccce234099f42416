using System.Collections.Immutable;
using GealcBot.Plans.People;

namespace GealcBot.Tests.Simulation;

/// <summary>
/// What becomes of people in the course of the year: two are away, one of them with a deputy and one back early, one leaves the
/// Network, and one passes a group on. Each is said some days before it takes effect, as people do.
/// </summary>
internal static class SimulatedChanges
{
    private const int DaysBefore = 3;

    private static readonly PersonId By = SimulatedNetwork.People[^1].Id;
    private static readonly Person Deputised = SimulatedNetwork.People[0];
    private static readonly Person Alone = SimulatedNetwork.People[8 + 2];
    private static readonly Person Leaver = SimulatedNetwork.People[12];
    private static readonly Person Passes = SimulatedNetwork.People[14];
    private static readonly ImmutableArray<Person> Members = [.. SimulatedNetwork.People.Where(person => person.Role is Role.Member)];

    private static readonly ImmutableArray<(DateOnly From, Func<DateTimeOffset, RosterEntry> Say)> All =
    [
        (new(2024, 5, 27), now => new WentAway(Deputised.Id, new(2024, 5, 27), new(2024, 6, 28), Members[0].Id) { By = Deputised.Id, RecordedAt = now }),
        (new(2024, 7, 1), now => new Assigned(Leaver.Id, Role.Stranger, null, new(2024, 7, 1)) { By = By, RecordedAt = now }),
        (new(2024, 8, 12), now => new HandedOver(Passes.Groups[0], Passes.Id, Members[1].Id, new(2024, 8, 12)) { By = By, RecordedAt = now }),
        (new(2024, 9, 9), now => new WentAway(Alone.Id, new(2024, 9, 9), new(2024, 10, 18), null) { By = Alone.Id, RecordedAt = now }),
        (new(2024, 9, 30), now => new CameBack(Alone.Id, new(2024, 9, 30)) { By = Alone.Id, RecordedAt = now }),
    ];

    /// <summary>What is said on a day, or was to be said on one before it that nobody saw.</summary>
    /// <param name="said">How many have been said.</param>
    public static IEnumerable<RosterEntry> On(DateOnly day, int said, DateTimeOffset now) =>
        All.Skip(said).TakeWhile(change => change.From.AddDays(-DaysBefore) <= day).Select(change => change.Say(now));

    /// <summary>Who is who on a day, told from what was said and not from what the bot makes of it.</summary>
    public static ImmutableDictionary<PersonId, Person> PeopleOn(DateOnly day, IReadOnlyCollection<RosterEntry> said) =>
        SimulatedNetwork.People.Select(person => said.Aggregate(person, (one, entry) => After(one, entry, day))).ToImmutableDictionary(person => person.Id);

    private static Person After(Person person, RosterEntry entry, DateOnly day) => entry switch
    {
        WentAway away when away.Who == person.Id && away.From <= day && day <= away.Until => person with { Away = new Absence(away.From, away.Until, away.Deputy) },
        CameBack back when back.Who == person.Id && back.On <= day => person with { Away = null },
        Assigned { Role: Role.Stranger } gone when gone.Who == person.Id && gone.From <= day => person with { Role = Role.Stranger, Groups = [] },
        HandedOver passed when passed.From == person.Id && passed.On <= day => person with { Role = Role.Stranger, Groups = [] },
        HandedOver passed when passed.To == person.Id && passed.On <= day => person with { Role = Role.Coordinator, Groups = [passed.Group] },
        _ => person,
    };
}
