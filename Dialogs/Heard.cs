using System.Text.Json;
using GealcBot.Cards;

namespace GealcBot.Dialogs;

/// <summary>What a person did, in the conversation's terms.</summary>
public abstract record Heard;

public sealed record Typed(string Text) : Heard;

/// <param name="Press">Null for a button that is not, or no longer, ours.</param>
/// <param name="Inputs">What was filled in, as the client sent it.</param>
public sealed record Pressed(Press? Press, Inputs Inputs) : Heard;

/// <summary>The app was installed, or somebody opened the chat for the first time.</summary>
public sealed record Arrived : Heard;

public sealed record Edited : Heard;

/// <summary>The inputs of a card as text; clients send numbers and ticks as strings or as themselves.</summary>
public sealed class Inputs(JsonElement data)
{
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
