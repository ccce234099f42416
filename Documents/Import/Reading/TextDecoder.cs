using System.Text;

namespace GealcBot.Documents.Import.Reading;

/// <summary>Bytes to text: UTF-8 or UTF-16 by their marks, UTF-8 where it fits, Latin-1 as Windows writes it where it does not.</summary>
internal static class TextDecoder
{
    // Where Windows differs from Latin-1: 0x80 to 0x9F.
    private const string Windows = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    /// <summary>Null for bytes that are no text.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] => Encoding.UTF8.GetString(rest),
        [0xFF, 0xFE, .. var rest] => Encoding.Unicode.GetString(rest),
        [0xFE, 0xFF, .. var rest] => Encoding.BigEndianUnicode.GetString(rest),
        _ when IsBinary(bytes) => null,
        _ when FitsUtf8(bytes) => Encoding.UTF8.GetString(bytes),
        _ => FromWindows(bytes),
    };

    /// <summary>Text has next to no control characters; a few do no harm.</summary>
    private static bool IsBinary(ReadOnlySpan<byte> bytes)
    {
        var controls = 0;
        foreach (var value in bytes)
        {
            controls += value is < 0x20 and not (0x09 or 0x0A or 0x0B or 0x0C or 0x0D or 0x1B) ? 1 : 0;
        }

        return controls * 100L > bytes.Length;
    }

    // One character cut in two does not make a file Latin-1: more must fit than not.
    private static bool FitsUtf8(ReadOnlySpan<byte> bytes)
    {
        int fitting = 0, broken = 0;
        while (!bytes.IsEmpty)
        {
            var status = Rune.DecodeFromUtf8(bytes, out _, out var length);
            if (status != System.Buffers.OperationStatus.Done)
            {
                broken++;
            }
            else if (length > 1)
            {
                fitting++;
            }

            bytes = bytes[Math.Max(length, 1)..];
        }

        return broken == 0 || fitting > broken;
    }

    private static string FromWindows(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        foreach (var value in bytes)
        {
            text.Append(value is >= 0x80 and < 0xA0 ? Windows[value - 0x80] : (char)value);
        }

        return text.ToString();
    }
}
