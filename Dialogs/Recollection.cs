using System.Text.Json;
using System.Text.Json.Serialization;
using GealcBot.Cards;
using GealcBot.Plans;
using GealcBot.Texts;

namespace GealcBot.Dialogs;

/// <summary>
/// What the last turns were about, kept for a day beside the form that is open. Losing it costs nobody any work, so it is
/// written behind the turn.
/// </summary>
public sealed record Recollection
{
    public static Recollection None { get; } = new();

    /// <summary>After "start again": what was asked before no longer counts.</summary>
    internal static Recollection Forgotten { get; } = new();

    public Asked? Asked { get; init; }

    /// <summary>The question before that one: where "back" leads.</summary>
    public Asked? Before { get; init; }

    public Offered Offered { get; init; } = Offered.Nothing;

    /// <summary>Whom the last answer did not find, by name: "that one".</summary>
    public string? Missing { get; init; }

    /// <summary>What the last answer was written in.</summary>
    public Language? Language { get; init; }

    public string Write() => JsonSerializer.Serialize(this, RecollectionJson.Default.Recollection);

    /// <summary>Nothing where the text is of another version: one question less to build upon.</summary>
    public static Recollection Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, RecollectionJson.Default.Recollection) ?? None;
        }
        catch (JsonException)
        {
            return None;
        }
    }
}

/// <summary>A title and a press as a card's button writes it; one that is no longer made is unreadable.</summary>
internal sealed class ChoiceText : JsonConverter<Offered.Choice>
{
    public override Offered.Choice Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var choice = JsonDocument.ParseValue(ref reader);
        return choice.RootElement is { ValueKind: JsonValueKind.Object } button
            && button.TryGetProperty("title", out var title) && title.GetString() is { } words
            && button.TryGetProperty("press", out var data) && Press.Read(data) is { } press
            ? new Offered.Choice(words, press)
            : throw new JsonException("No such button is made.");
    }

    public override void Write(Utf8JsonWriter writer, Offered.Choice value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("title", value.Title);
        writer.WritePropertyName("press");
        value.Press.Write(writer);
        writer.WriteEndObject();
    }
}

/// <summary>"2024-07-01/2024-12-31".</summary>
internal sealed class DaysText : JsonConverter<DateRange>
{
    public override DateRange Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetString()?.Split('/') is [var from, .. var rest] && Day(from) is { } first && Day(rest is [var to] ? to : from) is { } last && first <= last
            ? new DateRange(first, last)
            : throw new JsonException("No days.");

    public override void Write(Utf8JsonWriter writer, DateRange value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var day) ? day : null;
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, RespectNullableAnnotations = true, UseStringEnumConverter = true,
    Converters = [typeof(ChoiceText), typeof(DaysText)])]
[JsonSerializable(typeof(Recollection))]
internal sealed partial class RecollectionJson : JsonSerializerContext;
