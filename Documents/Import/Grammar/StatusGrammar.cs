using System.Globalization;
using GealcBot.Documents.Import.Words;
using GealcBot.Plans;

namespace GealcBot.Documents.Import.Grammar;

/// <summary>What a report says of an activity, read in its own words.</summary>
internal static class StatusGrammar
{
    /// <summary>A date further from the status word tells of something else, as in a resolution "held on June 23" (report of 2023, 3.8.2).</summary>
    private const int NearTheWord = 24;
    private const int ParenthesisNearTheWord = 40;

    /// <summary>What a sentence says that begins with a status.</summary>
    private static readonly (StatusKind Kind, Phrases Phrases)[] Beginnings =
    [
        (StatusKind.Partial, StatusWords.Partial),
        (StatusKind.Pending, StatusWords.Pending),
        (StatusKind.Postponed, StatusWords.Postponed),
        (StatusKind.NotNeeded, StatusWords.NotNeeded),
        (StatusKind.Scheduled, StatusWords.Scheduled),
        (StatusKind.InProgress, StatusWords.InProgress),
        (StatusKind.Substituted, StatusWords.Substituted),
        (StatusKind.Done, StatusWords.Done),
    ];

    /// <summary>What it says inside a longer sentence, the stronger word first: decided *and* postponed is postponed.</summary>
    private static readonly (StatusKind Kind, Phrases Phrases)[] Inside =
    [
        (StatusKind.Postponed, StatusWords.Postponed),
        (StatusKind.NotNeeded, StatusWords.NotNeeded),
        (StatusKind.Substituted, StatusWords.Substituted),
        (StatusKind.DecidedOtherwise, StatusWords.DecidedOtherwise),
        (StatusKind.Partial, StatusWords.Partial),
        (StatusKind.Scheduled, StatusWords.WillBe),
    ];

    /// <param name="raw">Verbatim.</param>
    /// <param name="plain">The same without the marks of notes.</param>
    public static ReportedStatus Read(string raw, string plain, int year)
    {
        var kind = KindOf(plain, out var percent);
        if (kind is null && new WordText(plain).HasAny(StatusWords.DoneSomewhere))
        {
            kind = StatusKind.Done;
        }

        return new ReportedStatus(kind, percent, kind is { } known ? DateOf(known, plain, year) : null, raw);
    }

    /// <summary>Whether a paragraph without a label is the status: what somebody worked on is not.</summary>
    public static bool IsStatus(string plain) =>
        plain.Length > 0 && !char.IsLower(plain[0]) && !IsWorkOfSomebody(plain) && KindOf(plain, out _) is not null;

    /// <summary>Whether a line begins with a status, so that it does not go on with the line before it.</summary>
    public static bool BeginsWithStatus(string plain)
    {
        if (plain.Length == 0 || char.IsLower(plain[0]))
        {
            return false;
        }

        var whole = new WordText(plain, 80);
        var words = whole.Without(StatusWords.Leads);
        return Array.Exists(Beginnings, rule => whole.StartsWithAny(rule.Phrases) || words.StartsWithAny(rule.Phrases));
    }

    /// <summary>Months in which a group met, as written; a day of the month belongs to the status's date.</summary>
    public static IEnumerable<string> Months(string plain) =>
        DateTokens.Of(plain.Length > 600 ? plain[..600] : plain).Where(token => MonthNames.Find(token.Text) > 0).Select(token => token.Text);

    private static bool IsWorkOfSomebody(string plain) => new WordText(plain, 60).Without(StatusWords.Leads).StartsWithAny(StatusWords.DoneBy);

    private static StatusKind? KindOf(string plain, out int? percent)
    {
        percent = Percent(plain);
        if (percent is { } value)
        {
            return value == 100 ? StatusKind.Done : StatusKind.InProgress;
        }

        var whole = new WordText(plain);
        var words = whole.Without(StatusWords.Leads);
        foreach (var (kind, phrases) in Beginnings)
        {
            if (whole.StartsWithAny(phrases) || words.StartsWithAny(phrases))
            {
                return kind == StatusKind.Done && new WordText(plain, 40).HasAny(StatusWords.Partial) ? StatusKind.Partial : kind;
            }
        }

        return IsUnderSomeProcess(words) ? StatusKind.InProgress : Inside.Where(rule => whole.HasAny(rule.Phrases)).Select(rule => (StatusKind?)rule.Kind).FirstOrDefault();
    }

    /// <summary>"Under coordination process with…".</summary>
    private static bool IsUnderSomeProcess(WordText words) =>
        words.Starts("under") && words.Split().Take(5).Any(word => word is "process" or "way" or "execution" or "negotiation" or "review");

    /// <summary>"70% execution.", "exécuté à 70 %": the number stands among the first words, and is not how many took part.</summary>
    private static int? Percent(string plain)
    {
        var sign = plain.AsSpan(0, Math.Min(plain.Length, ParenthesisNearTheWord)).IndexOf('%');
        var end = sign - 1;
        while (end >= 0 && plain[end] == ' ')
        {
            end--;
        }

        var start = end;
        while (start >= 0 && char.IsAsciiDigit(plain[start]))
        {
            start--;
        }

        var before = start < 0 ? [] : new WordText(plain[..(start + 1)]).Split();
        return end > start && before.Length <= 3 && !(before is [.., "with" or "con" or "com" or "avec"])
            && int.TryParse(plain.AsSpan(start + 1, end - start), NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value <= 100 ? value : null;
    }

    private static PlanDate? DateOf(StatusKind kind, string plain, int year) => kind switch
    {
        StatusKind.Postponed => PlanDate.TryParse(YearItGoesTo(plain, year)?.ToString(CultureInfo.InvariantCulture)),
        StatusKind.Scheduled => DateGrammar.Find(plain, year) is [var first, ..] ? first.Date : null,
        StatusKind.Done or StatusKind.Partial => DateGrammar.Together(Near(plain, year)),
        _ => null,
    };

    private static int? YearItGoesTo(string plain, int year)
    {
        var words = new WordText(plain);
        var named = words.Split()
            .Select(word => word.Length == 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0)
            .FirstOrDefault(number => number > year && number <= year + 10);
        return named > 0 ? named : words.HasAny(StatusWords.NextYear) ? year + 1 : null;
    }

    /// <summary>Dates beside the status word or in the parenthesis that follows it; months in a row are meetings, not a date.</summary>
    private static IEnumerable<DateFound> Near(string plain, int year)
    {
        var dates = DateGrammar.Find(plain, year);
        var open = plain.AsSpan(0, Math.Min(plain.Length, ParenthesisNearTheWord)).IndexOf('(');
        var close = open < 0 ? -1 : plain.IndexOf(')', open);
        // "Executed: the study of November…" goes on to tell something else.
        var story = plain.AsSpan(0, Math.Min(plain.Length, NearTheWord)).IndexOf(':');
        var near = dates.Where(date => (date.Start < NearTheWord && (story < 0 || date.Start <= story + 2)) || (open >= 0 && date.Start > open && (close < 0 || date.End <= close))).ToList();
        return near.Count(date => !date.HasDay) > 1 ? near.Where(date => date.HasDay) : near;
    }
}
