using System.Text.RegularExpressions;
using GealcBot.Plans;

namespace GealcBot.Dialogs.Telling;

/// <summary>"…porque no hay fondos": the reason that a sentence gives.</summary>
internal static partial class Reasons
{
    private const int FewestWords = 2;
    private const int FewestBeside = 4;

    public static string? In(string text) =>
        Because().Match(text) is { Success: true } found || ((found = AtHead().Match(text)).Success && !IsForgotten(text)) ? found.Groups["why"].Value.Trim(' ', '.', ',', ':') : null;

    /// <summary>"C'est pour octobre, mais rien de sûr": a time that a yes does not make one.</summary>
    public static bool IsOpenYet(string text) => OpenYet().IsMatch(Subjects.Fold(text));

    [GeneratedRegex(@"\b(?:rien de sur|pas (?:encore )?sur|pas confirme|nada seguro|no es seguro|sin confirmar|no esta confirmad[oa]|nada (?:confirmado|certo|fechado)|nao (?:e certo|esta confirmad[oa])|sem confirmacao|not sure|not (?:yet )?confirmed|unconfirmed|tentative|nothing sure)\b", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex OpenYet();

    /// <summary>"No me acuerdo de la fecha", "I don't know": what somebody has not at hand, and no reason.</summary>
    public static bool IsForgotten(string text) => Forgotten().IsMatch(Subjects.Fold(text));

    [GeneratedRegex(@"\b(?:no (?:me acuerdo|recuerdo|se|lo se|la se|tengo (?:la|el|ese|esa))|ni idea|don'?t (?:know|remember|recall)|no idea|nao (?:sei|lembro|me lembro|tenho (?:a|o))|sais (?:pas|plus)|me souviens|aucune idee)\b", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Forgotten();

    /// <summary>"Je ne sais pas encore la date", "dunno yet": no day, and none to be had by asking again.</summary>
    /// <remarks>"A fines de agosto, no tengo día exacto" has one that is near enough.</remarks>
    public static bool IsDayUnknown(string text) => !text.Contains("exact", StringComparison.OrdinalIgnoreCase) && !Subjects.Fold(text).Contains("precis", StringComparison.Ordinal) && (IsOpenYet(text) || IsForgotten(text) || LacksDay(text));

    /// <summary>"Fecha todavía no hay", "date à confirmer": said of the day and of nothing else, such as who has not confirmed.</summary>
    public static bool LacksDay(string text) => DayUnknown().IsMatch(Subjects.Fold(text));

    [GeneratedRegex(@"\b(?:dunno|idk|tbd|tbc|(?:todavia|aun) no|no (?:hay|tengo|tenemos) (?:todavia |aun )?(?:fecha|dia)|sin fecha|por definir|a definir|ainda nao|sem data|nao (?:tem|tenho|temos) (?:ainda )?(?:data|dia)|pas encore|pas de date|sans date|a definir|no date(?: yet)?|not (?:yet|decided|sure|known)|don'?t have (?:a|the) date|haven'?t (?:decided|set)|a confirm[ae]r|por confirmar|to be confirmed|to confirm)\b", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex DayUnknown();

    /// <summary>"Motivo: …": all of it is the reason, whatever it names.</summary>
    public static bool Leads(string text) => Because().Match(text) is { Success: true, Index: <= 2 } || (AtHead().IsMatch(text) && !IsForgotten(text));

    /// <summary>Words that give a reason where a sentence begins with them, and elsewhere may be any: "'cause", "es que", "vu que".</summary>
    [GeneratedRegex(@"^\W{0,3}(?:'?cause|es que|ya que|é que|ja que|já que|vu que|puisque|c'est que)\s+(?<why>.{3,300})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex AtHead();

    /// <summary>Also where no word says that it is one, and none of what was done: "nuestro webinar pasa a julio, el ponente está enfermo".</summary>
    public static string? Of(string text, StatusKind? status, string? until = null) => Said(WithoutTime(text, until), status);

    /// <summary>"Move it to September, the speaker is not free before": the words behind a new time, where there are enough of them to say why.</summary>
    public static string? Beside(string text, StatusKind? status, string? until) =>
        Of(text, status, until) is { } said && (Count(said) >= FewestBeside || (Count(said) >= LeastSentence && !Manner().IsMatch(Subjects.Fold(said))) || (Count(said) >= FewestWords && Lacks().IsMatch(Subjects.Fold(said)))) ? said
        // "Passa para setembro. O país que ia sediar desistiu."
        : WithoutTime(text, until).Trim(' ', '.') is var rest && rest.Length < text.Trim(' ', '.').Length && Count(rest) >= LeastSentence && !Bids().IsMatch(rest) ? rest : null;

    /// <summary>"Para agosto, no hay sala": what there is not is a reason in two or three words.</summary>
    [GeneratedRegex(@"^(?:no (?:hay|tenemos|llega|sale|esta|llegamos)|no (?:room|speakers?|budget|venue|money|funds|funding|quorum|time|staff|host|sponsor|power|electricity|internet|connection|interpreters?|translators?|volunteers?|takers|answer|reply|response)\b|not enough |sin |falta|nao (?:ha|tem|temos)|sem |pas de|pas d'|il n'y a|y a pas|sans |there (?:is|are) no)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Lacks();

    /// <summary>"A la misma hora", "if that works", "con los mismos": how the new time is, and not why.</summary>
    [GeneratedRegex(@"^(?:a la|a las|at|as|aux?|en|in|na|no|con|com|with|avec|si|if|se|s'|y|and|e|et|o|or|ou|mismo|misma|same|mesm[oa]|meme|la misma|the same|virtual|online|presencial|por (?:zoom|teams|favor|la manana|la tarde|ahora|lo pronto|el momento|enquanto)|via|ojala|hopefully|creo|i think|acho|je crois|tal vez|quizas?|talvez|maybe|peut-etre)\b", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Manner();

    /// <summary>"Sin plata", "no room available": the whole of it says what there is not.</summary>
    public static bool IsLack(string text) => Count(text) >= FewestWords && Lacks().IsMatch(Subjects.Fold(text.Trim()));

    /// <summary>"…se bajó. Queda pa agosto": when it is to be instead is no part of why.</summary>
    public static string WithoutTime(string text, string? until) =>
        until is { Length: > 0 } && text.Split(". ") is { Length: > 1 } sentences && sentences.Where(sentence => !sentence.Contains(until, StringComparison.OrdinalIgnoreCase) || In(sentence) is not null).ToList() is { Count: > 0 } rest
            ? string.Join(". ", rest) : text;

    private static string? Said(string text, StatusKind? status) =>
        (status is StatusKind.Substituted ? ActivityWords.Instead(text) : null) ?? (status is StatusKind.Done ? null : In(text)) ?? (status is { IsPutOff: true } ? Behind(text) : null);

    /// <summary>
    /// "Drop 3.8.4. The Committee decided not to publish." Of several sentences those behind the first that neither bid something nor say when
    /// it is to be instead; the first where the second does: "the host withdrew. We have to move it to 2025". Else what stands behind a colon or the last comma.
    /// </summary>
    private static string? Behind(string text)
    {
        var sentences = text.Split(SentenceEnds, StringSplitOptions.None).Select(sentence => sentence.Trim(' ', '.', '!')).Where(sentence => sentence.Length > 0).ToList();
        if (sentences.Count == 0)
        {
            return null;
        }

        var behind = sentences.Skip(1).Where(sentence => Count(sentence) >= LeastSentence && !sentence.EndsWith('?') && !Bids().IsMatch(sentence)).ToList();
        var told = behind.FindAll(sentence => !SaysYear().IsMatch(sentence));
        var (first, colon) = (sentences[0], sentences[0].IndexOf(": ", StringComparison.Ordinal));
        return told.Count > 0 ? string.Join(". ", told)
            : behind.Count > 0 && colon < 0 && Count(first) >= LeastSentence ? first
            : colon > 0 && first[(colon + 1)..].Trim(' ', '.') is var rest && Count(rest) >= FewestWords && !Bids().IsMatch(rest) ? rest
            // "The host withdrew, it has to move to 2025": the part that is not the new time.
            : first.Split([',', ';']).Skip(1).Select(part => part.Trim(' ', '.')).LastOrDefault(part => Count(part) >= FewestWords && !Bids().IsMatch(part) && !SaysYear().IsMatch(part));
    }

    private static int Count(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    private const int LeastSentence = 3;

    private static readonly string[] SentenceEnds = [". ", "! ", ".\n", "\n"];

    [GeneratedRegex(@"\b20\d\d\b", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex SaysYear();

    /// <summary>"…, pode tirar do plano", "…, please take it out" bids something and is no reason.</summary>
    [GeneratedRegex(@"^(?:por favor|favor|porfa|p[fl]s?|please|stp|svp|merci de|s['’]il|pode(?:m|ria)?|pued[eo]s?|pod[eé]s|you can|can you|on peut|tu peux|vous pouvez|pon(?:lo|la|é|e)?|anota|m[aá]rca|mark|put|take|(?:il )?faut|hay que|tenemos que|hubo que|tem(?:os)? que|we (?:have|need) to|it has to|tir[ae]|s[aá]c[ao]|d(?:[aá]|en|e|é)(?:le|la|lo)s?|b[oó]rr(?:en|a|á|e)(?:la|lo)s?|elim[ií]n(?:en|a|á|e)(?:la|lo)s?|qu[ií]t(?:en|a|á|e)(?:la|lo)s?|s[aá]qu?(?:en|a|á|e)(?:la|lo)s?|actual[ií]c(?:en|a|e)(?:la|lo)|p[oó]nga(?:n)?(?:la|lo)|d[aá] baixa|quit[ae]|retir[ae]|enl[eè]ve|bota|coloc[ae])\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Bids();

    [GeneratedRegex(@"\b(?:porque|because of|because|cuz of|cuz|coz|cos|bc|parce que|parce qu['’]|car|due to|debido a|devido a|por causa d[aeo]|à cause d[eu]s?|xq|pq|(?:raison|motif|reason|raz[oó]n|raz[aã]o|motivo|justificaci[oó]n|justificativa|justification)\s*:)\s*(?<why>.{3,300})|\bx\s+(?<why>(?:la|las|el|los|falta|motivos|causa|culpa|temas?|problemas?)\s.{3,300})|\b(?:por\s+)?(?<why>(?:falta de|lack of|faute de|manque de)\s.{3,300})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Because();
}
