using System.Collections.Immutable;
using System.Globalization;
using GealcBot.Documents.Import.Words;
using GealcBot.Plans;

namespace GealcBot.Documents.Import.Grammar;

/// <summary>"The 2018 Executive Committee, composed by Argentina, … and Panama (president)".</summary>
internal static class CommitteeGrammar
{
    private const int BetweenNameAndList = 40;
    private const int LongestList = 600;

    private static readonly string[] And = [" y ", " e ", " and ", " et "];

    /// <param name="text">The preamble as one text.</param>
    /// <param name="yearUnsaid">The year of a committee that is named without one.</param>
    /// <returns>Each committee with the place in the text where it is named.</returns>
    public static IEnumerable<(Committee Committee, int At)> Read(string text, int yearUnsaid)
    {
        var folded = Folding.Fold(text);
        for (var at = 0; (at = Next(folded, at, DocumentWords.Committee, out var name)) >= 0;)
        {
            var end = at + name.Length;
            var formed = Next(folded[end..Math.Min(folded.Length, end + BetweenNameAndList)], 0, DocumentWords.FormedBy, out var words);
            if (formed >= 0)
            {
                var start = end + formed + words.Length;
                var list = text[start..Math.Min(text.Length, start + LongestList)];
                yield return (One(list, Year(folded, at, end) ?? yearUnsaid), at);
            }

            at = end;
        }
    }

    private static Committee One(string list, int year)
    {
        var open = list.IndexOf('(');
        var stop = list.AsSpan().IndexOfAny("(;.");
        var countries = Names(stop < 0 ? list : list[..stop]);
        var aside = open >= 0 && open == stop ? list[(open + 1)..Math.Max(open + 1, list.IndexOf(')', open))] : list;
        return new Committee(year, President(aside, countries), countries);
    }

    private static string? President(string aside, ImmutableArray<string> countries)
    {
        var words = new WordText(aside, 120);
        if (countries.IsEmpty || !(words.HasAny(DocumentWords.President) || words.HasAny(DocumentWords.Presidency)))
        {
            return null;
        }

        if (words.HasAny(DocumentWords.ThisLast) || words.Split().Length <= 2)
        {
            return countries[^1];
        }

        var folded = Folding.Fold(aside);
        return countries.FirstOrDefault(country => folded.Contains(Folding.Fold(country), StringComparison.Ordinal));
    }

    private static ImmutableArray<string> Names(string list)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        foreach (var piece in list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            names.AddRange(Apart(piece).Where(name => name.Length is > 0 and <= 40 && char.IsUpper(name[0])));
        }

        return names.ToImmutable();
    }

    /// <summary>"Suriname y Uruguay" are two, "Trinidad y Tobago" is one, "Uruguay y Trinidad y Tobago" are two.</summary>
    private static IEnumerable<string> Apart(string piece)
    {
        var text = WithoutAnd(piece);
        if (Countries.IsOneName(Folding.Fold(text)))
        {
            return [text];
        }

        foreach (var and in And)
        {
            var at = text.IndexOf(and, StringComparison.Ordinal);
            if (at > 0 && Countries.IsOneName(Folding.Fold(text[..Math.Max(at, text.LastIndexOf(and, StringComparison.Ordinal))])))
            {
                at = text.LastIndexOf(and, StringComparison.Ordinal);
            }

            if (at > 0)
            {
                return [text[..at].Trim(), .. Apart(text[(at + and.Length)..].Trim())];
            }
        }

        return [text.Trim()];
    }

    private static string WithoutAnd(string piece) =>
        And.Select(and => and[1..]).FirstOrDefault(and => piece.StartsWith(and, StringComparison.Ordinal)) is { } leading ? piece[leading.Length..] : piece;

    private static int? Year(string folded, int at, int end)
    {
        var around = folded[Math.Max(0, at - 6)..at] + " " + folded[end..Math.Min(folded.Length, end + 12)];
        return new WordText(around).Split()
            .Where(word => word.Length == 4)
            .Select(word => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1990 and <= 2200 ? year : (int?)null)
            .FirstOrDefault(year => year is not null);
    }

    private static int Next(string folded, int from, Phrases phrases, out string phrase)
    {
        var (best, found) = (-1, "");
        foreach (var candidate in phrases)
        {
            var at = folded.IndexOf(candidate, from, StringComparison.Ordinal);
            if (at >= 0 && (best < 0 || at < best))
            {
                (best, found) = (at, candidate);
            }
        }

        phrase = found;
        return best;
    }
}
