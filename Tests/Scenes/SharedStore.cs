using System.Collections.Immutable;
using GealcBot.Storage;
using GealcBot.Storage.Sqlite;

namespace GealcBot.Tests.Scenes;

/// <summary>A store in memory that outlives the scenes played on it and counts what it is asked.</summary>
internal sealed class SharedStore : IDocuments
{
    private readonly SqliteDocuments inner = SqliteDocuments.InMemory();
    private (string From, string To) rewriting = ("\0", "");
    private int calls;

    public int Calls => calls;

    private SqliteDocuments Counted
    {
        get
        {
            Interlocked.Increment(ref calls);
            return inner;
        }
    }

    /// <summary>From now on documents are read as another version would have written them.</summary>
    public void Rewrite(string from, string to) => rewriting = (from, to);

    public async Task<Stored?> ReadAsync(Key key, CancellationToken cancellation) =>
        await Counted.ReadAsync(key, cancellation) is { } stored ? stored with { Json = stored.Json.Replace(rewriting.From, rewriting.To, StringComparison.Ordinal) } : null;

    public Task<Stored?> CreateAsync(Key key, string json, CancellationToken cancellation) => Counted.CreateAsync(key, json, cancellation);

    public Task<Stored?> ReplaceAsync(Key key, string json, string etag, CancellationToken cancellation) => Counted.ReplaceAsync(key, json, etag, cancellation);

    public Task<bool> DeleteAsync(Key key, string etag, CancellationToken cancellation) => Counted.DeleteAsync(key, etag, cancellation);

    public Task<ImmutableArray<Stored>> ListAsync(string partition, CancellationToken cancellation) => Counted.ListAsync(partition, cancellation);

    public Task<Changes> ChangesAsync(string partition, long since, CancellationToken cancellation) => Counted.ChangesAsync(partition, since, cancellation);

    /// <summary>A scene that ends does not take the store with it; being in memory, it ends with the test.</summary>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
