using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using GealcBot.Bot.Hosting;
using GealcBot.Documents;
using GealcBot.Documents.Interchange;
using GealcBot.Plans;
using GealcBot.Plans.People;
using GealcBot.Storage.Shelves;

namespace GealcBot.Bot.Worlds;

/// <summary>
/// Fills a store with what it lacks of the plans and reports that come with the program and, for a trial, of its invented
/// roster.
/// </summary>
public static class Starter
{
    public static async Task FillAsync(Shelves shelves, bool trial, CancellationToken cancellation)
    {
        var there = (await shelves.Plans.ListAsync(cancellation)).Select(text => text.Key).ToHashSet();
        foreach (var plan in Documents().Where(plan => !there.Contains(new PlanKey(plan.Year, plan.Kind))))
        {
            // Another instance may be at the same work: its copy is as good as ours.
            await shelves.Plans.CreateAsync(new PlanKey(plan.Year, plan.Kind), WorkPlanJson.Write(plan), cancellation);
        }

        if (trial)
        {
            await shelves.Roster.AppendAsync(TrialRoles.Roster(DemonstrationRoster()), cancellation);
        }
    }

    /// <summary>The plans and reports that come with the program.</summary>
    public static ImmutableArray<WorkPlan> Documents() => Seeds.Load() switch
    {
        SeedsResult.Loaded { Plans: var plans } => plans,
        SeedsResult.Broken { Error: var why } => throw new SettingException(why),
        var odd => throw new InvalidOperationException($"The seeds were read as {odd}."),
    };

    /// <summary>The people one can be on the chat page: seeds/roster.json.</summary>
    public static IReadOnlyList<Person> DemonstrationRoster()
    {
        var file = Path.Combine(Seeds.Folder, "roster.json");
        try
        {
            return JsonSerializer.Deserialize(File.ReadAllBytes(file), RosterJson.Default.IReadOnlyListPerson)
                ?? throw new SettingException($"{file}: it holds no list of people.");
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or JsonException)
        {
            throw new SettingException($"{file}: {unreadable.Message}");
        }
    }
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, Converters = [typeof(GroupIdConverter)])]
[JsonSerializable(typeof(IReadOnlyList<Person>))]
internal sealed partial class RosterJson : JsonSerializerContext;

internal sealed class GroupIdConverter : JsonConverter<Plans.GroupId>
{
    public override Plans.GroupId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetString() is { } text && Plans.WorkingGroups.TryParse(text) is { } group ? group : throw new JsonException("a group that the Network does not have");

    public override void Write(Utf8JsonWriter writer, Plans.GroupId value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
}
