using System.Collections.Immutable;
using GealcBot.Plans.Ledger;
using GealcBot.Storage;
using GealcBot.Storage.Sqlite;

namespace GealcBot.Tests.Scenes;

/// <summary>A store in memory that can stop answering.</summary>
internal sealed class StoreThatLeaves : IDocuments
{
    private readonly SqliteDocuments inner = SqliteDocuments.InMemory();

    public bool IsAway { get; set; }

    /// <summary>The partitions that were written to, in order.</summary>
    public List<string> Written { get; } = [];

    private SqliteDocuments Here => IsAway ? throw new StoreAwayException("The store does not answer.") : inner;

    public Task<Stored?> ReadAsync(Key key, CancellationToken cancellation) => Here.ReadAsync(key, cancellation);

    public Task<Stored?> CreateAsync(Key key, string json, CancellationToken cancellation) => Writing(key).CreateAsync(key, json, cancellation);

    public Task<Stored?> ReplaceAsync(Key key, string json, string etag, CancellationToken cancellation) => Writing(key).ReplaceAsync(key, json, etag, cancellation);

    public Task<bool> DeleteAsync(Key key, string etag, CancellationToken cancellation) => Writing(key).DeleteAsync(key, etag, cancellation);

    public Task<ImmutableArray<Stored>> ListAsync(string partition, CancellationToken cancellation) => Here.ListAsync(partition, cancellation);

    public Task<Changes> ChangesAsync(string partition, long since, CancellationToken cancellation) => Here.ChangesAsync(partition, since, cancellation);

    private SqliteDocuments Writing(Key key)
    {
        Written.Add(key.Partition);
        return Here;
    }

    public ValueTask DisposeAsync() => inner.DisposeAsync();
}
