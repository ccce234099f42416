using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace GealcBot.Documents.Import.Reading;

/// <summary>What the styles of a Word document say of a paragraph, through the styles they are based on.</summary>
internal sealed class DocxStyles
{
    private const int LongestChain = 20;

    private readonly Dictionary<string, Style> byId = [];

    public DocxStyles(MainDocumentPart main)
    {
        foreach (var style in main.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [])
        {
            byId.TryAdd(style.StyleId?.Value ?? "", style);
        }
    }

    public bool IsHeading(Paragraph paragraph) =>
        paragraph.ParagraphProperties?.OutlineLevel is not null
        || Chain(paragraph).Any(style => style.StyleParagraphProperties?.OutlineLevel is not null || (style.StyleName?.Val?.Value ?? "").StartsWith("heading", StringComparison.OrdinalIgnoreCase));

    /// <summary>The numbering of the paragraph itself or of the nearest style that has one.</summary>
    public (int List, int Level)? Numbering(Paragraph paragraph)
    {
        if (paragraph.ParagraphProperties?.NumberingProperties is { NumberingId.Val.Value: var own } properties)
        {
            return own == 0 ? null : (own, properties.NumberingLevelReference?.Val?.Value ?? 0);
        }

        int? level = null;
        foreach (var style in Chain(paragraph))
        {
            var numbered = style.StyleParagraphProperties?.NumberingProperties;
            level ??= numbered?.NumberingLevelReference?.Val?.Value;
            if (numbered?.NumberingId?.Val?.Value is { } list)
            {
                return list == 0 ? null : (list, level ?? 0);
            }
        }

        return null;
    }

    private IEnumerable<Style> Chain(Paragraph paragraph)
    {
        var id = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;
        for (var steps = 0; id is not null && steps < LongestChain && byId.TryGetValue(id, out var style); steps++)
        {
            yield return style;
            id = style.BasedOn?.Val?.Value;
        }
    }
}
