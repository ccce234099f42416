using System.Collections.Immutable;
using GealcBot.Plans;
using GealcBot.Plans.People;

namespace GealcBot.Bot.Worlds;

/// <summary>In the trial, and only there: being somebody, as entries of the roster.</summary>
public static class TrialRoles
{
    /// <summary>The invented roster, as the sheet it could have come from.</summary>
    public static SheetApplied Roster(IEnumerable<Person> people)
    {
        var (by, at) = (PersonId.Import, DateTimeOffset.UnixEpoch);
        return new SheetApplied("trial", "roster.json", [.. people.SelectMany(person => Roles(person, DateOnly.MinValue, at)
            .Prepend<RosterEntry>(new Described(person.Id) { Name = person.Name, Country = person.Country, By = by, RecordedAt = at }))])
        { By = by, RecordedAt = at };
    }

    /// <summary>From a day on, this role and no other.</summary>
    public static IEnumerable<RosterEntry> Of(Person person, DateOnly day, DateTimeOffset now) =>
        Roles(person, day, now.AddTicks(1)).Prepend(new Assigned(person.Id, Role.Stranger, null, day) { By = person.Id, RecordedAt = now });

    private static IEnumerable<RosterEntry> Roles(Person person, DateOnly day, DateTimeOffset at)
    {
        return person switch
        {
            { Role: Role.Stranger } => [],
            { Role: Role.Secretariat } or { Groups.IsEmpty: true } => [In(null)],
            _ => person.Groups.Select(group => In(group)),
        };

        RosterEntry In(GroupId? group) => new Assigned(person.Id, person.Role, group, day) { By = person.Id, RecordedAt = at };
    }
}
