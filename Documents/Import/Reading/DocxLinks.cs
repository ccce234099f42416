using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace GealcBot.Documents.Import.Reading;

/// <param name="Bad">How many links were blanked.</param>
internal sealed record MendedDocx(byte[] Docx, int Bad);

/// <summary>
/// People paste addresses that are none ("http:// www…"), and the library refuses a whole document for one of them. Such
/// links are taken out of a copy that has passed the gate.
/// </summary>
internal static class DocxLinks
{
    private const string Nowhere = "about:blank";

    public static MendedDocx Mend(ReadOnlyMemory<byte> bytes)
    {
        using var stream = new MemoryStream();
        stream.Write(bytes.Span);
        var bad = 0;
        using (var package = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var part in package.Entries.Where(entry => entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)).ToList())
            {
                bad += Mend(package, part);
            }
        }

        return new MendedDocx(stream.ToArray(), bad);
    }

    private static int Mend(ZipArchive package, ZipArchiveEntry part)
    {
        var relations = Load(part);
        var bad = relations.Descendants().Attributes("Target").Where(target => !Uri.TryCreate(target.Value, UriKind.RelativeOrAbsolute, out _)).ToList();
        if (bad.Count == 0)
        {
            return 0;
        }

        bad.ForEach(target => target.Value = Nowhere);
        var name = part.FullName;
        part.Delete();
        using var mended = package.CreateEntry(name).Open();
        relations.Save(mended);
        return bad.Count;
    }

    private static XDocument Load(ZipArchiveEntry part)
    {
        using var content = part.Open();
        using var reader = XmlReader.Create(content, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        return XDocument.Load(reader);
    }
}
