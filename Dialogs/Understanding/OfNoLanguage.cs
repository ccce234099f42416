namespace GealcBot.Dialogs.Understanding;

/// <summary>
/// What tells no language, though a word of one may be in it: addresses, files, and the names of people and countries. "Mariela" is no
/// French "marie la", and "fabiola@mpce.example.ht" no English example.
/// </summary>
internal static class OfNoLanguage
{
    private const int ShortestFirstName = 3;

    private const int LongestFileEnding = 4;

    /// <summary>What has no blank for longer is not looked at whole.</summary>
    private const int LongestRun = 100;

    public static bool Is(FoldedText text, List<Token> tokens, Item item) =>
        item.Has(Kind.Country) || IsAddress(text, tokens[item.First]) || IsName(text, tokens[item.First], item);

    /// <summary>Written with a capital where a sentence does not begin: of such a word not even the letters tell anything.</summary>
    public static bool IsCapital(FoldedText text, Token token) => char.IsUpper(text.Original[Beginning(text, token)]);

    /// <summary>What stands without a blank around it has the signs of an address: "@", "//", "www.", "datos.gob.mx", "minuta.pdf".</summary>
    private static bool IsAddress(FoldedText text, Token token)
    {
        var (from, to) = (token.Start, token.End);
        while (text[from - 1] is not ('\0' or ' ') && token.Start - from < LongestRun)
        {
            from--;
        }

        while (text[to] is not ('\0' or ' ') && to - token.End < LongestRun)
        {
            to++;
        }

        var run = text.Chars[from..to].Trim(".,;:!?()\"'");
        return (run.Contains('-') && IsCompound(text.Words(from, to)))
            || run.ContainsAny('@', '_') || run.Contains("//", StringComparison.Ordinal) || run.StartsWith("www.", StringComparison.Ordinal)
            || (run.LastIndexOf('.') is > 1 and var dot && run.Length - dot - 1 is >= 2 and <= LongestFileEnding && char.IsAsciiLetter(run[^1]) && char.IsAsciiLetterOrDigit(run[dot - 1]));
    }

    /// <summary>"Port-au-Prince", "Jean-Baptiste".</summary>
    private static bool IsCompound(string run) => run.Split('-') is [[var first, ..], ..] parts && char.IsUpper(first) && parts.Count(part => part.Length > 0 && char.IsUpper(part[0])) > 1;

    /// <summary>A capital on a small word or on a guess: "Jean", "Mariela"; at the head of a sentence only with another name behind it.</summary>
    private static bool IsName(FoldedText text, Token token, Item item)
    {
        if (!IsCapital(text, token) || IsShouted(text.Original))
        {
            return false;
        }

        var (beginning, length) = (Beginning(text, token), LengthOf(text, token));
        var isGuess = item.Corrected is not null || length > token.End - token.Start;
        var isSmall = item.Has(Kind.Function) && length > 1;
        return isGuess || (isSmall && (!IsHead(text.Original, beginning) || (length >= ShortestFirstName && IsNameBehind(text.Original, beginning + length))));
    }

    /// <summary>Where the word begins of which the token may be only a part.</summary>
    private static int Beginning(FoldedText text, Token token)
    {
        var at = Math.Min(text.OriginOf(token.Start), text.Original.Length - 1);
        for (var steps = 0; at > 0 && steps < LongestRun && char.IsLetter(text.Original[at - 1]); steps++)
        {
            at--;
        }

        return at;
    }

    private static int LengthOf(FoldedText text, Token token)
    {
        var (from, to) = (Beginning(text, token), Beginning(text, token));
        while (to < text.Original.Length && to - from < LongestRun && char.IsLetter(text.Original[to]))
        {
            to++;
        }

        return to - from;
    }

    /// <summary>A sentence, or what is enumerated, begins here.</summary>
    private static bool IsHead(string original, int at)
    {
        var before = original.AsSpan(0, at).TrimEnd(" \"'«“(*_¿¡");
        return before.IsEmpty || before[^1] is '.' or '!' or '?' or '…' or ':' or ';' or '\n' or '\r' or '-' or '–' or '•' or '>';
    }

    private static bool IsNameBehind(string original, int end) =>
        end + 2 < original.Length && original[end] == ' ' && char.IsUpper(original[end + 1]) && char.IsLower(original[end + 2]);

    private static bool IsShouted(string original) => !original.AsSpan().ContainsAnyInRange('a', 'z');
}
