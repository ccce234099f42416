using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace GealcBot.Tests.Documents;

/// <summary>Builds workbooks for the tests as a spreadsheet program writes them: words in a shared table, empty cells and rows left out.</summary>
internal sealed class XlsxFile
{
    private readonly List<string> words = [];
    private readonly List<Row> rows = [];

    /// <param name="number">As the spreadsheet counts, from 1; a row that is not given is not written.</param>
    /// <param name="cells">A text, a number, a <see cref="Formula"/>, or null for no cell.</param>
    public XlsxFile Row(uint number, params object?[] cells)
    {
        rows.Add(new Row(cells.Select((cell, at) => Cell(cell, $"{(char)('A' + at)}{number}")).OfType<Cell>()) { RowIndex = number });
        return this;
    }

    public byte[] Bytes()
    {
        using var stream = new MemoryStream();
        using (var package = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = package.AddWorkbookPart();
            var sheet = book.AddNewPart<WorksheetPart>();
            sheet.Worksheet = new Worksheet(new SheetData(rows.Select(row => row.CloneNode(true))));
            book.AddNewPart<SharedStringTablePart>().SharedStringTable = new SharedStringTable(words.Select(word => new SharedStringItem(new Text(word) { Space = SpaceProcessingModeValues.Preserve })));
            book.Workbook = new Workbook(new Sheets(new Sheet { Id = book.GetIdOfPart(sheet), SheetId = 1, Name = "Personas" }));
        }

        return stream.ToArray();
    }

    private Cell? Cell(object? value, string at) => value switch
    {
        null => null,
        Formula formula => new Cell { CellReference = at, CellFormula = new CellFormula(formula.Words), CellValue = new CellValue(formula.Shown) },
        int number => new Cell { CellReference = at, CellValue = new CellValue(number) },
        var text => Shared($"{text}", at),
    };

    private Cell Shared(string text, string at)
    {
        words.Add(text);
        return new Cell { CellReference = at, DataType = CellValues.SharedString, CellValue = new CellValue(words.Count - 1) };
    }

    /// <param name="Shown">What it came to when the file was last saved.</param>
    internal sealed record Formula(string Words, string Shown);
}
