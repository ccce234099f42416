using System.Collections.Immutable;
using GealcBot.Plans;
using GealcBot.Plans.People;

namespace GealcBot.Documents.People;

/// <summary>One row that can be used.</summary>
/// <param name="Number">As a spreadsheet counts them, the headings being the first.</param>
public sealed record SheetRow(int Number, string Email, Role Role, ImmutableArray<GroupId> Groups)
{
    public string? Name { get; init; }

    public string? Country { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? Until { get; init; }

    public string? Language { get; init; }

    public string? TimeZone { get; init; }
}

/// <summary>A row that is left out, and why; the words are the cell's.</summary>
public sealed record OddRow(int Number, OddReason Why, string Words);

public enum OddReason
{
    Email,
    Group,
    Role,
    Date,
    Country,
    Language,
    Zone,
    Formula,
    Needs,
    Order,
}

/// <summary>Reads a sheet of people. Every row is judged for itself.</summary>
public sealed record PeopleSheet(ImmutableArray<SheetRow> Rows, ImmutableArray<OddRow> Odd)
{
    public const int MostRows = SheetCells.MostRows;

    /// <summary>Files of these names are sheets of people and no plans.</summary>
    public static bool IsSheet(string fileName) =>
        fileName.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) || fileName.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase);

    /// <summary>Null for what is no sheet, or has no column of e-mails.</summary>
    public static PeopleSheet? Read(ReadOnlyMemory<byte> bytes)
    {
        if (SheetCells.Read(bytes) is not { IsEmpty: false } cells)
        {
            return null;
        }

        var heads = cells[0].Select(SheetWords.ColumnOf).ToImmutableArray();
        if (!heads.Contains(Column.Email))
        {
            return null;
        }

        var (rows, odd) = (ImmutableArray.CreateBuilder<SheetRow>(), ImmutableArray.CreateBuilder<OddRow>());
        for (var at = 1; at < cells.Length; at++)
        {
            if (cells[at].All(string.IsNullOrWhiteSpace))
            {
                continue;
            }

            var row = new Cells(at + 1, heads, cells[at]).Read(out var wrong);
            if (wrong is not null)
            {
                odd.Add(wrong);
            }
            else
            {
                rows.Add(row!);
            }
        }

        return new PeopleSheet(rows.ToImmutable(), odd.ToImmutable());
    }

    /// <summary>The cells of one row by what they are of.</summary>
    private sealed class Cells(int number, ImmutableArray<Column?> heads, ImmutableArray<string> cells)
    {
        private OddRow? wrong;

        private string? this[Column column] =>
            heads.IndexOf(column) is >= 0 and var at && at < cells.Length && cells[at].Length > 0 ? cells[at] : null;

        public SheetRow? Read(out OddRow? odd)
        {
            CheckFormulas();
            var email = this[Column.Email] is { } mail && mail.Split('@') is [{ Length: > 0 }, { Length: > 2 } host] && host.Contains('.') && !mail.Any(char.IsWhiteSpace) ? mail : null;
            wrong ??= email is null ? new OddRow(number, OddReason.Email, this[Column.Email] ?? "") : null;
            var groups = (this[Column.Groups]?.Split([';', ',', '|', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [])
                .Select(name => (GroupId?)Understood(name, OddReason.Group, words => SheetWords.GroupOf(words) is { } group ? (object)group : null)).OfType<GroupId>().Distinct().ToImmutableArray();
            var role = Understood(this[Column.Role], OddReason.Role, words => SheetWords.RoleOf(words)) as Role? ?? Role.Member;
            wrong ??= role is Role.Coordinator && groups.IsEmpty ? new OddRow(number, OddReason.Needs, "") : null;
            var (from, until) = (Understood(this[Column.From], OddReason.Date, Day) as DateOnly?, Understood(this[Column.Until], OddReason.Date, Day) as DateOnly?);
            wrong ??= until < from ? new OddRow(number, OddReason.Order, "") : null;
            var row = new SheetRow(number, email ?? "", role, role is Role.Secretariat ? [] : groups)
            {
                Name = this[Column.Name],
                Country = Understood(this[Column.Country], OddReason.Country, SheetWords.CountryOf) as string,
                From = from,
                Until = until,
                Language = Understood(this[Column.Language], OddReason.Language, SheetWords.LanguageOf) as string,
                TimeZone = Understood(this[Column.Zone], OddReason.Zone, zone => TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _) ? zone : null) as string,
            };
            odd = wrong;
            return wrong is null ? row : null;

            static object? Day(string words) => SheetWords.DayOf(words);
        }

        /// <summary>What a formula comes to depends on who opens the sheet, so no cell of a list is one.</summary>
        private void CheckFormulas()
        {
            if (cells.FirstOrDefault(cell => cell.StartsWith('=') || cell.StartsWith('+') || cell.StartsWith('@') || (cell.StartsWith('-') && cell.Length > 1)) is { } formula)
            {
                wrong = new OddRow(number, OddReason.Formula, formula);
            }
        }

        private object? Understood(string? words, OddReason why, Func<string, object?> read)
        {
            var value = words is null ? null : read(words);
            wrong ??= words is not null && value is null ? new OddRow(number, why, words) : null;
            return value;
        }
    }
}
