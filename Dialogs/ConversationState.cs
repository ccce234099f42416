using System.Text.Json;
using System.Text.Json.Serialization;
using GealcBot.Cards;

namespace GealcBot.Dialogs;

/// <summary>What is kept between two messages of a person, for a day: the form that is open, if any.</summary>
public sealed record ConversationState
{
    public static ConversationState None { get; } = new();

    /// <summary>A report that was shown for checking and not sent yet.</summary>
    public MeetingDraft? Draft { get; init; }

    /// <summary>What was being told, as far as it is known; or what was shown last, for "no, it was the 14th".</summary>
    public Tell? Telling { get; init; }

    [JsonIgnore]
    public bool IsEmpty => Draft is null && Telling is null;

    public string Write() => JsonSerializer.Serialize(this, ConversationJson.Default.ConversationState);

    /// <summary>Nothing where the text is of another version: the conversation starts again.</summary>
    public static ConversationState Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, ConversationJson.Default.ConversationState) ?? None;
        }
        catch (JsonException)
        {
            return None;
        }
    }
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ConversationState))]
internal sealed partial class ConversationJson : JsonSerializerContext;
