using System.Collections.Immutable;
using System.Globalization;
using GealcBot.Storage;

namespace GealcBot.Tests.Simulation;

/// <summary>The same few verbs over dictionaries, for years that pass in milliseconds. Held to the contract of every store.</summary>
internal sealed class MemoryDocuments : IDocuments
{
    private readonly Lock writing = new();
    private readonly Dictionary<string, Partition> partitions = new(StringComparer.Ordinal);
    private long last;

    public Task<Stored?> ReadAsync(Key key, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        lock (writing)
        {
            return Task.FromResult(Find(key));
        }
    }

    public Task<Stored?> CreateAsync(Key key, string json, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        lock (writing)
        {
            return Task.FromResult(Find(key) is null ? Put(key, json) : null);
        }
    }

    public Task<Stored?> ReplaceAsync(Key key, string json, string etag, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        lock (writing)
        {
            return Task.FromResult(Find(key)?.ETag == etag ? Put(key, json) : null);
        }
    }

    public Task<bool> DeleteAsync(Key key, string etag, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        lock (writing)
        {
            var found = Find(key);
            if (found is null || found.ETag != etag)
            {
                return Task.FromResult(false);
            }

            var partition = partitions[key.Partition];
            partition.Documents.Remove(key.Id);
            partition.Written.Remove(Stamp(found));
            return Task.FromResult(true);
        }
    }

    public Task<ImmutableArray<Stored>> ListAsync(string partition, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        lock (writing)
        {
            return Task.FromResult(partitions.TryGetValue(partition, out var there) ? there.Documents.Values.OrderBy(stored => stored.Key.Id, StringComparer.Ordinal).ToImmutableArray() : []);
        }
    }

    public Task<Changes> ChangesAsync(string partition, long since, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        lock (writing)
        {
            if (!partitions.TryGetValue(partition, out var there) || there.Written.Count == 0 || there.Written.Keys[^1] < since)
            {
                return Task.FromResult(new Changes([], since));
            }

            // From the end, for what is asked is what came last.
            var first = there.Written.Count;
            while (first > 0 && there.Written.Keys[first - 1] >= since)
            {
                first--;
            }

            var changed = there.Written.Values.Skip(first).OrderBy(stored => stored.Key.Id, StringComparer.Ordinal);
            return Task.FromResult(new Changes([.. changed], there.Written.Keys[^1] + 1));
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private Stored? Find(Key key) => partitions.TryGetValue(key.Partition, out var partition) ? partition.Documents.GetValueOrDefault(key.Id) : null;

    private Stored Put(Key key, string json)
    {
        if (!partitions.TryGetValue(key.Partition, out var partition))
        {
            partition = partitions[key.Partition] = new Partition();
        }

        if (partition.Documents.TryGetValue(key.Id, out var before))
        {
            partition.Written.Remove(Stamp(before));
        }

        var stored = new Stored(key, json, (++last).ToString(CultureInfo.InvariantCulture));
        partition.Documents[key.Id] = stored;
        partition.Written.Add(last, stored);
        return stored;
    }

    private static long Stamp(Stored stored) => long.Parse(stored.ETag, CultureInfo.InvariantCulture);

    private sealed class Partition
    {
        public Dictionary<string, Stored> Documents { get; } = new(StringComparer.Ordinal);

        public SortedList<long, Stored> Written { get; } = [];
    }
}
