using GealcBot.Documents.Import.Words;

namespace GealcBot.Documents.Import.Reading;

/// <summary>
/// Rows of a table as the lines they stand for. Under a row of labels each cell gets its column's label; without one, a
/// label in the first cell speaks for the second.
/// </summary>
internal sealed class TableRows
{
    private Field?[]? columns;
    private string[]? labels;

    public IEnumerable<string> Lines(string[] cells)
    {
        var filled = cells.Count(cell => cell.Length > 0);
        if (filled == 0)
        {
            return [];
        }

        if (IsHeader(cells, filled))
        {
            (columns, labels) = ([.. cells.Select(FieldWords.Find)], cells);
            return [];
        }

        if (filled > 1 && columns is not null && cells.Length <= columns.Length)
        {
            return UnderLabels(cells);
        }

        return cells.Length == 2 && filled == 2 && FieldWords.Find(cells[0].TrimEnd(':')) is not null
            ? [$"{cells[0].TrimEnd(':')}: {cells[1]}"]
            : InOneLine(cells);
    }

    private static bool IsHeader(string[] cells, int filled) =>
        filled > 1 && cells.All(cell => cell.Length == 0 || FieldWords.Find(cell) is not null)
        && cells.Any(cell => FieldWords.Find(cell) is Field.Code or Field.Title or Field.Month);

    private IEnumerable<string> UnderLabels(string[] cells)
    {
        var code = Cell(cells, Field.Code);
        var title = Cell(cells, Field.Title);
        var month = Cell(cells, Field.Month);
        yield return month.Length > 0 ? $"{month}: {title}" : $"{code} {title}".Trim();

        for (var i = 0; i < cells.Length; i++)
        {
            if (cells[i].Length > 0 && columns![i] is not (null or Field.Code or Field.Title or Field.Month))
            {
                yield return $"{labels![i].TrimEnd(':')}: {cells[i]}";
            }
        }
    }

    private string Cell(string[] cells, Field field)
    {
        var at = Array.IndexOf(columns!, field);
        return at >= 0 && at < cells.Length ? cells[at] : "";
    }

    // A code and its title in two cells, or a line that spans the table.
    private static IEnumerable<string> InOneLine(string[] cells) =>
        cells.Length <= 2 || cells.Count(cell => cell.Length > 0) == 1 ? [string.Join(' ', cells.Where(cell => cell.Length > 0))] : cells.Where(cell => cell.Length > 0);
}
