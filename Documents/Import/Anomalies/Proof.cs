using System.Collections.Immutable;
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
        select new Finding.Announced(told.What, Finding.Cut(link.Link)) { At = document.At(link.Line) };

    /// <summary>Only where most of what was done has a link: a report without evidence at all is another kind of report.</summary>
    public static IEnumerable<Finding> Missing(ReadDocument document)
    {
        var told = Told(document).ToList();
        var without = told.Where(one => one.Links.IsEmpty).ToList();
        return without.Count * 4 > told.Count ? [] : without.Select(one => new Finding.NoLink(one.What) { At = document.At(one.Line) });
    }

    private static IEnumerable<(Told What, int Line, ImmutableArray<LinkFound> Links)> Told(ReadDocument document) =>
        document.Activities.Where(activity => activity.Activity.Status.Kind is StatusKind.Done or StatusKind.Partial)
            .Select(activity => (new Told(activity.Activity.Code), activity.Status!.Line, activity.Links))
            .Concat(document.Annex.Select(item => (new Told(Finding.Cut(item.Item.Month), InAnnex: true), item.Draft.Text.Line, item.Links)));

    private static bool Announces(string link) =>
        link.Split('/', '-', '_', '.', '?', '=').Any(word => DocumentWords.StillToCome.Contains(Folding.Fold(word)));
}
