namespace GealcBot.Documents.Import.Anomalies;

/// <summary>What of the document is not in the data.</summary>
internal static class LeftOver
{
    public static IEnumerable<Finding> Find(ReadDocument document) =>
        document.Draft.Loose.Where(paragraph => !paragraph.IsEmpty)
            .Select(paragraph => (Finding)new Finding.TextLeftOut { At = document.At(paragraph.Line) })
            .Concat(document.Source.Left);
}
