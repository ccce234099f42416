using System.Text.RegularExpressions;
using GealcBot.Cards;
using GealcBot.Cards.Elements;
using GealcBot.Dialogs.Following;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans.People;

namespace GealcBot.Dialogs.People;

/// <summary>
/// "New focal point for Suriname in interoperability: Rachel Pinas, rpinas@… Replaces Mr Kartosen": the change as a card, and of who is
/// replaced whether anybody of that name is on the list, with the button that takes them off. "…, she writes in English" is their language.
/// </summary>
internal static partial class Enrolment
{
    /// <summary>Null for anything else.</summary>
    public static Answer? Of(string text, Reading reading, PeopleSaid said, RosterKeeping keeping, Situation situation)
    {
        if (!situation.Person.MayAnywhere(Deed.ManageRoster) || reading is not { Asks: false, Groups: not [] } || (!said.Has("enrols") && !((reading.Verb is PersonVerb.Add || reading is { Verb: null, Best: Wish.ManageRoster }) && PeopleNames.EmailIn(text) is not null)))
        {
            return null;
        }

        var replaced = said.Span("replaces");
        var told = LanguageTold.Of(PeopleSaid.In(text, PeopleSaid.Roster, situation.Language), reading);
        if (!said.Has("enrols") && replaced is null && told is null)
        {
            return null;
        }

        var enrolled = reading with { Wishes = [new WishFound(Wish.ManageRoster, 8)], Verb = PersonVerb.Add, Role = reading.Role is Role.Coordinator ? Role.Coordinator : null, WantedLanguage = told };
        var change = keeping.Answer(replaced is var (from, _) ? text[..from] : text, enrolled, situation);
        return replaced is var (_, to) && NameBehind(text[to..]) is { } name ? Replacing(change, name, enrolled, situation) : change;
    }

    private static Answer Replacing(Answer change, string name, Reading reading, Situation situation)
    {
        var say = situation.Say;
        var known = PeopleNames.In(name, situation.World.People.Where(person => person.Role is not Role.Stranger)).Take(RosterCard.MostPeople).ToList();
        return known.Count == 0 ? InPassing.Said(change, say.RosterNobodyCalled(Flat.Cut(name, 80))) : change with
        {
            Replies =
            [
                .. change.Messages,
                .. known.Select(person => new Reply(null, RosterCard.Offer(
                    say.RosterIsOnList(say.Called(person), say.AllRoles(person)),
                    new Send(say.ButtonRemoveToo(say.Called(person)), new ChangeRoster(person.Id.Handle, Role.Stranger, RosterKeeping.Joined(reading.Groups), RosterKeeping.Iso(situation.Today))), say), [])),
            ],
            Replacement = null,
        };
    }

    /// <summary>Capitalised words behind a form of address, else the first word there is.</summary>
    private static string? NameBehind(string text)
    {
        var words = text.Split([' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).SkipWhile(word => Titles().IsMatch(word)).ToList();
        var name = words.TakeWhile((word, at) => at == 0 || (char.IsUpper(word[0]) && words[at - 1][^1] is not ('.' or ',' or ';'))).Select(word => word.Trim('.', ',', ';', ':', '!', ')', '(')).ToList();
        return string.Join(' ', name) is { Length: > 1 } found ? found : null;
    }

    [GeneratedRegex(@"^(?:mr|mrs|ms|dr|dra|sr|sra|srta|m|mme|mlle|ing|lic|don|do[nñ]a|el|la|le|o|a|al|à|de|del|du|da|do|señor|señora|senhor|senhora|monsieur|madame)\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Titles();
}
