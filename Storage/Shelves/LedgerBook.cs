using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using GealcBot.Plans.Ledger;

namespace GealcBot.Storage.Shelves;

/// <summary>The ledger: one partition a year, one document an entry, created and never replaced.</summary>
public sealed class LedgerBook(IDocuments documents) : ILedgerBook
{
    private const string YearsPartition = "ledger-years";

    private readonly ConcurrentDictionary<int, bool> listed = [];

    public async Task<Appended> AppendAsync(LedgerEntry entry, CancellationToken cancellation)
    {
        await ListYearAsync(entry.Year, cancellation);
        var key = new Key(Partition(entry.Year), entry.Id.Value);
        if (await documents.CreateAsync(key, JsonSerializer.Serialize(entry, StorageJson.Default.LedgerEntry), cancellation) is not null)
        {
            return new Recorded(entry);
        }

        var there = await documents.ReadAsync(key, cancellation)
            ?? throw new StoreAwayException($"The ledger has entry {key} and cannot show it.");
        return new AlreadyThere(Entry(there));
    }

    /// <summary>In the order in which they were recorded.</summary>
    public async Task<ImmutableArray<LedgerEntry>> ReadYearAsync(int year, CancellationToken cancellation) =>
        InOrder(await documents.ListAsync(Partition(year), cancellation));

    /// <summary>Entries recorded at the mark <paramref name="since"/> (0 for all) or later; the same entry may come twice.</summary>
    public async Task<LedgerChanges> ChangesAsync(int year, long since, CancellationToken cancellation)
    {
        var changes = await documents.ChangesAsync(Partition(year), since, cancellation);
        return new LedgerChanges(InOrder(changes.Documents), changes.Next);
    }

    /// <summary>The years for which anything may have been recorded.</summary>
    public async Task<ImmutableArray<int>> YearsAsync(CancellationToken cancellation)
    {
        var years = await documents.ListAsync(YearsPartition, cancellation);
        return [.. years.Select(year => int.Parse(year.Key.Id, NumberStyles.None, CultureInfo.InvariantCulture)).Order()];
    }

    // Before the entry, so that no entry lies in a year nobody looks at.
    private async Task ListYearAsync(int year, CancellationToken cancellation)
    {
        if (!listed.ContainsKey(year))
        {
            await documents.CreateAsync(new Key(YearsPartition, year.ToString("D4", CultureInfo.InvariantCulture)), "{}", cancellation);
            listed[year] = true;
        }
    }

    private static ImmutableArray<LedgerEntry> InOrder(ImmutableArray<Stored> stored) =>
        [.. stored.Select(Entry).OrderBy(entry => entry.RecordedAt).ThenBy(entry => entry.Id.Value, StringComparer.Ordinal)];

    private static LedgerEntry Entry(Stored stored) =>
        JsonSerializer.Deserialize(stored.Json, StorageJson.Default.LedgerEntry)
        ?? throw new InvalidDataException($"The ledger's document {stored.Key} holds nothing.");

    internal static string Partition(int year) => string.Create(CultureInfo.InvariantCulture, $"ledger-{year}");
}

/// <param name="Next">The mark to ask from next time.</param>
public sealed record LedgerChanges(ImmutableArray<LedgerEntry> Entries, long Next);
