using System.Collections.Immutable;
using System.Text.Json;
using GealcBot.Plans.People;

namespace GealcBot.Storage.Shelves;

/// <summary>What people have set for themselves, and beside it how they can be reached; the latter as text that only the host understands.</summary>
public sealed class PeopleShelf(IDocuments documents)
{
    internal const string Partition = "people";
    internal const string ReachPartition = "reach";

    private static readonly SameTexts Texts = new();

    public async Task<Kept<PersonSettings>?> ReadAsync(PersonId id, CancellationToken cancellation) =>
        Settings(await documents.ReadAsync(new Key(Partition, PersonKey.Of(id)), cancellation));

    /// <summary>Tells of the settings written at <paramref name="since"/> (0 for all) or later; the same may come twice.</summary>
    /// <returns>The mark to ask from next.</returns>
    public Task<long> EachChangeAsync(long since, Action<PersonSettings> take, CancellationToken cancellation) =>
        documents.EachChangeAsync(Partition, since, stored => take(Settings(stored)!.Value), cancellation);

    /// <summary>With the ETag that was read, or null for somebody new. Null when somebody else wrote meanwhile.</summary>
    public async Task<Kept<PersonSettings>?> PutAsync(PersonSettings person, string? etag, CancellationToken cancellation)
    {
        var key = new Key(Partition, PersonKey.Of(person.Id));
        var json = JsonSerializer.Serialize(person, StorageJson.Default.PersonSettings);
        return Settings(etag is null
            ? await documents.CreateAsync(key, json, cancellation)
            : await documents.ReplaceAsync(key, json, etag, cancellation));
    }

    public async Task<string?> ReadReachAsync(PersonId id, CancellationToken cancellation) =>
        (await documents.ReadAsync(ReachKey(id), cancellation))?.Json;

    /// <summary>The last address wins; one that is known already is not written again.</summary>
    public async Task RememberReachAsync(PersonId id, string json, CancellationToken cancellation)
    {
        var key = ReachKey(id);
        while (true)
        {
            var there = await documents.ReadAsync(key, cancellation);
            if (there?.Json == json)
            {
                return;
            }

            var written = there is null
                ? await documents.CreateAsync(key, json, cancellation)
                : await documents.ReplaceAsync(key, json, there.ETag, cancellation);
            if (written is not null)
            {
                return;
            }
        }
    }

    /// <summary>Takes the place of an address that is still the one that was read. False when a newer one was written meanwhile.</summary>
    public async Task<bool> ChangeReachAsync(PersonId id, Predicate<string> isTheOneRead, string json, CancellationToken cancellation)
    {
        var there = await documents.ReadAsync(ReachKey(id), cancellation);
        return there is not null && isTheOneRead(there.Json) && await documents.ReplaceAsync(there.Key, json, there.ETag, cancellation) is not null;
    }

    /// <summary>Tells of who was written to or heard of since a look, with how they can be reached.</summary>
    /// <returns>The mark to ask from next.</returns>
    public Task<long> EachReachChangeAsync(long since, Action<PersonId, string> take, CancellationToken cancellation) =>
        documents.EachChangeAsync(ReachPartition, since, stored => take(PersonKey.Read(stored.Key.Id), stored.Json), cancellation);

    /// <summary>When the person has blocked or removed the bot. False when a newer address was written meanwhile.</summary>
    public async Task<bool> ForgetReachAsync(PersonId id, CancellationToken cancellation)
    {
        var there = await documents.ReadAsync(ReachKey(id), cancellation);
        return there is null || await documents.DeleteAsync(there.Key, there.ETag, cancellation);
    }

    private static Key ReachKey(PersonId id) => new(ReachPartition, PersonKey.Of(id));

    private static Kept<PersonSettings>? Settings(Stored? stored) =>
        stored is not null && JsonSerializer.Deserialize(stored.Json, StorageJson.Default.PersonSettings)! is var own
            ? new Kept<PersonSettings>(own with { Language = Same(own.Language), TimeZone = Same(own.TimeZone) }, stored.ETag)
            : null;

    private static string? Same(string? text) => text is null ? null : Texts.Of(text);
}
