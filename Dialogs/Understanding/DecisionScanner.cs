using System.Text.RegularExpressions;

namespace GealcBot.Dialogs.Understanding;

/// <summary>"…se decidió armar la agenda", "we agreed to meet monthly": what a report says was decided, in the person's own words.</summary>
internal static partial class DecisionScanner
{
    /// <summary>A question what was decided decides nothing. What is empty is read at the start, where the tables of three patterns would be made for nothing.</summary>
    public static string? In(string text) => string.IsNullOrWhiteSpace(text) || QuestionMarks.In(text) ? null
        : Decided().Match(text) is { Success: true } found ? Trimmed(found)
        // "Temas: …", "hablamos del GobCamp": what a meeting was about is kept in the same line.
        : Spoken().Match(text) is { Success: true } topics && !topics.Value.Contains("://", StringComparison.Ordinal) ? Trimmed(topics)
        // "14 ppl from 9 countries": a report counts countries, and what else was counted is kept as it was said.
        : People().Match(text) is { Success: true } people ? people.Value
        : null;

    [GeneratedRegex(@"\b\d{1,4}\s+(?:ppl|people|persons|participants?|attendees|folks|personas|participantes|asistentes|pessoas|personnes)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex People();

    /// <summary>The message without what was decided, which may name groups and days that the meeting was not of, and without "topics:".</summary>
    public static string Without(string text, string said)
    {
        var (start, length) = (text.IndexOf(said, StringComparison.Ordinal), said.Length);
        return !Decided().IsMatch(text) && !People().IsMatch(said) && Spoken().Match(text) is { Success: true, Index: var lead }
            ? Blank(text, lead, start + length - lead) : Blank(text, start, length);
    }

    private static string Blank(string text, int start, int length) => string.Concat(text.AsSpan(0, start), new string(' ', length), text.AsSpan(start + length));

    private static string Trimmed(Match found) => Before(found.Groups["what"].Value).Trim(' ', '.', ',', ':', ';');

    /// <summary>"…armar un catálogo, la próxima es el 12 de julio": when they meet next is no part of what was decided.</summary>
    private static string Before(string what) => Next().Match(what) is { Success: true, Index: > 2 and var end } ? what[..end] : what;

    [GeneratedRegex(@"(?:,|\s[ye]|\sand|\set)\s+(?:(?:la|a|the|our|nuestra|nossa|notre)\s+)?(?:pr[oó]xim[ao]|next|prochaine)\b[^,]*\d", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Next();

    [GeneratedRegex(
        @"\b(?:(?:temas?|topics?|th[eè]mes?|sujets?|assuntos?)\s*:|(?:(?:el|los)\s+)?temas?\s+(?:fue|fueron)\b|(?:the\s+)?topics?\s+(?:was|were)\b|(?:o|os)\s+(?:assuntos?|temas?)\s+(?:foi|foram)\b|(?:le\s+)?(?:sujet|th[eè]me)\s+[eé]tait\b|(?:hablamos|conversamos|discutimos|platicamos)\s+(?:de|del|sobre)\b|(?:tratamos|debatimos)\s+(?:sobre\b)?|(?:vimos|revisamos|repasamos|abordamos|trabajamos)\s|(?:falamos|conversamos|discutimos|tratamos|debatemos)\s+(?:de|do|da|dos|das|sobre)\b|(?:we\s+)?(?:mostly\s+|mainly\s+)?(?:talked|spoke)\s+about\b|we\s+(?:mostly\s+|mainly\s+)?(?:discussed|covered|reviewed)\b|(?:we\s+)?(?:mostly\s+|mainly\s+)?(?:went|looked)\s+(?:through|over|at)\b|(?:on|nous)\s+(?:a|avons)\s+(?:parl[eé]|discut[eé]|trait[eé])\s+(?:(?:de|du|des)\b|d['’])|(?:on|nous)\s+(?:a|avons)\s+(?:vu|abord[eé]|revu|examin[eé])\s)\s*(?<what>[^\n.;]{3,280})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Spoken();

    [GeneratedRegex(
        @"\b(?:se decidi[oó](?: que)?|decidimos(?: que)?|se acord[oó](?: que)?|acordamos(?: que)?|quedamos en(?: que)?|acuerdos?\s*:|decisi[oó]n\s*:|we (?:agreed|decided)(?: that| to| on)?|(?:agreed|decided) (?:that|to|on|the)|it was (?:agreed|decided)(?: that| to)?|agreed\s*:|decisions?\s*:|decidiu-se(?: que)?|ficou (?:decidido|acordado)(?: que)?|combinamos(?: que| de)?|decis[aã]o\s*:|(?:on|nous) (?:a|avons) (?:d[eé]cid[eé]|convenu)(?: que| de| d['’])?|il a [eé]t[eé] d[eé]cid[eé](?: que| de| d['’])?|d[eé]cision\s*:)\s*(?<what>[^\n.;]{3,280})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Decided();
}
