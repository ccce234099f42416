using System.Text.RegularExpressions;
using GealcBot.Cards;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans;

namespace GealcBot.Dialogs.Telling;

/// <summary>What the words of a sentence on an activity say beside what they are read as: what took its place, why it is missing, an address that is none.</summary>
internal static partial class ActivityWords
{
    private const int FewestWords = 2;

    /// <summary>"No hace falta", "is not needed any more": there is no occasion for it, which is no decision against it.</summary>
    public static bool IsNotNeeded(string text) => NotNeeded().IsMatch(Subjects.Fold(text));

    /// <summary>"Se hizo en Lima en lugar de virtual": held, elsewhere or otherwise than planned.</summary>
    public static bool IsHeldElsewhere(Reading reading, string text) =>
        reading is { Best: Wish.ReportActivity, Virtual: not null, Asks: false } && reading.Statuses.Contains(StatusKind.Substituted) && Held().IsMatch(Subjects.Fold(text));

    /// <summary>"Fue sustituido por un taller": what took its place.</summary>
    public static string? Instead(string text) =>
        InItsPlace().Match(text) is { Success: true } found || (found = Swap().Match(text)).Success ? found.Groups["what"].Value.Trim(' ', '.', ',') : null;

    /// <summary>"Vamos trocar o webinar regional por uma oficina em Recife": one thing for another.</summary>
    public static bool IsSwapped(string text) => Swap().IsMatch(text);

    /// <summary>What was meant for a link and cannot be one: "javascript:…", "ftp://…".</summary>
    public static string? OddLink(string text) => Address().Match(text) is { Success: true } found ? found.Value.TrimEnd('.', ',', ';') : null;

    /// <summary>
    /// "Se publica en junio", "no hay fondos", where the form that was sent lacks one line on why: whatever is said without asking is
    /// that line. Null where nothing lacks, or something else is said.
    /// </summary>
    public static Told? Missing(string text, Reading reading, Situation situation) =>
        situation.State.Telling is { Asks: true, What: TellKind.ReportActivity, Sure: true } open && (open.Words is null || Told.IsEvent(open.Words)) && IsLine(text, reading)
        && Told.Of(open, situation) is { Lines: [{ Series: null } line] } told
        && ActivityCheck.Of(line, told, situation).Problem is { } problem && (problem == situation.Say.NeedReason() || problem == situation.Say.NeedDocument())
            ? Told.Of(open with { Words = Told.Because(open.Words, text.Trim(' ', '.')), Asks = false, Sure = false }, situation)
            : null;

    private static bool IsLine(string text, Reading reading) =>
        reading is { Codes: [], Links: [], Asks: false, Interrogates: false, Opens: false, Words: >= FewestWords } && !Questions().IsMatch(text)
        && !(reading.Best is { } wish && (wish.IsCourtesy() || wish is Wish.Help or Wish.Yes or Wish.Cancel or Wish.Back or Wish.StartAgain or Wish.Repeat or Wish.SetLanguage))
        && text.Trim() is { Length: <= ActivityForm.MaxWords };

    /// <summary>"Y qué nos queda entonces": with its accent, for "que no hay fondos" is a reason.</summary>
    [GeneratedRegex(@"^\s*(?:(?:y|e|and|et|bueno|so|ok)\s+)?(?:qué|quién|cuánt|cómo|dónde|cuál|what|which|who|how|where|o que|quem|quant|qual|quais|quel|combien|comment)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Questions();

    [GeneratedRegex(@"\bno (?:hace|hizo|hara|hacia|va a hacer) falta\b|\bno (?:es|fue|era|sera|resulta) necesari[oa]|\b(?:not|no longer) (?:be )?(?:needed|necessary)\b|\bn[ao]o (?:e|foi|sera|era) (?:mais )?necessari[oa]|\bn[ao]o precisa|\b(?:pas|plus) (?:ete )?necessaire\b|\b(?:pas|plus) besoin\b", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex NotNeeded();

    [GeneratedRegex(@"\b(?:hizo|hicimos|realizo|realizamos|celebro|hecho|realizado|held|took place|done|fez|fizemos|realizou|feito|fait|tenu|eu lieu|organise)\b", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Held();

    [GeneratedRegex(@"(?:sustitu\w+|reempla\w+|cambi(?:ad\w+|amos|aron|ó|o)|reemplazamos|replaced|substitut\w+|substitu[íi]d\w+|troca(?:d\w+|mos|ram)|swapp?ed|replacing|replacin|rempla[cç]\w+)\s+(?:por|by|with|wit|for|par|pel[oa])\s+(?<what>.{3,300})"
        // "En vez del webinar vamos a sacar un podcast": what comes behind the thing that is left.
        + @"|\b(?:en vez|en lugar|instead|em vez|em lugar|no lugar|au lieu)\s+(?:del?|of|d[aoe]|du|d')\s*[^,.;]{2,60}?[\s,]+(?:vamos a|vamos|haremos|hacemos|habr[aá]|hicimos|se (?:hace|hizo|har[aá])|we\s?(?:'re|are|'ll|will|did|do|had|have)?|faremos|fizemos|teremos|a gente (?:vai|fez)|on (?:fera|fait|a fait|va|organise)|nous (?:ferons|faisons))\s+(?:hacer\s+|sacar\s+|tener\s+|organizar\s+|doing\s+|do\s+|going to do\s+|have\s+|having\s+|hold\s+|holding\s+|fazer\s+|ter\s+|faire\s+)?(?<what>.{3,300})"
        // "We are using the OECD paper instead."
        + @"|\b(?:using|use|usamos|usaremos|usar|utilisons|on utilise)\s+(?<what>.{3,100}?)\s+(?:instead|en su lugar|no lugar|à la place)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex InItsPlace();

    /// <summary>What takes its place has its article: "cambia el 10 por el 12" moves a day.</summary>
    [GeneratedRegex(@"\b(?:cambi\p{L}+|tro[cq]\p{L}+|swap\p{L}*|replac\p{L}+|rempla\p{L}+|reempla\p{L}+|sustitu\p{L}+|substitu\p{L}+|exchang\p{L}+)\s+(?:(?:el|la|los|las|o|a|os|as|the|our|le|les|notre|nos|nuestr[oa]s?|noss[oa]s?|l['’])\s?[^,.;\d]{3,60}?\s+|it\s+|them\s+)?(?:por|pel[oa]|with|wit|for|by|par|pour)\s+(?<what>(?:un[ao]?s?|uma?s?|unas|unos|une|des|an?|some|another|otr[oa]s?|outr[oa]s?)\s.{3,300})"
        // "O webinar virou oficina presencial": what it has become.
        + @"|\b(?:vir(?:ou|a|ar[aá])|se\s+(?:convierte|convirti[oó]|convertir[aá]|transform[aó])\s+en|pas(?:a|[oó])\s+a\s+ser|turn(?:s|ed|ing)?\s+into|bec(?:ame|omes|oming)|devient|est\s+devenue?|se\s+transforme\s+en)\s+(?<what>\p{L}.{3,300})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Swap();

    [GeneratedRegex(@"\b(?:[a-z][a-z0-9+.-]{1,20}://|(?:javascript|vbscript|data|file|mailto|blob):)\S+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Address();
}
