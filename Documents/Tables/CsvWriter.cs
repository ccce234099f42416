using System.Collections.Immutable;
using System.Text;

namespace GealcBot.Documents.Tables;

/// <summary>
/// A table as comma-separated values (RFC 4180) that spreadsheets open with the right letters. What people wrote never
/// becomes a formula in one: a cell that would begin as one begins with an apostrophe.
/// </summary>
public static class CsvWriter
{
    public const string ContentType = "text/csv; charset=utf-8";

    private static readonly byte[] Mark = [0xEF, 0xBB, 0xBF];

    public static byte[] Write(IEnumerable<ImmutableArray<string>> rows)
    {
        var text = new StringBuilder();
        foreach (var row in rows)
        {
            text.AppendJoin(',', row.Select(Cell)).Append("\r\n");
        }

        return [.. Mark, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static string Cell(string value)
    {
        var safe = value is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n', ..] ? $"'{value}" : value;
        return safe.AsSpan().ContainsAny(",\"\r\n\t") ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
