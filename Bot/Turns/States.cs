using System.Collections.Concurrent;
using GealcBot.Bot.Worlds;
using GealcBot.Dialogs;
using GealcBot.Plans.People;
using GealcBot.Storage.Shelves;

namespace GealcBot.Bot.Turns;

/// <summary>
/// What each conversation has open. Most have nothing: a conversation this instance has seen is answered from memory,
/// and the store is written only when something changes.
/// </summary>
public sealed class States(Shelves shelves, TimeProvider clock)
{
    private const int Most = 10_000;

    private readonly ConcurrentDictionary<(string, PersonId), (Kept<string>? Kept, DateTimeOffset At)> known = new();

    public async Task<ConversationState> ReadAsync(string conversation, PersonId person, CancellationToken cancellation)
    {
        if (!known.TryGetValue((conversation, person), out var found))
        {
            found = (await shelves.Conversations.ReadAsync(conversation, person, cancellation), clock.GetUtcNow());
            Keep(conversation, person, found.Kept);
        }

        // Past its day it is no longer open, also where this instance has had it in memory all along.
        return found.Kept is null || clock.GetUtcNow() - found.At > ConversationShelf.Lifetime ? ConversationState.None : ConversationState.Read(found.Kept.Value);
    }

    public async Task SaveAsync(string conversation, PersonId person, ConversationState state, CancellationToken cancellation)
    {
        var kept = known.GetValueOrDefault((conversation, person)).Kept;
        if (state.IsEmpty && kept is null)
        {
            return;
        }

        if (state.IsEmpty)
        {
            await shelves.Conversations.DeleteAsync(conversation, person, kept!.ETag, cancellation);
            Keep(conversation, person, null);
            return;
        }

        var text = state.Write();
        if (kept?.Value != text)
        {
            if (await shelves.Conversations.SaveAsync(conversation, person, text, kept?.ETag, cancellation) is { } saved)
            {
                Keep(conversation, person, saved);
            }
            else
            {
                // Another instance saved meanwhile; theirs is read at the next message: a form is worth no more than that.
                known.TryRemove((conversation, person), out _);
            }
        }
    }

    /// <summary>In this instance; what is in the store is not touched.</summary>
    public void Forget(string conversation, PersonId person) => known.TryRemove((conversation, person), out _);

    private void Keep(string conversation, PersonId person, Kept<string>? kept)
    {
        if (known.Count >= Most)
        {
            known.Clear();
        }

        known[(conversation, person)] = (kept, clock.GetUtcNow());
    }
}
