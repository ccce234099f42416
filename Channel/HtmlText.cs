using System.Net;
using System.Text;

namespace GealcBot.Channel;

/// <summary>
/// The words of a message that comes as HTML. Whatever looks like a tag is left out, an address behind other words is written
/// after them, and nothing is taken for markup afterwards: the text is as hostile as what somebody typed.
/// </summary>
internal static class HtmlText
{
    /// <summary>More is not read: a sentence that tells something is shorter.</summary>
    private const int Longest = 40_000;

    private static readonly string[] Lines = ["br", "p", "div", "li", "tr", "h1", "h2", "h3"];

    public static string Of(string html)
    {
        var text = new StringBuilder();
        string? address = null;
        var (begin, at) = (0, 0);
        var all = html.Length > Longest ? html.AsSpan(0, Longest) : html;
        while (at < all.Length)
        {
            var open = Tag(all[at..]);
            text.Append(all[at..(open < 0 ? all.Length : at + open)]);
            if (open < 0 || all[(at + open)..].IndexOf('>') is not (> 0 and var length))
            {
                break;
            }

            var tag = all.Slice(at + open + 1, length - 1);
            var (name, closes) = Name(tag);
            if (name is "a" && !closes)
            {
                (address, begin) = (Address(tag), text.Length);
            }
            else if (name is "a" && address is not null && !text.ToString(begin, text.Length - begin).Contains("http", StringComparison.OrdinalIgnoreCase))
            {
                text.Append(' ').Append(address);
                address = null;
            }
            else if (Lines.Contains(name))
            {
                text.Append('\n');
            }

            at += open + length + 1;
        }

        return Tidy(WebUtility.HtmlDecode(text.ToString()));
    }

    /// <summary>The place of the next tag; "a &lt; b" has none.</summary>
    private static int Tag(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length - 1; at++)
        {
            if (text[at] is '<' && (char.IsAsciiLetter(text[at + 1]) || text[at + 1] is '/' or '!'))
            {
                return at;
            }
        }

        return -1;
    }

    private static (string Name, bool Closes) Name(ReadOnlySpan<char> tag)
    {
        var closes = tag.StartsWith('/');
        var rest = closes ? tag[1..] : tag;
        var end = 0;
        while (end < rest.Length && char.IsAsciiLetterOrDigit(rest[end]))
        {
            end++;
        }

        return (rest[..end].ToString().ToLowerInvariant(), closes);
    }

    private static string? Address(ReadOnlySpan<char> tag)
    {
        var from = tag.IndexOf("href=", StringComparison.OrdinalIgnoreCase);
        if (from < 0 || from + 6 >= tag.Length || tag[from + 5] is not ('"' or '\'') || tag[(from + 6)..].IndexOf(tag[from + 5]) is not (> 0 and var length))
        {
            return null;
        }

        var address = tag.Slice(from + 6, length).ToString();
        return address.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? address : null;
    }

    private static string Tidy(string text) => string.Join(
        '\n', text.Replace('\u00a0', ' ').Split('\n').Select(line => string.Join(' ', line.Split([' ', '\t', '\r'], StringSplitOptions.RemoveEmptyEntries))).Where(line => line.Length > 0));
}
