using System.Text.RegularExpressions;
using GealcBot.Cards;
using GealcBot.Dialogs.People;
using GealcBot.Dialogs.Talk;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans;
using GealcBot.Plans.People;

namespace GealcBot.Dialogs.Settings;

/// <summary>
/// In the local trial, and only there, one is who one says one is. Everywhere else roles come from the roster and
/// this is refused.
/// </summary>
public static partial class ActingAs
{
    public static Answer Answer(string text, Reading reading, Situation situation)
    {
        var say = situation.Say;
        if (!situation.Trial)
        {
            return Dialogs.Answer.Of(say.RolesAreNotSaid(), Suggest.For(situation));
        }

        if (!IsMeant(text, situation))
        {
            // "Elle est membre, pas coordonnatrice", "je reste coordonnateur": said of roles, and no part to play.
            return Unknown.Answer(reading with { Wishes = reading.Wishes.RemoveAll(found => found.Wish is Wish.ActAs) }, situation);
        }

        if (situation.Person.Role is Role.Stranger && Subjects.Fold(text) is var folded && !Acts().IsMatch(folded) && (OfOtherSecretariat().IsMatch(folded) || Asked(reading, situation.Person) is null))
        {
            // "Sou da secretaria de governo digital de SC", "but I am the coordinator": somebody who is not on the list.
            return Dialogs.Answer.Of(say.MayNotReport(), Suggest.Joining(situation));
        }

        if (Asked(reading, situation.Person) is not { } person)
        {
            return Dialogs.Answer.Of(say.ActAsWhat());
        }

        return Dialogs.Answer.Of(say.ActingAs(say.RoleOf(person)), Suggest.For(situation with { Person = person })) with { Changed = person };
    }

    /// <summary>It has a verb of acting as, or says who one is, and not that one stays it.</summary>
    private static bool IsMeant(string text, Situation situation) =>
        PeopleSaid.In(text, PeopleSaid.People, situation.Language) is var said && said.Has("actAs") && !said.Has("stays");

    [GeneratedRegex(@"\b(?:act(?:ua|uar|uo|ing)?|atu(?:a|ar|o|ando)|agi[rs]|switch|rol|role|papel)\b", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Acts();

    [GeneratedRegex(@"\b(?:secretaria|secretariat|secretariado) (?:de|do|da|del|du|of|for|d')\s?(?:la |el |the |los |las )?(?:[a-z']+)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex OfOtherSecretariat();

    private static Person? Asked(Reading reading, Person person) => reading switch
    {
        { Role: Role.Secretariat } => person with { Role = Role.Secretariat, Groups = [] },
        { Role: Role.Stranger } => person with { Role = Role.Stranger, Groups = [] },
        { Role: Role.Coordinator, Groups: [_, ..] groups } => person with { Role = Role.Coordinator, Groups = groups },
        { Role: Role.Member, Groups: var groups } => person with { Role = Role.Member, Groups = groups },
        _ => null,
    };
}
