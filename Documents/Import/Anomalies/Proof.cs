using GealcBot.Documents.Import.Words;
using GealcBot.Plans;

namespace GealcBot.Documents.Import.Anomalies;

/// <summary>Evidence that proves little, and evidence that is not there.</summary>
internal static class Proof
{
    public static IEnumerable<Finding> Announcements(ReadDocument document) =>
        from told in Told(document)
        from link in told.Links
        where Announces(link.Link)
        select new Finding(link.Line, $"{told.Name} is proved by a page that announces it: {Said.Quote(link.Link)} {document.At(link.Line)}");

    /// <summary>Only where most of what was done has a link: a report without evidence at all is another kind of report.</summary>
    public static IEnumerable<Finding> Missing(ReadDocument document)
    {
        var told = Told(document).ToList();
        var without = told.Where(one => one.Links.IsEmpty).ToList();
        return without.Count * 4 > told.Count ? [] : without.Select(one => new Finding(one.Line, $"{one.Name} is told as done without a link {document.At(one.Line)}"));
    }

    private static IEnumerable<(string Name, int Line, System.Collections.Immutable.ImmutableArray<LinkFound> Links)> Told(ReadDocument document) =>
        document.Activities.Where(activity => activity.Activity.Status.Kind is StatusKind.Done or StatusKind.Partial)
            .Select(activity => (activity.Activity.Code, activity.Status!.Line, activity.Links))
            .Concat(document.Annex.Select(item => ($"{item.Item.Month} (annex)", item.Draft.Text.Line, item.Links)));

    private static bool Announces(string link) =>
        link.Split('/', '-', '_', '.', '?', '=').Any(word => DocumentWords.StillToCome.Contains(Folding.Fold(word)));
}
