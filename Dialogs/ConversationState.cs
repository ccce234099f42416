using System.Text.Json;
using System.Text.Json.Serialization;
using GealcBot.Cards;
using GealcBot.Texts;

namespace GealcBot.Dialogs;

/// <summary>What is kept between two messages of a person, for a day: the form that is open, if any.</summary>
public sealed record ConversationState
{
    public static ConversationState None { get; } = new();

    private static ConversationState Lost { get; } = new() { IsLost = true };

    /// <summary>A report that was shown for checking and not sent yet.</summary>
    public MeetingDraft? Draft { get; init; }

    /// <summary>What was being told, as far as it is known; or what was shown last, for "no, it was the 14th".</summary>
    public Tell? Telling { get; init; }

    /// <summary>What the form was opened in, and stays in until it is done.</summary>
    public Language? Language { get; init; }

    /// <summary>Other forms that the same message opened, in their order; each becomes the open one when those before it are done.</summary>
    public IReadOnlyList<ConversationState>? Waiting { get; init; }

    /// <summary>The same form as it was before its last change.</summary>
    public ConversationState? Before { get; init; }

    /// <summary>There was something open that this version can no longer read.</summary>
    [JsonIgnore]
    public bool IsLost { get; init; }

    /// <summary>A form or a question waits for an answer; what was only shown last waits for nothing.</summary>
    [JsonIgnore]
    public bool IsOpen => Draft is not null || Telling is { Asks: true };

    [JsonIgnore]
    public bool IsEmpty => Draft is null && Telling is null;

    public string Write() => JsonSerializer.Serialize(this, ConversationJson.Default.ConversationState);

    /// <summary>Nothing open where the text is of another version: the conversation starts again, and says so.</summary>
    public static ConversationState Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, ConversationJson.Default.ConversationState) ?? None;
        }
        catch (JsonException)
        {
            return Lost;
        }
    }
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(ConversationState))]
internal sealed partial class ConversationJson : JsonSerializerContext;
