using System.Collections.Immutable;

namespace GealcBot.Plans.Lineage;

/// <summary>A plan beside an earlier year's: what recurs, is new, was merged, carried over or dropped. Numbers and names may have changed.</summary>
public sealed class YearLineage
{
    private const double Enough = 0.54;

    private readonly YearStanding before;
    private readonly PlanYear after;
    private readonly Dictionary<ActivityId, PlanLine> heirs = [];

    private YearLineage(YearStanding before, PlanYear after)
    {
        (this.before, this.after) = (before, after);
        Match();
        var ancestors = heirs.ToLookup(pair => pair.Value.Id, pair => pair.Key);
        Lines = [.. after.Lines.Select(line => Story(line, [.. before.Plan.Lines.Where(old => ancestors[line.Id].Contains(old.Id))]))];
        Fates = [.. before.Lines.Select(old => FateOf(old, ancestors))];
        Areas = [.. after.Plan.Areas.Select(Story)];
        Groups = [.. WorkingGroups.All.Select(Story).OfType<GroupStory>()];
        EndedAreas = [.. before.Plan.Plan.Areas.Where(area => !after.Plan.Areas.Any(other => LineMatching.SameArea(area, other)))];
    }

    /// <summary>True where the documents are in two languages: then another name is no renaming.</summary>
    public bool IsTranslated => before.Plan.Plan.Language != after.Plan.Language;

    /// <summary>The areas that are not what they were.</summary>
    public IEnumerable<AreaStory> ChangedAreas => Areas.Where(story => story.Descent is not AreaDescent.Same && !(IsTranslated && story.Descent is AreaDescent.Renamed));

    /// <summary>The lines of the newer plan, in its order.</summary>
    public ImmutableArray<LineStory> Lines { get; }

    /// <summary>The lines of the older plan, in its order.</summary>
    public ImmutableArray<LineFate> Fates { get; }

    public ImmutableArray<AreaStory> Areas { get; }

    /// <summary>The groups that have meetings in either year, in plan order.</summary>
    public ImmutableArray<GroupStory> Groups { get; }

    /// <summary>Areas of the older plan whose subject is in no area of the newer (knowledge management after 2019).</summary>
    public ImmutableArray<Area> EndedAreas { get; }

    /// <param name="before">The older year as it ended, since what was open or postponed is taken up differently from what recurs.</param>
    public static YearLineage Of(YearStanding before, PlanYear after) => new(before, after);

    public LineStory StoryOf(ActivityId line) => Lines.First(story => story.Line.Id == line);

    public LineFate FateOf(ActivityId line) => Fates.First(fate => fate.Line.Id == line);

    /// <summary>One to one, the likest first; then what is left joins the line that another already continues in.</summary>
    private void Match()
    {
        var alike = (from old in before.Plan.Lines
                     from line in after.Lines
                     let points = Points(old, line)
                     where points >= Enough
                     orderby points descending
                     select (old, line)).ToList();
        var taken = new HashSet<ActivityId>();
        foreach (var (old, line) in alike)
        {
            if (!heirs.ContainsKey(old.Id) && taken.Add(line.Id))
            {
                heirs[old.Id] = line;
            }
        }

        // Only what is one of several by its nature is merged: webinars of an area, meetings of groups.
        foreach (var (old, line) in alike.Where(pair => pair.old.Activity.IsWebinar == pair.line.Activity.IsWebinar && (pair.old.Activity.IsWebinar || pair.old.Series is not null)))
        {
            heirs.TryAdd(old.Id, line);
        }
    }

    private static double Points(PlanLine old, PlanLine line)
    {
        if (!LineMatching.SameArea(old.Area, line.Area) || old.Series is null != line.Series is null)
        {
            return 0;
        }

        if (old.Series is not null)
        {
            // 2024 has one series for public software and measurement: the lead's meetings are the likest.
            return old.Series.Groups.Contains(line.Series!.Lead) ? 2 : old.Series.Groups.Any(line.Concerns) ? 1 : 0;
        }

        var likeness = old.Activity.IsWebinar && line.Activity.IsWebinar ? Math.Max(0.6, LineMatching.Likeness(old, line)) : LineMatching.Likeness(old, line);
        return likeness + (old.Id.Code == line.Id.Code ? 0.02 : 0) + (likeness > 0.5 && old.Activity.Period.Kind == line.Activity.Period.Kind ? 0.02 : 0);
    }

    private LineStory Story(PlanLine line, ImmutableArray<PlanLine> from) => new(line, from switch
    {
        [] => Descent.New,
        [var only] => IsTakenUp(before.Line(only.Id)) ? Descent.CarriedOver : Descent.Recurs,
        _ => Descent.Merged,
    }, from);

    private LineFate FateOf(LineStanding old, ILookup<ActivityId, ActivityId> ancestors) => heirs.TryGetValue(old.Line.Id, out var heir)
        ? new LineFate(old.Line, IsTakenUp(old) ? Fate.CarriedOver : ancestors[heir.Id].Count() > 1 ? Fate.MergedInto : Fate.Recurs, heir)
        : new LineFate(old.Line, IsOpen(old) ? Fate.Unresolved : Fate.Ended, null);

    /// <summary>
    /// Postponed, or begun and not finished. What is done every year anyway, such as the contents of the site or the annual
    /// meeting, recurs even when a report of November still calls it "ongoing" (001:418, 001:450).
    /// </summary>
    private static bool IsTakenUp(LineStanding old) => old.Status.Kind switch
    {
        StatusKind.Postponed => true,
        StatusKind.InProgress or StatusKind.Pending or StatusKind.Partial =>
            Subjects.OfArea(old.Line.Area.Title) is not (Subjects.CrossSectional or Subjects.AnnualMeeting) && old.Line.Series is null,
        _ => false,
    };

    private static bool IsOpen(LineStanding old) => old.Status.Kind is null or StatusKind.Postponed or StatusKind.InProgress or StatusKind.Pending or StatusKind.Partial or StatusKind.Scheduled
        && old.Progress is not Progress.Done;

    private AreaStory Story(Area area)
    {
        ImmutableArray<Area> from = [.. before.Plan.Plan.Areas.Where(old => LineMatching.SameArea(old, area))];
        return from switch
        {
            [] => NamedBefore(Subjects.GroupsIn(area.Title)) is { IsEmpty: false } nursery ? new AreaStory(area, AreaDescent.Promoted, nursery) : new AreaStory(area, AreaDescent.New, []),
            [var old] when TitleWords.Of(old.Title).Likeness(TitleWords.Of(area.Title)) <= 0.5 => new AreaStory(area, AreaDescent.Renamed, from),
            [var old] => new AreaStory(area, old.Code == area.Code ? AreaDescent.Same : AreaDescent.Renumbered, from),
            _ => new AreaStory(area, AreaDescent.Merged, from),
        };
    }

    private GroupStory? Story(GroupId group) => (before.Plan.SeriesOf(group), after.SeriesOf(group)) switch
    {
        (null, null) => null,
        (null, { } now) => new GroupStory(group, GroupDescent.New, null, now, NamedBefore([group])),
        ({ } then, null) => new GroupStory(group, GroupDescent.Ended, then, null, []),
        var (then, now) => new GroupStory(group, now!.Series!.Groups.Length > then!.Series!.Groups.Length ? GroupDescent.Merged : GroupDescent.Same, then, now, []),
    };

    private ImmutableArray<Area> NamedBefore(ImmutableArray<GroupId> groups) =>
    [
        .. before.Lines.Where(old => Subjects.GroupsIn($"{old.Line.Activity.Title} {old.Status.Raw}").Any(group => groups.Contains(group)))
            .Select(old => old.Line.Area).Distinct(),
    ];
}
