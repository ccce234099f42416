using System.Collections.Frozen;
using System.Text.Json;

namespace GealcBot.Documents.Interchange;

/// <summary>The words of the format for the values of an enum: their names, beginning in lower case.</summary>
internal sealed class EnumWords<T>
    where T : struct, Enum
{
    private readonly FrozenDictionary<string, T> byWord =
        Enum.GetValues<T>().ToFrozenDictionary(value => JsonNamingPolicy.CamelCase.ConvertName(value.ToString()));

    private readonly string list =
        string.Join(", ", Enum.GetValues<T>().Select(value => JsonNamingPolicy.CamelCase.ConvertName(value.ToString())));

    public bool TryParse(string word, out T value) => byWord.TryGetValue(word, out value);

    public override string ToString() => list;
}
