using System.Collections.Concurrent;
using System.Collections.Frozen;
using GealcBot.Dialogs;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.Reports;

namespace GealcBot.Bot.Worlds;

/// <summary>
/// What is known of each year, from its two sources: entries that people wrote, and those computed from the report. An
/// entry in both, as in a store of an older version, is one, since its id is its meaning.
/// </summary>
internal sealed class Tellings
{
    private readonly ConcurrentDictionary<int, FrozenDictionary<EntryId, LedgerEntry>> told = new();
    private readonly ConcurrentDictionary<int, YearLedger> written = new();

    /// <summary>The entries that the report of a year gives.</summary>
    public FrozenDictionary<EntryId, LedgerEntry> Told(World world, int year) => told.GetOrAdd(year, _ => Tell(world, year));

    public YearLedger Ledger(World world, int year) =>
        YearLedger.Of(year, Told(world, year).Values.Concat(written.GetValueOrDefault(year)?.Entries ?? []));

    /// <summary>A document of the year is new or has changed.</summary>
    public YearLedger Changed(World world, int year)
    {
        told[year] = Tell(world, year);
        return Ledger(world, year);
    }

    public YearLedger Recorded(World world, int year, IEnumerable<LedgerEntry> entries)
    {
        written[year] = YearLedger.Of(year, entries.Concat(written.GetValueOrDefault(year)?.Entries ?? []));
        return Ledger(world, year);
    }

    private static FrozenDictionary<EntryId, LedgerEntry> Tell(World world, int year) =>
        ReportEntries.OfAll(world.Known.Where(document => document.Year == year)).DistinctBy(entry => entry.Id).ToFrozenDictionary(entry => entry.Id);
}
