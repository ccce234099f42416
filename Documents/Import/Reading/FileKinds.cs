using System.Buffers;

namespace GealcBot.Documents.Import.Reading;

internal enum FileKind
{
    Text,
    Empty,
    Zip,
    Json,
    Other,
}

/// <summary>What a file is by its first bytes: its name says nothing that could be relied on.</summary>
internal static class FileKinds
{
    private static readonly byte[][] Known =
    [
        "%PDF"u8.ToArray(), "{\\rtf"u8.ToArray(), [0xD0, 0xCF, 0x11, 0xE0], [0x89, (byte)'P', (byte)'N', (byte)'G'], [0xFF, 0xD8, 0xFF], "GIF8"u8.ToArray(), [0x1F, 0x8B], "Rar!"u8.ToArray(), "7z"u8.ToArray(),
        "MZ"u8.ToArray(), [0x7F, (byte)'E', (byte)'L', (byte)'F'],
    ];

    private static readonly SearchValues<byte> Blank = SearchValues.Create(" \t\r\n\f\0"u8);

    public static FileKind Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("PK"u8))
        {
            return FileKind.Zip;
        }

        foreach (var magic in Known)
        {
            if (bytes.StartsWith(magic))
            {
                return FileKind.Other;
            }
        }

        var start = bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF]) ? bytes[3..] : bytes;
        var first = start.IndexOfAnyExcept(Blank);
        return first < 0 ? FileKind.Empty : start[first] == '{' ? FileKind.Json : FileKind.Text;
    }
}
