namespace GealcBot.Documents.Import.Anomalies;

/// <summary>How a finding says where it stands.</summary>
internal static class Said
{
    public static Place At(this ReadDocument document, int line) => document.At([line]);

    public static Place At(this ReadDocument document, IReadOnlyList<int> lines) => new(document.Source.InParagraphs, [.. lines]);
}
