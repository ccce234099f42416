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

/// <summary>
/// Where people can be written to first: the personal conversation they last opened with the bot. One that they or an
/// administrator shut stays shut, and can be seen to be, until they are heard of again.
/// </summary>
public sealed class Reaches(Shelves shelves, TimeProvider clock)
{
    private static readonly TimeSpan AskAgainAfter = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<PersonId, (Reach? Reach, DateTimeOffset At)> known = new();
    private readonly ConcurrentDictionary<PersonId, DateTimeOffset> heard = new();
    // Thousands of addresses differ in the conversation and the person alone: the rest is held once.
    private readonly SameTexts parts = new();
    private long seenTo;

    /// <summary>All that this instance knows of, open and shut.</summary>
    public IEnumerable<KeyValuePair<PersonId, Reach>> Known => known.Where(one => one.Value.Reach is not null).Select(one => KeyValuePair.Create(one.Key, one.Value.Reach!));

    /// <summary>What this instance knows, without asking the store.</summary>
    public Reach? Find(PersonId person) => known.GetValueOrDefault(person).Reach;

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
            known[person with { Tenant = parts.Of(person.Tenant) }] = (reach, clock.GetUtcNow());

            // Another instance found it shut before this one heard of the person, who thought nothing had changed.
            if (reach is { ShutAt: { } shut } && heard.TryGetValue(person, out var at) && at > shut)
            {
                heardSince.Add((person, reach));
            }
        }
    }

    /// <summary>Null for somebody who never wrote to the bot, or has removed it.</summary>
    public async Task<Reach?> FindAsync(PersonId person, CancellationToken cancellation) =>
        await KnownAsync(person, cancellation) is { IsOpen: true } reach ? reach : null;

    /// <summary>As the store has it now: to ask just before writing to somebody.</summary>
    public async Task<Reach?> LatestAsync(PersonId person, CancellationToken cancellation)
    {
        var json = await shelves.People.ReadReachAsync(person, cancellation);
        var reach = json is null ? null : Read(json);
        known[person] = (reach, clock.GetUtcNow());
        return reach;
    }

    /// <summary>Somebody was heard of. True when they were not reachable there before: a new conversation.</summary>
    public async Task<bool> RememberAsync(PersonId person, Reach reach, CancellationToken cancellation)
    {
        heard[person] = clock.GetUtcNow();
        var before = await KnownAsync(person, cancellation);
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
            known[person] = (shut, clock.GetUtcNow());
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
            known[person] = (moved, clock.GetUtcNow());
        }

        return moved;
    }

    public async Task ForgetAsync(PersonId person, CancellationToken cancellation)
    {
        await shelves.People.ForgetReachAsync(person, cancellation);
        known[person] = (null, clock.GetUtcNow());
    }

    private async Task<Reach?> KnownAsync(PersonId person, CancellationToken cancellation) =>
        known.TryGetValue(person, out var found) && (found.Reach is not null || clock.GetUtcNow() - found.At < AskAgainAfter)
            ? found.Reach
            : await LatestAsync(person, cancellation);

    private async Task PutAsync(PersonId person, Reach reach, CancellationToken cancellation)
    {
        await shelves.People.RememberReachAsync(person, Write(reach), cancellation);
        known[person] = (reach, clock.GetUtcNow());
    }

    private Reach? Read(string json) => JsonSerializer.Deserialize(json, ReachJson.Default.Reach) is { Address: var at } reach
        ? reach with { Language = reach.Language is { } language ? parts.Of(language) : null, Address = at with { ChannelId = parts.Of(at.ChannelId), ServiceUrl = parts.Of(at.ServiceUrl), Tenant = parts.Of(at.Tenant), BotId = parts.Of(at.BotId) } }
        : null;

    private static string Write(Reach reach) => JsonSerializer.Serialize(reach, ReachJson.Default.Reach);
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Reach))]
internal sealed partial class ReachJson : JsonSerializerContext;
