using System.Collections.Immutable;

namespace GealcBot.Plans.Ledger;

/// <summary>A meeting as it is known now: the report with its corrections.</summary>
public sealed record Meeting(MeetingHeld Report, MeetingFacts Facts, int Corrections)
{
    public EntryId Id => Report.Id;

    /// <summary>Entries that know the month alone of this meeting, such as the report at the year's end.</summary>
    public ImmutableArray<EntryId> AlsoReported { get; init; } = [];

    public bool Of(GroupId group) => Facts.Groups.Contains(group);

    public bool IsKnownAs(EntryId id) => Id == id || AlsoReported.Contains(id);

    public bool Equals(Meeting? other) =>
        other is not null && Report == other.Report && Facts == other.Facts && Corrections == other.Corrections
        && AlsoReported.AsSpan().SequenceEqual(other.AlsoReported.AsSpan());

    public override int GetHashCode() => HashCode.Combine(Report, Corrections);
}

/// <summary>Puts the meetings of a year together from what was told of them, in whatever order.</summary>
internal static class KnownMeetings
{
    public static ImmutableArray<Meeting> Of(IEnumerable<LedgerEntry> standing)
    {
        var entries = standing.ToList();
        var corrections = entries.OfType<MeetingCorrected>().ToLookup(entry => entry.Of);
        var told = from held in entries.OfType<MeetingHeld>()
                   let last = corrections[held.Id].MaxBy(correction => correction.Number)
                   let facts = last?.Facts ?? held.Facts
                   orderby facts.HeldOn, facts.IsMonthOnly, held.Id.Value
                   select new Meeting(held, facts, last?.Number ?? 0);
        var meetings = told.ToList();
        return meetings.Exists(meeting => meeting.Facts.IsMonthOnly) ? Joined(meetings) : [.. meetings];
    }

    /// <summary>
    /// A coordinator says "14 May", the report of the year says "May": one meeting. A month alone counts only for the groups
    /// of which no day of that month is known that is not yet accounted for.
    /// </summary>
    private static ImmutableArray<Meeting> Joined(List<Meeting> meetings)
    {
        var also = new Dictionary<EntryId, List<EntryId>>();
        var free = meetings.Where(meeting => !meeting.Facts.IsMonthOnly)
            .SelectMany(meeting => meeting.Facts.Groups.Select(group => (group, meeting)))
            .GroupBy(pair => (pair.group, Month(pair.meeting)), pair => pair.meeting)
            .ToDictionary(dated => dated.Key, dated => new Queue<Meeting>(dated));
        var joined = new List<Meeting>();
        foreach (var meeting in meetings)
        {
            var left = meeting.Facts.IsMonthOnly
                ? meeting.Facts.Groups.Where(group => !Covered(group, meeting)).ToImmutableArray()
                : meeting.Facts.Groups;
            if (!left.IsEmpty)
            {
                joined.Add(left.Length == meeting.Facts.Groups.Length ? meeting : meeting with { Facts = meeting.Facts with { Groups = left } });
            }
        }

        return [.. joined.Select(meeting => also.TryGetValue(meeting.Id, out var others) ? meeting with { AlsoReported = [.. others.Distinct()] } : meeting)];

        bool Covered(GroupId group, Meeting month)
        {
            if (!free.TryGetValue((group, Month(month)), out var dated) || !dated.TryDequeue(out var day))
            {
                return false;
            }

            if (!also.TryGetValue(day.Id, out var others))
            {
                also[day.Id] = others = [];
            }

            others.Add(month.Id);
            return true;
        }
    }

    private static (int Year, int Month) Month(Meeting meeting) => (meeting.Facts.HeldOn.Year, meeting.Facts.HeldOn.Month);
}
