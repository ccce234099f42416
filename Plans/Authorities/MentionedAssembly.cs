using System.Collections.Immutable;

namespace GealcBot.Plans.Authorities;

/// <summary>An assembly of which a report tells only in passing, as the one that approved its plan; no document was presented to it.</summary>
/// <param name="Report">The year of the report that does.</param>
public sealed record MentionedAssembly(int Report, string Ordinal, DateOnly Date, string Place)
{
    /// <summary>The 2023 report was of the plan that the XVI approved (001:15).</summary>
    private static readonly ImmutableArray<MentionedAssembly> All = [new(2023, "XVI", new DateOnly(2022, 11, 11), "Lima, Perú")];

    /// <summary>Those that the documents at hand tell of.</summary>
    public static IEnumerable<MentionedAssembly> In(IEnumerable<WorkPlan> documents) =>
        All.Where(one => documents.Any(document => document.Kind is DocumentKind.Report && document.Year == one.Report));
}
