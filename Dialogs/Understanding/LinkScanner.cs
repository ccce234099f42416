namespace GealcBot.Dialogs.Understanding;

/// <summary>http and https addresses, exactly as written, without the punctuation of the sentence around them.</summary>
internal static class LinkScanner
{
    public static Token? At(FoldedText text, int at)
    {
        if (text[at] is not ('h' or '@' or '<'))
        {
            return null;
        }

        var rest = text.Chars[at..];
        if (rest.StartsWith("<at>", StringComparison.Ordinal))
        {
            return Mention(text, at);
        }

        var scheme = rest.StartsWith("https://", StringComparison.Ordinal) ? 8 : rest.StartsWith("http://", StringComparison.Ordinal) ? 7 : 0;
        return scheme == 0 ? null : Address(text, at, scheme);
    }

    private static Token? Address(FoldedText text, int at, int scheme)
    {
        var end = at + scheme;
        while (end < text.Length && text[end] is not (' ' or '"' or '<' or '>' or '|'))
        {
            end++;
        }

        end = at + Trimmed(text.Chars[at..end]);
        return end <= at + scheme ? null : new Token(Shape.Link, at, end, text.Words(at, end));
    }

    private static int Trimmed(ReadOnlySpan<char> link)
    {
        var end = link.Length;
        while (end > 0 && (link[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '*' or ']' or '}'
            || (link[end - 1] == ')' && !link[..end].Contains('('))))
        {
            end--;
        }

        return end;
    }

    private static Token? Mention(FoldedText text, int at)
    {
        var length = text.Chars[at..].IndexOf("</at>", StringComparison.Ordinal);
        return length is < 0 or > 200 ? null : new Token(Shape.Noise, at, at + length + 5, "");
    }
}
