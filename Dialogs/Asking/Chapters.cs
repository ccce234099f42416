using System.Collections.Immutable;
using GealcBot.Cards;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans;
using GealcBot.Texts;

namespace GealcBot.Dialogs.Asking;

/// <summary>Which areas and which working groups a year has.</summary>
internal static class Chapters
{
    private static readonly ImmutableArray<string> Objectives = Stems.Of("objective");

    private static readonly ImmutableArray<string> New = Stems.Of("newGroups");

    /// <summary>"What is the objective of cybersecurity" is answered by its area.</summary>
    public static bool IsObjective(string text) => Subjects.Fold(text) is var folded && Objectives.Any(stem => folded.Contains(stem, StringComparison.Ordinal));

    /// <summary>"¿Qué grupos nuevos se van a armar?" is the chapter of those that are to be made.</summary>
    public static bool AreNew(string text) => Subjects.Fold(text) is var folded && New.Any(words => folded.Contains(words, StringComparison.Ordinal));

    public static PlanList Areas(ShowList asked, YearStanding standing, Situation situation)
    {
        var say = situation.Say;
        var groups = Lists.Groups(asked);
        var areas = standing.Plan.Plan.Areas.Where(area => groups.IsEmpty || Subjects.AllOfArea(area.Title).Any(subject => groups.Any(group => group.Value == subject)))
            .Where(area => asked.Area is null || Subjects.OfArea(area.Title) == asked.Area).ToList();
        var items = areas.Select(area => new ListItem(
            $"{area.Code} {say.Area(area)}", say.ActivitiesCount(area.Activities.Length), area.Objective is { } objective ? [objective] : []));
        return new PlanList(say.AreasTitle(asked.Year), [say.ItemsCount(areas.Count)], [.. items], asked, Lists.Ask(say.ExGroups(asked.Year), say.ExTotals(asked.Year)));
    }

    public static PlanList Groups(ShowList asked, YearStanding standing, Situation situation)
    {
        var say = situation.Say;
        var lines = standing.Series.ToList();
        var items = lines.Select(line => new ListItem(
            say.Series(line.Line), say.CountOf(line.Met, line.Owed), [string.Join(" · ", (string[])[line.Line.Id.Code, say.Area(line.Line.Area), Cadence(line, say), .. Joint(line, standing, say), .. Special(line, say)]), .. Coordinated(line, situation)]));
        var note = lines.Exists(line => !line.Line.Series!.IsSettled) ? [say.GroupsUnsettled()] : ImmutableArray<string>.Empty;
        return new PlanList(
            say.GroupsTitle(asked.Year), [say.ItemsCount(lines.Count), .. note], [.. items], asked,
            Lists.Ask(say.ExWhoMet(asked.Year), say.ExAreasOf(asked.Year)));
    }

    /// <summary>"Trimestral, 4 al año", as the plan has it.</summary>
    private static string Cadence(LineStanding line, Say say) =>
        line.Line.Activity.Period is { Kind: PeriodKind.Bimonthly } ? say.PeriodBimonthly(FrequencyQuestion.WordIn(line.Line.Activity)) : say.Period(line.Line.Activity.Period);

    private static string[] Joint(LineStanding line, YearStanding standing, Say say) =>
        standing.Plan.MeetsWith(line.Line.Series!.Lead).Except(line.Line.Series!.Groups).ToList() is { Count: > 0 } others ? [say.JointWith(say.Groups(others))] : [];

    private static string[] Special(LineStanding line, Say say) =>
        line.IsDeclaredOnly ? [say.DeclaredByReport()] : line.Ending is { } ending ? [say.Ended(ending)] : [];

    private static IEnumerable<string> Coordinated(LineStanding line, Situation situation)
    {
        var people = line.Line.Series!.Groups.SelectMany(group => Coordinators.Named(group, situation)).Distinct().ToList();
        return people.Count == 0 ? [] : [situation.Say.Capital(situation.Say.AllOf(people))];
    }
}
