using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace GealcBot.Bot.LocalChat;

// What the page asks.
internal sealed record ConversationWanted(string? Role, string? Group, string? Language, string? TimeZone);

internal sealed record TextSaid(string? Text, string? ClientId);

internal sealed record CardButton(string? CardId, JsonElement Data, bool Execute, string? Verb);

// What it is answered.
internal sealed record ConversationStarted(string ConversationId, string Token);

internal sealed record PressAnswered(JsonElement? Card, long? Update);

internal sealed record Setting(
    DateOnly Today, bool Demonstration, bool Cards, int LargestFile, IEnumerable<string> Languages, IEnumerable<GroupShown> Groups);

internal sealed record GroupShown(string Id, IReadOnlyDictionary<string, string> Names);

// What its stream carries.
internal sealed record SaidEvent(string ClientId, string Text, string? File, DateTimeOffset At);

internal sealed record MessageEvent(
    string Id, string? Text, JsonElement? Card, ImmutableArray<string> Suggestions, string? Locale, bool Alert, DateTimeOffset At);

internal sealed record TypingEvent(bool On);

internal sealed record FailedEvent(string ClientId);

internal sealed record InvokeValue(InvokedAction Action, string Trigger);

internal sealed record InvokedAction(string Type, string? Verb, JsonElement Data);

internal sealed record MessageAction(string CommandId, string CommandContext, QuotedPayload MessagePayload, JsonElement? Data);

internal sealed record QuotedPayload(QuotedBody Body, DateTimeOffset CreatedDateTime);

internal sealed record QuotedBody(string ContentType, string Content);

internal sealed record ClientInfo(string Type, string Locale, string Platform, string? Timezone);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, AllowDuplicateProperties = false, MaxDepth = 64,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ConversationWanted))]
[JsonSerializable(typeof(TextSaid))]
[JsonSerializable(typeof(CardButton))]
[JsonSerializable(typeof(ConversationStarted))]
[JsonSerializable(typeof(PressAnswered))]
[JsonSerializable(typeof(Setting))]
[JsonSerializable(typeof(SaidEvent))]
[JsonSerializable(typeof(MessageEvent))]
[JsonSerializable(typeof(TypingEvent))]
[JsonSerializable(typeof(FailedEvent))]
[JsonSerializable(typeof(InvokeValue))]
[JsonSerializable(typeof(MessageAction))]
[JsonSerializable(typeof(ClientInfo))]
internal sealed partial class LocalJson : JsonSerializerContext
{
    /// <summary>A card as the bot wrote it, ready to travel inside another document.</summary>
    public static JsonElement? Card(string? card) => card is null ? null : System.Text.Json.JsonElement.Parse(card);
}
