using System.Collections.Frozen;
using System.Collections.Immutable;
using GealcBot.Plans;

namespace GealcBot.Dialogs.Asking;

/// <summary>The words of a sentence that can be looked for in a document: without those that only ask.</summary>
internal static class AskedWords
{
    /// <summary>More are no search but a speech.</summary>
    private const int Most = 12;

    private static readonly string[] Verbs =
    [
        "busc", "procur", "achar", "acha", "ache", "fale", "cherch", "search", "encontr", "encuentr", "trouv", "muestr", "mostr", "montr", "quiero", "quier", "veux", "digame", "dime", "contame", "conta",
    ];

    // The small words of the four languages, and those by which something is asked for.
    private static readonly FrozenSet<string> Small = new[]
    {
        "el la los las un una unos unas y o u de del al a en que se su sus es son por porque para con sobre sin lo le me mi cual cuales cuando donde como quien hay habla hablan algo todo todos toda todas ver fue era eso este esta esto",
        "fecha dia anos ano documentos documento actividad actividades plan planes informe informes favor dice dicen menciona mencionan palabra palabras tema cuentame proxima proximo sera donde va estan esta",
        "tengas tienes tenes haya sea ahora anora lo que ponen aparece aparecen sale salga relacionado relacionada parecido cosas cosa veas sabes sepas",
        "the an of to in on at for and or is are was were what why which when where who how there any all about with find look up show me please my it its do does did documents document activity activities plan plans report reports mentions mention word anything something tell will be next",
        "now have has got talk talks talking everything whatever also related stuff things thing ever where said says year years across",
        "o os as um uma e do da dos das no na nos nas em para com sobre que qual quais quando onde quem ha algo tudo foi era sao atividade atividades plano planos relatorio relatorios sera",
        "agora tem tiver seja aparece aparecem fala falam relacionado coisas coisa ano anos todos todas saiba sabe tiverem",
        "le les un une des du de la et ou au aux en dans sur pour avec que qui quel quelle quels quelles quand comment pourquoi est sont il y a tout tous fut activite activites rapport rapports plans aura lieu sera",
        "parle parlent parlant toutes toute annee annees maintenant chose choses quelque concerne concernant avez aurais dit mot mots",
    }.SelectMany(row => row.Split(' ')).ToFrozenSet();

    public static ImmutableArray<string> Of(string text) =>
    [
        // Portuguese "acha aí" looks for no artificial intelligence.
        .. Subjects.Fold(text.Replace("aí", " ", StringComparison.OrdinalIgnoreCase)).Split([.. text.Where(c => !char.IsLetterOrDigit(c)).Distinct(), '\u0300'], StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(Long).Where(IsWorthIt).Distinct().Take(Most),
    ];

    private static IEnumerable<string> Long(string word) => word is "ia" or "ai" ? ["inteligencia", "artificial"] : [word];

    private static bool IsWorthIt(string word) =>
        word.Length > 2 && !Small.Contains(word) && !Verbs.Any(verb => word.StartsWith(verb, StringComparison.Ordinal)) && !(word.Length == 4 && word.All(char.IsAsciiDigit));
}
