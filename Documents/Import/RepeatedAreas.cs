using GealcBot.Documents.Import.Drafting;

namespace GealcBot.Documents.Import;

/// <summary>A chapter that stands twice word for word was pasted twice: the second is left out, and said.</summary>
internal static class RepeatedAreas
{
    /// <returns>The areas taken out, each with the one that stays.</returns>
    public static IReadOnlyList<(DraftArea Kept, DraftArea Out)> TakeOut(Draft draft)
    {
        var seen = new Dictionary<string, DraftArea>();
        var twice = new List<(DraftArea, DraftArea)>();
        foreach (var area in draft.Areas)
        {
            var written = Written(area);
            if (!seen.TryAdd(written, area))
            {
                twice.Add((seen[written], area));
            }
        }

        var taken = twice.Select(pair => pair.Item2).ToHashSet();
        draft.Areas.RemoveAll(taken.Contains);
        return twice;
    }

    private static string Written(DraftArea area) => string.Join(
        '\n',
        area.Activities.SelectMany(activity => activity.InOrder.Select(paragraph => paragraph.Text).Prepend(activity.Code)).Prepend(area.Title.Text).Prepend(area.Code));
}
