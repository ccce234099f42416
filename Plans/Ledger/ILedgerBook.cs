namespace GealcBot.Plans.Ledger;

/// <summary>Where entries are written. Throws <see cref="StoreAwayException"/> when it cannot say what happened to one.</summary>
public interface ILedgerBook
{
    Task<Appended> AppendAsync(LedgerEntry entry, CancellationToken cancellation);
}

public abstract record Appended;

public sealed record Recorded(LedgerEntry Entry) : Appended;

/// <summary>An entry with this meaning was there before, perhaps from the same press sent twice.</summary>
public sealed record AlreadyThere(LedgerEntry Existing) : Appended;

/// <summary>The database did not answer: nothing may be claimed as recorded.</summary>
public sealed class StoreAwayException(string message, Exception? inner = null) : Exception(message, inner);
