using System.Collections.Immutable;
using GealcBot.Plans.People;

namespace GealcBot.Plans.Reminders;

/// <summary>The people of the Network as reminders see them: who they are and whom the bot can write to.</summary>
/// <param name="People">The roster, as it is on the day.</param>
/// <param name="IsReached">Who has opted in to a personal chat, and not blocked it since.</param>
/// <param name="Channels">The conversation that stands for a group's channel, where the app is in it.</param>
/// <param name="HomeZone">Zone of those whose own is not known.</param>
public sealed record Audience(ImmutableArray<Person> People, Predicate<PersonId> IsReached, IReadOnlyDictionary<GroupId, PersonId> Channels, TimeZoneInfo HomeZone)
{
    public static Audience Nobody { get; } = new([], _ => false, ImmutableDictionary<GroupId, PersonId>.Empty, TimeZoneInfo.Utc);

    /// <summary>The roster of another day: who is away then, and who has taken over. The same people where nothing is said.</summary>
    public Func<DateOnly, ImmutableArray<Person>>? PeopleOn { get; init; }

    public Audience On(DateOnly day) => PeopleOn is null ? this : this with { People = PeopleOn(day), PeopleOn = null };

    public TimeZoneInfo ZoneOf(Person? person) =>
        person?.TimeZone is { } zone && TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var known) ? known : HomeZone;
}
