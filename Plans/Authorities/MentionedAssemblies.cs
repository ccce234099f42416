using System.Collections.Immutable;

namespace GealcBot.Plans.Authorities;

/// <summary>Assemblies of which a document tells only in passing, as the one that approved its plan; none was presented to them.</summary>
public static class MentionedAssemblies
{
    /// <summary>The 2023 report was of the plan that the XVI approved (001:15).</summary>
    private static readonly ImmutableArray<(int Report, AssemblyOfYear Assembly)> All =
    [
        (2023, new AssemblyOfYear(2022, "XVI", new DateOnly(2022, 11, 11), "Lima, Perú", "2023-report.json")),
    ];

    /// <summary>Those that the documents at hand tell of.</summary>
    public static IEnumerable<(int Report, AssemblyOfYear Assembly)> In(IEnumerable<WorkPlan> documents) =>
        All.Where(one => documents.Any(document => document.Kind is DocumentKind.Report && document.Year == one.Report));
}
