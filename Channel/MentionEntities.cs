using System.Net;
using System.Text.Json;

namespace GealcBot.Channel;

/// <summary>The mentions that an activity declares, by the exact text that stands for them.</summary>
internal sealed class MentionEntities
{
    /// <summary>A declared mention longer than this is nobody's name, and is left in the text.</summary>
    public const int LongestTag = 512;

    private readonly Dictionary<string, Mentioned> _byTag = new(StringComparer.OrdinalIgnoreCase);

    public int Longest { get; private set; }

    /// <summary>How the bot is named where the channel writes no tags ("@GealcBot").</summary>
    public string? UntaggedBot { get; private set; }

    public bool None => _byTag.Count == 0 && UntaggedBot is null;

    public static MentionEntities Of(Activity activity)
    {
        var all = new MentionEntities();
        foreach (var entity in activity.Entities ?? [])
        {
            if (string.Equals(entity.Text("type"), "mention", StringComparison.OrdinalIgnoreCase)
                && entity.Object("mentioned") is { } mentioned)
            {
                all.Add(entity.Text("text"), mentioned.Text("name"), mentioned.Text("id") == activity.Recipient?.Id);
            }
        }

        return all;
    }

    /// <summary>
    /// What to do with the next occurrence of a tag: null when nobody declared it. Bot and person may bear the same name:
    /// then the bot's are the first ones, as many as it was mentioned.
    /// </summary>
    public bool? IsBot(ReadOnlySpan<char> tag)
    {
        if (!_byTag.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(tag, out var found))
        {
            return null;
        }

        if (!found.Person)
        {
            return true;
        }

        return found.BotTimes-- > 0;
    }

    private void Add(string? text, string? name, bool isBot)
    {
        if (text is { Length: > 0 })
        {
            AddTag(text, isBot);
        }
        else if (name is { Length: > 0 })
        {
            // Names with "&" arrive without the text, and nobody promises which way the tag in the message is written.
            AddTag($"<at>{name}</at>", isBot);
            AddTag($"<at>{WebUtility.HtmlEncode(name)}</at>", isBot);
        }
    }

    private void AddTag(string tag, bool isBot)
    {
        if (tag.Length > LongestTag)
        {
            return;
        }

        if (!tag.StartsWith("<at", StringComparison.OrdinalIgnoreCase) || !tag.EndsWith("</at>", StringComparison.OrdinalIgnoreCase))
        {
            UntaggedBot ??= isBot && !string.IsNullOrWhiteSpace(tag) ? tag : null;
            return;
        }

        Longest = Math.Max(Longest, tag.Length);
        var known = _byTag.TryGetValue(tag, out var found) ? found : _byTag[tag] = new Mentioned();
        known.Person |= !isBot;
        known.BotTimes += isBot ? 1 : 0;
    }

    private sealed class Mentioned
    {
        public bool Person { get; set; }

        public int BotTimes { get; set; }
    }
}
