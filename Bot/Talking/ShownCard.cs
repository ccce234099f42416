using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace GealcBot.Bot.Talking;

/// <summary>A card as a person sees it, read back from the JSON that was sent: its text line by line, and its buttons.</summary>
public sealed class ShownCard
{
    private readonly StringBuilder text = new();
    private readonly ImmutableArray<ShownButton>.Builder buttons = ImmutableArray.CreateBuilder<ShownButton>();
    private readonly ImmutableDictionary<string, string>.Builder filled = ImmutableDictionary.CreateBuilder<string, string>();

    private ShownCard(JsonElement card)
    {
        Show(card, "body");
        Show(card, "actions");
        Text = text.ToString().TrimEnd();
        Buttons = buttons.ToImmutable();
        Filled = filled.ToImmutable();
    }

    /// <summary>Facts as "title: value", inputs with their values, buttons as "[title]", links with their address.</summary>
    public string Text { get; }

    public ImmutableArray<ShownButton> Buttons { get; }

    /// <summary>What its inputs show: a client sends that with a button, unless somebody has typed over it.</summary>
    public ImmutableDictionary<string, string> Filled { get; }

    public static ShownCard Read(string json)
    {
        using var card = JsonDocument.Parse(json);
        return new ShownCard(card.RootElement.Clone());
    }

    private void Show(JsonElement owner, string property)
    {
        if (owner.TryGetProperty(property, out var children) && children.ValueKind is JsonValueKind.Array)
        {
            foreach (var child in children.EnumerateArray())
            {
                Show(child);
            }
        }
    }

    private void Show(JsonElement element)
    {
        switch (Word(element, "type"))
        {
            case "TextBlock":
                Line(Unescape(Word(element, "text")));
                break;
            case "RichTextBlock":
                Line(string.Concat(element.GetProperty("inlines").EnumerateArray().Select(run => Word(run, "text"))));
                break;
            case "FactSet":
                foreach (var fact in element.GetProperty("facts").EnumerateArray())
                {
                    Line($"{Unescape(Word(fact, "title"))}: {Unescape(Word(fact, "value"))}");
                }

                break;
            case "Container" or "Column":
                Show(element, "items");
                Press(element);
                break;
            case "ColumnSet":
                Row(element);
                break;
            case "ActionSet":
                Show(element, "actions");
                break;
            case { } input when input.StartsWith("Input.", StringComparison.Ordinal):
                Line($"{Word(element, "label")}: {Value(element)}");
                if (Word(element, "value") is { Length: > 0 } shown)
                {
                    filled[Word(element, "id")] = shown;
                }

                break;
            case { } action when action.StartsWith("Action.", StringComparison.Ordinal):
                Button(element);
                break;
        }
    }

    private void Row(JsonElement columns)
    {
        var start = text.Length;
        Show(columns, "columns");
        var cells = text.ToString(start, text.Length - start).TrimEnd('\n').Split('\n');
        text.Length = start;
        Line(string.Join(": ", cells));
    }

    /// <summary>What pressing on a container does: there is no title to see, but it can be pressed.</summary>
    private void Press(JsonElement container)
    {
        if (container.TryGetProperty("selectAction", out var action))
        {
            Add(action);
        }
    }

    private void Button(JsonElement action)
    {
        var url = Word(action, "url");
        Line(url.Length > 0 ? $"[{Word(action, "title")}] {url}" : $"[{Word(action, "title")}]");
        Add(action);
    }

    private void Add(JsonElement action)
    {
        if (action.TryGetProperty("data", out var data))
        {
            buttons.Add(new ShownButton(Word(action, "title"), data));
        }
    }

    private void Line(string words) => text.Append(words).Append('\n');

    private static string Value(JsonElement input)
    {
        var value = Word(input, "value");
        if (!input.TryGetProperty("choices", out var choices))
        {
            return value;
        }

        var chosen = value.Split(',');
        var titles = choices.EnumerateArray().ToLookup(choice => chosen.Contains(Word(choice, "value")), choice => Word(choice, "title"));
        return titles[true].Any() ? string.Join(", ", titles[true]) : string.Join(" / ", titles[false]);
    }

    private static string Word(JsonElement element, string property) => !element.TryGetProperty(property, out var value) ? ""
        : value.ValueKind is JsonValueKind.String ? value.GetString()!
        : value.GetRawText();

    /// <summary>Backslashes that keep Markdown away are not seen.</summary>
    private static string Unescape(string words)
    {
        if (!words.Contains('\\', StringComparison.Ordinal))
        {
            return words;
        }

        var plain = new StringBuilder(words.Length);
        for (var i = 0; i < words.Length; i++)
        {
            plain.Append(words[i] == '\\' && i + 1 < words.Length ? words[++i] : words[i]);
        }

        return plain.ToString();
    }
}

/// <param name="Data">What pressing it sends, before the inputs are merged in.</param>
public sealed record ShownButton(string Title, JsonElement Data);
