using System.Collections.Immutable;
using System.Globalization;
using GealcBot.Documents.Import.Words;
using GealcBot.Plans;

namespace GealcBot.Documents.Import.Grammar;

/// <summary>Dates found in a text, in the form of the interchange format, and where they begin and end.</summary>
internal sealed record DateFound(string Iso, int Start, int End, bool HasDay, bool HasYear)
{
    public PlanDate? Date => PlanDate.TryParse(Iso);
}

/// <summary>
/// "18 de abril", "April 18, 2023", "June 26th and 27th", "del 20 al 22 de noviembre", "1er avril", "16-11-2018", "in December".
/// A day without a year has the document's.
/// </summary>
internal static class DateGrammar
{
    private const int Limit = 600;

    private static readonly HashSet<string> And = ["y", "e", "and", "et", ",", "&"];
    private static readonly HashSet<string> To = ["a", "al", "au", "ao", "to", "until", "hasta", "ate", "-", "–", "through"];
    private static readonly HashSet<string> Of = ["de", "of", "do", "du"];
    private static readonly HashSet<string> BeforeYear = [",", "de", "del", "do", "of"];

    /// <summary>All dates of the first <see cref="Limit"/> characters, in order.</summary>
    public static ImmutableArray<DateFound> Find(string text, int year)
    {
        var tokens = DateTokens.Of(text.Length > Limit ? text[..Limit] : text);
        var found = ImmutableArray.CreateBuilder<DateFound>();
        for (var at = 0; at < tokens.Count;)
        {
            var (date, next) = Numeric(tokens, at) ?? AtMonth(tokens, at, year) ?? (null, at + 1);
            if (date is not null)
            {
                found.Add(date);
            }

            at = next;
        }

        return Joined(found, text);
    }

    /// <summary>Several dates as one: "A,B".</summary>
    public static PlanDate? Together(IEnumerable<DateFound> dates) => PlanDate.TryParse(string.Join(',', dates.Select(date => date.Iso)));

    /// <summary>2023-04-18, 18/04/2023, 16-11-2018: a day comes before its month.</summary>
    private static (DateFound?, int)? Numeric(List<DateToken> tokens, int at)
    {
        if (at + 4 >= tokens.Count || !(tokens[at + 1].Text is "-" or "/" or "." && tokens[at + 3].Text == tokens[at + 1].Text))
        {
            return null;
        }

        var (a, b, c) = (tokens[at].Number, tokens[at + 2].Number, tokens[at + 4].Number);
        var (year, month, day) = IsYear(a) ? (a, b, c) : (c, b, a);
        return IsYear(year) && Iso(year, month, day) is { } iso
            ? (new DateFound(iso, tokens[at].Start, tokens[at + 4].End, true, true), at + 5)
            : null;
    }

    private static (DateFound?, int)? AtMonth(List<DateToken> tokens, int at, int year)
    {
        var left = DaysFrom(tokens, at);
        var monthAt = left.Next + (left.Days.Count > 0 && left.Next < tokens.Count && Of.Contains(tokens[left.Next].Folded) ? 1 : 0);
        if (left.Days.Count > 0 && monthAt < tokens.Count && MonthNames.FindBesideADay(tokens[monthAt].Text) is > 0 and var after)
        {
            return Complete(tokens, at, left.Days, left.IsRange, after, monthAt + 1, year);
        }

        if (MonthNames.FindBesideADay(tokens[at].Text) is not (> 0 and var month))
        {
            return null;
        }

        var right = DaysFrom(tokens, at + 1);
        if (right.Days.Count > 0)
        {
            return Complete(tokens, at, right.Days, right.IsRange, month, right.Next, year);
        }

        return MonthNames.Find(tokens[at].Text) > 0 && !FollowsANumber(tokens, at) ? Complete(tokens, at, [], false, month, at + 1, year) : null;
    }

    /// <summary>"31 de junio" is no day, and does not mean the month either.</summary>
    private static bool FollowsANumber(List<DateToken> tokens, int at)
    {
        at -= at > 0 && Of.Contains(tokens[at - 1].Folded) ? 2 : 1;
        return at >= 0 && tokens[at].Number is > 0 and <= 99;
    }

    private static (DateFound?, int)? Complete(List<DateToken> tokens, int start, List<int> days, bool isRange, int month, int next, int year)
    {
        var yearAt = next < tokens.Count && BeforeYear.Contains(tokens[next].Folded) ? next + 1 : next;
        var hasYear = yearAt < tokens.Count && IsYear(tokens[yearAt].Number);
        (next, year) = hasYear ? (yearAt + 1, tokens[yearAt].Number) : (next, year);
        var isos = days.Select(day => Iso(year, month, day)).ToList();
        if (isos.Contains(null) || (isRange && days[0] >= days[^1]))
        {
            return null;
        }

        var iso = days.Count == 0 ? string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}") : string.Join(isRange ? '/' : ',', isos);
        return (new DateFound(iso, tokens[start].Start, tokens[next - 1].End, days.Count > 0, hasYear), next);
    }

    /// <summary>"15 y 16", "20 al 22", "26th and 27th". What turns out not to belong is left where it is.</summary>
    private static (List<int> Days, bool IsRange, int Next) DaysFrom(List<DateToken> tokens, int at)
    {
        var days = new List<int>();
        var isRange = false;
        while (at < tokens.Count && tokens[at].Number is > 0 and <= 31 && days.Count < 31)
        {
            days.Add(tokens[at].Number);
            at++;
            var link = at < tokens.Count ? tokens[at].Folded : "";
            var more = at + 1 < tokens.Count && tokens[at + 1].Number is > 0 and <= 31;
            if (isRange || !more || !(And.Contains(link) || (To.Contains(link) && days.Count == 1)))
            {
                break;
            }

            isRange = To.Contains(link);
            at++;
        }

        return (days, isRange, at);
    }

    /// <summary>"from November 30 to December 2" is one range.</summary>
    private static ImmutableArray<DateFound> Joined(ImmutableArray<DateFound>.Builder found, string text)
    {
        for (var i = found.Count - 1; i > 0; i--)
        {
            var (a, b) = (found[i - 1], found[i]);
            var between = Folding.Fold(text[a.End..b.Start]).Trim();
            if (a.HasDay && b.HasDay && a.Iso.Length == 10 && b.Iso.Length == 10 && string.CompareOrdinal(a.Iso, b.Iso) < 0 && To.Contains(between))
            {
                found[i - 1] = a with { Iso = $"{a.Iso}/{b.Iso}", End = b.End };
                found.RemoveAt(i);
            }
        }

        return found.ToImmutable();
    }

    private static bool IsYear(int number) => number is >= 1900 and <= 2200;

    private static string? Iso(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}")
            : null;
}
