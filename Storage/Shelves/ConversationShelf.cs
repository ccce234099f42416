using System.Text.Json;
using GealcBot.Plans.People;

namespace GealcBot.Storage.Shelves;

/// <summary>Where each person stands in each conversation: text that only the dialogs understand.</summary>
public sealed class ConversationShelf(IDocuments documents, TimeProvider clock)
{
    /// <summary>Who comes back after a day begins anew, and is not asked for the rest of a report they have forgotten.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    public async Task<Kept<string>?> ReadAsync(string conversation, PersonId person, CancellationToken cancellation)
    {
        var stored = await documents.ReadAsync(At(conversation, person), cancellation);
        return stored is not null && Saved(stored) is var saved && IsFresh(saved) ? new Kept<string>(saved.State, stored.ETag) : null;
    }

    /// <summary>With the ETag that was read, or null when none was there. Null when another turn saved meanwhile.</summary>
    public async Task<Kept<string>?> SaveAsync(string conversation, PersonId person, string state, string? etag, CancellationToken cancellation)
    {
        var key = At(conversation, person);
        var json = JsonSerializer.Serialize(new SavedDialog(clock.GetUtcNow(), state), StorageJson.Default.SavedDialog);
        var stored = etag is null
            ? await CreateAsync(key, json, cancellation)
            : await documents.ReplaceAsync(key, json, etag, cancellation);
        return stored is null ? null : new Kept<string>(state, stored.ETag);
    }

    /// <summary>False when another turn saved meanwhile.</summary>
    public Task<bool> DeleteAsync(string conversation, PersonId person, string etag, CancellationToken cancellation) =>
        documents.DeleteAsync(At(conversation, person), etag, cancellation);

    /// <summary>What a conversation was last about, or null when that is past its day.</summary>
    public async Task<string?> ReadLastAsync(string conversation, PersonId person, CancellationToken cancellation)
    {
        var stored = await documents.ReadAsync(LastAt(conversation, person), cancellation);
        return stored is not null && Saved(stored) is var saved && IsFresh(saved) ? saved.State : null;
    }

    /// <summary>The latest takes the place of what was there, whoever wrote it: it is a memory, not a record.</summary>
    public async Task SaveLastAsync(string conversation, PersonId person, string last, CancellationToken cancellation)
    {
        var key = LastAt(conversation, person);
        var json = JsonSerializer.Serialize(new SavedDialog(clock.GetUtcNow(), last), StorageJson.Default.SavedDialog);
        while (await documents.ReadAsync(key, cancellation) is var there
            && (there is null ? await documents.CreateAsync(key, json, cancellation) : await documents.ReplaceAsync(key, json, there.ETag, cancellation)) is null)
        {
            // Another instance wrote in between; ours is newer by now.
        }
    }

    // A state past its day was read as none, so it may not stand in the way of a new one.
    private async Task<Stored?> CreateAsync(Key key, string json, CancellationToken cancellation)
    {
        if (await documents.CreateAsync(key, json, cancellation) is { } created)
        {
            return created;
        }

        return await documents.ReadAsync(key, cancellation) is { } there && !IsFresh(Saved(there))
            ? await documents.ReplaceAsync(key, json, there.ETag, cancellation)
            : null;
    }

    private bool IsFresh(SavedDialog saved) => clock.GetUtcNow() - saved.SavedAt <= Lifetime;

    private static SavedDialog Saved(Stored stored) => JsonSerializer.Deserialize(stored.Json, StorageJson.Default.SavedDialog)!;

    internal static string Partition(string conversation) => $"dialog-{conversation}";

    /// <summary>The id under which lies what a conversation was last about for a person.</summary>
    internal static string Last(PersonId person) => $"last-{PersonKey.Of(person)}";

    private static Key At(string conversation, PersonId person) => new(Partition(conversation), PersonKey.Of(person));

    private static Key LastAt(string conversation, PersonId person) => new(Partition(conversation), Last(person));
}

internal sealed record SavedDialog(DateTimeOffset SavedAt, string State);
