using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace GealcBot.Tests.Documents;

/// <summary>Builds Word documents for the tests, good ones and bad ones.</summary>
internal sealed class DocxFile
{
    private readonly List<OpenXmlElement> blocks = [];
    private readonly List<string> notes = [];

    public DocxFile Line(string text, string? style = null)
    {
        blocks.Add(Paragraph(style, Runs(text)));
        return this;
    }

    /// <summary>A paragraph of a numbered list; its number is in no text.</summary>
    public DocxFile Numbered(int level, string text)
    {
        var paragraph = Paragraph(null, Runs(text));
        paragraph.ParagraphProperties = new ParagraphProperties(new NumberingProperties(new NumberingLevelReference { Val = level }, new NumberingId { Val = 1 }));
        blocks.Add(paragraph);
        return this;
    }

    public DocxFile Block(OpenXmlElement block)
    {
        blocks.Add(block);
        return this;
    }

    public DocxFile Table(params string[][] rows)
    {
        blocks.Add(new Table(rows.Select(row => new TableRow(row.Select(cell => new TableCell(Paragraph(null, Runs(cell))))))));
        return this;
    }

    public byte[] Bytes()
    {
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = package.AddMainDocumentPart();
            main.Document = new Document(new Body(blocks.Select(block => block.CloneNode(true))));
            main.AddNewPart<FootnotesPart>().Footnotes = new Footnotes(notes.Select((note, at) => new Footnote(Paragraph(null, Runs(note))) { Id = at + 2 }));
            main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(
                new Style(new StyleName { Val = "heading 2" }) { Type = StyleValues.Paragraph, StyleId = "Ttulo2" },
                new Style(new StyleName { Val = "Area" }, new BasedOn { Val = "Ttulo2" }) { Type = StyleValues.Paragraph, StyleId = "Area" });
            main.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering(
                new AbstractNum(Level(0, "%1)", 3), Level(1, "%1.%2)", 1), Level(2, "%1.%2.%3)", 1)) { AbstractNumberId = 7 },
                new NumberingInstance(new AbstractNumId { Val = 7 }) { NumberID = 1 });
            main.AddHyperlinkRelationship(new Uri("https://example.org/linked"), true, "link1");
        }

        return stream.ToArray();
    }

    /// <summary>The package with its parts changed behind the library's back.</summary>
    public static byte[] Changed(byte[] docx, Action<ZipArchive> change)
    {
        using var stream = new MemoryStream();
        stream.Write(docx);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            change(archive);
        }

        return stream.ToArray();
    }

    public static void Add(ZipArchive archive, string name, string text)
    {
        archive.GetEntry(name)?.Delete();
        using var writer = new StreamWriter(archive.CreateEntry(name, CompressionLevel.Optimal).Open(), new UTF8Encoding(false));
        writer.Write(text);
    }

    public static string Read(ZipArchive archive, string name)
    {
        using var reader = new StreamReader(archive.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }

    private static Level Level(int index, string text, int start) =>
        new(new StartNumberingValue { Val = start }, new NumberingFormat { Val = NumberFormatValues.Decimal }, new LevelText { Val = text }) { LevelIndex = index };

    private static Paragraph Paragraph(string? style, IEnumerable<OpenXmlElement> runs)
    {
        var paragraph = new Paragraph(runs);
        if (style is not null)
        {
            paragraph.ParagraphProperties = new ParagraphProperties(new ParagraphStyleId { Val = style });
        }

        return paragraph;
    }

    /// <summary>"{a note}" is a footnote of Word, "^3^" a raised digit, "~" a page break, "[words]" a link.</summary>
    private IEnumerable<OpenXmlElement> Runs(string text)
    {
        foreach (var piece in System.Text.RegularExpressions.Regex.Split(text, @"(\{[^}]*\}|\^\d+\^|~|\[[^\]]*\])", System.Text.RegularExpressions.RegexOptions.NonBacktracking))
        {
            if (piece.StartsWith('{'))
            {
                notes.Add(piece[1..^1]);
                yield return new Run(new FootnoteReference { Id = notes.Count + 1 });
            }
            else if (piece.StartsWith('^'))
            {
                yield return new Run(new RunProperties(new VerticalTextAlignment { Val = VerticalPositionValues.Superscript }), new Text(piece[1..^1]));
            }
            else if (piece == "~")
            {
                yield return new Run(new Break { Type = BreakValues.Page });
            }
            else if (piece.StartsWith('['))
            {
                yield return new Hyperlink(new Run(new Text(piece[1..^1]))) { Id = "link1" };
            }
            else if (piece.Length > 0)
            {
                yield return new Run(new Text(piece) { Space = SpaceProcessingModeValues.Preserve });
            }
        }
    }
}
