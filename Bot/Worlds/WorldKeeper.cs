using System.Collections.Concurrent;
using System.Collections.Immutable;
using GealcBot.Dialogs;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;
using GealcBot.Plans.Reports;
using GealcBot.Storage.Shelves;

namespace GealcBot.Bot.Worlds;

/// <summary>
/// Keeps the world in memory as one immutable value, so that a question asks no database. What this instance writes is
/// in it at once; what others write, at the next refresh.
/// </summary>
public sealed class WorldKeeper(Shelves shelves) : ILedgerBook
{
    private readonly ConcurrentDictionary<int, long> seenTo = new();
    private readonly Lock changing = new();
    private readonly Tellings tellings = new();
    private long plansSeenTo;
    private volatile World current = World.Empty;

    public World Current => current;

    /// <summary>Where the dialogs keep drafts and store documents.</summary>
    public ImportDesk Desk => new(shelves, this);

    /// <summary>A world of documents alone, with what the reports among them tell.</summary>
    public static World WorldOf(params ImmutableArray<KnownDocument> documents)
    {
        var world = World.Empty.With(documents);
        return documents.Select(document => document.Year).Distinct().Aggregate(world, (all, year) => all.With(new Tellings().Ledger(all, year)));
    }

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
        var chats = await shelves.GroupChats.ListAsync(cancellation);
        Change(world => world.WithPeople(people.Select(kept => kept.Value)).With(chats));
    }

    /// <summary>A world that needs no store: for one conversation.</summary>
    public void Begin(World world) => Change(_ => world);

    /// <summary>A document as it now stands in the store, with all that it tells of its year.</summary>
    public void Put(params ImmutableArray<KnownDocument> documents)
    {
        var news = documents.Where(document => current.Find(document.Year, document.Kind)?.Version is not { } version || version != document.Version).ToImmutableArray();
        if (!news.IsEmpty)
        {
            Change(world => news.Select(document => document.Year).Distinct().Aggregate(world.With(news), (all, year) => all.With(tellings.Changed(all, year))));
        }
    }

    public async Task<Appended> AppendAsync(LedgerEntry entry, CancellationToken cancellation)
    {
        // What a report tells is in no store: somebody who says the same is told that it is known.
        if (tellings.Told(current, entry.Year).TryGetValue(entry.Id, out var told))
        {
            return new AlreadyThere(told);
        }

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
            var next = trial ? changed : stored with { Language = changed.Language, TimeZone = changed.TimeZone, Reminders = changed.Reminders, PausedUntil = changed.PausedUntil };
            saved = await shelves.People.PutAsync(next, kept?.ETag, cancellation) is null ? null : next;
        }

        Change(world => world.With(saved));
    }

    public async Task BindAsync(GroupChat chat, CancellationToken cancellation)
    {
        await shelves.GroupChats.SaveAsync(chat, cancellation);
        Change(world => world.With(chat));
    }

    public void Put(Person person) => Change(world => world.With(person));

    private async Task RefreshPlansAsync(CancellationToken cancellation)
    {
        var changes = await shelves.Plans.ChangesAsync(plansSeenTo, cancellation);
        Put([.. changes.Plans.Where(text => current.Find(text.Key.Year, text.Key.Kind)?.Version != text.ETag).Select(PlanImport.Read)]);
        plansSeenTo = changes.Next;
    }

    private void Put(int year, IReadOnlyCollection<LedgerEntry> entries)
    {
        if (entries.Any(entry => current.Ledger(year).Find(entry.Id) is null))
        {
            Change(world => world.With(tellings.Recorded(world, year, entries)));
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
