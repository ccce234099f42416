using System.Collections.Frozen;
using System.Collections.Immutable;
using GealcBot.Plans.Ledger;

namespace GealcBot.Plans;

/// <summary>A year's plan made ready for questions: lines with identity, the groups' series, and what all of it owes.</summary>
public sealed class PlanYear
{
    private readonly FrozenDictionary<GroupId, PlanLine> seriesOf;
    private readonly FrozenDictionary<ActivityId, PlanLine> byId;
    private readonly FrozenDictionary<GroupId, GroupId> sessionKeys;

    public PlanYear(WorkPlan plan)
    {
        Plan = plan;
        Lines = Number(plan);
        byId = Lines.ToFrozenDictionary(line => line.Id);
        seriesOf = Lines.Where(line => line.Series is not null)
            .SelectMany(line => line.Series!.Groups.Select(group => (group, line)))
            .DistinctBy(pair => pair.group)
            .ToFrozenDictionary(pair => pair.group, pair => pair.line);
        Joint = JoinedAreas();
        sessionKeys = Joint.SelectMany(groups => groups.Select(group => (group, key: groups[0])))
            .ToFrozenDictionary(pair => pair.group, pair => pair.key);
        Obligations = [.. Lines.SelectMany(Obligate)];
    }

    public WorkPlan Plan { get; }

    public int Year => Plan.Year;

    public ImmutableArray<PlanLine> Lines { get; }

    public ImmutableArray<Obligation> Obligations { get; }

    /// <summary>Groups that the plan lets meet in one session, each list in plan order.</summary>
    public ImmutableArray<ImmutableArray<GroupId>> Joint { get; }

    /// <summary>The lines that are series of meetings, in plan order.</summary>
    public IEnumerable<PlanLine> SeriesLines => Lines.Where(line => line.Series is not null);

    public PlanLine? Line(ActivityId id) => byId.GetValueOrDefault(id);

    /// <summary>All lines printed with a code: codes repeat in some years.</summary>
    public IEnumerable<PlanLine> Lined(string code) => Lines.Where(line => string.Equals(line.Activity.Code, code, StringComparison.OrdinalIgnoreCase));

    /// <summary>The series of a group, or null where the group owes no meetings this year.</summary>
    public PlanLine? SeriesOf(GroupId group) => seriesOf.GetValueOrDefault(group);

    public Obligation? Obligation(ObligationId id) => Obligations.FirstOrDefault(obligation => obligation.Id == id);

    /// <summary>
    /// The group whose name the entry of a session carries, so that two coordinators who report the same joint meeting
    /// write the same entry.
    /// </summary>
    public GroupId SessionKey(GroupId group)
    {
        var lead = SeriesOf(group)?.Series!.Lead ?? group;
        return sessionKeys.GetValueOrDefault(lead, lead);
    }

    /// <summary>The groups that meet with this one by decision of the plan, itself among them.</summary>
    public ImmutableArray<GroupId> MeetsWith(GroupId group)
    {
        var lead = SeriesOf(group)?.Series!.Lead ?? group;
        return Joint.FirstOrDefault(groups => groups.Contains(lead)) is { IsDefault: false } joint ? joint : [lead];
    }

    /// <summary>The state of things at the end of a day, from what the ledger says had happened by then.</summary>
    public YearStanding At(DateOnly date, YearLedger ledger) => YearStanding.Of(this, ledger, date);

    private static ImmutableArray<PlanLine> Number(WorkPlan plan)
    {
        var seen = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var lines = ImmutableArray.CreateBuilder<PlanLine>();
        foreach (var area in plan.Areas)
        {
            var groupsOfArea = GroupsOf(area);
            foreach (var activity in area.Activities)
            {
                var occurrence = seen[activity.Code] = seen.GetValueOrDefault(activity.Code) + 1;
                lines.Add(Line(new ActivityId(plan.Year, activity.Code, occurrence), area, activity, groupsOfArea));
            }
        }

        return lines.ToImmutable();
    }

    private static PlanLine Line(ActivityId id, Area area, PlannedActivity activity, ImmutableArray<GroupId> groupsOfArea)
    {
        // In an area of two groups a title that names one of them is that group's alone (3.1: signature, interoperability).
        var named = Subjects.GroupsIn(activity.Title).Where(groupsOfArea.Contains).ToImmutableArray();
        var groups = named.IsEmpty ? groupsOfArea : named;
        var line = new PlanLine(id, area, activity, groups);
        if (activity.IsWorkingGroupMeeting && !groups.IsEmpty)
        {
            var quarterly = activity.Period.Kind is PeriodKind.Quarterly;
            line.Series = new MeetingSeries(id, groups, activity.Period.PerYear ?? (quarterly ? 4 : 1), quarterly);
        }

        return line;
    }

    private static ImmutableArray<GroupId> GroupsOf(Area area)
    {
        var titled = Subjects.GroupsIn(area.Title);
        return titled.IsEmpty
            ? [.. area.Activities.Where(a => a.IsWorkingGroupMeeting).SelectMany(a => Subjects.GroupsIn(a.Title)).Distinct()]
            : titled;
    }

    private ImmutableArray<ImmutableArray<GroupId>> JoinedAreas() =>
    [
        .. from line in SeriesLines
           where line.Activity.JoinWith is not null
           let other = SeriesLines.FirstOrDefault(o => o.Area.Code == line.Activity.JoinWith)
           where other is not null && other != line
           select (ImmutableArray<GroupId>)[.. WorkingGroups.All.Where(g => g == line.Series!.Lead || g == other.Series!.Lead)],
    ];

    private IEnumerable<Obligation> Obligate(PlanLine line)
    {
        if (line.Series is not { } series)
        {
            return [new Obligation(new ObligationId(line.Id, 1), line, 1, 1, Window(line.Activity.Period), HasOwnQuarter: false)];
        }

        var ownQuarters = series is { Quarterly: true, PerYear: 4 };
        return Enumerable.Range(1, series.PerYear).Select(n => new Obligation(
            new ObligationId(line.Id, n), line, n, series.PerYear,
            ownQuarters ? DateRange.Quarter(Year, n) : DateRange.Year(Year), ownQuarters));
    }

    private DateRange Window(Period period) => period switch
    {
        { Kind: PeriodKind.FirstSemester } => DateRange.Semester(Year, 1),
        { Kind: PeriodKind.SecondSemester } => DateRange.Semester(Year, 2),
        { Kind: PeriodKind.FixedDate, Date: { } date } => new DateRange(date.First, date.Last),
        _ => DateRange.Year(Year),
    };
}
