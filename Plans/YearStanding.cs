using System.Collections.Frozen;
using System.Collections.Immutable;
using GealcBot.Plans.Evidence;
using GealcBot.Plans.Ledger;

namespace GealcBot.Plans;

/// <summary>The state of a year at the end of a day: <c>plan.At(date, ledger)</c>.</summary>
public sealed class YearStanding
{
    private readonly FrozenDictionary<ActivityId, LineStanding> byId;

    private YearStanding(PlanYear plan, DateOnly date, ImmutableArray<LineStanding> lines, ImmutableArray<Unforeseen> unforeseen)
    {
        (Plan, Date, Lines, Unforeseen) = (plan, date, lines, unforeseen);
        byId = lines.ToFrozenDictionary(line => line.Line.Id);
    }

    /// <summary>With the frequencies that the ledger has settled.</summary>
    public PlanYear Plan { get; }

    public DateOnly Date { get; }

    /// <summary>In plan order.</summary>
    public ImmutableArray<LineStanding> Lines { get; }

    /// <summary>What was done by then that no plan foresaw (001:468).</summary>
    public ImmutableArray<Unforeseen> Unforeseen { get; }

    public IEnumerable<AreaStanding> Areas => Plan.Plan.Areas.Select(area => AreaStanding.Of(area, Lines.Where(line => line.Line.Area == area)));

    /// <summary>The series, in plan order: one line for each group or pair of groups that owes meetings.</summary>
    public IEnumerable<LineStanding> Series => Lines.Where(line => line.Line.Series is not null);

    /// <summary>Meetings held, each once however many groups it counts for.</summary>
    public IEnumerable<Meeting> Meetings => Series.SelectMany(line => line.Meetings).DistinctBy(meeting => meeting.Id);

    public SessionCount Sessions => new(Meetings.Count(), Together.Count(this));

    public YearTotals Totals => new(
        Lines.Length, Lines.Count(line => line.Progress is Progress.Done), Lines.Count(line => line.Progress is Progress.InProgress),
        Lines.Count(line => line.Progress is Progress.Dropped), Lines.Count(line => line.IsDeclaredDone), Lines.Count(line => line.IsOverdue),
        Series.Sum(line => line.Owed), Series.Sum(line => line.Met), Unforeseen.Length);

    /// <summary>How many lines have each kind of status by the words of their report; the words of one may be of no kind (000:99).</summary>
    public IEnumerable<(StatusKind? Kind, int Lines)> ByStatus =>
        Lines.Where(line => line.Status.Raw is not null || line.Status.Kind is not null)
            .GroupBy(line => line.Status.Kind).OrderBy(kind => kind.Key ?? (StatusKind)int.MaxValue).Select(kind => (kind.Key, kind.Count()));

    /// <summary>What counts here although it was recorded only after the date: the past as we know it now.</summary>
    public IEnumerable<LineStanding> RecordedLater => Lines.Where(line => line.Obligations.Any(obligation => obligation.IsRecordedLater));

    public LineStanding Line(ActivityId id) => byId[id];

    public LineStanding? SeriesOf(GroupId group) => Plan.SeriesOf(group) is { } line ? byId[line.Id] : null;

    public ObligationStanding? Obligation(ObligationId id) =>
        byId.GetValueOrDefault(id.Activity)?.Obligations.FirstOrDefault(standing => standing.Obligation.Id == id);

    internal static YearStanding Of(PlanYear plan, YearLedger ledger, DateOnly date)
    {
        var assessment = new Assessment(plan, ledger, date);
        return new YearStanding(plan, date, [.. plan.Lines.Select(assessment.Of)], [.. ledger.Unforeseen.Where(entry => entry.AsOf <= date)]);
    }
}
