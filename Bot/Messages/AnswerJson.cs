using System.Buffers;
using System.Text.Json;
using GealcBot.Channel;

namespace GealcBot.Bot.Messages;

/// <summary>The bodies of answers: what became of a pressed card, and replies that the caller wants back on the call.</summary>
internal static class AnswerJson
{
    private const string Notice = "application/vnd.microsoft.activity.message";
    private const string Error = "application/vnd.microsoft.error";

    public static byte[] Card(string card) => Bytes(json => WriteCard(json, card));

    /// <summary>An empty body shows the person an error, so a press with nothing to say is answered with an empty notice.</summary>
    public static byte[] Text(string? text) => Bytes(json => WriteText(json, text));

    /// <summary>The next card of a dialog. Its name and icon stand above it already, so that the title repeats the app's short name and no more.</summary>
    public static byte[] Dialog(string card) => Bytes(json =>
    {
        json.WriteStartObject();
        json.WriteStartObject("task"u8);
        json.WriteString("type"u8, "continue"u8);
        json.WriteStartObject("value"u8);
        json.WriteString("title"u8, "GealcBot"u8);
        json.WriteString("width"u8, "medium"u8);
        json.WriteString("height"u8, "large"u8);
        json.WriteStartObject("card"u8);
        json.WriteString("contentType"u8, ActivityWriter.CardType);
        json.WritePropertyName("content"u8);
        json.WriteRawValue(card, skipInputValidation: true);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    });

    /// <summary>A dialog that ends with words.</summary>
    public static byte[] Dialog(IEnumerable<Outgoing> replies) => Bytes(json =>
    {
        json.WriteStartObject();
        json.WriteStartObject("task"u8);
        json.WriteString("type"u8, "message"u8);
        json.WriteString("value"u8, string.Join("\n\n", replies.Select(reply => reply.Text).OfType<string>()));
        json.WriteEndObject();
        json.WriteEndObject();
    });

    /// <summary>Refused or failed inside a call that itself went well; the service wants it so.</summary>
    public static byte[] Failure(int status, string code, string message) => Bytes(json =>
    {
        Begin(json, status, Error);
        json.WriteStartObject("value"u8);
        json.WriteString("code"u8, code);
        json.WriteString("message"u8, message);
        json.WriteEndObject();
        json.WriteEndObject();
    });

    /// <param name="press">The answer to the press, where the call was one.</param>
    public static byte[] Activities(Address to, IEnumerable<Outgoing> replies, byte[]? press) => Bytes(json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("activities"u8);
        foreach (var reply in replies)
        {
            ActivityWriter.Write(json, to, reply);
        }

        json.WriteEndArray();
        if (press is not null)
        {
            json.WritePropertyName("body"u8);
            json.WriteRawValue(press, skipInputValidation: true);
        }

        json.WriteEndObject();
    });

    private static void WriteCard(Utf8JsonWriter json, string card)
    {
        Begin(json, 200, ActivityWriter.CardType);
        json.WritePropertyName("value"u8);
        json.WriteRawValue(card, skipInputValidation: true);
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string? text)
    {
        Begin(json, 200, Notice);
        json.WriteString("value"u8, text ?? "");
        json.WriteEndObject();
    }

    private static void Begin(Utf8JsonWriter json, int status, string type)
    {
        json.WriteStartObject();
        json.WriteNumber("statusCode"u8, status);
        json.WriteString("type"u8, type);
    }

    private static byte[] Bytes(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(buffer, ActivityWriter.Options))
        {
            write(json);
        }

        return buffer.WrittenSpan.ToArray();
    }
}
