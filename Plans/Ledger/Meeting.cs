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
    /// A coordinator says "14 May", the report of the year says "May": one meeting. The month alone counts only for the
    /// groups of which no day of that month is known.
    /// </summary>
    private static ImmutableArray<Meeting> Joined(List<Meeting> meetings)
    {
        var dated = meetings.Where(meeting => !meeting.Facts.IsMonthOnly).ToList();
        var joined = ImmutableArray.CreateBuilder<Meeting>();
        foreach (var meeting in meetings)
        {
            if (!meeting.Facts.IsMonthOnly)
            {
                var also = meetings.Where(other => other.Facts.IsMonthOnly && IsSameMonth(other, meeting) && other.Facts.Groups.Any(meeting.Of));
                joined.Add(meeting with { AlsoReported = [.. also.Select(other => other.Id)] });
            }
            else if (meeting.Facts.Groups.Where(group => !dated.Exists(other => IsSameMonth(meeting, other) && other.Of(group))).ToImmutableArray() is { IsEmpty: false } left)
            {
                joined.Add(left.Length == meeting.Facts.Groups.Length ? meeting : meeting with { Facts = meeting.Facts with { Groups = left } });
            }
        }

        return joined.ToImmutable();
    }

    private static bool IsSameMonth(Meeting one, Meeting other) =>
        (one.Facts.HeldOn.Year, one.Facts.HeldOn.Month) == (other.Facts.HeldOn.Year, other.Facts.HeldOn.Month);
}
