using GealcBot.Plans;
using GealcBot.Texts;

namespace GealcBot.Bot.LocalChat;

/// <summary>What the chat page shows of the bot's world; the host answers.</summary>
public interface ILocalSetting
{
    /// <summary>The bot's day, which may be a demonstration date.</summary>
    DateOnly Today { get; }

    /// <summary>True when <see cref="Today"/> was set and is not the day outside.</summary>
    bool IsDemonstration { get; }

    /// <summary>The groups one can belong to on the page, in the order shown.</summary>
    IReadOnlyList<GroupId> Groups { get; }

    string NameOf(GroupId group, Language language);
}
