using System.Text.Json;
using System.Text.RegularExpressions;

namespace GealcBot.Tests.Cards;

/// <summary>As much of JSON Schema as the schema of Adaptive Cards needs.</summary>
internal sealed class CardSchema(JsonElement root)
{
    /// <summary>The schema of version 1.5 where it lies beside the solution, else null.</summary>
    public static CardSchema? Official { get; } = Find(AppContext.BaseDirectory);

    /// <summary>Each complaint begins with the place of what it complains of.</summary>
    public IEnumerable<string> Complaints(string card) => Check(JsonElement.Parse(card), root, "$");

    private static CardSchema? Find(string? folder)
    {
        if (folder is null)
        {
            return null;
        }

        var file = Path.Combine(folder, "shared", "reference", "schemas", "adaptive-card-1.5.json");
        return File.Exists(file) ? new CardSchema(JsonElement.Parse(File.ReadAllText(file))) : Find(Path.GetDirectoryName(folder));
    }

    private IEnumerable<string> Check(JsonElement value, JsonElement schema, string at) => schema.EnumerateObject().SelectMany(rule => rule.Name switch
    {
        "$ref" => Check(value, Definition(rule.Value.GetString()!), at),
        "allOf" => rule.Value.EnumerateArray().SelectMany(one => Check(value, one, at)),
        "anyOf" => AnyOf(value, rule.Value, at),
        "enum" => Unless(rule.Value.EnumerateArray().Any(one => JsonElement.DeepEquals(one, value)), $"{at}: {value} is not among {rule.Value}"),
        "pattern" => Unless(value.ValueKind is not JsonValueKind.String || Regex.IsMatch(value.GetString()!, rule.Value.GetString()!), $"{at}: {value} does not match {rule.Value}"),
        "type" => Unless(Types(rule.Value).Any(type => Is(value, type)), $"{at}: {value} is no {rule.Value}"),
        "items" when value.ValueKind is JsonValueKind.Array => value.EnumerateArray().SelectMany((item, i) => Check(item, rule.Value, $"{at}[{i}]")),
        "required" when value.ValueKind is JsonValueKind.Object =>
            rule.Value.EnumerateArray().Where(name => !value.TryGetProperty(name.GetString()!, out _)).Select(name => $"{at}: {name} is missing"),
        "properties" or "additionalProperties" when value.ValueKind is JsonValueKind.Object => Properties(value, schema, rule, at),
        _ => [],
    });

    private IEnumerable<string> Properties(JsonElement value, JsonElement schema, JsonProperty rule, string at)
    {
        var named = schema.TryGetProperty("properties", out var properties) ? properties : default;
        foreach (var property in value.EnumerateObject())
        {
            var known = named.ValueKind is JsonValueKind.Object && named.TryGetProperty(property.Name, out _);
            var complaints = (rule.Name, known, rule.Value.ValueKind) switch
            {
                ("properties", true, _) => Check(property.Value, rule.Value.GetProperty(property.Name), $"{at}.{property.Name}"),
                ("additionalProperties", false, JsonValueKind.False) => [$"{at}: {property.Name} is not allowed"],
                ("additionalProperties", false, JsonValueKind.Object) => Check(property.Value, rule.Value, $"{at}.{property.Name}"),
                _ => [],
            };
            foreach (var complaint in complaints)
            {
                yield return complaint;
            }
        }
    }

    /// <summary>Of alternatives that all fail, the complaints of the one that fails least are worth reading.</summary>
    private List<string> AnyOf(JsonElement value, JsonElement alternatives, string at) =>
        alternatives.EnumerateArray().Select(one => Check(value, one, at).ToList()).MinBy(complaints => complaints.Count) ?? [];

    private JsonElement Definition(string reference) => root.GetProperty("definitions").GetProperty(reference["#/definitions/".Length..]);

    private static IEnumerable<string> Types(JsonElement type) =>
        type.ValueKind is JsonValueKind.Array ? type.EnumerateArray().Select(one => one.GetString()!) : [type.GetString()!];

    private static IEnumerable<string> Unless(bool right, string complaint) => right ? [] : [complaint];

    private static bool Is(JsonElement value, string type) => (type, value.ValueKind) switch
    {
        ("string", JsonValueKind.String) or ("object", JsonValueKind.Object) or ("array", JsonValueKind.Array) or ("null", JsonValueKind.Null)
            or ("boolean", JsonValueKind.True or JsonValueKind.False) or ("number", JsonValueKind.Number) => true,
        ("integer", JsonValueKind.Number) => value.TryGetInt64(out _),
        _ => false,
    };
}
