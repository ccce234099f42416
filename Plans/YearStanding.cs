using System.Collections.Frozen;
using System.Collections.Immutable;
using GealcBot.Plans.Ledger;

namespace GealcBot.Plans;

/// <summary>One obligation at a date, and what proves it.</summary>
/// <param name="MetBy">The meeting that discharged it.</param>
/// <param name="ScheduledFor">The date that stands, also when it has passed.</param>
public sealed record ObligationStanding(Obligation Obligation, Condition Condition, Meeting? MetBy, DateOnly? ScheduledFor)
{
    public bool IsMet => Condition is Condition.Met or Condition.MetLate;

    /// <summary>Still to be done.</summary>
    public bool IsOpen => Condition is Condition.Due or Condition.Overdue or Condition.Scheduled or Condition.Ahead;

    /// <summary>The day by which it is expected: the date set, or the end of its window.</summary>
    public DateOnly By => Condition is Condition.Scheduled ? ScheduledFor!.Value : Obligation.Window.To;
}

/// <summary>How far an activity is: a series by its meetings, any other by what was reported of it.</summary>
public enum Progress
{
    NotBegun,
    InProgress,
    Done,
    Dropped,
}

/// <summary>One line of the plan at a date.</summary>
public sealed record LineStanding(PlanLine Line, ImmutableArray<ObligationStanding> Obligations, StatusReported? Reported, ImmutableArray<Meeting> Meetings)
{
    public int Met => Obligations.Count(obligation => obligation.IsMet);

    public int Owed => Obligations.Length;

    public bool IsOverdue => Obligations.Any(obligation => obligation.Condition is Condition.Overdue);

    /// <summary>The first obligation still open, in order of number.</summary>
    public ObligationStanding? Next => Obligations.FirstOrDefault(obligation => obligation.IsOpen);

    public Progress Progress => this switch
    {
        _ when Obligations.All(o => o.IsMet) => Progress.Done,
        _ when Obligations.All(o => o.Condition is Condition.Dropped || o.IsMet) => Progress.Dropped,
        _ when Met > 0 || Reported?.Status.Kind is StatusKind.InProgress or StatusKind.Partial => Progress.InProgress,
        _ => Progress.NotBegun,
    };
}

/// <summary>How many lines of an area stand where. A line is in one of the first three; overdue ones are counted besides.</summary>
public sealed record AreaStanding(Area Area, int Planned, int Done, int InProgress, int Overdue);

/// <summary>The state of a year at the end of a day: <c>plan.At(date, ledger)</c>.</summary>
public sealed class YearStanding
{
    private readonly FrozenDictionary<ActivityId, LineStanding> byId;

    private YearStanding(PlanYear plan, DateOnly date, ImmutableArray<LineStanding> lines)
    {
        (Plan, Date, Lines) = (plan, date, lines);
        byId = lines.ToFrozenDictionary(line => line.Line.Id);
    }

    public PlanYear Plan { get; }

    public DateOnly Date { get; }

    /// <summary>In plan order.</summary>
    public ImmutableArray<LineStanding> Lines { get; }

    public IEnumerable<AreaStanding> Areas => Plan.Plan.Areas.Select(area => Of(area));

    /// <summary>The series, in plan order: one line for each group or pair of groups that owes meetings.</summary>
    public IEnumerable<LineStanding> Series => Lines.Where(line => line.Line.Series is not null);

    public LineStanding Line(ActivityId id) => byId[id];

    public LineStanding? SeriesOf(GroupId group) => Plan.SeriesOf(group) is { } line ? byId[line.Id] : null;

    public ObligationStanding? Obligation(ObligationId id) =>
        byId.GetValueOrDefault(id.Activity)?.Obligations.FirstOrDefault(standing => standing.Obligation.Id == id);

    internal static YearStanding Of(PlanYear plan, YearLedger ledger, DateOnly date)
    {
        var happened = ledger.Meetings.Where(meeting => meeting.Facts.HeldOn <= date).ToImmutableArray();
        var obligations = plan.Obligations.ToLookup(obligation => obligation.Line.Id);
        return new YearStanding(plan, date, [.. plan.Lines.Select(line => Of(line, obligations[line.Id], ledger, happened, date))]);
    }

    private static LineStanding Of(PlanLine line, IEnumerable<Obligation> obligations, YearLedger ledger, ImmutableArray<Meeting> happened, DateOnly date)
    {
        var meetings = line.Series is { } series
            ? happened.Where(meeting => series.Groups.Any(meeting.Of)).ToImmutableArray()
            : [];
        var reported = ledger.StatusOf(line.Id, date);
        var standings = obligations.Select(obligation => Of(obligation, meetings, reported?.Status ?? line.Activity.Status, ledger, date));
        return new LineStanding(line, [.. standings], reported, meetings);
    }

    private static ObligationStanding Of(Obligation obligation, ImmutableArray<Meeting> meetings, ReportedStatus reported, YearLedger ledger, DateOnly date)
    {
        var scheduled = ledger.ScheduleOf(obligation.Id)?.On;
        var meeting = obligation.IsMeeting ? meetings.ElementAtOrDefault(obligation.Number - 1) : null;
        var doneOn = meeting?.Facts.HeldOn ?? (obligation.IsMeeting ? null : DoneOn(reported, obligation));
        var condition = doneOn switch
        {
            { } day => day <= obligation.Window.To ? Condition.Met : Condition.MetLate,
            null when IsDropped(reported.Kind) => Condition.Dropped,
            null when scheduled >= date => Condition.Scheduled,
            null when date > obligation.Window.To => Condition.Overdue,
            null when date < obligation.Window.From => Condition.Ahead,
            null => Condition.Due,
        };
        return new ObligationStanding(obligation, condition, meeting, scheduled);
    }

    /// <summary>A report that gives no date is taken to speak of something done in time.</summary>
    private static DateOnly? DoneOn(ReportedStatus status, Obligation obligation) =>
        status.Kind is StatusKind.Done ? status.Date?.First ?? obligation.Window.From : null;

    private static bool IsDropped(StatusKind? kind) =>
        kind is StatusKind.Postponed or StatusKind.NotNeeded or StatusKind.Substituted or StatusKind.DecidedOtherwise;

    private AreaStanding Of(Area area)
    {
        var lines = Lines.Where(line => line.Line.Area == area).ToList();
        return new AreaStanding(
            area, lines.Count,
            lines.Count(line => line.Progress is Progress.Done),
            lines.Count(line => line.Progress is Progress.InProgress),
            lines.Count(line => line.IsOverdue));
    }
}
