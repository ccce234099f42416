using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using GealcBot.Documents.Import.Drafting;
using GealcBot.Documents.Import.Words;
using GealcBot.Plans;

namespace GealcBot.Documents.Import.Grammar;

/// <param name="SaysWhatItIs">Whether a title names a plan or a report.</param>
internal sealed record Preamble(
    bool SaysWhatItIs, DocumentKind? Kind, int? Year, DateOnly? AsOf, Assembly Assembly, ImmutableArray<(Committee Committee, int Line)> Committees);

/// <summary>What stands before the first area: title, assembly, committees, cut-off.</summary>
internal static class PreambleGrammar
{
    private const int LongestTitle = 160;
    private const int Limit = 40_000;

    public static Preamble Read(IReadOnlyList<Paragraph> preamble, ImportHints hints)
    {
        var (kind, titleYear) = Title(preamble);
        var year = hints.Year is >= 1990 and <= 2200 ? hints.Year : titleYear;
        var effective = hints.Kind ?? kind;
        var assembly = AssemblyGrammar.Read(preamble);
        if (year is null)
        {
            return new Preamble(kind is not null, effective, null, null, assembly, []);
        }

        var text = Joined(preamble, out var starts);
        // A plan is drawn up by the committee of the year before.
        var committees = CommitteeGrammar.Read(text, effective == DocumentKind.Plan ? year.Value - 1 : year.Value)
            .Where(found => !found.Committee.Countries.IsEmpty)
            .Select(found => (found.Committee, Line(preamble, starts, found.At)))
            .ToImmutableArray();
        return new Preamble(kind is not null, effective, year, effective == DocumentKind.Report ? AsOf(text, year.Value) : null, assembly, committees);
    }

    private static (DocumentKind? Kind, int? Year) Title(IReadOnlyList<Paragraph> preamble)
    {
        for (var at = 0; at < preamble.Count; at++)
        {
            var text = preamble[at].Text;
            var words = new WordText(text);
            if (text.Length > LongestTitle || !(words.HasAny(DocumentWords.Plan) || words.HasAny(DocumentWords.ExecutionReport)))
            {
                continue;
            }

            var beside = new[] { at - 1, at, at + 1 }.Where(i => i >= 0 && i < preamble.Count && preamble[i].Text.Length <= LongestTitle).Select(i => preamble[i].Text).ToList();
            var isReport = words.HasAny(DocumentWords.Report) || beside.Any(line => new WordText(line).StartsWithAny(DocumentWords.Report));
            var year = YearIn(text) ?? beside.Where(line => line.Length <= 12).Select(YearIn).FirstOrDefault(found => found is not null);
            if (year is not null || (text.Length <= 80 && !preamble[at].IsClosed))
            {
                return (isReport ? DocumentKind.Report : DocumentKind.Plan, year);
            }
        }

        return (null, null);
    }

    private static int? YearIn(string text) =>
        new WordText(text).Split()
            .Select(word => word.Length == 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1990 and <= 2200 ? year : (int?)null)
            .FirstOrDefault(year => year is not null);

    /// <summary>"as of September 15, 2019": a day of the report's own year, or early in the next, behind the word for a cut-off.</summary>
    private static DateOnly? AsOf(string text, int year)
    {
        foreach (var (phrase, at) in Cuts(text))
        {
            var after = text[(at + phrase.Length)..Math.Min(text.Length, at + phrase.Length + 40)];
            if (DateGrammar.Find(after, year) is [{ HasDay: true, HasYear: true, Start: <= 2, Iso.Length: 10 } date, ..]
                && date.Date!.First is var day && (day.Year == year || (day.Year == year + 1 && day.Month <= 3)))
            {
                return day;
            }
        }

        return null;
    }

    private static IEnumerable<(string Phrase, int At)> Cuts(string text)
    {
        var folded = Folding.Fold(text);
        foreach (var phrase in DocumentWords.AsOf)
        {
            var needle = $" {phrase} ";
            for (var at = folded.IndexOf(needle, StringComparison.Ordinal); at >= 0; at = folded.IndexOf(needle, at + 1, StringComparison.Ordinal))
            {
                // "del 3 al 4 de diciembre" is a range, no cut-off.
                if (at == 0 || !char.IsAsciiDigit(folded[at - 1]))
                {
                    yield return (needle, at);
                }
            }
        }
    }

    private static string Joined(IReadOnlyList<Paragraph> preamble, out List<int> starts)
    {
        var text = new StringBuilder();
        starts = [];
        foreach (var paragraph in preamble)
        {
            starts.Add(text.Length);
            if (text.Length < Limit)
            {
                text.Append(paragraph.Text.Length > Limit ? paragraph.Text[..Limit] : paragraph.Text).Append(' ');
            }
        }

        return text.ToString();
    }

    private static int Line(IReadOnlyList<Paragraph> preamble, List<int> starts, int at)
    {
        var found = starts.BinarySearch(at);
        return preamble[found >= 0 ? found : Math.Max(0, ~found - 1)].Line;
    }
}
