namespace GealcBot.Dialogs.Understanding;

/// <summary>http and https addresses, exactly as written, without the punctuation of the sentence around them.</summary>
internal static class LinkScanner
{
    public static Token? At(FoldedText text, int at)
    {
        if (text[at] is not ('h' or '@' or '<'))
        {
            return Bare(text, at);
        }

        var rest = text.Chars[at..];
        if (rest.StartsWith("<at>", StringComparison.Ordinal))
        {
            return Mention(text, at);
        }

        var scheme = rest.StartsWith("https://", StringComparison.Ordinal) ? 8 : rest.StartsWith("http://", StringComparison.Ordinal) ? 7 : 0;
        return scheme == 0 ? Bare(text, at) : Address(text, at, scheme);
    }

    /// <summary>"redgealc.org/noticias/…": a host and a path, as people copy it from a browser that hides the scheme.</summary>
    private static Token? Bare(FoldedText text, int at)
    {
        if (at > 0 && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '.' or '@' or '/' or '-'))
        {
            return null;
        }

        var (end, dots, label) = (at, 0, 0);
        for (; end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '.' or '-'); end++)
        {
            dots += text[end] is '.' ? 1 : 0;
            label = text[end] is '.' ? 0 : char.IsAsciiLetter(text[end]) ? label + 1 : -100;
        }

        return dots > 0 && label is >= 2 and <= 6 && text[end] is '/' && char.IsAsciiLetter(text[at]) && Address(text, at, end - at) is { } address
            ? address with { Text = $"https://{address.Text}" }
            : null;
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
