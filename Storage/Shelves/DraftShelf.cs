using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using GealcBot.Plans.People;

namespace GealcBot.Storage.Shelves;

/// <summary>What a person sent and has not decided about yet: kept for a day, and for that person alone.</summary>
public sealed class DraftShelf(IDocuments documents, TimeProvider clock)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    /// <summary>Cosmos DB takes documents of 2 MB; some of that is the envelope's.</summary>
    public const int Largest = 1_900_000;

    private const int MostOfAPerson = 5;

    /// <summary>The draft's id, which nobody can guess; null when it is too large to be kept.</summary>
    public async Task<string?> KeepAsync(PersonId person, string draft, CancellationToken cancellation)
    {
        if (Json(draft) is not { } json)
        {
            return null;
        }

        await TidyAsync(person, cancellation);
        var id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        await documents.CreateAsync(new Key(Partition(person), id), json, cancellation);
        return id;
    }

    /// <summary>Null when there is none, when it is another person's, and when its day is over.</summary>
    public async Task<Kept<string>?> ReadAsync(PersonId person, string id, CancellationToken cancellation)
    {
        var stored = await documents.ReadAsync(new Key(Partition(person), id), cancellation);
        return stored is not null && Saved(stored) is var saved && IsFresh(saved) ? new Kept<string>(saved.State, stored.ETag) : null;
    }

    /// <summary>False when it changed meanwhile, is gone, or is too large now.</summary>
    public async Task<bool> ReplaceAsync(PersonId person, string id, string draft, string etag, CancellationToken cancellation) =>
        Json(draft) is { } json && await documents.ReplaceAsync(new Key(Partition(person), id), json, etag, cancellation) is not null;

    public Task<bool> DropAsync(PersonId person, string id, string etag, CancellationToken cancellation) =>
        documents.DeleteAsync(new Key(Partition(person), id), etag, cancellation);

    /// <summary>Nobody else clears these away: what is past its day, and all but the newest few.</summary>
    private async Task TidyAsync(PersonId person, CancellationToken cancellation)
    {
        var all = await documents.ListAsync(Partition(person), cancellation);
        foreach (var (stored, saved) in all.Select(stored => (stored, saved: Saved(stored))).OrderByDescending(draft => draft.saved.SavedAt).Where((draft, at) => at >= MostOfAPerson - 1 || !IsFresh(draft.saved)))
        {
            await documents.DeleteAsync(stored.Key, stored.ETag, cancellation);
        }
    }

    private string? Json(string draft)
    {
        var json = JsonSerializer.Serialize(new SavedDialog(clock.GetUtcNow(), draft), StorageJson.Default.SavedDialog);
        return Encoding.UTF8.GetByteCount(json) <= Largest ? json : null;
    }

    private bool IsFresh(SavedDialog saved) => clock.GetUtcNow() - saved.SavedAt <= Lifetime;

    private static SavedDialog Saved(Stored stored) => JsonSerializer.Deserialize(stored.Json, StorageJson.Default.SavedDialog)!;

    internal static string Partition(PersonId person) => $"draft-{PersonKey.Of(person)}";
}
