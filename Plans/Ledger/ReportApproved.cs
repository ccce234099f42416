using System.Globalization;

namespace GealcBot.Plans.Ledger;

/// <summary>The report of the year was approved: from now on what it was made of changes only with a reason.</summary>
public sealed record ReportApproved : LedgerEntry
{
    /// <summary>0, or how often it was recorded and taken back before.</summary>
    public int Again { get; init; }

    public override EntryId Id => new(string.Create(CultureInfo.InvariantCulture, $"approved:{Year}{Repeated(Again)}"));
}
