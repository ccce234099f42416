using System.Collections.Immutable;

namespace GealcBot.Storage;

/// <summary>
/// The whole of what GealcBot asks of a database: small JSON documents in string partitions, created once or refused,
/// replaced only when unchanged. Azure Cosmos DB and SQLite mean the same by it (one class of contract tests says so).
/// When the database cannot be reached every verb throws <see cref="Plans.Ledger.StoreAwayException"/>.
/// </summary>
public interface IDocuments : IAsyncDisposable
{
    Task<Stored?> ReadAsync(Key key, CancellationToken cancellation);

    /// <summary>The document as stored, or null when the key is taken: the caller reads and decides.</summary>
    Task<Stored?> CreateAsync(Key key, string json, CancellationToken cancellation);

    /// <summary>The new version, or null when the document has changed since <paramref name="etag"/> or is gone.</summary>
    Task<Stored?> ReplaceAsync(Key key, string json, string etag, CancellationToken cancellation);

    /// <summary>False when the document has changed since <paramref name="etag"/> or is gone.</summary>
    Task<bool> DeleteAsync(Key key, string etag, CancellationToken cancellation);

    /// <summary>All documents of a partition, in order of id.</summary>
    Task<ImmutableArray<Stored>> ListAsync(string partition, CancellationToken cancellation);

    /// <summary>
    /// Documents of a partition written at <paramref name="since"/> or later (0 for all), with the mark to ask from next time.
    /// The same document may be given twice, none is left out; deletions are not seen.
    /// </summary>
    Task<Changes> ChangesAsync(string partition, long since, CancellationToken cancellation);

    /// <summary>The same in pages and in no order, for what may be many: nothing is held but the page at hand.</summary>
    /// <returns>The mark to ask from next time.</returns>
    async Task<long> EachChangeAsync(string partition, long since, Action<Stored> take, CancellationToken cancellation)
    {
        var changes = await ChangesAsync(partition, since, cancellation);
        foreach (var document in changes.Documents)
        {
            take(document);
        }

        return changes.Next;
    }
}

/// <summary>A document's address. Both parts may hold any text; stores encode what they cannot take.</summary>
public readonly record struct Key(string Partition, string Id)
{
    public override string ToString() => $"{Partition}|{Id}";
}

/// <param name="ETag">Opaque; changes with every write.</param>
public sealed record Stored(Key Key, string Json, string ETag);

public sealed record Changes(ImmutableArray<Stored> Documents, long Next);
