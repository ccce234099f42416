using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using GealcBot.Cards;

namespace GealcBot.Dialogs;

/// <summary>What a person did, in the conversation's terms.</summary>
public abstract record Heard;

public sealed record Typed(string Text) : Heard
{
    /// <summary>Files that came with the message; nothing of them is fetched before the dialog knows that the person may send them.</summary>
    public ImmutableArray<SentFile> Files { get; init; } = [];
}

/// <param name="Name">As the client gave it: shown, never used as a path.</param>
/// <param name="FetchAsync">Fetches it; called once, and only for somebody who may import.</param>
public sealed record SentFile(string Name, Func<CancellationToken, Task<FetchedFile>> FetchAsync);

/// <summary>How fetching a file turned out.</summary>
public abstract record FetchedFile
{
    public sealed record Held(ReadOnlyMemory<byte> Bytes) : FetchedFile;

    public sealed record TooLarge : FetchedFile;

    /// <summary>The address is none that may be called, has expired, or does not answer.</summary>
    public sealed record OutOfReach : FetchedFile;
}

/// <param name="Press">Null for a button that is not, or no longer, ours.</param>
/// <param name="Inputs">What was filled in, as the client sent it.</param>
public sealed record Pressed(Press? Press, Inputs Inputs) : Heard;

/// <summary>Somebody's message that this person wants to report from; others may have written it.</summary>
/// <param name="Author">What the channel calls whoever wrote it, or null.</param>
/// <param name="WrittenOn">In this person's calendar; null where nobody knows.</param>
public sealed record Quoted(string Text, string? Author, DateOnly? WrittenOn) : Heard;

/// <summary>The app was installed, or somebody opened the chat for the first time.</summary>
public sealed record Arrived : Heard;

/// <summary>An old message was changed; it is not done again.</summary>
public sealed record Edited(string Text) : Heard;

/// <summary>A meeting in the calendar of this chat has ended.</summary>
/// <param name="Title">Somebody's words, perhaps none.</param>
public sealed record MeetingOver(string Title, DateOnly Day) : Heard;

/// <summary>The inputs of a card as text; clients send numbers and ticks as strings or as themselves.</summary>
public sealed class Inputs(JsonElement data)
{
    public static Inputs None { get; } = new(default);

    /// <summary>As a form shows them, for whoever says its button instead of pressing it.</summary>
    public static Inputs Of(IEnumerable<KeyValuePair<string, string>> shown)
    {
        var data = new JsonObject([.. shown.Select(input => KeyValuePair.Create(input.Key, (JsonNode?)JsonValue.Create(input.Value)))]);
        using var document = JsonDocument.Parse(data.ToJsonString());
        return new Inputs(document.RootElement.Clone());
    }

    /// <summary>What was typed, trimmed, or null when nothing was.</summary>
    public string? this[string id]
    {
        get
        {
            if (data.ValueKind is not JsonValueKind.Object || !data.TryGetProperty(id, out var value))
            {
                return null;
            }

            var text = value.ValueKind switch
            {
                JsonValueKind.String => value.GetString(),
                JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
                _ => null,
            };
            return string.IsNullOrWhiteSpace(text) ? null : text.Trim();
        }
    }
}
