namespace GealcBot.Plans.Ledger;

/// <summary>
/// An activity is to be dropped, substituted or postponed past the year, which is the Secretariat's to agree to. Until it
/// does, the activity stands as it stood.
/// </summary>
/// <param name="What">What will count when it is agreed.</param>
public sealed record Proposed(StatusReported What) : LedgerEntry
{
    public override EntryId Id => new($"proposed:{What.Id}");
}

/// <summary>The Secretariat's answer to a proposal: one, whoever of them gives it first.</summary>
/// <param name="Comment">Why not, in their own words.</param>
public sealed record Decided(EntryId Of, bool IsAgreed, string? Comment = null) : LedgerEntry
{
    public override EntryId Id => IdOf(Of);

    public static EntryId IdOf(EntryId of) => new($"decided:{of}");
}

/// <summary>What proposals and their answers come to.</summary>
internal static class Proposals
{
    /// <summary>
    /// The statuses that count because a proposal was agreed to: told by who proposed it, from the day of the answer on. They are in
    /// no store, so agreeing is one write.
    /// </summary>
    public static IEnumerable<StatusReported> Agreed(IReadOnlyCollection<LedgerEntry> entries)
    {
        var agreed = entries.OfType<Decided>().Where(entry => entry.IsAgreed).ToLookup(entry => entry.Of);
        return from proposal in entries.OfType<Proposed>()
               from answer in agreed[proposal.Id].Take(1)
               let day = DateOnly.FromDateTime(answer.RecordedAt.UtcDateTime)
               select proposal.What with { RecordedAt = answer.RecordedAt, AsOf = day > proposal.What.AsOf ? day : proposal.What.AsOf };
    }
}
