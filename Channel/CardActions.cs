using System.Buffers;
using System.Text.Json;

namespace GealcBot.Channel;

/// <summary>Action.Execute: the call itself waits for the card that takes the place of the pressed one.</summary>
public static class CardActions
{
    public const string InvokeName = "adaptiveCard/action";

    /// <summary>The key of a button's data that says what it does; a card that has only a verb gets it from there.</summary>
    public const string Does = "do";

    public static bool Is(Activity activity) => activity.Is("invoke") && activity.Name == InvokeName;

    internal static Meaning Read(Activity activity)
    {
        if (activity.Name != InvokeName)
        {
            return new Meaning.None("nothing answers an invoke of this name");
        }

        if (activity.Value?.Object("action") is not { } action || action.Text("type") != "Action.Execute")
        {
            return new Meaning.None("the invoke carries no Action.Execute");
        }

        // A refresh fires by itself whenever a card comes into view, so it must never do what a press does.
        return string.Equals(activity.Value?.Text("trigger"), "automatic", StringComparison.OrdinalIgnoreCase)
            ? new Meaning.None("cards are not refreshed")
            : new Meaning.Pressed(Data(action), activity.ReplyToId, InPlace: true);
    }

    private static JsonElement Data(JsonElement action)
    {
        var data = action.Object("data");
        if (data is { } given && (given.TryGetProperty(Does, out _) || action.Text("verb") is null))
        {
            return given;
        }

        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            foreach (var field in data?.EnumerateObject() ?? default)
            {
                field.WriteTo(json);
            }

            if (action.Text("verb") is { } verb)
            {
                json.WriteString(Does, verb);
            }

            json.WriteEndObject();
        }

        var reader = new Utf8JsonReader(buffer.WrittenSpan);
        return JsonElement.ParseValue(ref reader);
    }
}
