using System.Collections.Immutable;
using GealcBot.Plans.Ledger;

namespace GealcBot.Plans.People;

/// <summary>The roster as it is to be once somebody is taken out of it: nothing is said of them, and what they said of others nobody said.</summary>
public sealed class RosterWithout
{
    private readonly ImmutableHashSet<PersonId> gone;
    private readonly ImmutableHashSet<EntryId> theirs;

    public RosterWithout(PersonId who, IEnumerable<RosterEntry> all)
    {
        var entries = all.ToList();
        var asked = entries.OfType<JoinAsked>().Where(entry => entry.Who == who).Select(entry => entry.Id).ToHashSet();
        // Whom they turned out to be on the list is they as well.
        gone = [who, .. entries.OfType<JoinAnswered>().Where(answer => asked.Contains(answer.Of)).Select(answer => answer.As).OfType<PersonId>()];
        theirs = [.. entries.Where(IsOf).Select(entry => entry.Id)];
    }

    /// <summary>The entry without the person: itself where it has nothing of them, null where nothing is left of it.</summary>
    public RosterEntry? Of(RosterEntry entry) => entry switch
    {
        _ when IsOf(entry) => null,
        JoinAnswered answer when theirs.Contains(answer.Of) => null,
        Undone undone when theirs.Contains(undone.Of) => null,
        HandedOver passed when gone.Contains(passed.From) && gone.Contains(passed.To) => null,
        HandedOver passed when gone.Contains(passed.From) => Said(new Assigned(passed.To, Role.Coordinator, passed.Group, passed.On) { By = passed.By, RecordedAt = passed.RecordedAt, Again = passed.Again }),
        HandedOver passed when gone.Contains(passed.To) => Said(new Assigned(passed.From, Role.Stranger, passed.Group, passed.On) { By = passed.By, RecordedAt = passed.RecordedAt, Again = passed.Again }),
        WentAway { Deputy: { } deputy } away when gone.Contains(deputy) => Said(away with { Deputy = null }),
        SheetApplied sheet when sheet.Rows.Select(Of).ToList() is var rows && !rows.SequenceEqual(sheet.Rows, ReferenceEqualityComparer.Instance) => Said(sheet with { Rows = [.. rows.OfType<RosterEntry>()] }),
        _ => Said(entry),
    };

    private bool IsOf(RosterEntry entry) => entry switch
    {
        Assigned one => gone.Contains(one.Who),
        Described one => gone.Contains(one.Who),
        WentAway one => gone.Contains(one.Who),
        CameBack one => gone.Contains(one.Who),
        JoinAsked one => gone.Contains(one.Who),
        _ => false,
    };

    private RosterEntry Said(RosterEntry entry) => gone.Contains(entry.By) ? entry with { By = PersonId.Removed } : entry;
}
