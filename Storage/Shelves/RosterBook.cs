using System.Collections.Immutable;
using System.Text.Json;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;

namespace GealcBot.Storage.Shelves;

/// <summary>The roster: one document an entry, created and never replaced.</summary>
public sealed class RosterBook(IDocuments documents)
{
    internal const string Partition = "roster";

    /// <summary>What now stands under its id, and whether that is this entry.</summary>
    public async Task<(RosterEntry Entry, bool IsNew)> AppendAsync(RosterEntry entry, CancellationToken cancellation)
    {
        var key = new Key(Partition, entry.Id.Value);
        if (await documents.CreateAsync(key, JsonSerializer.Serialize(entry, StorageJson.Default.RosterEntry), cancellation) is not null)
        {
            return (entry, true);
        }

        var there = await documents.ReadAsync(key, cancellation) ?? throw new StoreAwayException($"The roster has entry {key} and cannot show it.");
        return (Entry(there), false);
    }

    /// <summary>What was recorded at <paramref name="since"/> (0 for all) or later, and the mark to ask from next; the same entry may come twice.</summary>
    public async Task<RosterChanges> ChangesAsync(long since, CancellationToken cancellation)
    {
        var entries = ImmutableArray.CreateBuilder<RosterEntry>();
        var next = await documents.EachChangeAsync(Partition, since, stored => entries.Add(Entry(stored)), cancellation);
        return new RosterChanges(entries.ToImmutable(), next);
    }

    internal static RosterEntry Entry(Stored stored) =>
        JsonSerializer.Deserialize(stored.Json, StorageJson.Default.RosterEntry) ?? throw new InvalidDataException($"The roster's document {stored.Key} holds nothing.");
}

public sealed record RosterChanges(ImmutableArray<RosterEntry> Entries, long Next);
