using System.Collections.Immutable;

namespace GealcBot.Channel;

/// <summary>One message of the bot. A message has text or a card, not both: a channel that splits it returns no id.</summary>
public sealed record Outgoing
{
    /// <summary>Plain text; never read as markup.</summary>
    public string? Text { get; init; }

    /// <summary>An Adaptive Card as JSON.</summary>
    public string? Card { get; init; }

    /// <summary>What a notification shows of a message that is only a card.</summary>
    public string? Summary { get; init; }

    /// <summary>Up to three things to say next, as buttons under the message; personal chats and text messages only.</summary>
    public ImmutableArray<string> Suggestions { get; init; } = [];

    /// <summary>Language tag of the message.</summary>
    public string? Locale { get; init; }

    /// <summary>Shown in the person's activity feed: for reminders, not for replies.</summary>
    public bool Alert { get; init; }

    /// <summary>The message that this one answers; set by the host, which knows it.</summary>
    public string? ReplyToId { get; init; }

    /// <summary>Not sent once this instant has come: whoever sends it has no claim on it any more.</summary>
    public DateTimeOffset? Until { get; init; }
}

/// <summary>What a turn gives back. The host sends it; nothing is sent from the middle.</summary>
/// <param name="Replies">New messages, in order.</param>
/// <param name="Replacement">The card that takes the place of the pressed one, as JSON.</param>
public sealed record TurnResult(ImmutableArray<Outgoing> Replies, string? Replacement = null)
{
    public static TurnResult Nothing { get; } = new([]);
}

/// <summary>The bot, as the channel sees it.</summary>
public interface IBot
{
    Task<TurnResult> TakeAsync(Incoming incoming, CancellationToken cancellation);
}

/// <summary>Sends to a conversation: the Bot Framework connector, or the local page.</summary>
public interface IConnector
{
    Task<SendOutcome> SendAsync(Address to, Outgoing message, CancellationToken cancellation);

    /// <summary>Replaces a message the bot sent before.</summary>
    Task<SendOutcome> UpdateAsync(Address to, string activityId, Outgoing message, CancellationToken cancellation);

    /// <summary>
    /// Opens somebody's personal conversation anew, where the one that was known is gone. Asked twice, it is the same one.
    /// </summary>
    /// <returns><see cref="Opened"/>, or why not.</returns>
    Task<SendOutcome> OpenAsync(Address gone, CancellationToken cancellation) => Task.FromResult<SendOutcome>(new Refused("no conversation can be opened here"));
}

/// <summary>How a send turned out.</summary>
public abstract record SendOutcome;

/// <param name="ActivityId">Null where the channel gave none.</param>
public sealed record Sent(string? ActivityId) : SendOutcome;

/// <summary>A conversation was opened, and nothing has been said in it.</summary>
public sealed record Opened(Address There) : SendOutcome;

public sealed record Throttled(TimeSpan RetryAfter) : SendOutcome;

/// <summary>Blocked, uninstalled or left: do not try again until they write. <paramref name="Why"/> is the service's code.</summary>
public sealed record PersonGone(string Why) : SendOutcome;

/// <summary>On update: the message is no longer there.</summary>
public sealed record MessageGone : SendOutcome;

/// <summary>Refused for good; a bug or a wrong set-up.</summary>
public sealed record Refused(string Why) : SendOutcome;

/// <summary>Too large for the channel: something shorter may pass.</summary>
public sealed record TooLarge(string Why) : SendOutcome;

/// <summary>The channel does not take the bot's own credentials: nothing can be sent to anybody until somebody has looked.</summary>
public sealed record NotAdmitted(string Why) : SendOutcome;

/// <summary>It may or may not have arrived.</summary>
public sealed record OutcomeUnknown(string Why) : SendOutcome;

/// <summary>It did not leave this machine; sending again is safe.</summary>
public sealed record NotSent(string Why) : SendOutcome;
