namespace GealcBot.Plans;

/// <summary>
/// One thing an activity owes in its year: the third meeting of a group, the webinar of a semester, a document.
/// </summary>
/// <param name="Number">1 for the first, of <paramref name="Of"/>.</param>
/// <param name="Window">When it is to happen; before it there is no hurry, after it the thing is overdue.</param>
/// <param name="HasOwnQuarter">
/// "Quarterly (4 a year)": the n-th is expected in the n-th quarter. Four in all is the duty, one a quarter the cadence
/// (domain.md section 4), so a meeting held early still counts for the next one.
/// </param>
public sealed record Obligation(ObligationId Id, PlanLine Line, int Number, int Of, DateRange Window, bool HasOwnQuarter)
{
    public bool IsMeeting => Line.Series is not null;

    /// <summary>1 to 4, for an obligation that has its own quarter.</summary>
    public int? Quarter => HasOwnQuarter ? DateRange.QuarterOf(Window.From) : null;
}

public enum Condition
{
    /// <summary>Its window has not opened.</summary>
    Ahead,

    /// <summary>Its window is open.</summary>
    Due,

    /// <summary>A date is set that has not passed.</summary>
    Scheduled,

    /// <summary>Its window has closed on nothing.</summary>
    Overdue,
    Met,
    MetLate,

    /// <summary>Not to happen this year: postponed, not needed, substituted or decided otherwise.</summary>
    Dropped,
}
