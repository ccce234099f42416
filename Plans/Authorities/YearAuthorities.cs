using System.Collections.Immutable;

namespace GealcBot.Plans.Authorities;

/// <summary>Who answers for one year, put together from every document that names them.</summary>
/// <param name="Countries">ISO codes, or a name as written where it is no country we know; in the first document's order.</param>
/// <param name="President">One of them (000:17, 001:17), or null.</param>
/// <param name="Sources">The documents, by file name.</param>
public sealed record CommitteeOfYear(int Year, string? President, ImmutableArray<string> Countries, ImmutableArray<string> Sources)
{
    /// <summary>
    /// Why it does not fit "8 countries: 2 of each subregion" (003:11); empty where it does. A warning only: the subregions
    /// are inferred, and 2019 does not fit them (000:19).
    /// </summary>
    public IEnumerable<CommitteeOddity> Oddities
    {
        get
        {
            if (Countries.Length != 8)
            {
                yield return new CommitteeOddity.NotEight(Countries.Length);
            }

            if (President is null || !Countries.Contains(President))
            {
                yield return new CommitteeOddity.NoPresident();
            }

            var counted = Countries.Select(Authorities.Countries.InferredSubregionOf).ToList();
            foreach (var subregion in counted.Contains(null) ? [] : Enum.GetValues<Subregion>())
            {
                if (counted.Count(one => one == subregion) is not 2 and var count)
                {
                    yield return new CommitteeOddity.NotTwoOf(subregion, count);
                }
            }
        }
    }
}

public abstract record CommitteeOddity
{
    public sealed record NotEight(int Count) : CommitteeOddity;

    public sealed record NoPresident : CommitteeOddity;

    /// <summary>By the inferred subregions.</summary>
    public sealed record NotTwoOf(Subregion Subregion, int Count) : CommitteeOddity;

    /// <summary>Two documents name different countries or presidents for the year.</summary>
    public sealed record DocumentsDiffer(string Source) : CommitteeOddity;
}

/// <summary>The assembly that met in a year (XII in 2018, XIII in 2019, XVII in 2023).</summary>
public sealed record AssemblyOfYear(int Year, string? Ordinal, DateOnly? Date, string? Place, string Source);
