using System.Collections.Concurrent;
using System.Collections.Immutable;
using GealcBot.Bot.Worlds;
using GealcBot.Dialogs;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;

namespace GealcBot.Bot.Turns;

/// <summary>
/// What each conversation was last about. A turn reads and changes it in memory; the store is read for a conversation that
/// this instance does not know, and written behind the turns: of each conversation the latest only.
/// </summary>
public sealed partial class Recollections(Shelves shelves, TimeProvider clock, ILogger<Recollections> log)
{
    /// <summary>A recollection is some two kilobytes, so this is what it may cost in memory.</summary>
    private const int Most = 5_000;

    private readonly ConcurrentDictionary<At, Remembered> known = new();
    private readonly ConcurrentDictionary<At, Recollection> unwritten = new();

    public async ValueTask<Recollection> ReadAsync(string conversation, PersonId person, CancellationToken cancellation)
    {
        var at = new At(conversation, person);
        if (known.TryGetValue(at, out var there))
        {
            return clock.GetUtcNow() - there.At <= Storage.Shelves.ConversationShelf.Lifetime ? there.What : Recollection.None;
        }

        if (unwritten.TryGetValue(at, out var waiting))
        {
            return waiting;
        }

        var stored = await shelves.Conversations.ReadLastAsync(conversation, person, cancellation);
        var what = stored is null ? Recollection.None : Recollection.Read(stored);
        Keep(at, what);
        return what;
    }

    /// <summary>Costs no round trip: it is written with the next round.</summary>
    public void Remember(string conversation, PersonId person, Recollection what)
    {
        var at = new At(conversation, person);
        Keep(at, what);
        if (unwritten.Count < Most || unwritten.ContainsKey(at))
        {
            unwritten[at] = what;
        }
        else
        {
            NotKept(log, Most);
        }
    }

    /// <summary>Writes what has changed since the last round. What the store does not take waits for the next.</summary>
    public async Task WriteAsync(CancellationToken cancellation)
    {
        foreach (var (at, what) in unwritten.ToImmutableArray())
        {
            try
            {
                await shelves.Conversations.SaveLastAsync(at.Conversation, at.Person, what.Write(), cancellation);
            }
            catch (StoreAwayException away)
            {
                StoreIsAway(log, away, unwritten.Count);
                return;
            }

            // A turn may have changed it meanwhile; then it stays for the next round.
            unwritten.TryRemove(KeyValuePair.Create(at, what));
        }
    }

    /// <summary>In this instance, also what was not written yet; what is in the store is not touched.</summary>
    public void Forget(string conversation, PersonId person)
    {
        unwritten.TryRemove(new At(conversation, person), out _);
        known.TryRemove(new At(conversation, person), out _);
    }

    private void Keep(At at, Recollection what)
    {
        if (known.Count >= Most)
        {
            known.Clear();
        }

        known[at] = new Remembered(what, clock.GetUtcNow());
    }

    private readonly record struct At(string Conversation, PersonId Person);

    private readonly record struct Remembered(Recollection What, DateTimeOffset At);

    [LoggerMessage(Level = LogLevel.Warning, Message = "More than {Most} conversations wait to be written; one is remembered by this instance only.")]
    private static partial void NotKept(ILogger log, int most);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The store did not answer; what {Count} conversations were about waits for the next round.")]
    private static partial void StoreIsAway(ILogger log, Exception away, int count);
}
