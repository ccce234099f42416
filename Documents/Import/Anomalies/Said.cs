using GealcBot.Plans;

namespace GealcBot.Documents.Import.Anomalies;

/// <summary>How a finding says where, and quotes.</summary>
internal static class Said
{
    private const int LongestQuote = 120;

    public static string At(this ReadDocument document, int line) => $"({document.Source.Unit} {line})";

    public static string At(this ReadDocument document, IReadOnlyList<int> lines) => lines.Count switch
    {
        1 => document.At(lines[0]),
        > 12 => $"({document.Source.Unit}s {string.Join(", ", lines.Take(12))} and {lines.Count - 12} more)",
        _ => $"({document.Source.Unit}s {string.Join(", ", lines.Take(lines.Count - 1))} and {lines[^1]})",
    };

    public static string Quote(string text) => text.Length > LongestQuote ? text[..LongestQuote] + "…" : text;

    public static string Day(DateOnly day) => PlanDate.Of(day).Text;
}
