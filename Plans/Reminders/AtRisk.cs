namespace GealcBot.Plans.Reminders;

/// <summary>What this quarter will end without if nobody acts: for the Secretariat's digest.</summary>
public static class AtRisk
{
    /// <summary>In plan order: the meeting that a group owes, and what other lines owe by the quarter's end, where no date is set.</summary>
    public static IEnumerable<ObligationStanding> ThisQuarter(YearStanding standing)
    {
        var ends = DateRange.Quarter(standing.Date.Year, DateRange.QuarterOf(standing.Date)).To;
        return from line in standing.Lines
               let owed = line.Line.Series is null ? ByQuartersEnd(line, ends)
                   : MeetingReminders.IsAsked(standing.Plan, line) ? MeetingPace.OwedThisQuarter(line, standing.Date) : null
               where owed is not null
               select owed;
    }

    private static ObligationStanding? ByQuartersEnd(LineStanding line, DateOnly ends) =>
        line is { IsDeclaredDone: false, Next: { Condition: not Condition.Scheduled } next } && next.Obligation.Window.To <= ends ? next : null;
}
