using System.Globalization;
using System.Net;
using System.Text;

namespace GealcBot.Channel;

/// <summary>
/// The HTML of a message as the text that a person reads: tags, scripts and comments gone, entities read, the address of a
/// link kept behind its words. One pass, whatever it is given; nothing of it is ever shown as markup.
/// </summary>
internal static class HtmlText
{
    private static readonly HashSet<string> Lines = new(StringComparer.OrdinalIgnoreCase) { "br", "p", "div", "li", "ul", "ol", "tr", "table", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "hr" };
    private static readonly HashSet<string> Unseen = new(StringComparer.OrdinalIgnoreCase) { "script", "style", "template", "noscript", "svg", "head", "title" };

    /// <param name="limit">Longest answer, in characters.</param>
    public static string Of(string html, int limit)
    {
        var kept = new StringBuilder(Math.Min(html.Length, limit));
        var (at, close, address, words) = (0, -1, (string?)null, 0);
        while (at < html.Length && kept.Length < 2 * limit)
        {
            var open = html.IndexOf('<', at);
            var end = open < 0 ? html.Length : open;
            kept.Append(WebUtility.HtmlDecode(html[at..end].Replace('\n', ' ').Replace('\r', ' ')));
            if (open < 0)
            {
                break;
            }

            // Looked for once for all the openings before it: a thousand of "<" take no longer than one.
            close = close < open ? html.IndexOf('>', open) : close;
            if (close < 0)
            {
                // "3 < 4" at the end of a text that escapes nothing.
                kept.Append(WebUtility.HtmlDecode(html[open..]));
                break;
            }

            if (html.AsSpan(open).StartsWith("<!--"))
            {
                var over = html.IndexOf("-->", open, StringComparison.Ordinal);
                at = over < 0 ? html.Length : over + 3;
                continue;
            }

            var tag = html.AsSpan(open + 1, close - open - 1);
            var isEnd = tag.StartsWith("/");
            var name = Name(isEnd ? tag[1..] : tag);
            at = close + 1;
            switch (name)
            {
                case "" when !isEnd && !tag.StartsWith("!") && !tag.StartsWith("?"):
                    kept.Append('<');
                    at = open + 1;
                    break;
                case "a":
                    Linked(kept, address, words);
                    (address, words) = (isEnd ? null : Address(tag), kept.Length);
                    break;
                case "td" or "th":
                    kept.Append(' ');
                    break;
                case var unseen when !isEnd && Unseen.Contains(unseen):
                    var after = html.IndexOf($"</{unseen}", at, StringComparison.OrdinalIgnoreCase);
                    at = after < 0 ? html.Length : after;
                    break;
                case var line when Lines.Contains(line):
                    kept.Append('\n');
                    break;
            }
        }

        Linked(kept, address, words);
        return Clean(kept.ToString(), limit);
    }

    /// <summary>Plain text without what cannot be seen or turns what is seen about, in lines without more space than they need.</summary>
    public static string Clean(string text, int limit)
    {
        var kept = new StringBuilder(Math.Min(text.Length, limit));
        foreach (var rune in text.EnumerateRunes())
        {
            var isLine = rune.Value == '\n';
            if (!isLine && Rune.IsWhiteSpace(rune))
            {
                if (kept.Length > 0 && kept[^1] is not (' ' or '\n'))
                {
                    kept.Append(' ');
                }
            }
            else if (isLine)
            {
                while (kept.Length > 0 && kept[^1] == ' ')
                {
                    kept.Length--;
                }

                if (kept.Length > 0 && kept[^1] != '\n')
                {
                    kept.Append('\n');
                }
            }
            else if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse) || rune.Value == 0x200D)
            {
                if (kept.Length + rune.Utf16SequenceLength > limit)
                {
                    break;
                }

                kept.Append(rune.ToString());
            }
        }

        return kept.ToString().Trim();
    }

    private static string Name(ReadOnlySpan<char> tag)
    {
        var end = 0;
        while (end < tag.Length && end < 12 && char.IsAsciiLetterOrDigit(tag[end]))
        {
            end++;
        }

        return end == 0 || !char.IsAsciiLetter(tag[0]) ? "" : tag[..end].ToString().ToLowerInvariant();
    }

    private static void Linked(StringBuilder kept, string? address, int words)
    {
        if (address is not null && !kept.ToString(words, kept.Length - words).Contains(address, StringComparison.OrdinalIgnoreCase))
        {
            kept.Append(' ').Append(address).Append(' ');
        }
    }

    /// <summary>The web address of a link, or null for any other.</summary>
    private static string? Address(ReadOnlySpan<char> tag)
    {
        var at = tag.IndexOf("href", StringComparison.OrdinalIgnoreCase);
        if (at <= 0 || !char.IsWhiteSpace(tag[at - 1]))
        {
            return null;
        }

        var rest = tag[(at + 4)..].TrimStart();
        rest = rest.StartsWith("=") ? rest[1..].TrimStart() : [];
        if (rest.IsEmpty || rest[0] is not ('"' or '\''))
        {
            return null;
        }

        var end = rest[1..].IndexOf(rest[0]);
        var address = end < 0 ? "" : WebUtility.HtmlDecode(rest.Slice(1, end).ToString()).Trim().Replace(" ", "%20", StringComparison.Ordinal);
        return address.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || address.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? address : null;
    }
}
