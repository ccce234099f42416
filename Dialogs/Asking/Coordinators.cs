using System.Collections.Immutable;
using GealcBot.Cards;
using GealcBot.Dialogs.Talk;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans;
using GealcBot.Plans.People;

namespace GealcBot.Dialogs.Asking;

/// <summary>Who coordinates, by the roster; the documents name nobody.</summary>
public static class Coordinators
{
    public static Answer Answer(Reading reading, Situation situation)
    {
        var say = situation.Say;
        var line = reading.Codes is [var code, ..] ? Years.Spoken(reading, situation)?.Lined(code).FirstOrDefault() : null;
        var groups = !reading.Groups.IsEmpty ? reading.Groups : line is { Groups.IsEmpty: false } ? line.Groups : reading.Mine && !situation.Person.Groups.IsEmpty ? situation.Person.Groups : WorkingGroups.All;
        if (!situation.World.People.Any(person => groups.Any(group => Coordinates(person, group))))
        {
            return Dialogs.Answer.Of(say.CoordinatorsNobody(), Suggest.Joining(situation));
        }

        var items = groups.Select(group => new ListItem(say.Group(group), null, [Of(group, situation)]));
        var list = new PlanList(
            say.CoordinatorsTitle(), [say.CoordinatorsNote()], [.. items], new ShowList("", situation.Today.Year),
            Lists.Ask(groups is [var one] ? say.ExStandingGroup(say.Group(one)) : say.ExStanding(), say.ExUpcoming()));
        return Dialogs.Answer.Of(ListCard.For(list, say));
    }

    private static string Of(GroupId group, Situation situation)
    {
        var people = Named(group, situation).ToImmutableArray();
        return situation.Say.Capital(people.IsEmpty ? situation.Say.CoordinatorNone() : situation.Say.AllOf(people));
    }

    public static IEnumerable<string> Named(GroupId group, Situation situation) =>
        situation.World.People.Where(person => Coordinates(person, group))
            .OrderBy(person => person.Id.ToString(), StringComparer.Ordinal).Select(person => situation.Say.Who(person, situation.Person.Id));

    private static bool Coordinates(Person person, GroupId group) => person.Role is Role.Coordinator && person.Groups.Contains(group);
}
