using System.Collections.Concurrent;
using System.Collections.Immutable;
using GealcBot.Bot.Hosting;
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
/// <param name="calendar">Says for which day people have their roles; without one, nothing is said of people.</param>
/// <param name="founders">Who is of the Secretariat by configuration.</param>
/// <param name="review">Which reports the Secretariat reviews.</param>
public sealed class WorldKeeper(Shelves shelves, BotCalendar? calendar = null, SecretariatSettings? founders = null, ReviewSettings? review = null) : ILedgerBook, IRosterBook
{
    private ConcurrentDictionary<int, long> seenTo = new();
    private readonly Lock changing = new();
    private volatile Tellings tellings = new();
    private long plansSeenTo;
    private long rosterSeenTo;
    private long peopleSeenTo;
    private long chatsSeenTo;
    private bool hasLooked;
    private volatile World current = World.Empty.With(Roster.Of(founders?.People ?? [], [])).With(review?.Policy ?? ReviewPolicy.None);

    /// <summary>The world on the bot's day: a role that begins today is in force, whoever wrote it when.</summary>
    public World Current => calendar?.Today is { } today && current.Day != today ? Change(world => world.On(today)) : current;

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

        List<PersonSettings> people = [];
        var peopleNext = await shelves.People.EachChangeAsync(peopleSeenTo, people.Add, cancellation);
        Change(world => world.With(people));
        peopleSeenTo = peopleNext;
        var said = await shelves.Roster.ChangesAsync(rosterSeenTo, cancellation);
        if (hasLooked && said.Entries.Any(entry => entry is Erased && current.Roster.Find(entry.Id) is null))
        {
            await ReloadAsync(cancellation);
            return;
        }

        Change(world => world.With(world.Roster.With(said.Entries)));
        rosterSeenTo = said.Next;
        List<GroupChat> chats = [];
        var chatsNext = await shelves.GroupChats.EachChangeAsync(chatsSeenTo, chats.Add, cancellation);
        Change(world => world.With(chats));
        chatsSeenTo = chatsNext;
        hasLooked = true;
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

    public async Task<RosterWritten> AppendAsync(RosterEntry entry, CancellationToken cancellation)
    {
        var (stands, isNew) = await shelves.Roster.AppendAsync(entry, cancellation);
        return new RosterWritten(stands, isNew, Change(world => world.With(world.Roster.With(stands))).Roster);
    }

    /// <summary>
    /// Keeps a person's settings. Role and groups are the roster's: only in the trial, where one is who one says one is, do
    /// they come from a turn, and then as entries like all others.
    /// </summary>
    public async Task SaveAsync(Person changed, bool trial, CancellationToken cancellation)
    {
        await SetAsync(changed.Id, settings => settings with { Language = changed.Language, TimeZone = changed.TimeZone, Reminders = changed.Reminders, PausedUntil = changed.PausedUntil }, cancellation);
        var known = Current.Who(changed.Id);
        if (trial && (known.Role != changed.Role || !known.Groups.SequenceEqual(changed.Groups)))
        {
            foreach (var entry in TrialRoles.Of(changed, Current.Day, shelves.Clock.GetUtcNow()))
            {
                await AppendAsync(entry with { Again = Current.Roster.TimesSaid(entry) }, cancellation);
            }
        }
    }

    /// <summary>
    /// Remembers what the channel calls somebody, so that the Secretariat can find them by name, and once a day that they were here.
    /// Neither keeps anybody from an answer when the store is away.
    /// </summary>
    /// <param name="today">The person's own.</param>
    public async Task MeetAsync(PersonId id, string? name, DateOnly today, CancellationToken cancellation)
    {
        if (Current.SettingsOf(id) is { } known && (name is null || known.Name == name) && known.SeenOn == today)
        {
            return;
        }

        try
        {
            await SetAsync(id, settings => Met(settings, name, today), cancellation);
        }
        catch (StoreAwayException)
        {
            // Known the next time; what a report needs of the store is asked of it by the report.
        }
    }

    private static PersonSettings Met(PersonSettings known, string? name, DateOnly today) => known with
    {
        Name = name ?? known.Name,
        SeenOn = today,
        SeenBefore = known.SeenOn == today ? known.SeenBefore : known.SeenOn ?? known.SeenBefore,
    };

    private async Task SetAsync(PersonId id, Func<PersonSettings, PersonSettings> change, CancellationToken cancellation)
    {
        // Two devices at once: the one that comes second reads again and writes over, as its person just asked.
        PersonSettings? saved = null;
        while (saved is null)
        {
            var kept = await shelves.People.ReadAsync(id, cancellation);
            var next = change(kept?.Value ?? new PersonSettings(id));
            saved = next == kept?.Value || await shelves.People.PutAsync(next, kept?.ETag, cancellation) is not null ? next : null;
        }

        Change(world => world.With([saved]));
    }

    public async Task BindAsync(GroupChat chat, CancellationToken cancellation)
    {
        await shelves.GroupChats.SaveAsync(chat, cancellation);
        Change(world => world.With(chat));
    }

    /// <summary>Erases what is kept of somebody, in the store and here; other instances follow at their next look.</summary>
    public async Task EraseAsync(PersonId who, IEnumerable<string> conversations, CancellationToken cancellation)
    {
        await shelves.Erasure.EraseAsync(who, conversations, Current.Day, cancellation);
        await ReloadAsync(cancellation);
    }

    /// <summary>Reads everything anew: what is no longer in the store, no look at what was written would show.</summary>
    private async Task ReloadAsync(CancellationToken cancellation)
    {
        var fresh = new WorldKeeper(shelves, calendar, founders);
        await fresh.RefreshAsync(cancellation);
        lock (changing)
        {
            (current, tellings, seenTo) = (fresh.current, fresh.tellings, fresh.seenTo);
            (plansSeenTo, rosterSeenTo) = (fresh.plansSeenTo, fresh.rosterSeenTo);
            (peopleSeenTo, chatsSeenTo) = (fresh.peopleSeenTo, fresh.chatsSeenTo);
        }

        // What was written here while that went on.
        await RefreshAsync(cancellation);
    }

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

    private World Change(Func<World, World> change)
    {
        lock (changing)
        {
            return current = change(current);
        }
    }
}
