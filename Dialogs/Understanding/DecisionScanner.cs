using System.Text.RegularExpressions;

namespace GealcBot.Dialogs.Understanding;

/// <summary>"…se decidió armar la agenda", "we agreed to meet monthly": what a report says was decided, in the person's own words.</summary>
internal static partial class DecisionScanner
{
    /// <summary>A question what was decided decides nothing.</summary>
    public static string? In(string text) => QuestionMarks.In(text) ? null : Decided().Match(text) is { Success: true } found ? Before(found.Groups["what"].Value).Trim(' ', '.', ',', ':', ';') : null;

    /// <summary>"…armar un catálogo, la próxima es el 12 de julio": when they meet next is no part of what was decided.</summary>
    private static string Before(string what) => Next().Match(what) is { Success: true, Index: > 2 and var end } ? what[..end] : what;

    [GeneratedRegex(@"(?:,|\s[ye]|\sand|\set)\s+(?:(?:la|a|the|our|nuestra|nossa|notre)\s+)?(?:pr[oó]xim[ao]|next|prochaine)\b[^,]*\d", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Next();

    [GeneratedRegex(
        @"\b(?:se decidi[oó](?: que)?|decidimos(?: que)?|se acord[oó](?: que)?|acordamos(?: que)?|quedamos en(?: que)?|acuerdos?\s*:|decisi[oó]n\s*:|we (?:agreed|decided)(?: that| to| on)?|(?:agreed|decided) (?:that|to|on|the)|it was (?:agreed|decided)(?: that| to)?|agreed\s*:|decisions?\s*:|decidiu-se(?: que)?|ficou (?:decidido|acordado)(?: que)?|combinamos(?: que| de)?|decis[aã]o\s*:|(?:on|nous) (?:a|avons) (?:d[eé]cid[eé]|convenu)(?: que| de| d['’])?|il a [eé]t[eé] d[eé]cid[eé](?: que| de| d['’])?|d[eé]cision\s*:)\s*(?<what>[^\n.;]{3,280})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Decided();
}
