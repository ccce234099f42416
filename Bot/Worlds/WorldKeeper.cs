using System.Collections.Concurrent;
using System.Collections.Immutable;
using GealcBot.Dialogs;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;
using GealcBot.Storage.Shelves;

namespace GealcBot.Bot.Worlds;

/// <summary>
/// Keeps the world in memory as one immutable value, so that a question asks no database. What this instance writes is
/// in it at once; what others write, at the next refresh.
/// </summary>
public sealed class WorldKeeper(Shelves shelves) : ILedgerBook
{
    private readonly ConcurrentDictionary<int, long> seenTo = new();
    private readonly ConcurrentDictionary<PlanKey, PlanText> documents = new();
    private long plansSeenTo;
    private readonly Lock changing = new();
    private volatile World current = World.Empty;

    public World Current => current;

    /// <summary>Takes in what was written since the last look, by whomever; the first time, everything.</summary>
    public async Task RefreshAsync(CancellationToken cancellation)
    {
        await RefreshPlansAsync(cancellation);
        foreach (var plan in current.Plans.ToList())
        {
            var changes = await shelves.Ledger.ChangesAsync(plan.Year, seenTo.GetValueOrDefault(plan.Year), cancellation);
            Put(plan.Year, changes.Entries);
            seenTo[plan.Year] = changes.Next;
        }

        var people = await shelves.People.ListAsync(cancellation);
        Change(world => world.WithPeople(people.Select(kept => kept.Value)));
    }

    /// <summary>Documents that need no store: a world made for one conversation.</summary>
    public void Put(ImmutableArray<WorkPlan> plans) => Change(world => world.With(plans));

    /// <summary>What is known of such years.</summary>
    public void Put(IEnumerable<YearLedger> ledgers) => Change(world => ledgers.Aggregate(world, (all, ledger) => all.With(ledger)));

    public async Task<Appended> AppendAsync(LedgerEntry entry, CancellationToken cancellation)
    {
        var appended = await shelves.Ledger.AppendAsync(entry, cancellation);
        Put(entry.Year, [appended is AlreadyThere { Existing: var existing } ? existing : entry]);
        return appended;
    }

    /// <summary>
    /// Keeps a person's settings. Role and groups stay as they are stored, whatever this instance believed: only the
    /// trial, where one is who one says one is, writes them from a turn.
    /// </summary>
    public async Task SaveAsync(Person changed, bool trial, CancellationToken cancellation)
    {
        // Two devices at once: the one that comes second reads again and writes over, as its person just asked.
        Person? saved = null;
        while (saved is null)
        {
            var kept = await shelves.People.ReadAsync(changed.Id, cancellation);
            var stored = kept?.Value ?? Person.Unknown(changed.Id, changed.Name);
            var next = trial ? changed : stored with { Language = changed.Language, TimeZone = changed.TimeZone };
            saved = await shelves.People.PutAsync(next, kept?.ETag, cancellation) is null ? null : next;
        }

        Change(world => world.With(saved));
    }

    public void Put(Person person) => Change(world => world.With(person));

    private async Task RefreshPlansAsync(CancellationToken cancellation)
    {
        var changes = await shelves.Plans.ChangesAsync(plansSeenTo, cancellation);
        var news = changes.Plans.Where(text => !documents.TryGetValue(text.Key, out var known) || known.ETag != text.ETag).ToList();
        foreach (var text in news)
        {
            documents[text.Key] = text;
        }

        Put([.. news.Select(PlanImport.Read)]);
        plansSeenTo = changes.Next;
    }

    private void Put(int year, IReadOnlyCollection<LedgerEntry> entries)
    {
        var news = entries.Where(entry => current.Ledger(year).Find(entry.Id) is null).ToImmutableArray();
        if (!news.IsEmpty)
        {
            Change(world => world.With(YearLedger.Of(year, world.Ledger(year).Entries.Concat(news))));
        }
    }

    private void Change(Func<World, World> change)
    {
        lock (changing)
        {
            current = change(current);
        }
    }
}
