using System.Collections.Immutable;
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
        select odd with { At = document.At(found.Line) };

    private static Finding? Oddity(Committee committee)
    {
        if (committee.Countries.Length != Size)
        {
            return new Finding.CommitteeSize(committee.Year, committee.Countries.Length, Size);
        }

        if (committee.President is null)
        {
            return new Finding.CommitteeWithoutPresident(committee.Year);
        }

        var subregions = committee.Countries.Select(Countries.SubregionOf).ToList();
        var uneven = Enum.GetValues<Subregion>()
            .Select(subregion => (Subregion: subregion.ToString(), Count: subregions.Count(one => one == subregion))).Where(pair => pair.Count != 2).ToImmutableArray();
        return subregions.Contains(null) || uneven.IsEmpty ? null : new Finding.CommitteeUneven(committee.Year, uneven);
    }
}
