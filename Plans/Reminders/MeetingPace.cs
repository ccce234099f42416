using GealcBot.Plans.Ledger;

namespace GealcBot.Plans.Reminders;

/// <summary>
/// Meetings are asked for at an even pace whether the plan names quarters or leaves the dates free: four a year are one a
/// quarter, six are one and two by turns, one a year belongs to the last.
/// </summary>
public static class MeetingPace
{
    /// <summary>How many of the year's meetings are to have been held by the end of a quarter, 0 to 4.</summary>
    public static int Expected(int owed, int quarter) => owed * quarter / 4;

    /// <summary>The quarter in which the n-th is asked for.</summary>
    public static int QuarterOf(int number, int owed) => Math.Min(4, ((4 * number) + owed - 1) / owed);

    /// <summary>
    /// The meeting that answers for an obligation: one that discharged it, one that took the place of the day set, or any held
    /// in the quarter it is asked for, one each.
    /// </summary>
    public static Meeting? AnswerTo(ObligationStanding asked, LineStanding line)
    {
        var (number, owed) = (asked.Obligation.Number, asked.Obligation.Of);
        var quarter = QuarterOf(number, owed);
        var held = line.Meetings.Where(meeting => DateRange.Quarter(line.Line.Id.Year, quarter).Contains(meeting.Facts.HeldOn)).ToList();
        return asked.MetBy ?? asked.HeldInstead ?? (held.Count >= number - Expected(owed, quarter - 1) ? held.LastOrDefault() : null);
    }

    /// <summary>
    /// What is to be asked for in the quarter of <paramref name="date"/>: its first meeting that is open, unless the group has
    /// met often enough in it or so often before that it owes none yet, or a date is set.
    /// </summary>
    public static ObligationStanding? OwedThisQuarter(LineStanding line, DateOnly date)
    {
        if (date.Year != line.Line.Id.Year)
        {
            return null;
        }

        var (quarter, owed) = (DateRange.QuarterOf(date), line.Owed);
        var (from, to) = (Expected(owed, quarter - 1), Expected(owed, quarter));
        // Whoever sets a date for the next meeting sets it for the first that is open, whichever quarter that one was of.
        var scheduled = line.Obligations.Any(other => other.Condition is Condition.Scheduled
            && (other.Obligation.Number <= to || DateRange.QuarterOf(other.ScheduledFor!.Value) == quarter));
        return scheduled || to <= from ? null : line.Obligations[from..to].FirstOrDefault(asked => asked.IsOpen && AnswerTo(asked, line) is null);
    }
}
