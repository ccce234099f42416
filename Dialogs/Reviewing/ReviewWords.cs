using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace GealcBot.Dialogs.Reviewing;

/// <summary>"Devuelve el reporte de ciberseguridad de mayo: falta el acta", "accept the report of 3.3.2".</summary>
/// <param name="Of">The part that says which report.</param>
/// <param name="IsAccepted">Accepted; otherwise returned.</param>
/// <param name="Comment">What is missing or wrong, where it was said.</param>
/// <param name="IsUnsure">It says what is lacking and not that it is returned: "el de datos, que me pongan el link".</param>
/// <param name="IsNamed">It speaks of a report by that word; "send it back" speaks of the one in sight.</param>
internal sealed partial record ReviewWords(string Of, bool IsAccepted, string? Comment, bool IsNamed, bool IsUnsure = false)
{
    private const int FewestLetters = 4;

    /// <summary>Null for a sentence that is neither.</summary>
    public static ReviewWords? In(string text) => InOne(text) ?? BehindReason(text);

    /// <summary>"No, wait, the link is broken. Return it": why is said first.</summary>
    private static ReviewWords? BehindReason(string text)
    {
        var sentences = text.Contains('?', StringComparison.Ordinal) ? [] : Sentences().Split(text.Trim()).Where(sentence => sentence.Length > 0).ToList();
        for (var at = 1; at < sentences.Count; at++)
        {
            if (InOne(sentences[at]) is { } order)
            {
                var reason = Refusal().Replace(string.Join(' ', sentences.Take(at)), "").Trim(' ', '.', '!');
                return order with { Comment = order.Comment ?? (reason.Length >= FewestLetters ? reason : null) };
            }
        }

        return null;
    }

    private static ReviewWords? InOne(string text)
    {
        var said = text.Trim();
        var (of, comment) = Behind().Match(said) is { Success: true } found ? (found.Groups["of"].Value, found.Groups["why"].Value.Trim()) : (said, "");
        var isAccepted = Accepts().IsMatch(of) || Approves().IsMatch(of);
        // One accepts an invitation to a meeting; a meeting that is returned is a report.
        var isNamed = Report().IsMatch(of) || (!Accepts().IsMatch(of) && Thing().IsMatch(of));
        return (isAccepted || Returns().IsMatch(of) || (isNamed && ReturnsIt().IsMatch(of))) && (isNamed || Pronoun().IsMatch(of)) && !said.Contains('?', StringComparison.Ordinal)
            ? new ReviewWords(of, isAccepted, comment.Length >= FewestLetters ? comment : null, isNamed)
            : null;
    }

    /// <summary>"Approve the report": of a year, unless one group, meeting or month is named.</summary>
    public bool IsApproval => Approves().IsMatch(Of);

    /// <summary>"¿Llegó algún reporte por aprobar?", "any reports to approve?": what waits is asked for.</summary>
    public static bool AsksWhatWaits(string text) => Awaited().IsMatch(text) && !Approves().IsMatch(text.Trim()) && !Returns().IsMatch(text.Trim());

    /// <summary>"Aprova o primeiro e devolve o segundo, falta a ata": several orders in one sentence, each with its comment. Empty where there are not two.</summary>
    public static ImmutableArray<ReviewWords> Several(string text)
    {
        var said = text.Trim();
        var (orders, start) = (ImmutableArray.CreateBuilder<ReviewWords>(), 0);
        if (said.Contains('?', StringComparison.Ordinal))
        {
            return [];
        }

        foreach (var end in Clauses().Matches(said).Select(between => (between.Index, Next: between.Index + between.Length)).Append((said.Length, said.Length)))
        {
            // A clause that orders nothing belongs to the order before it.
            if (end.Item2 == said.Length || Order(Clause(said[end.Item2..])) is not null)
            {
                if (Order(said[start..end.Item1]) is not { } order)
                {
                    return [];
                }

                orders.Add(order);
                start = end.Item2;
            }
        }

        return orders.Count > 1 ? orders.ToImmutable() : [];
    }

    private static string Clause(string from) => Clauses().Match(from) is { Success: true, Index: var end } ? from[..end] : from;

    /// <summary>One order by its verb, at its beginning or, "el de firma apruébalo", its end; or one report of which something is lacking.</summary>
    private static ReviewWords? Order(string text)
    {
        var said = text.Trim();
        var (of, comment) = Behind().Match(said) is { Success: true } found ? (found.Groups["of"].Value, found.Groups["why"].Value.Trim()) : (said, "");
        var (accepts, returns) = (Accepts().IsMatch(of) || Approves().IsMatch(of) || (One().IsMatch(of) && AcceptsIt().IsMatch(of)), Returns().IsMatch(of) || (One().IsMatch(of) && ReturnsIt().IsMatch(of)));
        // "Apruébalo" says of itself no report.
        var isNamed = Report().IsMatch(of) || Thing().IsMatch(of) || One().IsMatch(of) || OfWhat().IsMatch(of) || !Pronoun().IsMatch(of);
        return (accepts || returns) && isNamed ? new ReviewWords(of, accepts, comment.Length >= FewestLetters ? comment : null, true)
            : Lacking().Match(said) is { Success: true } lacking ? new ReviewWords(lacking.Groups["of"].Value, false, lacking.Groups["why"].Value.Trim(), true, IsUnsure: true)
            : null;
    }

    [GeneratedRegex(@"\s*[,;.]\s+(?:(?:y|e|and|et|but|pero|mas|mais)\s+)?|\s+(?:y|e|and|et)\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Clauses();

    // "El de firma", "o de dados", "the one of open data", "celui d'innovation".
    [GeneratedRegex(@"^(?:y\s+)?(?:(?:el|la|al|lo|los|o|a|ao|the(?:\s+one)?|that\s+one|le|ce(?:lui|lle)?(?:-ci|-l[àa])?)\s+|l['’]\s*)\S", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex One();

    // "Return that of innovation".
    [GeneratedRegex(@"\s(?:(?:of|de|del|da|do|du|des)\s|d['’])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex OfWhat();

    [GeneratedRegex(@"(?:apru[eé]b[ae]n?l[oa]s?|aprob[aá]l[oa]s?|ac[eé]pt[ae]n?l[oa]s?|(?:aprov[ae]|aceit[ae])-[oa]|\b(?:pode|puede[sn]?|podes|you can)\s+(?:aprovar|aprobar|aceptar|aceitar|approve|accept)|\b(?:approve|accept)\s+(?:it|that|this)|(?:approuve[rz]?|accepte[rz]?)-l[ea])\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex AcceptsIt();

    [GeneratedRegex(@"^(?<of>(?:el|la|al|o|a|ao|the\s+one|celui|celle)\s+(?:de|del|da|do|das|dos|of|from|for|du|des|d['’]).{2,60}?)[\s,:]+(?<why>(?:que\s+(?:me\s+)?\S+|le\s+falta|falta|faltan|missing|is\s+missing|lacks|needs|no\s+tiene|n[aã]o\s+tem|has\s+no|precisa|necesita|il\s+(?:lui\s+)?manque|manque|qu['’]ils?\s).*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.Singleline)]
    private static partial Regex Lacking();

    [GeneratedRegex(@"\b(?:informes?|reportes?|reports?|relat[oó]rios?|relatos?|d[eé]clarations?|rapports?)\b.{0,25}?\b(?:por|para|pra|a|à|to|sin|sem|waiting\s+(?:for|to)|pendientes?\s+de|pendentes?\s+de|en\s+attente\s+d['’e]|awaiting|pending)\s*(?:be\s+)?(?:aprob\w*|revis\w*|acept\w*|aprov\w*|rever|aceit\w*|approv\w*|review\w*|accept\w*|approuv\w*|valid\w*|reli\w*)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Awaited();

    // What was approved is told of a year: the verb bids here.
    [GeneratedRegex(@"^(?:(?:por favor|please|pls|s['’]il (?:te|vous) pla[iî]t)[\s,]+)?(?:apru[eé]b[aeo]n?(?:l[oa]s?)?|aprob(?:[aá]|ar|emos)(?:l[oa]s?)?|aprov(?:[aeo]|ar|emos)(?:-[oa]s?)?|approve|approuve[rz]?(?:-l[ea]s?)?|valide[rz]?(?:-l[ea]s?)?)(?=[\s,.!]|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Approves();

    [GeneratedRegex(@"(?<=[.!;])\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Sentences();

    [GeneratedRegex(@"^(?:(?:no|non|n[aã]o|wait|hold on|espera|espere|attends|attendez|perd[oó]n|sorry|desculpa|desculpe|pardon)[\s,.!]+)+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Refusal();

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

    [GeneratedRegex(@"\b(?:informes?|reportes?|reports?|relat[oó]rios?|relatos?|d[eé]clarations?|rapports?|comptes?[ -]rendus?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Report();

    [GeneratedRegex(@"\b(?:reuni[oó]n|reuni[aã]o|meeting|r[eé]union|enlace|evid[eê]ncia|evidence|link|lien)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Thing();

    [GeneratedRegex(@"(?:devu[eé]lv\w*l[oa]s?|ac[eé]pt[ae]l[oa]|devolv\w*-[oa]|aceit[ae]-[oa]|apru[eé]b\w*l[oa]|aprov[ae]-[oa]|\b(?:return|accept|approve|send|give)\s+(?:it|this|that)\b|(?:renvo\w+|retourne[rz]?|accepte[rz]?|approuve[rz]?|valide[rz]?)-l[ea])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pronoun();
}
