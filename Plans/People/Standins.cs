using System.Collections.Immutable;

namespace GealcBot.Plans.People;

/// <summary>Who is asked in the place of somebody who is away.</summary>
public static class Standins
{
    /// <summary>
    /// The person, while here; else the deputy; else the other coordinators of the group; else the Secretariat. Whoever is
    /// away too, or only reads along, is passed over. Empty where nobody is left.
    /// </summary>
    /// <param name="group">What it is about, or null where that is no group's.</param>
    public static ImmutableArray<Person> Of(Person person, GroupId? group, IReadOnlyCollection<Person> roster)
    {
        if (!person.IsAway)
        {
            return [person];
        }

        var here = roster.Where(other => other.Id != person.Id && !other.IsAway && !other.Id.IsWaiting && !other.IsObserver)
            .OrderBy(other => other.Id.ToString(), StringComparer.Ordinal).ToImmutableArray();
        ImmutableArray<Person> deputy = [.. here.Where(other => other.Id == person.Deputy && other.Role is not Role.Stranger)];
        ImmutableArray<Person> others = [.. here.Where(other => group is { } about && other.Coordinates(about))];
        return !deputy.IsEmpty ? deputy : !others.IsEmpty ? others : [.. here.Where(other => other.Role is Role.Secretariat)];
    }
}
