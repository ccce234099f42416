using GealcBot.Plans.Ledger;

namespace GealcBot.Plans;

/// <summary>One obligation at a date, and what proves it.</summary>
/// <param name="MetBy">The meeting that discharged it.</param>
/// <param name="ScheduledFor">The date that stands, also when it has passed; the last day where a month or several days were named.</param>
public sealed record ObligationStanding(Obligation Obligation, Condition Condition, Meeting? MetBy, DateOnly? ScheduledFor)
{
    /// <summary>What a report says of an obligation that is no meeting, where that is what its condition rests on.</summary>
    public StatusReported? SaidBy { get; init; }

    /// <summary>The date set, as it was said: "in December" (001:432) is no day.</summary>
    public PlanDate? ScheduledAs { get; init; }

    /// <summary>Who set that date, with the hour, how and where, where a person did and no report.</summary>
    public Scheduled? SetBy { get; init; }

    /// <summary>Why it was dropped.</summary>
    public Ending? Ending { get; init; }

    /// <summary>What it rests on was recorded after the day for which this is the state.</summary>
    public bool IsRecordedLater { get; init; }

    /// <summary>The day set for it has passed and nobody has said that it took place (the six webinars of 001:45 and others).</summary>
    public bool IsUnconfirmed { get; init; }

    /// <summary>The meeting that took place on another day than the one set; it counts for an obligation before this.</summary>
    public Meeting? HeldInstead { get; init; }

    public bool IsMet => Condition is Condition.Met or Condition.MetLate;

    /// <summary>Still to be done.</summary>
    public bool IsOpen => Condition is Condition.Due or Condition.Overdue or Condition.Scheduled or Condition.Ahead;

    /// <summary>The day by which it is expected: the date set, or the end of its window.</summary>
    public DateOnly By => Condition is Condition.Scheduled ? ScheduledFor!.Value : Obligation.Window.To;
}
