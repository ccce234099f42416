using System.IO.Compression;
using System.Xml;

namespace GealcBot.Documents.Import.Reading;

/// <summary>
/// Looks at a package before anything else opens it: counted while it inflates, because what its headers say is somebody's word.
/// </summary>
internal static class DocxGate
{
    public const int MostEntries = 500;
    public const long MostInflated = 20 * 1024 * 1024;
    public const int MostRatio = 100;
    private const int MostDepth = 200;

    // A small part may shrink a hundredfold without harm: styles are full of repetition.
    private const long RatioCountsFrom = 1024 * 1024;

    private static readonly string[] Packed = [".zip", ".docx", ".xlsx", ".pptx", ".jar", ".gz", ".7z", ".rar"];

    /// <summary>Null when the package may be read.</summary>
    public static ImportResult.Refused? Check(ReadOnlyMemory<byte> bytes, string main = "word/document.xml")
    {
        try
        {
            using var stream = new MemoryStream(bytes.ToArray(), writable: false);
            using var package = new ZipArchive(stream, ZipArchiveMode.Read);
            return Check(package, bytes.Length, main);
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException or XmlException or ArgumentException or NotSupportedException)
        {
            return broken is XmlException ? Dangerous("it holds XML that is broken or declares entities") : Broken("its package cannot be opened");
        }
    }

    private static ImportResult.Refused? Check(ZipArchive package, long size, string main)
    {
        if (package.Entries.Count > MostEntries)
        {
            return Dangerous($"it holds more than {MostEntries} parts");
        }

        if (package.GetEntry("[Content_Types].xml") is null || package.GetEntry(main) is null)
        {
            return Broken("it is a zip file and no Word document");
        }

        long inflated = 0;
        foreach (var entry in package.Entries)
        {
            if (Name(entry.FullName) is { } odd)
            {
                return Dangerous(odd);
            }

            using var content = Inflate(entry, ref inflated, size, out var tooMuch);
            if (tooMuch is not null)
            {
                return Dangerous(tooMuch);
            }

            if (Inside(entry.FullName, content!) is { } wrong)
            {
                return Dangerous(wrong);
            }
        }

        return null;
    }

    private static string? Name(string name)
    {
        var parts = name.Split('/', '\\');
        return parts.Contains("..") || name.StartsWith('/') || name.Contains(':') ? "a part has a name that points outside it"
            : name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase) ? "it carries macros"
            : Packed.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) ? "it holds a package inside the package"
            : null;
    }

    private static MemoryStream? Inflate(ZipArchiveEntry entry, ref long inflated, long size, out string? tooMuch)
    {
        var held = new MemoryStream();
        var buffer = new byte[16_384];
        using var content = entry.Open();
        for (int read; (read = content.Read(buffer)) > 0;)
        {
            held.Write(buffer, 0, read);
            inflated += read;
            tooMuch = inflated > MostInflated ? $"it inflates to more than {MostInflated / 1024 / 1024} MB"
                : inflated > RatioCountsFrom && inflated > size * MostRatio ? $"it inflates to more than {MostRatio} times its size"
                : null;
            if (tooMuch is not null)
            {
                held.Dispose();
                return null;
            }
        }

        tooMuch = null;
        held.Position = 0;
        return held;
    }

    private static string? Inside(string name, MemoryStream content)
    {
        if (content.Length > 4 && content.GetBuffer().AsSpan(0, 4).SequenceEqual("PK\u0003\u0004"u8))
        {
            return "it holds a package inside the package";
        }

        if (!name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) && !name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        using var reader = XmlReader.Create(content, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = MostInflated });
        while (reader.Read())
        {
            // Deep nesting would overflow the stack of a reader that descends.
            if (reader.Depth > MostDepth)
            {
                return "its XML is nested too deep";
            }
        }

        return null;
    }

    private static ImportResult.Refused Dangerous(string why) => new(RefusalReason.DangerousDocument, $"The Word document was not opened: {why}.");

    private static ImportResult.Refused Broken(string why) => new(RefusalReason.BrokenDocument, $"The Word document is broken: {why}.");
}
