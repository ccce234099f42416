using System.Text.RegularExpressions;

namespace GealcBot.Dialogs.Reviewing;

/// <summary>"Devuelve el reporte de ciberseguridad de mayo: falta el acta", "accept the report of 3.3.2".</summary>
/// <param name="Of">The part that says which report.</param>
/// <param name="IsAccepted">Accepted; otherwise returned.</param>
/// <param name="Comment">What is missing or wrong, where it was said.</param>
/// <param name="IsNamed">It speaks of a report by that word; "send it back" speaks of the one in sight.</param>
internal sealed partial record ReviewWords(string Of, bool IsAccepted, string? Comment, bool IsNamed)
{
    private const int FewestLetters = 4;

    /// <summary>Null for a sentence that is neither.</summary>
    public static ReviewWords? In(string text)
    {
        var said = text.Trim();
        var (of, comment) = Behind().Match(said) is { Success: true } found ? (found.Groups["of"].Value, found.Groups["why"].Value.Trim()) : (said, "");
        var isAccepted = Accepts().IsMatch(of);
        // One accepts an invitation to a meeting; a meeting that is returned is a report.
        var isNamed = Report().IsMatch(of) || (!isAccepted && Thing().IsMatch(of));
        return (isAccepted || Returns().IsMatch(of) || (isNamed && ReturnsIt().IsMatch(of))) && (isNamed || Pronoun().IsMatch(of)) && !said.Contains('?', StringComparison.Ordinal)
            ? new ReviewWords(of, isAccepted, comment.Length >= FewestLetters ? comment : null, isNamed)
            : null;
    }

    // A colon that begins an address is none, and what comes behind the first reason is all one comment.
    [GeneratedRegex(@"^(?<of>.+?)(?:\s*:\s+|\s*;\s*|\s*,\s*|\s+[–—-]\s+|\s+(?:porque|because|since|parce que|parce qu['’]|car|pois)\s+)(?<why>.+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Behind();

    // "Return to the report" and "retourne au rapport" go back to it.
    [GeneratedRegex(@"^(?:(?:por favor|please|s['’]il (?:te|vous) pla[iî]t)\s+)?(?:devu[eé]lv|devolv|return\s+(?!to\b)|send\s+(?:\w+\s+){0,6}back|give\s+(?:\w+\s+){0,6}back|renvo[iy]|retourne[rz]?[\s-]+l)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Returns();

    // "El reporte de mayo devuélvalo": the verb behind it.
    [GeneratedRegex(@"\b(?:devu[eé]lv[ae]n?l[oa]s?|devolv[eé]l[oa]s?|devolva-[oa]s?|send it back|return it|renvoyez-l[ae])\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ReturnsIt();

    [GeneratedRegex(@"^(?:(?:por favor|please|s['’]il (?:te|vous) pla[iî]t)\s+)?(?:ac[eé]pt[aeo]|aceit[aeo]|accept(?:e[rz]?)?[\s-])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Accepts();

    [GeneratedRegex(@"\b(?:informes?|reportes?|reports?|relat[oó]rios?|d[eé]clarations?|rapports?|comptes?[ -]rendus?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Report();

    [GeneratedRegex(@"\b(?:reuni[oó]n|reuni[aã]o|meeting|r[eé]union|enlace|evid[eê]ncia|evidence|link|lien)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Thing();

    [GeneratedRegex(@"(?:devu[eé]lv\w*l[oa]s?|ac[eé]pt[ae]l[oa]|devolv\w*-[oa]|aceit[ae]-[oa]|\b(?:return|accept|send|give)\s+(?:it|this|that)\b|(?:renvo\w+|retourne[rz]?|accepte[rz]?)-l[ea])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pronoun();
}
