using System.Buffers;
using System.Text.Json;
using System.Text.Unicode;

namespace GealcBot.Channel;

/// <summary>
/// One look over the bytes for what the serializer leaves until a value is used, and would then throw for: text that is no
/// UTF-8, half a surrogate pair, NUL, numbers beyond a double.
/// </summary>
internal static class StrictJson
{
    public static string? Fault(ReadOnlySpan<byte> json)
    {
        if (!Utf8.IsValid(json))
        {
            return "the body is not UTF-8";
        }

        try
        {
            var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = 64 });
            while (reader.Read())
            {
                if (Fault(ref reader) is { } fault)
                {
                    return fault;
                }
            }

            return null;
        }
        catch (JsonException wrong)
        {
            return $"the body is no JSON: at byte {wrong.BytePositionInLine} of line {wrong.LineNumber}";
        }
    }

    private static string? Fault(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String or JsonTokenType.PropertyName when reader.ValueIsEscaped => EscapeFault(ref reader),
        JsonTokenType.Number when !(reader.TryGetDouble(out var number) && double.IsFinite(number)) => "a number is out of range",
        _ => null,
    };

    private static string? EscapeFault(ref Utf8JsonReader reader)
    {
        var room = ArrayPool<char>.Shared.Rent(reader.ValueSpan.Length);
        try
        {
            var length = reader.CopyString(room);
            return room.AsSpan(0, length).Contains('\0') ? "a text has a NUL in it" : null;
        }
        catch (InvalidOperationException)
        {
            return "a text has half a surrogate pair in it";
        }
        finally
        {
            ArrayPool<char>.Shared.Return(room);
        }
    }
}
