using System.Collections.Frozen;
using System.Collections.Immutable;
using GealcBot.Plans.Ledger;

namespace GealcBot.Plans.People;

/// <summary>
/// Who is who, computed for a day from all that was said: a role or hand-over that was said for July takes effect in July,
/// and nobody writes anything then. What it says depends on the entries alone, not on the order in which they came in.
/// </summary>
public sealed class Roster
{
    // By digest: their ids are made of what they say, and would be the larger part of them.
    private readonly Dictionary<IdDigest, RosterEntry> entries;
    private readonly ImmutableArray<RosterEntry> standing;
    private readonly FrozenDictionary<PersonId, PersonId> bound;
    private readonly ImmutableArray<DateOnly> turns;

    private Roster(ImmutableArray<PersonId> founders, IEnumerable<RosterEntry> all)
    {
        Founders = founders;
        entries = all.GroupBy(entry => IdDigest.Of(entry.Id.Value)).ToDictionary(same => same.Key, same => same.OrderBy(entry => entry.RecordedAt).ThenBy(entry => entry.By.ToString(), StringComparer.Ordinal).First());
        var undone = entries.Values.OfType<Undone>().Select(entry => entry.Of).ToHashSet();
        standing = [.. entries.Values.Where(entry => !undone.Contains(entry.Id)).SelectMany(Parts).OrderBy(entry => entry.RecordedAt).ThenBy(entry => entry.Id.Value, StringComparer.Ordinal)];
        bound = standing.OfType<JoinAnswered>().Where(answer => answer.As is not null && Asked(answer) is not null)
            .GroupBy(answer => answer.As!.Value).ToFrozenDictionary(same => same.Key, same => Asked(same.First())!.Who);
        turns = [.. standing.SelectMany(Turns).Distinct().Order()];
    }

    public static Roster Empty { get; } = new([], []);

    /// <summary>Who is of the Secretariat by configuration, whatever was said.</summary>
    public ImmutableArray<PersonId> Founders { get; }

    /// <summary>Everything that was said, also what was taken back.</summary>
    public IEnumerable<RosterEntry> Entries => entries.Values;

    public static Roster Of(ImmutableArray<PersonId> founders, IEnumerable<RosterEntry> entries) => new(founders, entries);

    public Roster With(params IEnumerable<RosterEntry> news) => news.Any(entry => Find(entry.Id) is null) ? new Roster(Founders, entries.Values.Concat(news)) : this;

    public RosterEntry? Find(EntryId id) => entries.GetValueOrDefault(IdDigest.Of(id.Value));

    public bool IsUndone(EntryId id) => Find(new EntryId(Undone.MeaningOf(id))) is not null;

    /// <summary>How often the same was said before: what is said once more is a new entry.</summary>
    public int TimesSaid(RosterEntry entry) => entries.Values.Count(other => other.Meaning == entry.Meaning);

    /// <summary>What the person asked and nobody has answered.</summary>
    public JoinAsked? OpenRequest(PersonId who) => OpenRequests.LastOrDefault(asked => asked.Who == who);

    public IEnumerable<JoinAsked> OpenRequests => standing.OfType<JoinAsked>().Where(asked => AnswerTo(asked.Id) is null && Instead(asked) is null);

    /// <summary>The request in the place of another: of a group by who had asked without one, or said to be instead of it.</summary>
    public JoinAsked? Instead(JoinAsked asked) => standing.OfType<JoinAsked>().LastOrDefault(later =>
        later.Who == asked.Who && later.RecordedAt >= asked.RecordedAt && (later.InsteadOf == asked.Id || (asked.Group is null && later.Group is not null)));

    public JoinAnswered? AnswerTo(EntryId asked) => Find(new EntryId(JoinAnswered.MeaningOf(asked))) as JoinAnswered;

    /// <summary>Whether nothing begins or ends between two days: everybody is on the one what they are on the other.</summary>
    public bool IsSame(DateOnly one, DateOnly other) => Turned(one) == Turned(other);

    /// <summary>Whom the roster knows, on a day, with what they have set themselves.</summary>
    public FrozenDictionary<PersonId, Person> At(DateOnly day, IEnumerable<PersonSettings> settings)
    {
        var own = settings.ToDictionary(one => one.Id);
        var said = standing.SelectMany(Said).ToLookup(one => one.Who);
        return said.Select(one => one.Key).Concat(own.Keys).Concat(Founders).Distinct()
            .Select(id => One(id, day, [.. said[id].Select(one => one.Entry)], own.GetValueOrDefault(id)))
            .ToFrozenDictionary(person => person.Id);
    }

    private Person One(PersonId id, DateOnly day, ImmutableArray<RosterEntry> said, PersonSettings? own)
    {
        var seats = Seats.Of(said.OfType<Assigned>(), day);
        var known = said.OfType<Described>().ToList();
        return seats.Fill(new Person
        {
            Id = id,
            Role = Founders.Contains(id) ? Role.Secretariat : Role.Stranger,
            Name = Last(known, one => one.Name) ?? own?.Name,
            Email = Last(known, one => one.Email),
            Country = Last(known, one => one.Country),
            Language = own?.Language ?? Last(known, one => one.Language),
            TimeZone = own?.TimeZone ?? Last(known, one => one.TimeZone),
            Away = AwayOn(day, said),
            Reminders = own?.Reminders ?? ReminderFrequency.Each,
            PausedUntil = own?.PausedUntil,
            SeenOn = own?.SeenOn,
            SeenBefore = own?.SeenBefore,
        });
    }

    /// <summary>How many turns are behind on a day.</summary>
    private int Turned(DateOnly day)
    {
        var at = turns.BinarySearch(day);
        return at >= 0 ? at + 1 : ~at;
    }

    /// <summary>The first days on which an entry makes somebody something else than the day before.</summary>
    private static IEnumerable<DateOnly> Turns(RosterEntry entry) => entry switch
    {
        Assigned { Until: { } last } one => [one.From, After(last)],
        Assigned one => [one.From],
        HandedOver passed => [passed.On],
        WentAway one => [one.From, After(one.Until)],
        CameBack one => [one.On],
        JoinAnswered one => [one.On],
        _ => [],
    };

    private static DateOnly After(DateOnly day) => day == DateOnly.MaxValue ? day : day.AddDays(1);

    private static string? Last(List<Described> known, Func<Described, string?> part) => known.Select(part).LastOrDefault(words => words is not null);

    /// <summary>The absence that somebody is in on a day, else the next one to come; null where none is noted.</summary>
    public Absence? AwayFrom(PersonId id, DateOnly day)
    {
        ImmutableArray<RosterEntry> said = [.. Entries.Where(entry => (entry is WentAway away && away.Who == id) || (entry is CameBack back && back.Who == id))];
        return AwayOn(day, said) ?? said.OfType<WentAway>().Where(away => away.From > day).OrderBy(away => away.From).Select(away => AwayOn(away.From, said)).FirstOrDefault(away => away is not null);
    }

    private static Absence? AwayOn(DateOnly day, ImmutableArray<RosterEntry> said)
    {
        var back = said.OfType<CameBack>().LastOrDefault(entry => entry.On <= day);
        return said.OfType<WentAway>().LastOrDefault(entry => entry.From <= day && day <= entry.Until && (back is null || entry.RecordedAt > back.RecordedAt)) is { } away
            ? new Absence(away.From, away.Until, away.Deputy) : null;
    }

    /// <summary>An entry as what it says of each person; what was said of an e-mail is said of whoever it turned out to be.</summary>
    private IEnumerable<(PersonId Who, RosterEntry Entry)> Said(RosterEntry entry) => entry switch
    {
        Assigned one => [(Bound(one.Who), one)],
        HandedOver passed =>
        [
            (Bound(passed.From), new Assigned(passed.From, Role.Stranger, passed.Group, passed.On) { By = passed.By, RecordedAt = passed.RecordedAt }),
            (Bound(passed.To), new Assigned(passed.To, Role.Coordinator, passed.Group, passed.On) { By = passed.By, RecordedAt = passed.RecordedAt }),
        ],
        Described one => [(Bound(one.Who), one)],
        WentAway one => [(Bound(one.Who), one with { Deputy = one.Deputy is { } deputy ? Bound(deputy) : null })],
        CameBack one => [(Bound(one.Who), one)],
        JoinAsked { Name: { } name } asked => [(asked.Who, new Described(asked.Who) { Name = name, By = asked.By, RecordedAt = asked.RecordedAt })],
        JoinAnswered { As: null, Role: not Role.Stranger } answer when Asked(answer) is { } asked =>
            [(asked.Who, new Assigned(asked.Who, answer.Role, answer.Role is Role.Observer or Role.Member or Role.Coordinator ? asked.Group : null, answer.On) { By = answer.By, RecordedAt = answer.RecordedAt })],
        _ => [],
    };

    /// <summary>Who somebody turned out to be.</summary>
    public PersonId Bound(PersonId id) => bound.GetValueOrDefault(id, id);

    private JoinAsked? Asked(JoinAnswered answer) => Find(answer.Of) as JoinAsked;

    private static IEnumerable<RosterEntry> Parts(RosterEntry entry) => entry is SheetApplied sheet ? sheet.Rows.Prepend(entry) : [entry];
}

/// <summary>What a person is on a day, group by group.</summary>
internal sealed record Seats(ImmutableDictionary<string, Role> ByGroup)
{
    private const string Network = "";

    // Nearly everybody is in one group: thousands share these.
    private static readonly FrozenDictionary<GroupId, ImmutableArray<GroupId>> Alone = WorkingGroups.All.ToFrozenDictionary(group => group, group => ImmutableArray.Create(group));

    /// <summary>In the order in which it was said.</summary>
    public static Seats Of(IEnumerable<Assigned> said, DateOnly day)
    {
        var begun = said.Where(entry => entry.From <= day).ToList();
        // Whoever was taken off the list is off it with all that was still to come.
        var removed = begun.LastOrDefault(entry => entry is { Role: Role.Stranger, Group: null });
        return new Seats(begun.Where(entry => removed is null || entry.RecordedAt > removed.RecordedAt)
            .GroupBy(entry => entry.Group?.Value ?? Network)
            .Select(seat => (seat.Key, Last: seat.OrderBy(entry => entry.From).ThenBy(entry => entry.RecordedAt).Last()))
            .Where(seat => seat.Last.Role is not Role.Stranger && !(seat.Last.Until < day))
            .ToImmutableDictionary(seat => seat.Key, seat => seat.Last.Role));
    }

    public Person Fill(Person person)
    {
        if (person.Role is Role.Secretariat || ByGroup.GetValueOrDefault(Network) is Role.Secretariat)
        {
            return person with { Role = Role.Secretariat };
        }

        var (coordinates, belongs, observes) = (In(Role.Coordinator), In(Role.Member), In(Role.Observer));
        return coordinates.IsEmpty && belongs.IsEmpty && ByGroup.GetValueOrDefault(Network) is not Role.Member
            ? person with { Role = ByGroup.IsEmpty ? Role.Stranger : Role.Observer, Groups = observes }
            : coordinates.IsEmpty ? person with { Role = Role.Member, Groups = belongs }
            : person with { Role = Role.Coordinator, Groups = coordinates, AlsoIn = belongs };
    }

    private ImmutableArray<GroupId> In(Role role) =>
        WorkingGroups.All.Where(group => ByGroup.GetValueOrDefault(group.Value) == role).ToImmutableArray() is var groups && groups is [var one] ? Alone[one] : groups;
}
