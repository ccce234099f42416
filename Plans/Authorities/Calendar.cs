using System.Collections.Immutable;
using System.Globalization;

namespace GealcBot.Plans.Authorities;

public enum Duty
{
    /// <summary>The committee of the year before draws the plan up (002:20, 000:17).</summary>
    PreparePlan,

    /// <summary>The assembly of the year before approves it and elects the authorities (003:9, 000:17).</summary>
    ApprovePlan,

    /// <summary>Handed over after the year before has ended (001:482: in March).</summary>
    TakeOverPresidency,

    /// <summary>The committee of the year carries the plan out (003:11).</summary>
    CarryOut,

    /// <summary>And reports to the assembly of the year (000:19, 001:17).</summary>
    Report,

    /// <summary>A report with a cut-off is followed by a final one that the committee approves at the year's end (000:21).</summary>
    ApproveFinalReport,
}

/// <summary>One line of a year's calendar. Who and when are null where no document says.</summary>
public sealed record DutyOfYear(Duty Duty, CommitteeOfYear? Committee, AssemblyOfYear? Assembly, PlanDate? When);

/// <summary>Committees, presidencies and assemblies as the documents name them. Membership is a fact of a year, never of a country.</summary>
public sealed class Calendar
{
    private readonly ImmutableSortedDictionary<int, CommitteeOfYear> committees;
    private readonly ImmutableSortedDictionary<int, AssemblyOfYear> assemblies;

    private Calendar(ImmutableSortedDictionary<int, CommitteeOfYear> committees, ImmutableSortedDictionary<int, AssemblyOfYear> assemblies, ImmutableArray<(int, CommitteeOddity)> oddities) =>
        (this.committees, this.assemblies, Oddities) = (committees, assemblies, oddities);

    public IEnumerable<CommitteeOfYear> Committees => committees.Values;

    public IEnumerable<AssemblyOfYear> Assemblies => assemblies.Values;

    /// <summary>What is odd, by year; warnings only.</summary>
    public ImmutableArray<(int Year, CommitteeOddity Oddity)> Oddities { get; }

    public static Calendar Of(IEnumerable<WorkPlan> documents)
    {
        var all = documents.OrderBy(document => document.Year).ThenBy(document => document.Kind).ThenBy(document => document.Source, StringComparer.Ordinal).ToList();
        var named = all.SelectMany(document => document.Committee.Select(committee => Read(committee, document.Source))).GroupBy(committee => committee.Year).ToList();
        var committees = named.ToImmutableSortedDictionary(year => year.Key, year => year.First() with { Sources = [.. year.SelectMany(one => one.Sources)] });
        var assemblies = all.Where(document => document.Assembly.Date is not null)
            .Select(document => new AssemblyOfYear(document.Assembly.Date!.Value.Year, document.Assembly.Ordinal, document.Assembly.Date, document.Assembly.Place, document.Source))
            .GroupBy(assembly => assembly.Year).ToImmutableSortedDictionary(year => year.Key, year => year.First());
        return new Calendar(committees, assemblies, [.. named.SelectMany(year => Odd(year.Key, [.. year]))]);
    }

    public CommitteeOfYear? Committee(int year) => committees.GetValueOrDefault(year);

    public AssemblyOfYear? Assembly(int year) => assemblies.GetValueOrDefault(year);

    /// <summary>Who answers for what in the life of one year's plan, in order of time.</summary>
    public ImmutableArray<DutyOfYear> Duties(int year)
    {
        var (before, own) = (Committee(year - 1), Committee(year));
        var (approving, hearing) = (Assembly(year - 1), Assembly(year));
        return
        [
            new(Duty.PreparePlan, before, null, approving?.Date is { } eve ? PlanDate.TryParse(string.Create(CultureInfo.InvariantCulture, $"{year - 1}-01-01/{eve:yyyy-MM-dd}")) : null),
            new(Duty.ApprovePlan, null, approving, approving?.Date is { } day ? PlanDate.Of(day) : null),
            new(Duty.TakeOverPresidency, own, null, null),
            new(Duty.CarryOut, own, null, PlanDate.TryParse(string.Create(CultureInfo.InvariantCulture, $"{year}"))),
            new(Duty.Report, own, hearing, hearing?.Date is { } told ? PlanDate.Of(told) : null),
            new(Duty.ApproveFinalReport, own, null, PlanDate.TryParse(string.Create(CultureInfo.InvariantCulture, $"{year}-12"))),
        ];
    }

    private static CommitteeOfYear Read(Committee committee, string source) => new(
        committee.Year, committee.President is { } president ? Name(president) : null, [.. committee.Countries.Select(Name).Distinct()], [source]);

    private static string Name(string country) => Countries.CodeOf(country) ?? country.Trim();

    private static IEnumerable<(int, CommitteeOddity)> Odd(int year, List<CommitteeOfYear> named) =>
        named[0].Oddities.Concat(named.Skip(1).Where(other => Differ(named[0], other)).Select(other => new CommitteeOddity.DocumentsDiffer(other.Sources[0])))
            .Select(oddity => (year, oddity));

    private static bool Differ(CommitteeOfYear one, CommitteeOfYear other) =>
        one.President != other.President || !one.Countries.ToHashSet(StringComparer.Ordinal).SetEquals(other.Countries);
}
