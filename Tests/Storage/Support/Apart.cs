using System.Collections.Immutable;
using GealcBot.Storage;

namespace GealcBot.Tests.Storage.Support;

/// <summary>Gives a test partitions of its own within a store that many tests share.</summary>
internal sealed class Apart(IDocuments shared) : IDocuments
{
    private readonly string prefix = $"{Guid.NewGuid():N}:";

    public async Task<Stored?> ReadAsync(Key key, CancellationToken cancellation) =>
        Inside(await shared.ReadAsync(Outside(key), cancellation));

    public async Task<Stored?> CreateAsync(Key key, string json, CancellationToken cancellation) =>
        Inside(await shared.CreateAsync(Outside(key), json, cancellation));

    public async Task<Stored?> ReplaceAsync(Key key, string json, string etag, CancellationToken cancellation) =>
        Inside(await shared.ReplaceAsync(Outside(key), json, etag, cancellation));

    public Task<bool> DeleteAsync(Key key, string etag, CancellationToken cancellation) =>
        shared.DeleteAsync(Outside(key), etag, cancellation);

    public async Task<ImmutableArray<Stored>> ListAsync(string partition, CancellationToken cancellation) =>
        [.. (await shared.ListAsync(prefix + partition, cancellation)).Select(stored => Inside(stored)!)];

    public async Task<Changes> ChangesAsync(string partition, long since, CancellationToken cancellation)
    {
        var changes = await shared.ChangesAsync(prefix + partition, since, cancellation);
        return changes with { Documents = [.. changes.Documents.Select(stored => Inside(stored)!)] };
    }

    public Task<long> EachChangeAsync(string partition, long since, Action<Stored> take, CancellationToken cancellation) =>
        shared.EachChangeAsync(prefix + partition, since, stored => take(Inside(stored)!), cancellation);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private Key Outside(Key key) => key with { Partition = prefix + key.Partition };

    private Stored? Inside(Stored? stored) =>
        stored is null ? null : stored with { Key = stored.Key with { Partition = stored.Key.Partition[prefix.Length..] } };
}
