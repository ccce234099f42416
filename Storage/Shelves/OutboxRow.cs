using System.Text.Json.Serialization;
using GealcBot.Plans.People;

namespace GealcBot.Storage.Shelves;

/// <summary>One message the bot means to send on its own.</summary>
public sealed record OutboxRow
{
    /// <summary>Made by the caller of what the message means, so the same reminder is planned once.</summary>
    public required string Id { get; init; }

    public required PersonId To { get; init; }

    /// <summary>What is to be said, as text that only the dialogs understand.</summary>
    public required string What { get; init; }

    /// <summary>When it may be sent; once claimed, when the claim ends.</summary>
    public required DateTimeOffset NotBefore { get; init; }

    public OutboxStatus Status { get; init; }

    public string? Owner { get; init; }

    /// <summary>A new one for each claim: an owner who slept past the end of theirs is told by it.</summary>
    public string? ClaimId { get; init; }

    /// <summary>How often it may have been sent.</summary>
    public int Attempt { get; init; }

    /// <summary>What the channel called the message that was sent.</summary>
    public string? ActivityId { get; init; }

    public string? Outcome { get; init; }

    /// <summary>When the status was last written.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>To ask once more, just before sending: an owner may have slept past the end of the claim.</summary>
    public bool IsHeldAt(DateTimeOffset now) => Status == OutboxStatus.Sending && now < NotBefore;
}

[JsonConverter(typeof(JsonStringEnumConverter<OutboxStatus>))]
public enum OutboxStatus
{
    [JsonStringEnumMemberName("planned")] Planned,
    [JsonStringEnumMemberName("sending")] Sending,
    [JsonStringEnumMemberName("sent")] Sent,
    [JsonStringEnumMemberName("failed")] Failed,
    [JsonStringEnumMemberName("unknown")] Unknown,
    [JsonStringEnumMemberName("dropped")] Dropped,
}
