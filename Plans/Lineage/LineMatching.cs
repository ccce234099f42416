using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace GealcBot.Plans.Lineage;

/// <summary>Pairs the lines of two documents of one year, surest grounds first; a line is paired once.</summary>
internal sealed class LineMatching(PlanYear plan, PlanYear report)
{
    private static readonly ConditionalWeakTable<PlanLine, TitleWords> Words = [];
    private static readonly ConditionalWeakTable<Area, string[]> SubjectsOf = [];

    private readonly Dictionary<ActivityId, LinePair> byPlanned = [];
    private readonly HashSet<ActivityId> taken = [];

    public ImmutableArray<LinePair> Pairs => [.. plan.Lines.Where(line => byPlanned.ContainsKey(line.Id)).Select(line => byPlanned[line.Id])];

    public static double Likeness(PlanLine one, PlanLine other) => WordsOf(one).Likeness(WordsOf(other));

    public static double SameTitle(PlanLine one, PlanLine other) =>
        Subjects.Fold(one.Activity.Title) == Subjects.Fold(other.Activity.Title) || Likeness(one, other) > 0.999 ? 1 : 0;

    /// <summary>Two areas are one when they share a subject or, both being new to us, a number.</summary>
    public static bool SameArea(Area one, Area other) => (Known(one), Known(other)) switch
    {
        ([], []) => one.Code == other.Code,
        var (subjects, others) => subjects.Any(subject => others.Contains(subject)),
    };

    /// <summary>What was asked and answered comes first; a line that is said to be in no plan is paired with none.</summary>
    public void Settle(LineAnswers answers)
    {
        foreach (var reported in report.Lines)
        {
            if (!answers.Settled.TryGetValue(reported.Id, out var said))
            {
                continue;
            }

            if (said is null)
            {
                taken.Add(reported.Id);
            }
            else if (plan.Line(said.Value) is { } planned)
            {
                Pair(planned, reported, Grounds.Settled);
            }
        }
    }

    /// <summary>
    /// The best first. Where a line fits two others equally well the first free one in order is as likely as any, unless
    /// one carries the same code.
    /// </summary>
    public void Pair(Grounds grounds, Func<PlanLine, PlanLine, double> score)
    {
        var candidates = from planned in plan.Lines
                         where !byPlanned.ContainsKey(planned.Id)
                         from reported in report.Lines
                         where !taken.Contains(reported.Id) && SameArea(planned.Area, reported.Area)
                         let points = score(planned, reported)
                         where points > 0
                         orderby points descending, planned.Id.Code == reported.Id.Code descending
                         select (planned, reported);
        foreach (var (planned, reported) in candidates.ToList())
        {
            Pair(planned, reported, grounds);
        }
    }

    /// <summary>Lines with the same number, occurrence and title, one look each.</summary>
    public void PairSame(Grounds grounds)
    {
        foreach (var planned in plan.Lines)
        {
            if (report.Line(planned.Id) is { } reported && Subjects.Fold(planned.Activity.Title) == Subjects.Fold(reported.Activity.Title))
            {
                Pair(planned, reported, grounds);
            }
        }
    }

    /// <summary>Runs of the same length that are left over between the same two neighbours of one area.</summary>
    public void PairByPosition()
    {
        foreach (var area in plan.Plan.Areas)
        {
            var planned = plan.Lines.Where(line => line.Area == area).ToList();
            if (report.Plan.Areas.FirstOrDefault(other => SameArea(area, other)) is { } same)
            {
                var reported = report.Lines.Where(line => line.Area == same).ToList();
                foreach (var (one, other) in Gaps(planned, line => byPlanned.GetValueOrDefault(line.Id)?.Reported.Id, reported))
                {
                    Pair(one, other, Grounds.Position);
                }
            }
        }
    }

    private static string[] Known(Area area) => SubjectsOf.GetValue(area, one => [.. Subjects.AllOfArea(one.Title)]);

    private static TitleWords WordsOf(PlanLine line) => Words.GetValue(line, one => TitleWords.Of(one.Activity.Title));

    private List<(PlanLine, PlanLine)> Gaps(List<PlanLine> planned, Func<PlanLine, ActivityId?> partner, List<PlanLine> reported)
    {
        var found = new List<(PlanLine, PlanLine)>();
        for (var at = 0; at < planned.Count; at++)
        {
            var before = at == 0 ? -1 : partner(planned[at - 1]) is { } id ? reported.FindIndex(line => line.Id == id) : -2;
            var run = planned.Skip(at).TakeWhile(line => partner(line) is null).Count();
            var others = before < -1 ? 0 : reported.Skip(before + 1).TakeWhile(line => !taken.Contains(line.Id)).Count();
            if (run > 0 && before >= -1 && run == others)
            {
                found.AddRange(Enumerable.Range(0, run).Select(step => (planned[at + step], reported[before + 1 + step])));
            }
        }

        return found;
    }

    private void Pair(PlanLine planned, PlanLine reported, Grounds grounds)
    {
        if (!byPlanned.ContainsKey(planned.Id) && taken.Add(reported.Id))
        {
            byPlanned[planned.Id] = new LinePair(planned, reported, grounds);
        }
    }
}
