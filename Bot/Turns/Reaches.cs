using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Serialization;
using GealcBot.Bot.Worlds;
using GealcBot.Channel;
using GealcBot.Plans.People;
using GealcBot.Plans.Reminders;
using GealcBot.Storage.Shelves;

namespace GealcBot.Bot.Turns;

/// <summary>Where somebody can be written to, and the language their client was last set to.</summary>
public sealed record Reach(Address Address, string? Language)
{
    /// <summary>Why they can no longer be written to there; null while they can.</summary>
    public DeliveryReason? Shut { get; init; }

    public DateTimeOffset? ShutAt { get; init; }

    public bool IsOpen => Shut is null;
}

/// <summary>As much of a <see cref="Reach"/> as is kept of everybody: the address is asked of the store when somebody is written to.</summary>
/// <param name="Trial">The conversation, where it is one of the local trial.</param>
public sealed record Reached(DeliveryReason? Shut, string? Trial)
{
    private static readonly Reached Open = new(null, null);

    public bool IsOpen => Shut is null;

    public static Reached Of(Reach reach) => reach is { Shut: null, Address.Local: false } ? Open : new Reached(reach.Shut, reach.Address is { Local: true, ConversationId: var chat } ? chat : null);
}

/// <summary>
/// Where people can be written to first: the personal conversation they last opened with the bot. One that they or an
/// administrator shut stays shut, and can be seen to be, until they are heard of again.
/// </summary>
public sealed class Reaches(Shelves shelves, TimeProvider clock)
{
    private readonly ConcurrentDictionary<PersonId, Reached> known = new();
    private readonly ConcurrentDictionary<PersonId, DateTimeOffset> heard = new();
    // Of those who were heard of here alone: to see at each turn, without asking the store, whether it is another address.
    private readonly ConcurrentDictionary<PersonId, Reach> latest = new();
    private long seenTo;
    private int changes;

    /// <summary>The same number while who can be reached is the same.</summary>
    public int Changes => changes;

    /// <summary>All that this instance knows of, open and shut.</summary>
    public IEnumerable<KeyValuePair<PersonId, Reached>> Known => known;

    /// <summary>What this instance knows, without asking the store.</summary>
    public Reached? Find(PersonId person) => known.GetValueOrDefault(person);

    /// <summary>Takes in what other instances heard and found shut.</summary>
    public async Task RefreshAsync(CancellationToken cancellation)
    {
        List<(PersonId Person, Reach Reach)> heardSince = [];
        var next = await shelves.People.EachReachChangeAsync(seenTo, Take, cancellation);
        foreach (var (person, reach) in heardSince)
        {
            await PutAsync(person, reach with { Shut = null, ShutAt = null }, cancellation);
        }

        seenTo = next;

        void Take(PersonId person, string json)
        {
            var reach = Read(json);
            Know(person, reach);

            // Another instance found it shut before this one heard of the person, who thought nothing had changed.
            if (reach is { ShutAt: { } shut } && heard.TryGetValue(person, out var at) && at > shut)
            {
                heardSince.Add((person, reach));
            }
        }
    }

    /// <summary>As the store has it now: to ask just before writing to somebody.</summary>
    public async Task<Reach?> LatestAsync(PersonId person, CancellationToken cancellation)
    {
        var json = await shelves.People.ReadReachAsync(person, cancellation);
        return Know(person, json is null ? null : Read(json));
    }

    /// <summary>Somebody was heard of. True when they were not reachable there before: a new conversation.</summary>
    public async Task<bool> RememberAsync(PersonId person, Reach reach, CancellationToken cancellation)
    {
        heard[person] = clock.GetUtcNow();
        var before = latest.GetValueOrDefault(person) ?? await LatestAsync(person, cancellation);
        if (before == reach)
        {
            return false;
        }

        await PutAsync(person, reach, cancellation);
        return before is not { Shut: not DeliveryReason.Uninstalled } || before.Address.ConversationId != reach.Address.ConversationId;
    }

    /// <summary>The channel says that nothing arrives there. Who was heard of since stays open.</summary>
    public async Task ShutAsync(PersonId person, Reach found, DeliveryReason why, CancellationToken cancellation)
    {
        var shut = found with { Shut = why, ShutAt = clock.GetUtcNow() };
        if (await shelves.People.ChangeReachAsync(person, json => Read(json) == found, Write(shut), cancellation))
        {
            Know(person, shut);
        }
        else
        {
            await LatestAsync(person, cancellation);
        }
    }

    /// <summary>Their conversation was gone and has been opened anew. Where they were heard of meanwhile, that stands.</summary>
    public async Task<Reach> MovedAsync(PersonId person, Reach found, Address there, CancellationToken cancellation)
    {
        var moved = found with { Address = there };
        if (await shelves.People.ChangeReachAsync(person, json => Read(json) == found, Write(moved), cancellation))
        {
            Know(person, moved);
        }

        return moved;
    }

    public async Task ForgetAsync(PersonId person, CancellationToken cancellation)
    {
        await shelves.People.ForgetReachAsync(person, cancellation);
        Know(person, null);
    }

    private Reach? Know(PersonId person, Reach? reach)
    {
        if (reach is null)
        {
            Interlocked.Add(ref changes, known.TryRemove(person, out _) ? 1 : 0);
            latest.TryRemove(person, out _);
            return null;
        }

        if (Reached.Of(reach) is var reached && known.GetValueOrDefault(person) != reached)
        {
            known[person] = reached;
            Interlocked.Increment(ref changes);
        }

        return heard.ContainsKey(person) ? latest[person] = reach : reach;
    }

    private async Task PutAsync(PersonId person, Reach reach, CancellationToken cancellation)
    {
        await shelves.People.RememberReachAsync(person, Write(reach), cancellation);
        Know(person, reach);
    }

    private static Reach? Read(string json) => JsonSerializer.Deserialize(json, ReachJson.Default.Reach);

    private static string Write(Reach reach) => JsonSerializer.Serialize(reach, ReachJson.Default.Reach);
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Reach))]
internal sealed partial class ReachJson : JsonSerializerContext;
