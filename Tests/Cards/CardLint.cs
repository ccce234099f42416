using System.Text.Json;
using GealcBot.Cards;

namespace GealcBot.Tests.Cards;

/// <summary>
/// What a card must keep to be usable on a phone, with a keyboard, with a screen reader and in the store: the rules of
/// accessibility by their numbers C-…, those of Teams apps by V…. A complaint begins with the rule it breaks.
/// </summary>
internal static class CardLint
{
    public const int MostBytes = 25 * 1024;
    private static readonly string[] Elements = ["TextBlock", "RichTextBlock", "FactSet", "Container", "ColumnSet", "Column", "ActionSet"];
    private static readonly string[] Inputs = ["Input.Text", "Input.Date", "Input.Time", "Input.Number", "Input.ChoiceSet"];
    private static readonly string[] Actions = ["Action.Execute", "Action.Submit", "Action.OpenUrl"];
    private static readonly string[] Colours = ["default", "good", "warning", "attention"];
    private static readonly string[] Secrets = ["role", "roles", "tenant", "tenantId", "token", "secret", "password", "user", "userId", "aadObjectId", "by"];

    public static IEnumerable<string> Complaints(string json)
    {
        var card = JsonElement.Parse(json);
        var nodes = Nodes(card, 0).ToList();
        return [.. Root(card, json), .. Whole(card, nodes), .. nodes.SelectMany(node => One(node.Element, node.Depth))];
    }

    private static IEnumerable<string> Root(JsonElement card, string json)
    {
        foreach (var name in (string[])["fallbackText", "speak", "lang"])
        {
            if (Word(card, name).Length == 0)
            {
                yield return $"C-8 the card has no {name}";
            }
        }

        var bytes = System.Text.Encoding.UTF8.GetByteCount(json);
        if (bytes > MostBytes)
        {
            yield return $"C-12 {bytes} bytes";
        }

        if (Word(card, "version") != "1.5")
        {
            yield return "C-16 the version is not 1.5";
        }
    }

    private static IEnumerable<string> Whole(JsonElement card, IReadOnlyCollection<(JsonElement Element, int Depth)> nodes)
    {
        if (!nodes.Any(node => Word(node.Element, "style") == "heading" || (Word(node.Element, "type") == "RichTextBlock" && Bold(node.Element))))
        {
            yield return "C-5 nothing is a heading";
        }

        foreach (var twice in nodes.Where(node => Has(node.Element, "id")).GroupBy(node => Word(node.Element, "id")).Where(same => same.Count() > 1))
        {
            yield return $"C-9 '{twice.Key}' is the id of {twice.Count()} inputs";
        }

        var primary = Children(card, "actions").Count(action => Word(action, "mode") != "secondary");
        if (primary > 6)
        {
            yield return $"C-10, V28 {primary} primary actions";
        }
    }

    private static IEnumerable<string> One(JsonElement element, int depth) => Word(element, "type") switch
    {
        "AdaptiveCard" => [],
        var type when Inputs.Contains(type) => Input(element),
        var type when Actions.Contains(type) => Action(element),
        var type when Elements.Contains(type) => Shown(element, depth),
        var type => [$"C-16 '{type}' is no element that GealcBot uses"],
    };

    private static IEnumerable<string> Shown(JsonElement element, int depth)
    {
        var type = Word(element, "type");
        if (type == "TextBlock" && !(element.TryGetProperty("wrap", out var wrap) && wrap.GetBoolean()))
        {
            yield return $"C-4, V29 no wrap: {Word(element, "text")}";
        }

        if (type == "ColumnSet" && element.GetProperty("columns").GetArrayLength() > 3)
        {
            yield return "C-13, V29 more than three columns";
        }

        if (depth > 4)
        {
            yield return $"C-13 {type} at depth {depth}";
        }

        if (Has(element, "color") && !Colours.Contains(Word(element, "color")) || Has(element, "backgroundImage"))
        {
            yield return $"V35 a fixed colour: {element}";
        }

        if (Has(element, "selectAction") && Word(element.GetProperty("selectAction"), "title").Length == 0)
        {
            yield return "C-3 what can be pressed has no title";
        }
    }

    private static IEnumerable<string> Input(JsonElement input)
    {
        if (Word(input, "label").Length == 0 || Word(input, "id").Length == 0)
        {
            yield return $"C-2 an input without label or id: {input}";
        }

        if (Has(input, "isRequired") && Word(input, "errorMessage").Length == 0)
        {
            yield return $"C-2 '{Word(input, "id")}' is required and has no errorMessage";
        }
    }

    private static IEnumerable<string> Action(JsonElement action)
    {
        if (Word(action, "title").Length == 0)
        {
            yield return $"C-3, V31 an action without title: {action}";
        }

        foreach (var complaint in Word(action, "type") == "Action.OpenUrl" ? Link(action) : Button(action))
        {
            yield return complaint;
        }
    }

    /// <summary>Links go to other people's pages, as evidence does, so http is let pass beside https.</summary>
    private static IEnumerable<string> Link(JsonElement action)
    {
        if (Links.TryRead(Word(action, "url")) is not { } url)
        {
            return [$"C-14, V31 no web address: {Word(action, "url")}"];
        }

        return Word(action, "title").Contains(url.IdnHost, StringComparison.Ordinal) ? [] : [$"V30 '{Word(action, "title")}' does not say that it leads to {url.IdnHost}"];
    }

    private static IEnumerable<string> Button(JsonElement action)
    {
        var data = action.GetProperty("data");
        foreach (var secret in data.EnumerateObject().Where(property => Secrets.Contains(property.Name, StringComparer.OrdinalIgnoreCase)))
        {
            yield return $"C-15 '{secret.Name}' is in the data";
        }

        if (Press.Read(data) is null)
        {
            yield return $"C-15 the data are no press: {data}";
        }

        if (Word(action, "type") == "Action.Execute" && !(action.TryGetProperty("fallback", out var fallback) && IsSameSubmit(action, fallback)))
        {
            yield return $"V33 no Action.Submit with the same title and data behind '{Word(action, "title")}'";
        }
    }

    private static bool IsSameSubmit(JsonElement execute, JsonElement fallback) =>
        Word(fallback, "type") == "Action.Submit"
        && Word(fallback, "title") == Word(execute, "title")
        && Word(fallback, "associatedInputs") == Word(execute, "associatedInputs")
        && JsonElement.DeepEquals(fallback.GetProperty("data"), execute.GetProperty("data"))
        && Word(execute, "verb") == Word(execute.GetProperty("data"), "do");

    private static bool Bold(JsonElement text) => Children(text, "inlines").All(run => Word(run, "weight") == "bolder");

    private static IEnumerable<(JsonElement Element, int Depth)> Nodes(JsonElement element, int depth)
    {
        yield return (element, depth);
        foreach (var child in ((string[])["body", "items", "columns", "actions"]).SelectMany(name => Children(element, name)).Concat(Single(element, "selectAction")))
        {
            foreach (var node in Nodes(child, depth + 1))
            {
                yield return node;
            }
        }
    }

    private static JsonElement.ArrayEnumerator Children(JsonElement element, string name) =>
        element.TryGetProperty(name, out var children) ? children.EnumerateArray() : default;

    private static IEnumerable<JsonElement> Single(JsonElement element, string name) => element.TryGetProperty(name, out var child) ? [child] : [];

    private static bool Has(JsonElement element, string name) => element.TryGetProperty(name, out _);

    private static string Word(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString()! : "";
}
