namespace GealcBot.Documents.Import.Anomalies;

/// <summary>What of the document is not in the data.</summary>
internal static class LeftOver
{
    public static IEnumerable<Finding> Find(ReadDocument document) =>
        document.Draft.Loose.Where(paragraph => !paragraph.IsEmpty)
            .Select(paragraph => new Finding(paragraph.Line, $"Text that belongs to no activity was left out {document.At(paragraph.Line)}"))
            .Concat(document.Source.Left.Select(sentence => new Finding(0, sentence)));
}
