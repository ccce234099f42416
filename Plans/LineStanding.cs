using System.Collections.Immutable;
using GealcBot.Plans.Evidence;
using GealcBot.Plans.Ledger;

namespace GealcBot.Plans;

/// <summary>How far an activity is: a series by its meetings, any other by what was reported of it.</summary>
public enum Progress
{
    NotBegun,
    InProgress,
    Done,
    Dropped,
}

/// <summary>One line of the plan at a date.</summary>
/// <param name="Reported">What was said of it last.</param>
public sealed record LineStanding(PlanLine Line, ImmutableArray<ObligationStanding> Obligations, StatusReported? Reported, ImmutableArray<Meeting> Meetings)
{
    /// <summary>The links known for it, each once.</summary>
    public ImmutableArray<EvidenceAdded> Evidence { get; init; } = [];

    /// <summary>The status that counts: what was reported or, for a plan made of a report alone, what that says.</summary>
    public ReportedStatus Status { get; init; } = ReportedStatus.None;

    public int Met => Obligations.Count(obligation => obligation.IsMet);

    public int Owed => Obligations.Length;

    public int? Percent => Status.Percent;

    /// <summary>Why it will not happen this year, or null.</summary>
    public Ending? Ending => Ending.Of(Status);

    /// <summary>
    /// The report says "Executed" and lists no meetings, or too few (001:163, 000:117): by its word it is done, by count it is
    /// not, and both are to be said.
    /// </summary>
    public bool IsDeclaredOnly => Status.Kind is StatusKind.Done && Obligations.Any(obligation => obligation.IsOpen);

    /// <summary>Done by somebody's word, proven or not.</summary>
    public bool IsDeclaredDone => Progress is Progress.Done || Status.Kind is StatusKind.Done;

    public bool IsOverdue => !IsDeclaredOnly && Obligations.Any(obligation => obligation.Condition is Condition.Overdue);

    /// <summary>The first obligation still open, in order of number.</summary>
    public ObligationStanding? Next => Obligations.FirstOrDefault(obligation => obligation.IsOpen);

    /// <summary>When the meetings were, which is another answer than how many (001:206).</summary>
    public Cadence Cadence => Cadence.Of(Meetings);

    public EvidenceCoverage Coverage => EvidenceCoverage.Of(this);

    public LineState State => this switch
    {
        { Progress: Progress.Done } => LineState.Done,
        { IsDeclaredOnly: true } => LineState.DeclaredDone,
        { Progress: Progress.Dropped } => LineState.Dropped,
        _ when Obligations.Any(owed => owed.IsOpen && owed.IsUnconfirmed) => LineState.Unconfirmed,
        { Status.Kind: StatusKind.Scheduled, IsOverdue: true } => LineState.Unconfirmed,
        { Status.Kind: StatusKind.Partial } => LineState.PartlyDone,
        { Progress: Progress.InProgress } => LineState.InProgress,
        { Status: { Kind: null, Raw: not null } } => LineState.Narrated,
        { Next.Condition: Condition.Scheduled } => LineState.Scheduled,
        { IsOverdue: true } => LineState.Overdue,
        _ => LineState.ToDo,
    };

    public Progress Progress => this switch
    {
        _ when Obligations.All(o => o.IsMet) => Progress.Done,
        _ when Obligations.All(o => o.Condition is Condition.Dropped || o.IsMet) => Progress.Dropped,
        _ when Met > 0 || Status.Kind is StatusKind.InProgress or StatusKind.Partial or StatusKind.Done => Progress.InProgress,
        _ => Progress.NotBegun,
    };
}
