using System.Collections.Immutable;
using System.Text.Json;
using GealcBot.Plans.People;

namespace GealcBot.Storage.Shelves;

/// <summary>Which conversations belong to which groups: one group each, the last that was said.</summary>
public sealed class GroupChatShelf(IDocuments documents)
{
    internal const string Partition = "groupChats";

    /// <summary>Tells of what was written at <paramref name="since"/> (0 for all) or later; the same may come twice.</summary>
    /// <returns>The mark to ask from next.</returns>
    public Task<long> EachChangeAsync(long since, Action<GroupChat> take, CancellationToken cancellation) =>
        documents.EachChangeAsync(Partition, since, stored => take(JsonSerializer.Deserialize(stored.Json, StorageJson.Default.GroupChat)!), cancellation);

    public async Task SaveAsync(GroupChat chat, CancellationToken cancellation)
    {
        var (key, json) = (new Key(Partition, PersonKey.Of(chat.Chat)), JsonSerializer.Serialize(chat, StorageJson.Default.GroupChat));
        while (true)
        {
            var there = await documents.ReadAsync(key, cancellation);
            var written = there is null ? await documents.CreateAsync(key, json, cancellation) : await documents.ReplaceAsync(key, json, there.ETag, cancellation);
            if (written is not null)
            {
                return;
            }
        }
    }
}
