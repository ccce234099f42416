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
    private readonly FrozenDictionary<ActivityId, int> frequencies;

    public PlanYear(WorkPlan plan)
        : this(plan, FrozenDictionary<ActivityId, int>.Empty)
    {
    }

    private PlanYear(WorkPlan plan, FrozenDictionary<ActivityId, int> frequencies)
    {
        Plan = plan;
        this.frequencies = frequencies;
        Lines = Number(plan, frequencies);
        byId = Lines.ToFrozenDictionary(line => line.Id);
        seriesOf = Lines.Where(line => line.Series is not null)
            .SelectMany(line => line.Series!.Groups.Select(group => (group, line)))
            .DistinctBy(pair => pair.group)
            .ToFrozenDictionary(pair => pair.group, pair => pair.line);
        Joint = JoinedAreas();
        sessionKeys = Joint.SelectMany(groups => groups.Select(group => (group, key: groups[0])))
            .ToFrozenDictionary(pair => pair.group, pair => pair.key);
        Obligations = [.. Lines.SelectMany(line => Obliging.Of(line, plan.Year))];
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

    /// <summary>All lines printed with a code, for codes repeat in some years; one of them where the code says which, "3.2.4~2".</summary>
    public IEnumerable<PlanLine> Lined(string code) => Lines.Where(line => line.IsCalled(code));

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

    /// <summary>The same meeting of the groups that meet jointly: a date set for one is set for all (004:273).</summary>
    public IEnumerable<ObligationId> Together(Obligation obligation) => obligation.Line.Series is { } series
        ? MeetsWith(series.Lead).Select(SeriesOf).OfType<PlanLine>().Append(obligation.Line).DistinctBy(line => line.Id).Select(line => new ObligationId(line.Id, obligation.Number))
        : [obligation.Id];

    /// <summary>
    /// How many sessions can meet all that the groups owe: 28 for the 32 meetings of 2024, since innovation and emerging
    /// technologies meet jointly (004:273).
    /// </summary>
    public int SessionsOwed => SeriesLines.GroupBy(line => SessionKey(line.Series!.Lead)).Sum(joint => joint.Max(line => line.Series!.PerYear));

    /// <summary>The state of things at the end of a day, from what the ledger says had happened by then.</summary>
    public YearStanding At(DateOnly date, YearLedger ledger) => YearStanding.Of(Settled(ledger), ledger, date);

    /// <summary>The same plan with the frequencies that the ledger knows where its own words left them open.</summary>
    public PlanYear Settled(YearLedger ledger)
    {
        var known = ledger.SettledFrequencies.Where(IsOpenQuestion).ToFrozenDictionary(id => id, id => ledger.FrequencyOf(id)!.Value);
        return known.Count == frequencies.Count && known.All(pair => frequencies.GetValueOrDefault(pair.Key) == pair.Value) ? this : new PlanYear(Plan, known);
    }

    private bool IsOpenQuestion(ActivityId id) => Line(id)?.Activity is { IsWorkingGroupMeeting: true, Period: { Kind: PeriodKind.Bimonthly, PerYear: null } };

    private static ImmutableArray<PlanLine> Number(WorkPlan plan, FrozenDictionary<ActivityId, int> frequencies)
    {
        var seen = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var lines = ImmutableArray.CreateBuilder<PlanLine>();
        foreach (var area in plan.Areas)
        {
            var groupsOfArea = GroupsOf(area);
            foreach (var activity in area.Activities)
            {
                var occurrence = seen[activity.Code] = seen.GetValueOrDefault(activity.Code) + 1;
                var id = new ActivityId(plan.Year, activity.Code, occurrence);
                lines.Add(Line(id, area, activity, groupsOfArea, frequencies.TryGetValue(id, out var perYear) ? perYear : null));
            }
        }

        return lines.ToImmutable();
    }

    private static PlanLine Line(ActivityId id, Area area, PlannedActivity activity, ImmutableArray<GroupId> groupsOfArea, int? frequency)
    {
        // In an area of two groups a title that names one of them is that group's alone (3.1: signature, interoperability).
        var named = Subjects.GroupsIn(activity.Title).Where(groupsOfArea.Contains).ToImmutableArray();
        var groups = named.IsEmpty ? groupsOfArea : named;
        var line = new PlanLine(id, area, activity, groups);
        if (activity.IsWorkingGroupMeeting && !groups.IsEmpty)
        {
            var quarterly = activity.Period.Kind is PeriodKind.Quarterly;
            var perYear = activity.Period.PerYear ?? frequency ?? Quantity.InTitle(activity.Title)?.Count ?? (quarterly ? 4 : null as int?);
            line.Series = new MeetingSeries(id, groups, Obliging.Sensible(perYear ?? 1), quarterly) { IsSettled = perYear is not null || activity.Period.Kind is not PeriodKind.Bimonthly };
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
}
