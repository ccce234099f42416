using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using GealcBot.Plans.People;

namespace GealcBot.Storage.Shelves;

/// <summary>
/// Takes a person out of the store: what was kept of them goes, what they told of the plan stays and is nobody's. Done twice,
/// or again after it broke off, it ends the same. It is the one place where entries are changed that are otherwise only added.
/// </summary>
public sealed class Erasure(IDocuments documents, TimeProvider clock)
{
    private const int YearsBack = 6;

    // Written out as long as it was: a large document is not to outgrow what the store takes.
    private static readonly JsonSerializerOptions AsWritten = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="conversations">Where something may be open; what is open elsewhere is gone after its day.</param>
    /// <param name="on">The day that the roster remembers.</param>
    /// <exception cref="Plans.Ledger.StoreAwayException"/>
    public async Task EraseAsync(PersonId who, IEnumerable<string> conversations, DateOnly on, CancellationToken cancellation)
    {
        var years = await new LedgerBook(documents).YearsAsync(cancellation);
        foreach (var partition in years.Select(LedgerBook.Partition).Append(PlanShelf.Partition).Append(GroupChatShelf.Partition))
        {
            await NamelessAsync(partition, who, cancellation);
        }

        await RosterAsync(who, cancellation);
        await OutboxAsync(who, years, cancellation);
        foreach (var partition in conversations.Select(ConversationShelf.Partition).Distinct(StringComparer.Ordinal))
        {
            await ClearAsync(partition, stored => stored.Key.Id == PersonKey.Of(who) || stored.Key.Id == ConversationShelf.Last(who), cancellation);
        }

        await ClearAsync(DraftShelf.Partition(who), _ => true, cancellation);
        await ClearAsync(PeopleShelf.ReachPartition, stored => stored.Key.Id == PersonKey.Of(who), cancellation);
        var wasThere = await ClearAsync(PeopleShelf.Partition, stored => stored.Key.Id == PersonKey.Of(who), cancellation);

        // Last: by it the other instances know that they are to read everything anew, also where somebody came back and goes again on one day.
        var (roster, erased) = (new RosterBook(documents), new Erased(who.Handle, on) { By = PersonId.Removed, RecordedAt = clock.GetUtcNow() });
        while (!(await roster.AppendAsync(erased, cancellation)).IsNew && wasThere)
        {
            erased = erased with { Again = erased.Again + 1 };
        }
    }

    /// <summary>What is a person's own word about being reminded goes with them: its id names them.</summary>
    private async Task NamelessAsync(string partition, PersonId who, CancellationToken cancellation)
    {
        foreach (var stored in await documents.ListAsync(partition, cancellation))
        {
            if (stored.Key.Id.Contains(who.ToString(), StringComparison.Ordinal))
            {
                await DeleteAsync(stored, cancellation);
            }
            else
            {
                await ChangeAsync(stored, json => JsonNode.Parse(json) is { } node && Nameless(node, who) ? node.ToJsonString(AsWritten) : json, cancellation);
            }
        }
    }

    private async Task RosterAsync(PersonId who, CancellationToken cancellation)
    {
        var all = await documents.ListAsync(RosterBook.Partition, cancellation);
        var without = new RosterWithout(who, all.Select(RosterBook.Entry));
        foreach (var (stored, entry) in all.Select(stored => (stored, entry: RosterBook.Entry(stored))).OrderBy(one => Turn(one.entry)))
        {
            switch (without.Of(entry))
            {
                case null:
                    await DeleteAsync(stored, cancellation);
                    break;
                case var other when other.Id != entry.Id:
                    await new RosterBook(documents).AppendAsync(other, cancellation);
                    await DeleteAsync(stored, cancellation);
                    break;
                case var other when !ReferenceEquals(other, entry):
                    await ChangeAsync(stored, _ => JsonSerializer.Serialize(other, StorageJson.Default.RosterEntry), cancellation);
                    break;
            }
        }
    }

    /// <summary>What shows that something is the person's goes after that, so that a try that broke off can be taken up again.</summary>
    private static int Turn(RosterEntry entry) => entry switch
    {
        Undone => 0,
        JoinAnswered => 2,
        JoinAsked => 3,
        _ => 1,
    };

    private async Task OutboxAsync(PersonId who, ImmutableArray<int> years, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow().Year;
        var (from, to) = (years.Append(now - YearsBack).Min(), Math.Max(now, years.Append(now).Max()) + 1);
        foreach (var partition in OutboxPartitions.Of(new DateOnly(from, 1, 1), new DateOnly(to, 1, 1)))
        {
            await ClearAsync(partition, stored => JsonSerializer.Deserialize(stored.Json, StorageJson.Default.OutboxRow)?.To == who, cancellation);
        }
    }

    /// <returns>Whether there was anything.</returns>
    private async Task<bool> ClearAsync(string partition, Func<Stored, bool> isTheirs, CancellationToken cancellation)
    {
        var theirs = (await documents.ListAsync(partition, cancellation)).Where(isTheirs).ToList();
        foreach (var stored in theirs)
        {
            await DeleteAsync(stored, cancellation);
        }

        return theirs.Count > 0;
    }

    /// <summary>Whatever is written to it meanwhile is theirs as well.</summary>
    private async Task DeleteAsync(Stored stored, CancellationToken cancellation)
    {
        for (var there = stored; there is not null && !await documents.DeleteAsync(there.Key, there.ETag, cancellation);)
        {
            there = await documents.ReadAsync(stored.Key, cancellation);
        }
    }

    private async Task ChangeAsync(Stored stored, Func<string, string> change, CancellationToken cancellation)
    {
        for (var there = stored; there is not null && change(there.Json) is var json && json != there.Json && await documents.ReplaceAsync(there.Key, json, there.ETag, cancellation) is null;)
        {
            there = await documents.ReadAsync(stored.Key, cancellation);
        }
    }

    /// <summary>Puts nobody wherever the person stands; true where they did.</summary>
    private static bool Nameless(JsonNode node, PersonId who)
    {
        if (node is JsonArray array)
        {
            return array.Aggregate(false, (found, one) => (one is not null && Nameless(one, who)) || found);
        }

        if (node is not JsonObject fields)
        {
            return false;
        }

        if (IsText(fields, "tenant", who.Tenant) && IsText(fields, "objectId", who.ObjectId))
        {
            (fields["tenant"], fields["objectId"]) = (PersonId.Removed.Tenant, PersonId.Removed.ObjectId);
            return true;
        }

        return fields.Aggregate(false, (found, field) => (field.Value is not null && Nameless(field.Value, who)) || found);
    }

    private static bool IsText(JsonObject fields, string name, string text) =>
        fields[name] is JsonValue value && value.TryGetValue<string>(out var there) && there == text;
}
