using GealcBot.Plans.People;
using GealcBot.Plans.Reminders;

namespace GealcBot.Storage.Shelves;

/// <summary>One message the bot means to send on its own.</summary>
public sealed record OutboxRow
{
    /// <summary>Made by the caller of what the message means, so the same reminder is planned once.</summary>
    public required string Id { get; init; }

    public required PersonId To { get; init; }

    /// <summary>What is to be said, as text that only the dialogs understand; once claimed, what is said.</summary>
    public required string What { get; init; }

    /// <summary>When it may be sent; once claimed, when the claim ends.</summary>
    public required DateTimeOffset NotBefore { get; init; }

    /// <summary>When it is too late for it, or null.</summary>
    public DateTimeOffset? NotAfter { get; init; }

    /// <summary>The day it belongs to, of the person's calendar. Rows with one lie by year, so that years past cost nothing.</summary>
    public DateOnly? Day { get; init; }

    public DeliveryStatus Status { get; init; }

    /// <summary>Why it was not sent, or why nobody knows; null for what was sent.</summary>
    public DeliveryReason? Reason { get; init; }

    public string? Owner { get; init; }

    /// <summary>A new one for each claim: an owner who slept past the end of theirs is told by it.</summary>
    public string? ClaimId { get; init; }

    /// <summary>How often it may have been sent.</summary>
    public int Attempt { get; init; }

    /// <summary>It was tried again after a try of which nobody knows how it ended: it may have been seen twice.</summary>
    public bool Repeated { get; init; }

    /// <summary>How often it was put back unsent.</summary>
    public int Waited { get; init; }

    /// <summary>What the channel called the message that was sent.</summary>
    public string? ActivityId { get; init; }

    /// <summary>Where it was sent, as text that only the host understands.</summary>
    public string? Where { get; init; }

    /// <summary>What of it is still open on the card as it now lies in the conversation; null for all.</summary>
    public string? Shows { get; init; }

    /// <summary>The channel's own word for it, for whoever looks after the bot.</summary>
    public string? Outcome { get; init; }

    /// <summary>When the status was last written.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>To ask once more, just before sending: an owner may have slept past the end of the claim.</summary>
    public bool IsHeldAt(DateTimeOffset now) => Status == DeliveryStatus.Sending && now < NotBefore;
}
