using System.Globalization;
using System.Text.Json;
using GealcBot.Cards.Elements;

namespace GealcBot.Cards;

/// <summary>The inputs of a form as JSON. What the client checks here is checked again when it comes back.</summary>
internal static class InputWriter
{
    public static void Write(Utf8JsonWriter json, Input input)
    {
        json.WriteString("type"u8, input switch
        {
            TextInput => "Input.Text",
            DateInput => "Input.Date",
            TimeInput => "Input.Time",
            NumberInput => "Input.Number",
            ChoiceInput => "Input.ChoiceSet",
            _ => throw new ArgumentOutOfRangeException(nameof(input), input, "No such input."),
        });
        json.WriteString("id"u8, input.Id);
        json.WriteString("label"u8, input.Label);
        if (input.Required is { } missing)
        {
            json.WriteBoolean("isRequired"u8, true);
            json.WriteString("errorMessage"u8, missing);
        }

        Own(json, input);
    }

    private static void Own(Utf8JsonWriter json, Input input)
    {
        switch (input)
        {
            case TextInput text:
                Text(json, text);
                break;
            case DateInput date:
                Day(json, "value"u8, date.Value);
                Day(json, "min"u8, date.Min);
                Day(json, "max"u8, date.Max);
                break;
            case TimeInput { Value: { } hour }:
                json.WriteString("value"u8, hour.ToString("HH:mm", CultureInfo.InvariantCulture));
                break;
            case NumberInput number:
                // Left empty, a number with bounds counts as out of bounds in the official renderer (3.0.6), and an
                // optional field would hold the whole form back.
                if (number.Required is not null)
                {
                    json.WriteNumber("min"u8, number.Min);
                    json.WriteNumber("max"u8, number.Max);
                }

                if (number.Value is { } value)
                {
                    json.WriteNumber("value"u8, value);
                }

                break;
            case ChoiceInput choice:
                Choices(json, choice);
                break;
        }
    }

    private static void Text(Utf8JsonWriter json, TextInput text)
    {
        json.WriteNumber("maxLength"u8, text.MaxLength);
        if (text.Value is { } value)
        {
            json.WriteString("value"u8, value);
        }

        if (text.Example is { } example)
        {
            json.WriteString("placeholder"u8, example);
        }

        if (text.Multiline)
        {
            json.WriteBoolean("isMultiline"u8, true);
        }

        if (text.IsLink)
        {
            json.WriteString("style"u8, "url"u8);
        }
    }

    private static void Day(Utf8JsonWriter json, ReadOnlySpan<byte> name, DateOnly? day)
    {
        if (day is { } known)
        {
            json.WriteString(name, known.ToString("O", CultureInfo.InvariantCulture));
        }
    }

    private static void Choices(Utf8JsonWriter json, ChoiceInput choice)
    {
        // A short list of several is ticked, a list of one is picked from a menu. Only what is ticked is read as Markdown.
        var ticked = choice.Many || choice.Choices.Length <= 3;
        json.WriteString("style"u8, ticked ? "expanded"u8 : "compact"u8);
        json.WriteBoolean("isMultiSelect"u8, choice.Many);
        json.WriteBoolean("wrap"u8, true);
        if (!choice.Value.IsEmpty)
        {
            json.WriteString("value"u8, string.Join(',', choice.Value));
        }

        json.WriteStartArray("choices"u8);
        foreach (var one in choice.Choices)
        {
            json.WriteStartObject();
            json.WriteString("title"u8, ticked ? Markup.Escape(one.Title) : one.Title);
            json.WriteString("value"u8, one.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
