using System.Collections.Frozen;
using System.Collections.Immutable;

namespace GealcBot.Plans.Lineage;

/// <summary>Why two lines are taken for one, the surest first.</summary>
public enum Grounds
{
    SameCodeAndTitle,

    /// <summary>Renumbered (002:128 is 3.2.4, 000:113 is 3.2.6).</summary>
    SameTitle,

    /// <summary>The meetings of one group.</summary>
    SameSeries,
    SameCodeSimilarTitle,
    SimilarTitle,

    /// <summary>Nothing but its place between two lines that are sure: to be looked at by a person.</summary>
    Position,
}

/// <summary>A line of the plan and the line of the report that speaks of it.</summary>
public sealed record LinePair(PlanLine Planned, PlanLine Reported, Grounds Grounds);

/// <summary>
/// A report beside the plan of its year: the same activities, though codes repeat, are renumbered and titles are
/// translated. What could not be lined up is left to be asked.
/// </summary>
public sealed class LineUp
{
    // Every line is held against every other. A document of more lines than this is none of the Network's: only what is
    // the same in number and title is paired, and the rest is asked.
    private const int MostLines = 1000;

    private readonly FrozenDictionary<ActivityId, LinePair> byReported;

    private LineUp(PlanYear plan, PlanYear report, ImmutableArray<LinePair> pairs)
    {
        Pairs = pairs;
        byReported = pairs.ToFrozenDictionary(pair => pair.Reported.Id);
        var planned = pairs.Select(pair => pair.Planned.Id).ToHashSet();
        OnlyPlanned = [.. plan.Lines.Where(line => !planned.Contains(line.Id))];
        OnlyReported = [.. report.Lines.Where(line => !byReported.ContainsKey(line.Id))];
    }

    /// <summary>In the order of the plan.</summary>
    public ImmutableArray<LinePair> Pairs { get; }

    public ImmutableArray<PlanLine> OnlyPlanned { get; }

    public ImmutableArray<PlanLine> OnlyReported { get; }

    /// <summary>Pairs that a person should look at before they are believed.</summary>
    public IEnumerable<LinePair> Unsure => Pairs.Where(pair => pair.Grounds is Grounds.Position or Grounds.SimilarTitle);

    public PlanLine? PlannedFor(ActivityId reported) => byReported.GetValueOrDefault(reported)?.Planned;

    public static LineUp Of(PlanYear plan, PlanYear report)
    {
        var matching = new LineMatching(plan, report);
        if (plan.Lines.Length > MostLines || report.Lines.Length > MostLines)
        {
            matching.PairSame(Grounds.SameCodeAndTitle);
            return new LineUp(plan, report, matching.Pairs);
        }

        matching.Pair(Grounds.SameCodeAndTitle, (one, other) => SameCode(one, other) && one.Id.Occurrence == other.Id.Occurrence ? LineMatching.SameTitle(one, other) : 0);
        matching.Pair(Grounds.SameTitle, LineMatching.SameTitle);
        matching.Pair(Grounds.SameSeries, (one, other) => one.Series?.Groups.AsSpan().SequenceEqual(other.Series is { } series ? series.Groups.AsSpan() : []) is true ? 1 : 0);
        matching.Pair(Grounds.SameCodeSimilarTitle, (one, other) => SameCode(one, other) && LineMatching.Likeness(one, other) is > 0.3 and var like ? like : 0);
        matching.Pair(Grounds.SimilarTitle, (one, other) => LineMatching.Likeness(one, other) is > 0.55 and var like ? like : 0);
        matching.PairByPosition();
        return new LineUp(plan, report, matching.Pairs);
    }

    private static bool SameCode(PlanLine one, PlanLine other) => string.Equals(one.Id.Code, other.Id.Code, StringComparison.OrdinalIgnoreCase);
}
