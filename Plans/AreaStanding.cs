namespace GealcBot.Plans;

/// <summary>
/// How many lines of an area stand where. A line is in one of planned-only, <paramref name="Done"/>, <paramref name="InProgress"/>
/// or <see cref="Dropped"/>; overdue and declared ones are counted besides.
/// </summary>
public sealed record AreaStanding(Area Area, int Planned, int Done, int InProgress, int Overdue)
{
    /// <summary>Not to happen this year, with a reason.</summary>
    public int Dropped { get; init; }

    /// <summary>Done by the report's word; more than <see cref="Done"/> where meetings were declared and not listed.</summary>
    public int Declared { get; init; }

    public int NotBegun => Planned - Done - InProgress - Dropped;

    /// <summary>Of a hundred, rounded half away from zero; null for an area without lines.</summary>
    public int? PercentDone => Share.Percent(Done, Planned);

    internal static AreaStanding Of(Area area, IEnumerable<LineStanding> all)
    {
        var lines = all.ToList();
        return new AreaStanding(area, lines.Count, Count(lines, Progress.Done), Count(lines, Progress.InProgress), lines.Count(line => line.IsOverdue))
        {
            Dropped = Count(lines, Progress.Dropped),
            Declared = lines.Count(line => line.IsDeclaredDone),
        };
    }

    private static int Count(List<LineStanding> lines, Progress progress) => lines.Count(line => line.Progress == progress);
}

/// <summary>The same for the whole year, with its meetings.</summary>
/// <param name="MeetingsOwed">By all groups; a joint session meets two of them.</param>
/// <param name="MeetingsMet">Obligations of groups that are met.</param>
public sealed record YearTotals(int Planned, int Done, int InProgress, int Dropped, int Declared, int Overdue, int MeetingsOwed, int MeetingsMet, int Unforeseen)
{
    public int NotBegun => Planned - Done - InProgress - Dropped;

    public int? PercentDone => Share.Percent(Done, Planned);

    public int? PercentDeclared => Share.Percent(Declared, Planned);

    public int? PercentMeetings => Share.Percent(MeetingsMet, MeetingsOwed);
}

/// <summary>How many sessions stand behind the meetings counted. Joint ones are one; where documents leave it open there are two figures.</summary>
/// <param name="AtMost">Every report of a meeting is a session of its own, unless the plan joins the groups.</param>
/// <param name="AtLeast">Two groups of one area with the same month and the same link met together (001:77 and 001:85 share six links).</param>
public sealed record SessionCount(int AtMost, int AtLeast);

internal static class Share
{
    public static int? Percent(int part, int whole) => whole == 0 ? null : (int)Math.Round(100m * part / whole, MidpointRounding.AwayFromZero);
}
