using System.Text.Json;

namespace GealcBot.Channel;

/// <summary>Reading client-written JSON, where any field may be of any kind: what is not as expected is not there.</summary>
internal static class JsonFields
{
    public static string? Text(this JsonElement element, string name) =>
        element.Field(name, JsonValueKind.String)?.GetString();

    public static JsonElement? Object(this JsonElement element, string name) => element.Field(name, JsonValueKind.Object);

    private static JsonElement? Field(this JsonElement element, string name, JsonValueKind kind) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var field) && field.ValueKind == kind
            ? field
            : null;
}
