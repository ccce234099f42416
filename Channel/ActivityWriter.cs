using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace GealcBot.Channel;

/// <summary>Writes the bot's messages as activities, straight to bytes.</summary>
public static class ActivityWriter
{
    public const string CardType = "application/vnd.microsoft.card.adaptive";

    private const int MostSuggestions = 3;

    // The bytes travel as application/json and are never pasted into a page, so accents may stay what they are.
    public static JsonWriterOptions Options { get; } = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    public static byte[] Message(Address to, Outgoing message)
    {
        var buffer = new ArrayBufferWriter<byte>(1024 + (message.Card?.Length ?? 0));
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            Write(json, to, message);
        }

        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>What opens the personal conversation of an address. No message goes with it: it would be sent at every call.</summary>
    public static byte[] Opening(Address of)
    {
        var buffer = new ArrayBufferWriter<byte>(256);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteBoolean("isGroup"u8, false);
            json.WriteStartArray("members"u8);
            json.WriteStartObject();
            json.WriteString("id"u8, of.UserId);
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteString("tenantId"u8, of.Tenant);
            json.WriteStartObject("bot"u8);
            json.WriteString("id"u8, of.BotId);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    public static void Write(Utf8JsonWriter json, Address to, Outgoing message)
    {
        if (message.Text is not null == message.Card is not null)
        {
            throw new ArgumentException($"A message has a text or a card: text {message.Text?.Length}, card {message.Card?.Length} characters.", nameof(message));
        }

        json.WriteStartObject();
        json.WriteString("type"u8, "message"u8);
        WriteReference(json, to);
        WriteIfGiven(json, "locale"u8, message.Locale);
        WriteIfGiven(json, "replyToId"u8, message.ReplyToId);
        WriteIfGiven(json, "summary"u8, message.Summary);
        if (message.Text is not null)
        {
            WriteText(json, to, message);
        }
        else
        {
            WriteCard(json, message.Card!);
        }

        if (message.Alert)
        {
            WriteAlert(json, to);
        }

        json.WriteEndObject();
    }

    private static void WriteReference(Utf8JsonWriter json, Address to)
    {
        WriteId(json, "from"u8, to.BotId);
        if (to.UserId is { } user)
        {
            WriteId(json, "recipient"u8, user);
        }

        json.WriteStartObject("conversation"u8);
        json.WriteString("id"u8, to.ConversationId);
        if (!to.Local)
        {
            json.WriteString("tenantId"u8, to.Tenant);
        }

        json.WriteEndObject();
        json.WriteString("channelId"u8, to.ChannelId);
    }

    private static void WriteText(Utf8JsonWriter json, Address to, Outgoing message)
    {
        json.WriteString("textFormat"u8, "plain"u8);
        json.WriteString("text"u8, message.Text);
        if (to.Scope != Scope.Personal || message.Suggestions.IsDefaultOrEmpty)
        {
            return;
        }

        json.WriteStartObject("suggestedActions"u8);
        json.WriteStartArray("to"u8);
        if (to.UserId is { } user)
        {
            json.WriteStringValue(user);
        }

        json.WriteEndArray();
        json.WriteStartArray("actions"u8);
        foreach (var suggestion in message.Suggestions.Take(MostSuggestions))
        {
            json.WriteStartObject();
            json.WriteString("type"u8, "imBack"u8);
            json.WriteString("title"u8, suggestion);
            json.WriteString("value"u8, suggestion);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteCard(Utf8JsonWriter json, string card)
    {
        json.WriteStartArray("attachments"u8);
        json.WriteStartObject();
        json.WriteString("contentType"u8, CardType);
        json.WritePropertyName("content"u8);
        json.WriteRawValue(card, skipInputValidation: true);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteAlert(Utf8JsonWriter json, Address to)
    {
        json.WriteStartObject("channelData"u8);
        json.WriteStartObject("notification"u8);
        json.WriteBoolean("alert"u8, true);
        json.WriteEndObject();
        if (!to.Local)
        {
            WriteId(json, "tenant"u8, to.Tenant);
        }

        json.WriteEndObject();
    }

    private static void WriteId(Utf8JsonWriter json, ReadOnlySpan<byte> name, string id)
    {
        json.WriteStartObject(name);
        json.WriteString("id"u8, id);
        json.WriteEndObject();
    }

    private static void WriteIfGiven(Utf8JsonWriter json, ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
