using System.Net;
using System.Text;

namespace GealcBot.Channel;

/// <summary>What somebody typed, without the bot's own name and with other people's names as plain text.</summary>
internal static class MessageText
{
    private const string Close = "</at>";
    private const string Space = "&nbsp;";

    public static string Of(Activity activity) => Of(activity, out _);

    /// <param name="looked">How many characters were looked at: hostile text must not make it grow faster than the text.</param>
    public static string Of(Activity activity, out long looked)
    {
        looked = 0;
        if (string.IsNullOrEmpty(activity.Text))
        {
            return "";
        }

        var mentions = MentionEntities.Of(activity);
        return mentions.None ? Trim(activity.Text) : Trim(Without(activity.Text, mentions, out looked));
    }

    // One pass: a tag is looked up only up to the longest declared one, and the next closing tag is searched for once.
    private static string Without(string text, MentionEntities mentions, out long looked)
    {
        looked = 0;
        var kept = new StringBuilder(text.Length);
        var (at, close) = (0, -1);
        while (at < text.Length)
        {
            var open = text.IndexOf('<', at);
            open = open < 0 ? text.Length : open;
            kept.Append(text, at, open - at);
            looked += open - at + 1;
            if (open == text.Length)
            {
                break;
            }

            if (close < open)
            {
                close = NextClose(text, open);
                looked += close - open;
            }

            at = Tag(text, open, close, mentions, kept, ref looked);
        }

        return mentions.UntaggedBot is { } name
            ? kept.ToString().Replace(name, " ", StringComparison.OrdinalIgnoreCase)
            : kept.ToString();
    }

    private static int NextClose(string text, int from)
    {
        var close = text.IndexOf(Close, from, StringComparison.OrdinalIgnoreCase);
        return close < 0 ? text.Length : close;
    }

    private static int Tag(string text, int open, int close, MentionEntities mentions, StringBuilder kept, ref long looked)
    {
        var end = close + Close.Length;
        if (end <= text.Length && end - open <= mentions.Longest)
        {
            looked += end - open;
            var tag = text.AsSpan(open, end - open);
            switch (mentions.IsBot(tag))
            {
                case true:
                    return AfterGap(text, end, kept);
                case false:
                    kept.Append(WebUtility.HtmlDecode(tag[(tag.IndexOf('>') + 1)..^Close.Length].ToString()));
                    return end;
            }
        }

        kept.Append('<');
        return open + 1;
    }

    // "dear <at>Bot</at> when" keeps one space, not two.
    private static int AfterGap(string text, int at, StringBuilder kept)
    {
        var spaced = kept.Length == 0 || char.IsWhiteSpace(kept[^1]);
        while (at < text.Length)
        {
            var wide = text.AsSpan(at).StartsWith(Space, StringComparison.OrdinalIgnoreCase) ? Space.Length
                : text[at] is ' ' or '\u00a0' ? 1 : 0;
            if (wide == 0)
            {
                break;
            }

            at += wide;
            if (!spaced)
            {
                kept.Append(' ');
                spaced = true;
            }
        }

        return at;
    }

    private static string Trim(string text)
    {
        var rest = text.AsSpan();
        while (true)
        {
            var before = rest.Length;
            rest = rest.Trim().Trim('\u200b').Trim('\ufeff');
            rest = rest.StartsWith(Space, StringComparison.OrdinalIgnoreCase) ? rest[Space.Length..] : rest;
            rest = rest.EndsWith(Space, StringComparison.OrdinalIgnoreCase) ? rest[..^Space.Length] : rest;
            if (rest.Length == before)
            {
                return rest.Length == text.Length ? text : rest.ToString();
            }
        }
    }
}
