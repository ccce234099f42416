using System.Collections.Immutable;
using System.Text.Json;
using GealcBot.Channel.Files;

namespace GealcBot.Channel;

/// <summary>Who wrote or pressed, from the checked activity. Role and rights are never here: they come from the roster.</summary>
/// <param name="UserId">The channel's own id of the person, good only for addressing ("29:…").</param>
public sealed record Caller(string Tenant, string ObjectId, string UserId, string? Name);

public enum Scope
{
    Personal,
    GroupChat,
    Channel,
}

/// <summary>Where to answer, now or in a month: all that is kept of a conversation.</summary>
/// <param name="UserId">The other side of a personal conversation, else null.</param>
/// <param name="Local">Reached over the unauthenticated loopback of the local mode; nothing is ever sent there with a token.</param>
public sealed record Address(
    string ChannelId, string ServiceUrl, string ConversationId, Scope Scope, string Tenant, string BotId, string? UserId, bool Local);

/// <summary>What reached the bot, after the protocol has been dealt with.</summary>
public abstract record Incoming
{
    public required Caller From { get; init; }

    public required Address Where { get; init; }

    /// <summary>Unique only inside its conversation.</summary>
    public required string ActivityId { get; init; }

    /// <summary>What the client says of the person's language and zone: a first guess, nothing more.</summary>
    public string? Locale { get; init; }

    public string? TimeZone { get; init; }

    /// <summary>The call itself waits for what a dialog shows next, to this person alone. Where it was opened is no place to answer at.</summary>
    public bool InDialog => this is MessageTaken or CardPressed { Quoted: not null };
}

/// <summary>Somebody typed. Mentions of the bot are taken out; the text may be empty.</summary>
public sealed record MessageArrived(string Text) : Incoming
{
    /// <summary>Files that came with it; a message of only a file has an empty text.</summary>
    public ImmutableArray<FileOffer> Files { get; init; } = [];
}

/// <summary>Somebody pressed a button of a card.</summary>
/// <param name="Data">The object that the button carried with the inputs merged into it: written by the client, so never trusted.</param>
/// <param name="CardId">The message that holds the card, where the client says so.</param>
/// <param name="InPlace">True when the answer of the call itself replaces the card (Action.Execute).</param>
public sealed record CardPressed(JsonElement Data, string? CardId, bool InPlace) : Incoming
{
    /// <summary>The message that the dialog is about which the button was in; null for a card in a conversation.</summary>
    public QuotedMessage? Quoted { get; init; }
}

/// <summary>Somebody took the bot's action on a message, in a conversation that the bot need not be in: a dialog waits for its card.</summary>
public sealed record MessageTaken(QuotedMessage Message) : Incoming;

/// <summary>An old message was edited. It is not done again.</summary>
public sealed record MessageEdited(string Text) : Incoming;

/// <summary>The app was installed for a person, a team or a chat, or the bot was added to a conversation.</summary>
public sealed record Installed : Incoming;

public sealed record Uninstalled : Incoming;

/// <summary>A Teams meeting of the conversation has ended.</summary>
/// <param name="Title">As its organiser wrote it; may be empty.</param>
public sealed record MeetingEnded(string Title, DateTimeOffset At) : Incoming;

/// <summary>Anything the bot has no use for; answered with 200 and forgotten.</summary>
public sealed record NothingToDo(string Why) : Incoming;
