using GealcBot.Documents.Import.Drafting;

namespace GealcBot.Documents.Import.Anomalies;

/// <summary>Codes that are repeated, out of order or of another area.</summary>
internal static class Numbering
{
    public static IEnumerable<Finding> Repeated(ReadDocument document) =>
        from activity in document.Draft.Activities
        group activity.Line by activity.Code into same
        let lines = same.ToList()
        where lines.Count > 1
        select new Finding.CodeRepeated(same.Key, lines.Count) { At = document.At(lines) };

    public static IEnumerable<Finding> OutOfOrder(ReadDocument document)
    {
        var seen = new HashSet<string>();
        foreach (var area in document.Draft.Areas)
        {
            DraftActivity? before = null;
            foreach (var activity in area.Activities.Where(activity => activity.NumberedIn == area.Code && seen.Add(activity.Code)))
            {
                if (activity.Order != (before?.Order ?? 0) + 1)
                {
                    yield return new Finding.CodeOutOfOrder(activity.Code, before?.Code, area.Code) { At = document.At(activity.Line) };
                }

                before = activity;
            }
        }
    }

    public static IEnumerable<Finding> OfAnotherArea(ReadDocument document) =>
        from area in document.Draft.Areas
        from activity in area.Activities
        where activity.NumberedIn != area.Code
        select new Finding.CodeOfAnotherArea(activity.Code, area.Code) { At = document.At(activity.Line) };

    public static IEnumerable<Finding> Areas(ReadDocument document, IReadOnlyList<(DraftArea Kept, DraftArea Out)> repeated)
    {
        foreach (var (kept, taken) in repeated)
        {
            yield return new Finding.AreaCopied(taken.Code) { At = document.At([kept.Line, taken.Line]) };
        }

        foreach (var same in document.Draft.Areas.GroupBy(area => area.Code).Where(same => same.Count() > 1))
        {
            var lines = same.Select(area => area.Line).ToList();
            yield return new Finding.AreaRepeated(same.Key, lines.Count) { At = document.At(lines) };
        }

        foreach (var area in document.Draft.Areas.Where(area => area.Title.IsEmpty || area.Activities.Count == 0))
        {
            Finding odd = area.Title.IsEmpty ? new Finding.AreaUntitled(area.Code) : new Finding.AreaEmpty(area.Code);
            yield return odd with { At = document.At(area.Line) };
        }
    }
}
