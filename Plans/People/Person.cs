using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace GealcBot.Plans.People;

/// <summary>Who somebody is: the tenant and the Entra object id, both as the channel gives them (test clients send no GUIDs).</summary>
public readonly record struct PersonId(string Tenant, string ObjectId)
{
    /// <summary>The bot itself, as the author of what it imports.</summary>
    public static PersonId Import { get; } = new("gealcbot", "import");

    public override string ToString() => $"{Tenant}/{ObjectId}";
}

[JsonConverter(typeof(JsonStringEnumConverter<Role>))]
public enum Role
{
    [JsonStringEnumMemberName("stranger")] Stranger,
    [JsonStringEnumMemberName("member")] Member,
    [JsonStringEnumMemberName("coordinator")] Coordinator,
    [JsonStringEnumMemberName("secretariat")] Secretariat,
}

[JsonConverter(typeof(JsonStringEnumConverter<ReminderFrequency>))]
public enum ReminderFrequency
{
    /// <summary>Each reminder when it is due, within the caps of the policy.</summary>
    [JsonStringEnumMemberName("each")] Each,

    /// <summary>One message a week, when there is something new.</summary>
    [JsonStringEnumMemberName("digest")] DigestOnly,
}

/// <summary>A person as the roster knows them. The name is what the channel showed, or null: then the role and country stand for it.</summary>
public sealed record Person
{
    public required PersonId Id { get; init; }

    public required Role Role { get; init; }

    public ImmutableArray<GroupId> Groups { get; init; } = [];

    public string? Name { get; init; }

    /// <summary>ISO 3166-1 alpha-2, or null.</summary>
    public string? Country { get; init; }

    /// <summary>The language the person chose: es, en, pt or fr; null until then.</summary>
    public string? Language { get; init; }

    /// <summary>IANA name, or null until known.</summary>
    public string? TimeZone { get; init; }

    /// <summary>How often the person wants to be written to, which is their own choice.</summary>
    public ReminderFrequency Reminders { get; init; }

    /// <summary>Nothing comes before this day, by the person's own wish.</summary>
    public DateOnly? PausedUntil { get; init; }

    public static Person Unknown(PersonId id, string? name = null) => new() { Id = id, Role = Role.Stranger, Name = name };
}
