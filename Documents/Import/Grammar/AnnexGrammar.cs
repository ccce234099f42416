using GealcBot.Documents.Import.Words;

namespace GealcBot.Documents.Import.Grammar;

/// <summary>"January: Exchange between two countries."; a month alone speaks for the lines below it.</summary>
internal static class AnnexGrammar
{
    public static (string? Month, string Told) Read(string line)
    {
        var end = 0;
        while (end < line.Length && char.IsLetter(line[end]))
        {
            end++;
        }

        if (end is < 3 or > 12 || MonthNames.Find(line[..end]) == 0)
        {
            return (null, line);
        }

        var at = AfterYear(line, end);
        var rest = line[at..].TrimStart();
        return rest.Length == 0 ? (line[..end], "")
            : rest[0] is ':' or '-' or '–' or '—' or '.' or '|' ? (line[..end], rest[1..].Trim())
            : (null, line);
    }

    // "Enero de 2031:", "January 2031:"
    private static int AfterYear(string line, int end)
    {
        var at = end;
        var words = line.AsSpan(end).TrimStart();
        if (words.StartsWith("de ", StringComparison.OrdinalIgnoreCase))
        {
            words = words[3..];
        }

        if (words.Length >= 4 && words[..4].IndexOfAnyExceptInRange('0', '9') < 0 && (words.Length == 4 || !char.IsLetterOrDigit(words[4])))
        {
            at = line.Length - words.Length + 4;
        }

        return at;
    }
}
