using System.Globalization;

namespace GealcBot.Plans.Ledger;

/// <summary>
/// One step of the review of a report: returned, answered or accepted. The steps of a report are numbered together, so of
/// two that are taken at once, whichever they are, the store keeps the first and the second is shown it.
/// </summary>
/// <param name="Of">The report.</param>
/// <param name="Step">1 for the first thing that was said of it.</param>
public abstract record ReviewEntry(EntryId Of, int Step) : LedgerEntry
{
    public override EntryId Id => IdOf(Of, Step);

    public static EntryId IdOf(EntryId of, int step) => new(string.Create(CultureInfo.InvariantCulture, $"review:{of}:{step}"));
}

/// <summary>The Secretariat gives a report back to who reported it.</summary>
/// <param name="Comment">What is missing or wrong, in their own words.</param>
public sealed record ReportReturned(EntryId Of, int Step, string Comment) : ReviewEntry(Of, Step);

/// <summary>What the one who reported says to the comment.</summary>
public sealed record ReturnAnswered(EntryId Of, int Step, string Words) : ReviewEntry(Of, Step);

/// <summary>The Secretariat takes a report as it is.</summary>
public sealed record ReportAccepted(EntryId Of, int Step) : ReviewEntry(Of, Step);
