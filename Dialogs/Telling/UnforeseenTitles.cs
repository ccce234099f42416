using System.Globalization;
using System.Text.RegularExpressions;
using GealcBot.Cards;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans;

namespace GealcBot.Dialogs.Telling;

/// <summary>The title of something not foreseen, said or put right beside its form.</summary>
internal static partial class UnforeseenTitles
{
    private const int FewestWords = 2;

    /// <summary>"On a pas prévu mais hier le 21 mai on a reçu une délégation": what was done, without that nobody foresaw it and without its day.</summary>
    public static string Bare(string text)
    {
        var rest = Unplanned().Match(text) is { Success: true } found ? found.Groups["rest"].Value : text;
        rest = Shorter(rest, NotInPlan(), "rest");
        rest = Shorter(rest, Noted(), "rest");
        for (var day = LeadingDay().Match(rest); day.Success && rest.Length - day.Length >= LeastRest; day = LeadingDay().Match(rest))
        {
            rest = rest[day.Length..];
        }

        return rest;
    }

    private const int LeastRest = 12;

    private static string Shorter(string text, Regex framing, string group) =>
        framing.Match(text) is { Success: true } found && found.Groups[group].Value.Trim(' ', ',') is { Length: >= LeastRest } rest ? rest : text;

    /// <summary>"…, que no estaba en el plan" at the end says only where it belongs.</summary>
    [GeneratedRegex(@"^(?<rest>.{12,}?)[\s,;-]+(?:q|que|qui|that|which|pero|mas|but|mais|y|e|et|and)\s+(?:it\s+)?(?:no\s|não\s|nao\s|n['’]|was\s?n|wasn|were\s?n|weren|isn|had\s?n|nobody|nadie|ningu[eé]m|personne)[^.;]{0,50}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex NotInPlan();

    /// <summary>"Anota que en abril hubo", "log that in April we had": that it is to be noted, and when, stand elsewhere.</summary>
    [GeneratedRegex(@"^\s*(?:(?:por favor|porfa|please|pls|stp|svp)[\s,]+)?(?:(?:anot|regist|not|agreg|apunt|log|record|add|put|inscri|enregistr|coloc|bot|sum)\p{L}*(?:\s+(?:down|a[ií]|en el anexo|no anexo|au annexe|à l['’]annexe|in the annex|to the annex|al anexo|ao anexo))?[\s,:]+(?:q|que|qu['’]|that)\s*)?(?:(?:en|in|em|no m[eê]s de|el mes de|au mois d['’e]\s?)\s*(?:ene|jan|feb|fev|fév|mar|abr|apr|avr|ma[iy]|jun|jul|juin|juil|ago|aug|aou|aoû|sep|set|oct|out|nov|dic|dec|dez|déc)\p{L}*[\s,]+)?(?:(?:hubo|tuvimos|se hizo|se realiz[oó]|hicimos|there was|we had|we did|we held|teve|houve|tivemos|fizemos|il y a eu|y a eu|on a eu|on a fait|nous avons (?:eu|fait))\s+)(?<rest>.{12,})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Noted();

    /// <summary>A clause that denies, up to its "but": in so few words it says only that it was not in the plan.</summary>
    [GeneratedRegex(@"^[^,.;:]{0,30}\b(?:no|not|n't|nao|não|pas|nobody|nadie|ningu[eé]m|personne|wasn't|hadn't|didn't|wasnt|hadnt|didnt|imprevist\p{L}|impr[eé]vu\p{L}*|unplanned)\b[^.;:]{0,40}?[\s,]+(?:pero|but|mas|mais|sino que)\s+(?<rest>.{12,})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Unplanned();

    [GeneratedRegex(@"^\s*(?:(?:ayer|hoy|anteayer|yesterday|today|ontem|hoje|anteontem|hier|aujourd['’]hui|avant-hier)\b|(?:(?:el|le|on|em|no|dia|día|the)\s+){0,2}\d{1,2}(?:st|nd|rd|th|er)?\s+(?:de\s+|of\s+)?(?:ene|jan|feb|fev|fév|mar|abr|apr|avr|ma[iy]|jun|jul|juin|juil|ago|aug|aou|aoû|sep|set|oct|out|nov|dic|dec|dez|déc)\p{L}*\b)[\s,:]*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex LeadingDay();

    /// <summary>The form with its title as it is now meant; null where the sentence is of something else.</summary>
    public static Tell? Amended(string text, Reading reading, Tell open) =>
        reading.Asks || reading.Opens ? null
        : open.Words is { Length: > 0 } title ? Replaced(text, title) is { } other ? open with { Words = other } : null
        : IsTitle(reading) ? open with { Words = Flat.Cut(text.Trim(' ', '.'), UnforeseenForm.MaxTitle), Day = Month(reading) ?? open.Day, Link = reading.Links is [var link, ..] ? link : open.Link }
        : null;

    /// <summary>"It was Belmopan, not Belize City": what is denied stands in the title, and the other takes its place.</summary>
    private static string? Replaced(string text, string title)
    {
        foreach (var pattern in (Regex[])[RightThenWrong(), WrongThenRight()])
        {
            if (pattern.Match(text.Trim(' ', '.', '!')) is { Success: true } found && found.Groups["wrong"].Value.Trim() is { Length: > 1 } wrong
                && title.IndexOf(wrong, StringComparison.OrdinalIgnoreCase) is >= 0 and var at && found.Groups["right"].Value.Trim() is { Length: > 1 } right)
            {
                return Flat.Cut($"{title[..at]}{right}{title[(at + wrong.Length)..]}", UnforeseenForm.MaxTitle);
            }
        }

        return null;
    }

    private static bool IsTitle(Reading reading) =>
        reading is { Words: >= FewestWords, Codes: [] } && (!reading.TitleWords.IsEmpty || !reading.Countries.IsEmpty || !reading.Things.IsEmpty)
        && !(reading.Best is { } wish && (wish.IsCourtesy() || wish is >= Wish.Yes and <= Wish.Choose || wish is Wish.Withdraw or Wish.Help or Wish.SetLanguage))
        && !reading.Interrogates;

    private static string? Month(Reading reading) =>
        (reading.Days is [var day, ..] ? day : reading.Period?.Days.From)?.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?:(?:no|nao|não|non|sorry|perdon|perdón|pardon|oops|ups)[, ]+)?(?:it was |it's |was |in |fue |era |es |en |foi |em |é |c'était |c'est |à )?(?:in |en |em |à )?(?<right>.+?),?\s+(?:and not|not|y no|e não|e nao|não|nao|et pas|pas|no)\s+(?:in |en |em |à )?(?<wrong>.+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex RightThenWrong();

    [GeneratedRegex(@"^(?:it was |it's )?(?:not|no|no era|no fue|não|não foi|nao foi|pas|ce n'était pas)\s+(?:in |en |em |à )?(?<wrong>.+?),\s*(?:but |sino |mas |mais )?(?:it was |fue |era |foi |c'était )?(?:in |en |em |à )?(?<right>.+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex WrongThenRight();
}
