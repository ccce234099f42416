using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace GealcBot.Benchmarks.Importing;

/// <summary>The same lines as a Word document: a paragraph each, as somebody leaves them who pastes text.</summary>
internal static class MadeWord
{
    public static byte[] Of(string text)
    {
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            package.AddMainDocumentPart().Document = new Document(new Body(
                text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => new Paragraph(new Run(new Text(line) { Space = SpaceProcessingModeValues.Preserve })))));
        }

        return stream.ToArray();
    }
}
