using System.Collections.Immutable;
using GealcBot.Bot.Turns;
using GealcBot.Channel;
using GealcBot.Plans;
using GealcBot.Plans.People;

namespace GealcBot.Tests.Simulation;

/// <summary>Thirty people in twelve zones: coordinators in twos, members, two who look on, a secretariat of three.</summary>
internal static class SimulatedNetwork
{
    private static readonly ImmutableArray<(string Country, string Zone, string Language)> Places =
    [
        ("MX", "America/Tijuana", "es"), ("MX", "America/Mexico_City", "es"), ("GT", "America/Guatemala", "es"), ("CO", "America/Bogota", "es"),
        ("HT", "America/Port-au-Prince", "fr"), ("BS", "America/Nassau", "en"), ("TT", "America/Port_of_Spain", "en"), ("BO", "America/La_Paz", "es"),
        ("CL", "America/Santiago", "es"), ("PY", "America/Asuncion", "es"), ("UY", "America/Montevideo", "es"), ("BR", "America/Sao_Paulo", "pt"),
    ];

    public static ImmutableArray<Person> People { get; } = [.. Coordinators(), .. Others(Role.Member, 7), .. Observers(), .. Others(Role.Secretariat, 3)];

    /// <summary>Never opened the chat.</summary>
    public static PersonId NeverReached { get; } = People[3].Id;

    /// <summary>Blocks the bot at the end of March and writes again in August.</summary>
    public static PersonId Blocks { get; } = People[5].Id;

    /// <summary>Removes the app in June, while a wave may be under way, and stays away.</summary>
    public static PersonId Leaves { get; } = People[8].Id;

    public static Reach ReachOf(Person person) => new(
        new Address("msteams", "https://smba.trafficmanager.net/amer/", $"chat:{person.Id.ObjectId}", Scope.Personal, person.Id.Tenant, "28:bot", person.Id.ObjectId, Local: false),
        person.Language);

    // Two for each group, in different places; one reads digests only, one wants nothing until July.
    private static IEnumerable<Person> Coordinators() => WorkingGroups.All.SelectMany((group, at) => new[]
    {
        Someone($"a-{group}", Role.Coordinator, at) with { Groups = [group], Reminders = at == 4 ? ReminderFrequency.DigestOnly : ReminderFrequency.Each },
        Someone($"b-{group}", Role.Coordinator, at + 5) with { Groups = [group], PausedUntil = at == 6 ? new DateOnly(2024, 7, 1) : null },
    });

    // One looks on with a group, the other with all of them.
    private static IEnumerable<Person> Observers() => [Someone("observer-0", Role.Observer, 6) with { Groups = [WorkingGroups.OpenData] }, Someone("observer-1", Role.Observer, 11)];

    private static IEnumerable<Person> Others(Role role, int count) => Enumerable.Range(0, count).Select(at => Someone($"{role}-{at}", role, at * 2));

    private static Person Someone(string name, Role role, int place)
    {
        var (country, zone, language) = Places[place % Places.Length];
        return new Person { Id = new PersonId("tenant", name), Role = role, Country = country, TimeZone = zone, Language = language };
    }
}
