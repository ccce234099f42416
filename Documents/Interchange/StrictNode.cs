using System.Collections.Immutable;
using System.Text.Json;

namespace GealcBot.Documents.Interchange;

/// <summary>
/// A value of a JSON file that knows where it stands. Whatever is wrong goes to the complaint, and the reading goes on
/// with something harmless, so that nothing throws.
/// </summary>
internal readonly struct StrictNode(JsonElement value, string where, Complaint complaint)
{
    private static readonly JsonElement Null = JsonElement.Parse("null");

    public bool IsNull => value.ValueKind == JsonValueKind.Null;

    /// <summary>The object's values, in the order of <paramref name="keys"/>: all of them are there and nothing else is.</summary>
    public StrictNode[] Keys(params ReadOnlySpan<string> keys)
    {
        var found = new StrictNode[keys.Length];
        var seen = new bool[keys.Length];
        if (value.ValueKind == JsonValueKind.Object)
        {
            Collect(keys, found, seen);
        }
        else
        {
            complaint.Say(where, $"is {Described()} where an object is expected");
        }

        for (var i = 0; i < keys.Length; i++)
        {
            if (!seen[i])
            {
                complaint.Say(where, $"the key \"{keys[i]}\" is missing");
                found[i] = new StrictNode(Null, Below(keys[i]), complaint);
            }
        }

        return found;
    }

    public ImmutableArray<T> List<T>(Func<StrictNode, T> read)
    {
        if (value.ValueKind != JsonValueKind.Array)
        {
            complaint.Say(where, $"is {Described()} where a list is expected");
            return [];
        }

        var items = ImmutableArray.CreateBuilder<T>(value.GetArrayLength());
        foreach (var item in value.EnumerateArray())
        {
            items.Add(read(new StrictNode(item, $"{where}[{items.Count}]", complaint)));
        }

        return items.MoveToImmutable();
    }

    public string Text()
    {
        if (value.ValueKind == JsonValueKind.String)
        {
            return Written(static held => held.GetString()!, value);
        }

        complaint.Say(where, $"is {Described()} where text is expected");
        return "";
    }

    public string? TextOrNull() => IsNull ? null : Text();

    public bool YesOrNo()
    {
        if (value.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            return value.GetBoolean();
        }

        complaint.Say(where, $"is {Described()} where true or false is expected");
        return false;
    }

    public int Whole(int from, int to)
    {
        if (value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) && number >= from && number <= to)
        {
            return number;
        }

        complaint.Say(where, $"is {Described()} where a whole number from {from} to {to} is expected");
        return from;
    }

    public int? WholeOrNull(int from, int to) => IsNull ? null : Whole(from, to);

    /// <summary>One of a few words.</summary>
    public T Word<T>(EnumWords<T> words)
        where T : struct, Enum
    {
        var text = Text();
        if (words.TryParse(text, out var known))
        {
            return known;
        }

        complaint.Say(where, $"\"{text}\" is none of {words}");
        return default;
    }

    public T? WordOrNull<T>(EnumWords<T> words)
        where T : struct, Enum => IsNull ? null : Word(words);

    /// <summary>Text that <paramref name="parse"/> understands; <paramref name="expected"/> says what that is.</summary>
    public T? Parsed<T>(Func<string, T?> parse, string expected)
    {
        if (IsNull)
        {
            return default;
        }

        var text = Text();
        if (parse(text) is { } parsed)
        {
            return parsed;
        }

        complaint.Say(where, $"\"{text}\" is not {expected}");
        return default;
    }

    private void Collect(ReadOnlySpan<string> keys, StrictNode[] found, bool[] seen)
    {
        foreach (var property in value.EnumerateObject())
        {
            var name = Written(static held => held.Name, property);
            var at = keys.IndexOf(name);
            if (at < 0)
            {
                complaint.Say(where, $"the key \"{name}\" is not known");
            }
            else if (seen[at])
            {
                complaint.Say(where, $"the key \"{name}\" is there twice");
            }
            else
            {
                seen[at] = true;
                found[at] = new StrictNode(property.Value, Below(name), complaint);
            }
        }
    }

    private string Below(string key) => where.Length == 0 ? key : $"{where}.{key}";

    /// <summary>JSON may escape half a surrogate pair, or hold bytes that are not UTF-8: asking for it as text throws.</summary>
    private string Written<T>(Func<T, string> text, T held)
    {
        try
        {
            return text(held);
        }
        catch (InvalidOperationException)
        {
            complaint.Say(where, "holds bytes that are no character");
            return "";
        }
    }

    private string Described() => value.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "text",
        JsonValueKind.Number => $"the number {Short(value.GetRawText())}",
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => "null",
    };

    private static string Short(string digits) => digits.Length > 24 ? digits[..24] + "…" : digits;
}
