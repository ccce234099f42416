using System.Text.RegularExpressions;
using GealcBot.Plans;

namespace GealcBot.Dialogs.Telling;

/// <summary>"…porque no hay fondos": the reason that a sentence gives.</summary>
internal static partial class Reasons
{
    private const int FewestWords = 2;

    public static string? In(string text) => Because().Match(text) is { Success: true } found ? found.Groups["why"].Value.Trim(' ', '.', ',', ':') : null;

    /// <summary>"C'est pour octobre, mais rien de sûr": a time that a yes does not make one.</summary>
    public static bool IsOpenYet(string text) => OpenYet().IsMatch(Subjects.Fold(text));

    [GeneratedRegex(@"\b(?:rien de sur|pas (?:encore )?sur|pas confirme|nada seguro|no es seguro|sin confirmar|no esta confirmad[oa]|nada (?:confirmado|certo|fechado)|nao (?:e certo|esta confirmad[oa])|sem confirmacao|not sure|not (?:yet )?confirmed|unconfirmed|tentative|nothing sure)\b", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex OpenYet();

    /// <summary>"Motivo: …": all of it is the reason, whatever it names.</summary>
    public static bool Leads(string text) => Because().Match(text) is { Success: true, Index: <= 2 };

    /// <summary>Also where no word says that it is one, and none of what was done: "nuestro webinar pasa a julio, el ponente está enfermo".</summary>
    public static string? Of(string text, StatusKind? status, string? until = null) => Said(WithoutTime(text, until), status);

    /// <summary>"…se bajó. Queda pa agosto": when it is to be instead is no part of why.</summary>
    public static string WithoutTime(string text, string? until) =>
        until is { Length: > 0 } && text.Split(". ") is { Length: > 1 } sentences && sentences.Where(sentence => !sentence.Contains(until, StringComparison.OrdinalIgnoreCase)).ToList() is { Count: > 0 } rest
            ? string.Join(". ", rest) : text;

    private static string? Said(string text, StatusKind? status) =>
        (status is StatusKind.Substituted ? ActivityWords.Instead(text) : null) ?? (status is StatusKind.Done ? null : In(text)) ?? (status is StatusKind.Postponed or StatusKind.NotNeeded or StatusKind.Substituted or StatusKind.DecidedOtherwise ? Behind(text) : null);

    private static string? Behind(string text) =>
        // "Drop 3.8.4. The Committee decided not to publish."
        Sentences().Match(text) is { Success: true } second ? second.Groups["why"].Value.Trim(' ', '.') :
        (text.IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon ? colon : text.LastIndexOfAny([',', ';'])) is > 0 and var end
        && text[(end + 1)..].Trim(' ', '.') is var rest && rest.Split(' ').Length >= FewestWords ? rest : null;

    [GeneratedRegex(@"^.{3,200}[\p{L}\d)][.!]\s+(?<why>\S+\s+\S+\s+[^?]{2,300})$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Sentences();

    [GeneratedRegex(@"\b(?:porque|because|cuz of|cuz|coz|bc|parce que|parce qu['’]|car|due to|debido a|devido a|por causa d[aeo]|à cause d[eu]s?|xq|pq|(?:raison|motif|reason|raz[oó]n|raz[aã]o|motivo|justificaci[oó]n|justificativa|justification)\s*:)\s*(?<why>.{3,300})|\b(?:por\s+)?(?<why>(?:falta de|lack of|faute de|manque de)\s.{3,300})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Because();
}
