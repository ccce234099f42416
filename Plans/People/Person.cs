using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;

namespace GealcBot.Plans.People;

/// <summary>Who somebody is: the tenant and the Entra object id, both as the channel gives them (test clients send no GUIDs).</summary>
public readonly record struct PersonId(string Tenant, string ObjectId)
{
    /// <summary>The bot itself, as the author of what it imports.</summary>
    public static PersonId Import { get; } = new("gealcbot", "import");

    /// <summary>Whoever was taken out at their own request: what they told stands, and is nobody's.</summary>
    public static PersonId Removed { get; } = new("gealcbot", "removed");

    private const string Waiting = "e-mail";

    /// <summary>Somebody who is on the list by e-mail and whose Entra object id is not known yet.</summary>
    public static PersonId OfEmail(string email) => new(Waiting, email.Trim().ToLowerInvariant());

    public bool IsWaiting => Tenant == Waiting;

    /// <summary>Stands for the person in ids and cards, where neither e-mail nor object id is to be read.</summary>
    public string Handle => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(ToString())).AsSpan(0, 8));

    public override string ToString() => $"{Tenant}/{ObjectId}";
}

[JsonConverter(typeof(JsonStringEnumConverter<Role>))]
public enum Role
{
    [JsonStringEnumMemberName("stranger")] Stranger,

    /// <summary>Reads along: gets digests, is asked nothing and may tell nothing.</summary>
    [JsonStringEnumMemberName("observer")] Observer,
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

/// <summary>
/// A person on one day, as the roster and their own settings give it. The name is what the channel or the list says, or
/// null: then the role and country stand for it.
/// </summary>
public sealed record Person
{
    public required PersonId Id { get; init; }

    public required Role Role { get; init; }

    /// <summary>The groups for which the role holds.</summary>
    public ImmutableArray<GroupId> Groups { get; init; } = [];

    /// <summary>The groups of which a coordinator of others is a member only.</summary>
    public ImmutableArray<GroupId> AlsoIn { get; init; } = [];

    public string? Name { get; init; }

    /// <summary>E-mail or user principal name, where the list has it.</summary>
    public string? Email { get; init; }

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

    /// <summary>The latest day on which the person wrote or pressed something, as the settings have it.</summary>
    public DateOnly? SeenOn { get; init; }

    /// <summary>The latest such day before that one.</summary>
    public DateOnly? SeenBefore { get; init; }

    /// <summary>The latest visit known from before <paramref name="today"/>, or null.</summary>
    public DateOnly? LastVisit(DateOnly today) => (SeenOn == today ? SeenBefore : SeenOn) is { } visit && visit < today ? visit : null;

    /// <summary>Set on the days on which the person is away.</summary>
    public Absence? Away { get; init; }

    public bool IsAway => Away is not null;

    /// <summary>Who stands in while the person is away, where the person has named somebody.</summary>
    public PersonId? Deputy => Away?.Deputy;

    public bool IsObserver => Role is Role.Observer;

    public bool Coordinates(GroupId group) => Role is Role.Coordinator && Groups.Contains(group);

    public static Person Unknown(PersonId id, string? name = null) => new() { Id = id, Role = Role.Stranger, Name = name };
}

/// <param name="Until">The last day away; <see cref="DateOnly.MaxValue"/> where nobody knows.</param>
public sealed record Absence(DateOnly From, DateOnly Until, PersonId? Deputy);

/// <summary>What is a person's own to set, and what the channel calls them; role and groups are the roster's.</summary>
public sealed record PersonSettings(PersonId Id)
{
    public string? Name { get; init; }

    public string? Language { get; init; }

    public string? TimeZone { get; init; }

    /// <summary>How often the person wants to be written to.</summary>
    public ReminderFrequency Reminders { get; init; }

    /// <summary>Nothing comes before this day.</summary>
    public DateOnly? PausedUntil { get; init; }

    /// <summary>The latest day on which the person wrote or pressed something.</summary>
    public DateOnly? SeenOn { get; init; }

    /// <summary>The latest such day before that one.</summary>
    public DateOnly? SeenBefore { get; init; }
}
