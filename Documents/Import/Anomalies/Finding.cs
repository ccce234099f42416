namespace GealcBot.Documents.Import.Anomalies;

/// <summary>Something odd in a document. It warns and never stops an import.</summary>
/// <param name="Line">The first line it speaks of, by which findings are put in order.</param>
internal readonly record struct Finding(int Line, string Text);
