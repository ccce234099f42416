using System.Collections.Immutable;
using GealcBot.Cards;
using GealcBot.Dialogs.Asking;
using GealcBot.Dialogs.Talk;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans;
using GealcBot.Plans.People;

namespace GealcBot.Dialogs.People;

/// <summary>Who is on the list, for those who are on it themselves.</summary>
internal static class RosterLists
{
    public const string List = "People";

    public static Answer Of(Reading reading, Situation situation)
    {
        var groups = reading.Mine && reading.Groups.IsEmpty ? situation.Person.Groups : reading.Groups;
        return situation.Person.Role is Role.Stranger ? Answer.Of(situation.Say.RosterNotYours(), situation.Say.ExCoordinators())
            : Of(new ShowList(List, situation.Today.Year, groups.IsEmpty ? null : string.Join(',', groups)), situation) is { } list ? Answer.Of(ListCard.For(list, situation.Say))
            : Answer.Of(groups.IsEmpty ? situation.Say.RosterEmpty() : situation.Say.RosterNobodyIn(situation.Say.Groups(groups)), Suggest.For(situation));
    }

    public static PlanList? Of(ShowList asked, Situation situation)
    {
        var (say, groups) = (situation.Say, Lists.Groups(asked));
        ImmutableArray<ListItem> items =
        [
            .. situation.World.People.Where(person => person.Role is not Role.Stranger && (groups.IsEmpty || groups.Any(group => person.Groups.Contains(group) || person.AlsoIn.Contains(group))))
                .OrderByDescending(person => person.Role).ThenBy(person => say.Called(person), StringComparer.Ordinal).ThenBy(person => person.Id.ToString(), StringComparer.Ordinal)
                .Select(person => new ListItem(say.Called(person), person.Country is { } country ? say.Country(country) : null, [say.Capital(say.AllRoles(person))])),
        ];
        return situation.Person.Role is Role.Stranger || items.IsEmpty ? null : new PlanList(
            groups.IsEmpty ? say.RosterMembersTitle() : $"{say.RosterMembersTitle()}: {say.Groups(groups)}", [say.ItemsCount(items.Length)], items, asked, Lists.Ask(say.ExCoordinators(), say.ExWhoCan()));
    }
}
