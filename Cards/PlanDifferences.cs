using GealcBot.Plans;
using GealcBot.Plans.Lineage;
using GealcBot.Texts;

namespace GealcBot.Cards;

/// <summary>What becomes of the areas, groups and activities of one plan in a later one, a line each; what recurs is left out.</summary>
public static class PlanDifferences
{
    /// <param name="subject">The one subject to be told of, with what recurs; all where it is null.</param>
    public static IEnumerable<ListItem> Of(YearLineage lineage, Say say, string? subject = null)
    {
        return lineage.ChangedAreas.Where(story => Has(story.Area)).Select(story => new ListItem(Name(story.Area), null, [say.AreaStory($"{story.Descent}", Names(story.From))]))
            .Concat(lineage.EndedAreas.Where(Has).Select(area => new ListItem(Name(area), null, [say.AreaStory("Ended", "")])))
            .Concat(lineage.Groups.Where(story => story.Descent is not GroupDescent.Same && (subject is null || story.Group.Value == subject))
                .Select(story => new ListItem(say.Group(story.Group), null, [say.GroupStory($"{story.Descent}", story.Before is { } before ? ImportDifferences.Name(before) : "")])))
            .Concat(lineage.Lines.Where(story => subject is null ? story.Descent is not Descent.Recurs : Has(story.Line.Area))
                .Select(story => new ListItem(ImportDifferences.Name(story.Line), null, [say.LineStory($"{story.Descent}", string.Join("; ", story.From.Select(ImportDifferences.Name)))])))
            .Concat(lineage.Fates.Where(fate => fate.Heir is null && Has(fate.Line.Area))
                .Select(fate => new ListItem(ImportDifferences.Name(fate.Line), null, [say.LineFate($"{fate.Fate}")])));

        bool Has(Area area) => subject is null || Subjects.AllOfArea(area.Title).Contains(subject);
    }

    private static string Name(Area area) => ImportDifferences.Cut($"{area.Code} {area.Title}");

    private static string Names(IEnumerable<Area> areas) => string.Join("; ", areas.Select(Name));
}
