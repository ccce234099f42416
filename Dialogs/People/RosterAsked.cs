using System.Text.RegularExpressions;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans;

namespace GealcBot.Dialogs.People;

/// <summary>"¿Quiénes quedan en ese grupo?", "list open data people", "grupo sem coordenador": questions for the list of people in words that name no list.</summary>
internal static partial class RosterAsked
{
    /// <summary>The same as what it asks for; as it is for anything else.</summary>
    public static Reading Of(string text, Reading reading)
    {
        if (reading is not { Days: [], Codes: [], Links: [], CountryCount: null, Percent: null } || !(reading.Best is null or Wish.WhoAmI or Wish.ManageRoster or Wish.Choose || (reading.Best.Value.IsQuestion() && reading.Best is not (Wish.Audit or Wish.ChangesSince or Wish.WhoCanDo))))
        {
            return reading;
        }

        if (!Stems.Any(stem => text.Contains(stem, StringComparison.OrdinalIgnoreCase)))
        {
            return reading;
        }

        var folded = Subjects.Fold(text);
        return OfCoordinators().IsMatch(folded) ? reading with { Wishes = [new WishFound(Wish.WhoCoordinates, 8)], Things = [], FollowsUp = false }
            : OfMembers().IsMatch(folded) ? reading with { Wishes = [new WishFound(Wish.ManageRoster, 8)], Verb = null, Things = [], FollowsUp = false }
            : reading;
    }

    /// <summary>What every such question has one of: a look that costs next to nothing, for it is taken at every question.</summary>
    private static readonly string[] Stems = ["coord", "grup", "group", "equip", "équip", "team", "people", "member", "gente", "person", "miembro", "integrante", "pessoa", "membr"];

    [GeneratedRegex(@"\b(?:lista\w*|list|liste\w*|todos|todas|all|tous|toutes|correos?|emails?|e-mails?|mails?|sin|sem|sans|without) (?:the |de |des |do |dos |da |das |del |de los |de las |of |of the |los |las |les |os |as |el |o |a |tout[es]* |todos |todas |all |el correo de )*(?:coordinador\w*|coordenador\w*|coordinators?|coordonnateurs?|coordinateurs?|coordonateurs?|coordinatrices?)\b", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex OfCoordinators();

    [GeneratedRegex(@"\b(?:(?:quien(?:es)?|quem|qm|qui|who(?:'?s| is| are)?) (?:esta|estan|queda|quedan|integra|integran|forma parte|ta|tao|sao|e|fica|faz parte|est|reste|sont|left|still|all|else)? ?(?:is |are |left |now )?(?:en|em|in|no|na|dans|on|de|do|da|of) (?:el|ese|este|o|esse|this|that|the|ce|le|la|mi|meu|my|mon)? ?(?:grupo|group|groupe|equipo|equipe|team)\b|(?:lista\w*|list|show|muestra\w*|mostra|liste\w*|dame|give me|quiero ver|who are) (?:\S+ ){0,4}(?:people|members|gente|personas|miembros|integrantes|pessoas|membros|membres|personnes)\b|(?:integrantes|miembros|membros|members|membres) (?:de|do|da|del|of|du) (?:el |la |the |mi |meu |my |mon )?(?:grupo|group|groupe))", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex OfMembers();
}
