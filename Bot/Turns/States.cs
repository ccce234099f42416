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
public sealed class States(Shelves shelves)
{
    private const int Most = 10_000;

    private readonly ConcurrentDictionary<(string, PersonId), Kept<string>?> known = new();

    public async Task<ConversationState> ReadAsync(string conversation, PersonId person, CancellationToken cancellation)
    {
        if (!known.TryGetValue((conversation, person), out var kept))
        {
            kept = await shelves.Conversations.ReadAsync(conversation, person, cancellation);
            Keep(conversation, person, kept);
        }

        return kept is null ? ConversationState.None : ConversationState.Read(kept.Value);
    }

    public async Task SaveAsync(string conversation, PersonId person, ConversationState state, CancellationToken cancellation)
    {
        var kept = known.GetValueOrDefault((conversation, person));
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
            // Lost to another instance, it is read again at the next message: a form is worth no more than that.
            Keep(conversation, person, await shelves.Conversations.SaveAsync(conversation, person, text, kept?.ETag, cancellation));
        }
    }

    private void Keep(string conversation, PersonId person, Kept<string>? kept)
    {
        if (known.Count >= Most)
        {
            known.Clear();
        }

        known[(conversation, person)] = kept;
    }
}
