using System.Collections.Frozen;
using System.Collections.Immutable;

namespace GealcBot.Plans.Lineage;

/// <summary>Why two lines are taken for one, the surest first.</summary>
public enum Grounds
{
    /// <summary>Somebody was asked and said so.</summary>
    Settled,
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

    private LineUp(PlanYear plan, PlanYear report, ImmutableArray<LinePair> matched, LineAnswers? answers)
    {
        Pairs = answers is null ? matched : [.. matched.Where(pair => !IsUnsure(pair))];
        Guesses = answers is null ? [] : [.. matched.Where(IsUnsure)];
        byReported = Pairs.ToFrozenDictionary(pair => pair.Reported.Id);
        var planned = matched.Select(pair => pair.Planned.Id).ToHashSet();
        var reported = matched.Select(pair => pair.Reported.Id).ToHashSet();
        OnlyPlanned = [.. plan.Lines.Where(line => !planned.Contains(line.Id))];
        OnlyReported = [.. report.Lines.Where(line => !reported.Contains(line.Id))];
        New = [.. OnlyReported.Where(line => answers?.Settled.TryGetValue(line.Id, out var said) is true && said is null)];
        Asked = [.. report.Lines.Where(line => !byReported.ContainsKey(line.Id) && !New.Contains(line))];
    }

    /// <summary>In the order of the plan.</summary>
    public ImmutableArray<LinePair> Pairs { get; }

    /// <summary>Pairs that are likely and that nobody has confirmed: to be asked, and not believed until then.</summary>
    public ImmutableArray<LinePair> Guesses { get; }

    public ImmutableArray<PlanLine> OnlyPlanned { get; }

    public ImmutableArray<PlanLine> OnlyReported { get; }

    /// <summary>Lines of the report that, as somebody said, the plan does not have.</summary>
    public ImmutableArray<PlanLine> New { get; }

    /// <summary>Lines of the report of which a person has to say what they speak of, in its order.</summary>
    public ImmutableArray<PlanLine> Asked { get; }

    /// <summary>Pairs that a person should look at before they are believed.</summary>
    public IEnumerable<LinePair> Unsure => Pairs.Where(IsUnsure);

    public PlanLine? PlannedFor(ActivityId reported) => byReported.GetValueOrDefault(reported)?.Planned;

    /// <summary>The planned lines that a line of the report may speak of and that nothing else is known to speak of, the likeliest first.</summary>
    public IEnumerable<PlanLine> Candidates(PlanLine reported)
    {
        var guess = Guesses.FirstOrDefault(pair => pair.Reported.Id == reported.Id)?.Planned;
        return Guesses.Select(pair => pair.Planned).Concat(OnlyPlanned)
            .OrderByDescending(line => line == guess)
            .ThenByDescending(line => LineMatching.SameArea(line.Area, reported.Area))
            .ThenByDescending(line => SameCode(line, reported))
            .ThenByDescending(line => LineMatching.Likeness(line, reported));
    }

    /// <param name="answers">How the doubtful lines were settled; without it everything that matches is believed.</param>
    public static LineUp Of(PlanYear plan, PlanYear report, LineAnswers? answers = null)
    {
        var matching = new LineMatching(plan, report);
        matching.Settle(answers ?? LineAnswers.None);
        if (plan.Lines.Length > MostLines || report.Lines.Length > MostLines)
        {
            matching.PairSame(Grounds.SameCodeAndTitle);
            return new LineUp(plan, report, matching.Pairs, answers);
        }

        matching.Pair(Grounds.SameCodeAndTitle, (one, other) => SameCode(one, other) && one.Id.Occurrence == other.Id.Occurrence ? LineMatching.SameTitle(one, other) : 0);
        matching.Pair(Grounds.SameTitle, LineMatching.SameTitle);
        matching.Pair(Grounds.SameSeries, (one, other) => one.Series?.Groups.AsSpan().SequenceEqual(other.Series is { } series ? series.Groups.AsSpan() : []) is true ? 1 : 0);
        matching.Pair(Grounds.SameCodeSimilarTitle, (one, other) => SameCode(one, other) && LineMatching.Likeness(one, other) is > 0.3 and var like ? like : 0);
        matching.Pair(Grounds.SimilarTitle, (one, other) => LineMatching.Likeness(one, other) is > 0.55 and var like ? like : 0);
        matching.PairByPosition();
        return new LineUp(plan, report, matching.Pairs, answers);
    }

    private static bool IsUnsure(LinePair pair) => pair.Grounds is Grounds.Position or Grounds.SimilarTitle;

    private static bool SameCode(PlanLine one, PlanLine other) => string.Equals(one.Id.Code, other.Id.Code, StringComparison.OrdinalIgnoreCase);
}
