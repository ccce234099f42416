using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Serialization;
using GealcBot.Bot.Worlds;
using GealcBot.Channel;
using GealcBot.Plans.People;

namespace GealcBot.Bot.Turns;

/// <summary>Where somebody can be written to, and the language their client was last set to.</summary>
public sealed record Reach(Address Address, string? Language);

/// <summary>Where people can be written to first: the personal conversation they last opened with the bot.</summary>
public sealed class Reaches(Shelves shelves, TimeProvider clock)
{
    private static readonly TimeSpan AskAgainAfter = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<PersonId, (Reach? Reach, DateTimeOffset At)> known = new();

    /// <summary>Null for somebody who never wrote to the bot, or has removed it.</summary>
    public async Task<Reach?> FindAsync(PersonId person, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        if (known.TryGetValue(person, out var found) && (found.Reach is not null || now - found.At < AskAgainAfter))
        {
            return found.Reach;
        }

        var json = await shelves.People.ReadReachAsync(person, cancellation);
        var reach = json is null ? null : JsonSerializer.Deserialize(json, ReachJson.Default.Reach);
        known[person] = (reach, now);
        return reach;
    }

    /// <summary>True when the person was not reachable there before: a new conversation.</summary>
    public async Task<bool> RememberAsync(PersonId person, Reach reach, CancellationToken cancellation)
    {
        var before = await FindAsync(person, cancellation);
        if (before == reach)
        {
            return false;
        }

        await shelves.People.RememberReachAsync(person, JsonSerializer.Serialize(reach, ReachJson.Default.Reach), cancellation);
        known[person] = (reach, clock.GetUtcNow());
        return before?.Address.ConversationId != reach.Address.ConversationId;
    }

    public async Task ForgetAsync(PersonId person, CancellationToken cancellation)
    {
        await shelves.People.ForgetReachAsync(person, cancellation);
        known[person] = (null, clock.GetUtcNow());
    }
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(Reach))]
internal sealed partial class ReachJson : JsonSerializerContext;
