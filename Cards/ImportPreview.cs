using System.Collections.Immutable;
using GealcBot.Plans;
using GealcBot.Plans.Lineage;

namespace GealcBot.Cards;

/// <summary>A document that was read and is not imported yet, beside what is known.</summary>
public sealed record ImportPreview(string Draft, PlanYear Read)
{
    /// <summary>What is to be said first: that things changed meanwhile, that it is read otherwise than it says.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>What is odd in it, in the reader's language.</summary>
    public ImmutableArray<string> Odd { get; init; } = [];

    /// <summary>Against the version that is known; null for the first.</summary>
    public DocumentChanges? Changes { get; init; }

    /// <summary>A report against the plan of its year.</summary>
    public LineUp? Lines { get; init; }

    /// <summary>A plan against the year before.</summary>
    public YearLineage? Lineage { get; init; }

    public WorkPlan Plan => Read.Plan;

    public int Asked => Lines?.Asked.Length ?? 0;
}
