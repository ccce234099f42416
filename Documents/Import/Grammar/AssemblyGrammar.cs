using System.Collections.Immutable;
using GealcBot.Documents.Import.Drafting;
using GealcBot.Documents.Import.Words;
using GealcBot.Plans;

namespace GealcBot.Documents.Import.Grammar;

/// <summary>"XIII Annual Assembly of Red GEALC" and, there or below, its place and day.</summary>
internal static class AssemblyGrammar
{
    private const int LongestLine = 160;
    private const int LinesBelow = 4;

    // Only dates that say their year are taken.
    private const int AnyYear = 2000;

    public static Assembly Read(IReadOnlyList<Paragraph> preamble)
    {
        for (var at = 0; at < preamble.Count; at++)
        {
            var line = preamble[at].Text;
            if (line.Length <= LongestLine && Ordinal(line) is { } ordinal && new WordText(line).HasAny(DocumentWords.Assembly))
            {
                return When(preamble.Skip(at).Take(LinesBelow), ordinal);
            }
        }

        return new Assembly(null, null, null);
    }

    private static Assembly When(IEnumerable<Paragraph> lines, string ordinal)
    {
        foreach (var line in lines.Where(line => line.Text.Length <= LongestLine))
        {
            var dates = DateGrammar.Find(line.Text, AnyYear);
            if (dates is [{ HasYear: true, HasDay: true } date, ..])
            {
                // A meeting of several days approves on its last.
                return new Assembly(ordinal, date.Date?.Last, Place(line.Text[..date.Start]));
            }
        }

        return new Assembly(ordinal, null, null);
    }

    /// <summary>"Buenos Aires, " before the date; after an assembly's name in the same line, what follows the comma.</summary>
    private static string? Place(string before)
    {
        var parts = before.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(part => !new WordText(part).HasAny(DocumentWords.Assembly))
            .Select(part => part.EndsWith(" del", StringComparison.Ordinal) || part.EndsWith(" el", StringComparison.Ordinal) ? part[..part.LastIndexOf(' ')] : part)
            .Where(part => part.Length > 0 && char.IsUpper(part[0]))
            .ToImmutableArray();
        return parts.IsEmpty ? null : string.Join(", ", parts);
    }

    /// <summary>The Roman number before the word: "XIII", also in "Presented to the XIII Annual Assembly".</summary>
    private static string? Ordinal(string line) =>
        line.Split(' ').Select(word => word.Trim('.', 'ª', 'º', 'a', '(', '*')).FirstOrDefault(word => word.Length is > 0 and <= 8 && word.All("IVXLC".Contains));
}
