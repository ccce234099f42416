using System.Collections.Immutable;
using GealcBot.Documents.Import.Drafting;

namespace GealcBot.Documents.Import.Anomalies;

/// <summary>Everything odd in a document, by line; of each sort no more than a person would read.</summary>
internal static class AllAnomalies
{
    private const int MostOfASort = 50;

    public static ImmutableArray<Finding> Of(ReadDocument document, IReadOnlyList<(DraftArea Kept, DraftArea Out)> repeated)
    {
        IEnumerable<Finding>[] sorts =
        [
            Numbering.Repeated(document), Numbering.OutOfOrder(document), Numbering.OfAnotherArea(document), Numbering.Areas(document, repeated),
            CrossReferences.Find(document), FieldsTwice.Find(document), FieldsMissing.Find(document), StillToCome.Find(document), AfterTheCutOff.Find(document),
            Proof.Announcements(document), Proof.Missing(document), DamagedLinks.Find(document), Frequencies.Find(document), Committees.Find(document),
            NoteNumbers.Find(document), LeftOver.Find(document),
        ];
        return [.. sorts.SelectMany(Few).OrderBy(finding => finding is Finding.More ? int.MaxValue : finding.At.First)];
    }

    private static IEnumerable<Finding> Few(IEnumerable<Finding> sort)
    {
        var findings = sort.Take(10_000).ToList();
        return findings.Count <= MostOfASort
            ? findings
            : findings.Take(MostOfASort).Append(new Finding.More(findings.Count - MostOfASort, findings[MostOfASort]));
    }
}
