using GealcBot.Documents.Import.Words;
using GealcBot.Plans;

namespace GealcBot.Documents.Import.Anomalies;

/// <summary>Eight countries, two of each subregion, the president among them. The subregions are the usual ones, so this only warns.</summary>
internal static class Committees
{
    private const int Size = 8;

    public static IEnumerable<Finding> Find(ReadDocument document) =>
        from found in document.Preamble.Committees
        let odd = Oddity(found.Committee)
        where odd is not null
        select new Finding(found.Line, $"The committee of {found.Committee.Year} {odd} {document.At(found.Line)}");

    private static string? Oddity(Committee committee)
    {
        if (committee.Countries.Length != Size)
        {
            return $"has {committee.Countries.Length} countries, not {Size}";
        }

        if (committee.President is null)
        {
            return "has no president among its countries";
        }

        var subregions = committee.Countries.Select(Countries.SubregionOf).ToList();
        var uneven = Enum.GetValues<Subregion>().Select(subregion => (subregion, Count: subregions.Count(one => one == subregion))).Where(pair => pair.Count != 2).ToList();
        return subregions.Contains(null) || uneven.Count == 0
            ? null
            : $"is not two countries of each subregion, as usually counted: {string.Join(", ", uneven.Select(pair => $"{pair.subregion} {pair.Count}"))}";
    }
}
