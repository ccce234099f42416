using System.Text.Json;
using System.Text.Json.Serialization;

namespace GealcBot.Channel;

/// <summary>
/// A Bot Framework activity as it arrives: only the fields the bot reads are typed, the rest is ignored. Ids are opaque
/// strings; test clients send tenants and object ids that are no GUIDs.
/// </summary>
public sealed record Activity
{
    public string? Type { get; init; }
    public string? Id { get; init; }
    public string? Name { get; init; }
    public string? ChannelId { get; init; }
    public string? ServiceUrl { get; init; }
    public DateTimeOffset? Timestamp { get; init; }
    public string? LocalTimezone { get; init; }
    public string? Locale { get; init; }
    public Account? From { get; init; }
    public Account? Recipient { get; init; }
    public ConversationAccount? Conversation { get; init; }
    public string? Text { get; init; }
    public JsonElement? Value { get; init; }
    public string? ReplyToId { get; init; }
    public string? Action { get; init; }
    public string? DeliveryMode { get; init; }
    public IReadOnlyList<Account>? MembersAdded { get; init; }
    public IReadOnlyList<Account>? MembersRemoved { get; init; }
    public IReadOnlyList<JsonElement>? Entities { get; init; }
    public IReadOnlyList<JsonElement>? Attachments { get; init; }
    public ChannelData? ChannelData { get; init; }

    /// <summary>Case does not matter, and a sub-type after a slash is still its type ("message/x" is a message).</summary>
    public bool Is(string type) =>
        Type is not null && Type.StartsWith(type, StringComparison.OrdinalIgnoreCase)
        && (Type.Length == type.Length || Type[type.Length] == '/');
}

public sealed record Account
{
    public string? Id { get; init; }
    public string? Name { get; init; }
    public string? AadObjectId { get; init; }
}

public sealed record ConversationAccount
{
    public string? Id { get; init; }
    public string? Name { get; init; }
    public string? ConversationType { get; init; }
    public string? TenantId { get; init; }
    public bool? IsGroup { get; init; }
}

public sealed record ChannelData
{
    public IdOnly? Tenant { get; init; }
    public IdOnly? Team { get; init; }
    public IdOnly? Channel { get; init; }
    public string? EventType { get; init; }
}

public sealed record IdOnly(string? Id);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, AllowDuplicateProperties = false, MaxDepth = 64,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, NumberHandling = JsonNumberHandling.Strict)]
[JsonSerializable(typeof(Activity))]
internal sealed partial class ActivityJson : JsonSerializerContext;
