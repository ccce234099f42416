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

    /// <summary>Those who have not written yet, for the Secretariat.</summary>
    public const string Unheard = "PeopleUnheard";

    public static Answer Of(Reading reading, Situation situation)
    {
        var (say, groups, country) = (situation.Say, reading.Mine && reading.Groups.IsEmpty ? situation.Person.Groups : reading.Groups, reading.Countries is [var only] ? only : null);
        return situation.Person.Role is Role.Stranger ? Answer.Of(say.RosterNotYours(), say.ExCoordinators())
            : Of(new ShowList(List, situation.Today.Year, groups.IsEmpty ? null : string.Join(',', groups), Country: country), situation) is { } list ? Answer.Of(ListCard.For(list, say))
            : Answer.Of(country is not null ? say.RosterNobodyFrom(say.Country(country)) : groups.IsEmpty ? say.RosterEmpty() : say.RosterNobodyIn(say.Groups(groups)), Suggest.For(situation));
    }

    public static PlanList? Of(ShowList asked, Situation situation) =>
        situation.Person.Role is Role.Stranger ? null : Listed(situation.Say.RosterMembersTitle(), asked, person => asked.Country is null || person.Country == asked.Country, situation);

    /// <summary>Whoever is on the list by e-mail alone, or has never said a word here.</summary>
    public static PlanList? NotHeardFrom(ShowList asked, Situation situation) =>
        !situation.Person.MayAnywhere(Deed.ManageRoster) ? null : Listed(situation.Say.RosterUnheardTitle(), asked, person => person.Id.IsWaiting || person.SeenOn is null, situation);

    private static PlanList? Listed(string title, ShowList asked, Func<Person, bool> isMeant, Situation situation)
    {
        var (say, groups) = (situation.Say, Lists.Groups(asked));
        ImmutableArray<ListItem> items =
        [
            .. situation.World.People.Where(person => person.Role is not Role.Stranger && (groups.IsEmpty || groups.Any(group => person.Groups.Contains(group) || person.AlsoIn.Contains(group))) && isMeant(person))
                .OrderByDescending(person => person.Role).ThenBy(person => say.Called(person), StringComparer.Ordinal).ThenBy(person => person.Id.ToString(), StringComparer.Ordinal)
                .Select(person => new ListItem(say.Called(person), person.Country is { } country ? say.Country(country) : null, [say.Capital(say.AllRoles(person))])),
        ];
        string[] of = [.. groups.IsEmpty ? [] : (string[])[say.Groups(groups)], .. asked.Country is { } from ? (string[])[say.Country(from)] : []];
        return items.IsEmpty ? null : new PlanList(
            of.Length == 0 ? title : $"{title}: {string.Join(", ", of)}", [say.ItemsCount(items.Length)], items, asked, Lists.Ask(say.ExCoordinators(), say.ExWhoCan()));
    }
}
