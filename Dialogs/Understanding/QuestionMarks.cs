using System.Buffers;

namespace GealcBot.Dialogs.Understanding;

/// <summary>A question mark that asks; "https://example.org/watch?v=3" has one that does not.</summary>
internal static class QuestionMarks
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("?¿");

    public static bool In(ReadOnlySpan<char> text)
    {
        for (var rest = text; rest.IndexOfAny(Marks) is >= 0 and var at;)
        {
            var before = rest[..at];
            var word = before[(before.LastIndexOfAny(' ', '\n', '\t') + 1)..];
            var isWithin = at + 1 < rest.Length && char.IsLetterOrDigit(rest[at + 1]);
            if (!isWithin || (!word.Contains("://", StringComparison.Ordinal) && !word.StartsWith("www.", StringComparison.OrdinalIgnoreCase)))
            {
                return true;
            }

            rest = rest[(at + 1)..];
        }

        return false;
    }
}
