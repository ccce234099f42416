using GealcBot.Documents.Import.Grammar;

namespace GealcBot.Documents.Import.Anomalies;

/// <summary>Links that will not open as they are written. They are kept so.</summary>
internal static class DamagedLinks
{
    public static IEnumerable<Finding> Find(ReadDocument document)
    {
        var links = document.Notes.All.SelectMany(note => LinkRules.In(note.Text).Select(link => (Link: link, note.Line)))
            .Concat(document.Activities.SelectMany(activity => activity.Links).Concat(document.Annex.SelectMany(item => item.Links)).Select(found => (found.Link, found.Line)));
        foreach (var same in links.GroupBy(found => found.Link, found => found.Line))
        {
            if (LinkRules.Damage(same.Key) is { } damage)
            {
                yield return new Finding.DamagedLink(damage, Finding.Cut(same.Key)) { At = document.At([.. same.Distinct()]) };
            }
        }

        foreach (var note in document.Notes.All.Where(note => LinkRules.HasUnsafe(note.Text)))
        {
            yield return new Finding.UnsafeLink { At = document.At(note.Line) };
        }
    }
}
