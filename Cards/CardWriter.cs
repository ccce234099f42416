using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using GealcBot.Cards.Elements;

namespace GealcBot.Cards;

/// <summary>A card as the JSON of Adaptive Cards 1.5, the newest version that Teams takes from a bot.</summary>
public static class CardWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // A card is some 10 KB: the buffer it grows in is kept for the thread's next one.
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? kept;

    // Of the card that is being written, which is written from beginning to end on one thread.
    [ThreadStatic]
    private static bool submits;

    /// <param name="inDialog">For a dialog, whose buttons know Submit alone.</param>
    public static string Write(Card card, bool inDialog = false)
    {
        submits = inDialog;
        var buffer = kept ??= new ArrayBufferWriter<byte>(16 * 1024);
        buffer.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            Write(json, card);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter json, Card card)
    {
        json.WriteStartObject();
        json.WriteString("$schema"u8, "http://adaptivecards.io/schemas/adaptive-card.json"u8);
        json.WriteString("type"u8, "AdaptiveCard"u8);
        json.WriteString("version"u8, "1.5"u8);
        json.WriteString("lang"u8, card.Language);
        json.WriteString("speak"u8, card.Summary);
        json.WriteString("fallbackText"u8, Flat.Cut(Flat.Text(card), 1000));
        Entities(json, card.Body);
        Elements(json, "body"u8, card.Body);
        if (!card.Actions.IsEmpty)
        {
            Actions(json, card.Actions);
        }

        json.WriteEndObject();
    }

    private static void Elements(Utf8JsonWriter json, ReadOnlySpan<byte> name, ImmutableArray<CardElement> elements)
    {
        json.WriteStartArray(name);
        foreach (var element in elements)
        {
            json.WriteStartObject();
            Element(json, element);
            if (element.Separated)
            {
                json.WriteBoolean("separator"u8, true);
                json.WriteString("spacing"u8, "medium"u8);
            }
            else if (element.Tight)
            {
                json.WriteString("spacing"u8, "none"u8);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Element(Utf8JsonWriter json, CardElement element)
    {
        switch (element)
        {
            case Text text:
                TextBlock(json, text.Words, text.Tone, text.Bold);
                break;
            case Heading heading:
                TextBlock(json, heading.Words, Tone.Normal, bold: true);
                json.WriteString("style"u8, "heading"u8);
                json.WriteString("size"u8, heading.Large ? "large"u8 : "medium"u8);
                break;
            case Plain plain:
                RichText(json, plain);
                break;
            case Facts facts:
                FactSet(json, facts);
                break;
            case Group group:
                Container(json, group);
                break;
            case Row row:
                ColumnSet(json, row);
                break;
            case Buttons buttons:
                json.WriteString("type"u8, "ActionSet"u8);
                Actions(json, [.. buttons.Items]);
                break;
            case Mentioning mentioning:
                Mentions(json, mentioning);
                break;
            case Input input:
                InputWriter.Write(json, input);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(element), element, "No such element.");
        }
    }

    private static void TextBlock(Utf8JsonWriter json, string words, Tone tone, bool bold)
    {
        json.WriteString("type"u8, "TextBlock"u8);
        json.WriteString("text"u8, Markup.Escape(words));
        json.WriteBoolean("wrap"u8, true);
        Style(json, tone, bold);
    }

    /// <summary>The tags are markup; the names in them and the words round them are not.</summary>
    private static void Mentions(Utf8JsonWriter json, Mentioning mentioning)
    {
        var words = Markup.Escape(mentioning.Words);
        foreach (var one in mentioning.People)
        {
            words = words.Replace(Markup.Escape(one.Tag), one.Tag, StringComparison.Ordinal);
        }

        json.WriteString("type"u8, "TextBlock"u8);
        json.WriteString("text"u8, words);
        json.WriteBoolean("wrap"u8, true);
    }

    /// <summary>Teams reads whom the tags of a card mean at its root.</summary>
    private static void Entities(Utf8JsonWriter json, ImmutableArray<CardElement> body)
    {
        var people = body.OfType<Mentioning>().SelectMany(mentioning => mentioning.People).Distinct().ToList();
        if (people.Count == 0)
        {
            return;
        }

        json.WriteStartObject("msteams"u8);
        json.WriteStartArray("entities"u8);
        foreach (var one in people)
        {
            json.WriteStartObject();
            json.WriteString("type"u8, "mention"u8);
            json.WriteString("text"u8, one.Tag);
            json.WriteStartObject("mentioned"u8);
            json.WriteString("id"u8, one.Id);
            json.WriteString("name"u8, one.Name);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void RichText(Utf8JsonWriter json, Plain plain)
    {
        json.WriteString("type"u8, "RichTextBlock"u8);
        json.WriteStartArray("inlines"u8);
        json.WriteStartObject();
        json.WriteString("type"u8, "TextRun"u8);
        json.WriteString("text"u8, plain.Words);
        Style(json, plain.Tone, plain.Bold);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void Style(Utf8JsonWriter json, Tone tone, bool bold)
    {
        if (bold)
        {
            json.WriteString("weight"u8, "bolder"u8);
        }

        switch (tone)
        {
            case Tone.Subtle:
                json.WriteBoolean("isSubtle"u8, true);
                break;
            case Tone.Good or Tone.Warning or Tone.Attention:
                json.WriteString("color"u8, Name(tone));
                break;
        }
    }

    private static string Name(Tone tone) => tone switch
    {
        Tone.Good => "good",
        Tone.Warning => "warning",
        Tone.Attention => "attention",
        _ => "default",
    };

    private static void FactSet(Utf8JsonWriter json, Facts facts)
    {
        json.WriteString("type"u8, "FactSet"u8);
        json.WriteStartArray("facts"u8);
        foreach (var fact in facts.Items)
        {
            json.WriteStartObject();
            json.WriteString("title"u8, Markup.Escape(fact.Title));
            json.WriteString("value"u8, Markup.Escape(fact.Value));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Container(Utf8JsonWriter json, Group group)
    {
        json.WriteString("type"u8, "Container"u8);
        if (group.Tone is Tone.Good or Tone.Warning or Tone.Attention)
        {
            json.WriteString("style"u8, Name(group.Tone));
        }

        Elements(json, "items"u8, group.Items);
        if (group.OnPress is { } action)
        {
            json.WritePropertyName("selectAction"u8);
            Action(json, action);
        }
    }

    private static void ColumnSet(Utf8JsonWriter json, Row row)
    {
        json.WriteString("type"u8, "ColumnSet"u8);
        json.WriteStartArray("columns"u8);
        Column(json, "stretch"u8, new Plain(row.Name), null);
        Column(json, "auto"u8, new Text(row.Value, row.ValueTone, Bold: true), "right");
        json.WriteEndArray();
    }

    private static void Column(Utf8JsonWriter json, ReadOnlySpan<byte> width, CardElement item, string? alignment)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, "Column"u8);
        json.WriteString("width"u8, width);
        json.WriteStartArray("items"u8);
        json.WriteStartObject();
        Element(json, item);
        if (alignment is not null)
        {
            json.WriteString("horizontalAlignment"u8, alignment);
        }

        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Actions(Utf8JsonWriter json, ImmutableArray<CardAction> actions)
    {
        json.WriteStartArray("actions"u8);
        foreach (var action in actions)
        {
            Action(json, action);
        }

        json.WriteEndArray();
    }

    private static void Action(Utf8JsonWriter json, CardAction action)
    {
        json.WriteStartObject();
        switch (action)
        {
            case Send send:
                Execute(json, send);
                break;
            case Open open:
                json.WriteString("type"u8, "Action.OpenUrl"u8);
                json.WriteString("title"u8, open.Title);
                json.WriteString("url"u8, Links.TryRead(open.Address)?.AbsoluteUri ?? throw new ArgumentException($"A card opens web addresses only, not '{open.Address}'.", nameof(action)));
                break;
        }

        json.WriteEndObject();
    }

    /// <summary>Execute where the client knows it, else Submit: the same data either way.</summary>
    private static void Execute(Utf8JsonWriter json, Send send)
    {
        if (submits)
        {
            Button(json, "Action.Submit"u8, send);
            return;
        }

        Button(json, "Action.Execute"u8, send);
        json.WriteString("verb"u8, send.Press.Verb);
        json.WriteStartObject("fallback"u8);
        Button(json, "Action.Submit"u8, send);
        json.WriteEndObject();
    }

    private static void Button(Utf8JsonWriter json, ReadOnlySpan<byte> type, Send send)
    {
        json.WriteString("type"u8, type);
        json.WriteString("title"u8, send.Title);
        if (send.Main)
        {
            json.WriteString("style"u8, "positive"u8);
        }

        if (send.More)
        {
            json.WriteString("mode"u8, "secondary"u8);
        }

        json.WriteString("associatedInputs"u8, send.WithInputs ? "auto"u8 : "none"u8);
        json.WritePropertyName("data"u8);
        send.Press.Write(json);
    }
}
