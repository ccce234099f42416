using System.Collections.Immutable;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using GealcBot.Documents.Import.Reading;

namespace GealcBot.Documents.People;

/// <summary>The cells of a sheet as text, whether it came as CSV or as xlsx. What a file is, its first bytes say.</summary>
internal static class SheetCells
{
    public const int MostRows = 2000;
    public const int MostColumns = 40;

    private const int LongestCell = 500;
    private const string Workbook = "xl/workbook.xml";

    /// <summary>Null for what is no sheet, is broken, or is larger than any roster.</summary>
    public static ImmutableArray<ImmutableArray<string>>? Read(ReadOnlyMemory<byte> bytes) => FileKinds.Of(bytes.Span) switch
    {
        FileKind.Zip => DocxGate.Check(bytes, Workbook) is null ? Xlsx(bytes) : null,
        FileKind.Text => TextDecoder.Decode(bytes.Span) is { } text ? Csv(text) : null,
        _ => null,
    };

    /// <summary>Commas, semicolons or tabs, whichever the first line has most of; quotes as spreadsheets write them.</summary>
    private static ImmutableArray<ImmutableArray<string>>? Csv(string text)
    {
        var first = text.AsSpan()[..(text.IndexOf('\n') is >= 0 and var end ? end : text.Length)];
        var apart = first.Count(';') > first.Count(',') ? ';' : first.Count('\t') > first.Count(',') ? '\t' : ',';
        var (rows, row, cell, quoted) = (ImmutableArray.CreateBuilder<ImmutableArray<string>>(), new List<string>(), new StringBuilder(), false);
        for (var at = 0; at < text.Length; at++)
        {
            var letter = text[at];
            if (quoted && letter == '"' && at + 1 < text.Length && text[at + 1] == '"')
            {
                cell.Append(text[++at]);
            }
            else if (letter == '"' && (quoted || cell.Length == 0))
            {
                quoted = !quoted;
            }
            else if (!quoted && letter == apart)
            {
                End(row, cell);
            }
            else if (!quoted && letter is '\n')
            {
                End(row, cell);
                rows.Add([.. row]);
                row.Clear();
            }
            else if (letter is not '\r')
            {
                cell.Append(letter);
            }

            if (rows.Count > MostRows || row.Count > MostColumns)
            {
                return null;
            }
        }

        End(row, cell);
        rows.Add([.. row]);
        return quoted ? null : rows.ToImmutable();
    }

    private static void End(List<string> row, StringBuilder cell)
    {
        row.Add(Cut(cell.ToString()));
        cell.Clear();
    }

    private static string Cut(string text) => text.Trim() is { Length: > LongestCell } long_ ? long_[..LongestCell] : text.Trim();

    /// <summary>The first sheet. A formula is given as it is written, so that it can be refused: what it comes to is somebody's word.</summary>
    private static ImmutableArray<ImmutableArray<string>>? Xlsx(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var stream = new MemoryStream(bytes.ToArray(), writable: false);
            using var document = SpreadsheetDocument.Open(stream, isEditable: false);
            if (document.WorkbookPart is not { } book || book.Workbook?.Descendants<Sheet>().FirstOrDefault()?.Id?.Value is not { } id || book.GetPartById(id) is not WorksheetPart sheet)
            {
                return null;
            }

            var shared = book.SharedStringTablePart?.SharedStringTable?.Elements<SharedStringItem>().Select(item => item.InnerText).ToList() ?? [];
            var rows = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
            foreach (var row in sheet.Worksheet?.Descendants<Row>() ?? [])
            {
                // Rows that hold nothing are not written: the numbers that people see are kept.
                var number = (int)Math.Min(row.RowIndex?.Value ?? (uint)rows.Count + 1, MostRows + 1);
                while (rows.Count < number - 1)
                {
                    rows.Add([]);
                }

                if (rows.Count >= MostRows)
                {
                    return null;
                }

                rows.Add(Cells(row, shared));
            }

            return rows.ToImmutable();
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException or FormatException or System.Xml.XmlException or OpenXmlPackageException or ArgumentException or InvalidOperationException)
        {
            return null;
        }
    }

    private static ImmutableArray<string> Cells(Row row, List<string> shared)
    {
        var cells = new string[MostColumns];
        Array.Fill(cells, "");
        var next = 0;
        foreach (var cell in row.Elements<Cell>())
        {
            var at = cell.CellReference?.Value is { } reference ? Column(reference) : next;
            if (at < MostColumns)
            {
                cells[at] = Cut(Text(cell, shared));
            }

            next = at + 1;
        }

        return [.. cells];
    }

    private static string Text(Cell cell, List<string> shared) =>
        cell.CellFormula is { } formula ? $"={formula.Text}"
        : cell.DataType?.Value == CellValues.SharedString ? int.TryParse(cell.CellValue?.Text, out var at) && at >= 0 && at < shared.Count ? shared[at] : ""
        : cell.InlineString?.InnerText ?? cell.CellValue?.Text ?? "";

    /// <summary>"AB12" is column 27, counted from nought.</summary>
    private static int Column(string reference)
    {
        var column = 0;
        foreach (var letter in reference.TakeWhile(char.IsAsciiLetter).Take(3))
        {
            column = (column * 26) + char.ToUpperInvariant(letter) - 'A' + 1;
        }

        return column - 1 is >= 0 and var at ? at : MostColumns;
    }
}
