using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace GealcBot.Documents.Import.Reading;

/// <summary>A Word document that has passed the gate, as paragraphs. Nothing it points at outside itself is opened.</summary>
internal static class DocxReader
{
    /// <summary>Null for a document that the library cannot read.</summary>
    public static SourceDocument? Read(ReadOnlyMemory<byte> bytes)
    {
        if (TryRead(bytes, []) is { } document)
        {
            return document;
        }

        return OrNull(() => DocxLinks.Mend(bytes)) is { Bad: > 0 } mended
            ? TryRead(mended.Docx, [new Finding.AddressesLeftOut(mended.Bad)])
            : null;
    }

    private static SourceDocument? TryRead(ReadOnlyMemory<byte> bytes, ImmutableArray<Finding> left) => OrNull(() =>
    {
        using var stream = new MemoryStream();
        stream.Write(bytes.Span);
        using var package = WordprocessingDocument.Open(stream, isEditable: false);
        return package.MainDocumentPart is { Document.Body: { } body } main ? Read(main, body, left) : null;
    });

    /// <summary>The library says with many types of exception that a package is not what it should be.</summary>
    private static T? OrNull<T>(Func<T?> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (Exception broken) when (broken is not OutOfMemoryException)
        {
            return null;
        }
    }

    private static SourceDocument Read(MainDocumentPart main, Body body, ImmutableArray<Finding> left)
    {
        var text = new DocxText(main);
        var lines = ImmutableArray.CreateBuilder<SourceLine>();
        var number = 0;
        Blocks(body, text, lines, ref number);
        return new SourceDocument(lines.ToImmutable(), text.Notes(number), InParagraphs: true, left.AddRange(LeftOut(main)));
    }

    private static void Blocks(OpenXmlElement parent, DocxText text, ImmutableArray<SourceLine>.Builder lines, ref int number)
    {
        foreach (var block in parent.ChildElements)
        {
            switch (block)
            {
                case Paragraph paragraph:
                    Add(lines, ++number, text.Of(paragraph), text.IsHeading(paragraph));
                    break;
                case Table table:
                    Rows(table, text, lines, ref number);
                    break;
                case SdtBlock or SdtContentBlock or CustomXmlBlock or AlternateContent or AlternateContentChoice or InsertedRun:
                    Blocks(block, text, lines, ref number);
                    break;
            }
        }
    }

    private static void Add(ImmutableArray<SourceLine>.Builder lines, int number, string text, bool isHeading)
    {
        foreach (var page in text.Split('\f'))
        {
            foreach (var line in page.Split('\n'))
            {
                var clean = TextCleaner.Clean(line);
                if (clean.Length > 0)
                {
                    lines.Add(new SourceLine(number, clean, isHeading ? LineKind.Heading : LineKind.Text));
                }
            }

            lines.Add(new SourceLine(number, "", page.Length < text.Length ? LineKind.PageBreak : LineKind.Blank));
        }
    }

    private static void Rows(Table table, DocxText text, ImmutableArray<SourceLine>.Builder lines, ref int number)
    {
        var rows = new TableRows();
        foreach (var row in table.Elements<TableRow>())
        {
            number++;
            var at = number;
            var cells = row.Elements<TableCell>().Select(cell => TextCleaner.Clean(text.OfCell(cell))).ToArray();
            foreach (var line in rows.Lines(cells))
            {
                lines.Add(new SourceLine(at, line, LineKind.Text));
                lines.Add(new SourceLine(at, "", LineKind.Blank));
            }
        }
    }

    private static ImmutableArray<Finding> LeftOut(MainDocumentPart main)
    {
        var outside = main.ExternalRelationships.Count();
        return outside == 0 ? [] : [new Finding.OutsideNotOpened(outside)];
    }
}
