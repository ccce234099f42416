using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GealcBot.Plans.People;

namespace GealcBot.Plans.Reminders;

/// <summary>Why it is this person who gets a reminder.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AskedAs>))]
public enum AskedAs
{
    /// <summary>Coordinates the group (<see cref="AskedItem.Group"/>).</summary>
    [JsonStringEnumMemberName("coordinator")] Coordinator,

    /// <summary>Stands in for a coordinator who is away (<see cref="AskedItem.For"/>), or for all who cannot be asked.</summary>
    [JsonStringEnumMemberName("standIn")] StandIn,

    /// <summary>Deputy of a group whose coordinators have left two rounds unanswered.</summary>
    [JsonStringEnumMemberName("afterSilence")] AfterSilence,

    /// <summary>Named by somebody who said "not mine" (<see cref="AskedItem.For"/>).</summary>
    [JsonStringEnumMemberName("referred")] Referred,

    /// <summary>The group's channel: none of those named (<see cref="AskedItem.Named"/>) can be written to.</summary>
    [JsonStringEnumMemberName("channel")] Channel,

    /// <summary>Of the Secretariat, whose it is: a report, or what is of no group.</summary>
    [JsonStringEnumMemberName("secretariat")] Secretariat,

    /// <summary>Of the Secretariat, told because nobody can be asked; <see cref="AskedItem.Named"/> says who and why.</summary>
    [JsonStringEnumMemberName("nobodyReached")] NobodyReached,

    /// <summary>Looks on and is not asked: the line of a digest.</summary>
    [JsonStringEnumMemberName("observer")] Observer,
}

/// <summary>Why a person who should be asked is not.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<NotAsked>))]
public enum NotAsked
{
    /// <summary>Has not installed the app and greeted the bot, or has blocked it.</summary>
    [JsonStringEnumMemberName("notReached")] NotReached,
    [JsonStringEnumMemberName("away")] Away,
    [JsonStringEnumMemberName("paused")] Paused,

    /// <summary>Said "not mine".</summary>
    [JsonStringEnumMemberName("notTheirs")] NotTheirs,
}

public sealed record NotAskedPerson(PersonId Person, NotAsked Why);

/// <summary>One thing in a message to one person, and why it is them.</summary>
public sealed record AskedItem(Reminder What, AskedAs As)
{
    public GroupId? Group { get; init; }

    /// <summary>In whose place.</summary>
    public PersonId? For { get; init; }

    /// <summary>Who would have been asked.</summary>
    public ImmutableArray<NotAskedPerson> Named { get; init; } = [];
}

/// <summary>A line of the Secretariat's digest: what has been asked and not answered.</summary>
/// <param name="Asked">Everybody who was asked, in order of id.</param>
/// <param name="Since">The day on which the first of the unanswered rounds was sent.</param>
/// <param name="Rounds">How many rounds have gone unanswered.</param>
public sealed record Silence(Reminder What, ImmutableArray<PersonId> Asked, DateOnly Since, int Rounds);
