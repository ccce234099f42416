using GealcBot.Plans.Ledger;

namespace GealcBot.Plans.Reminders;

/// <summary>What has become of a reminder between the day it was planned and the moment it is to be sent.</summary>
public enum Fate
{
    StillDue,

    /// <summary>Somebody has answered: met, scheduled, told, put off, not this period.</summary>
    Answered,

    /// <summary>A later round asks the same.</summary>
    NewRound,

    /// <summary>The Secretariat holds it back.</summary>
    CalledOff,

    /// <summary>Nobody has answered, and the time in which it had a point is over.</summary>
    Over,
}

public static class Fates
{
    /// <param name="due">What is due at the moment.</param>
    /// <param name="standing">Of the year that the reminder belongs to.</param>
    public static Fate Of(Reminder what, IEnumerable<DueItem> due, YearStanding standing, YearLedger ledger)
    {
        var same = due.FirstOrDefault(item => item.What.About == what.About);
        return same switch
        {
            { What: var now } when now == what => same.Said.OfType<CalledOff>().Any(entry => entry.Round == what.Round && entry.To is null) ? Fate.CalledOff : Fate.StillDue,
            { What.Round: var round } when round > what.Round => Fate.NewRound,
            _ => IsAnswered(what, standing, ledger) ? Fate.Answered : Fate.Over,
        };
    }

    private static bool IsAnswered(Reminder what, YearStanding standing, YearLedger ledger)
    {
        if (ledger.SaidOfReminders(what.About).Any(entry => entry is Snoozed or NotThisPeriod && Rounds.DayOf(entry) >= what.Round))
        {
            return true;
        }

        return ObligationId.TryParse(what.About) is not { } id || standing.Obligation(id) is not { } asked
            // A proof or a report that is no longer asked for within its time is there, or what it proves was taken back.
            ? what.Kind is ReminderKind.ProofMissing or ReminderKind.ReportDue
            : !asked.IsOpen || asked.Condition is Condition.Scheduled || MeetingPace.AnswerTo(asked, standing.Line(id.Activity)) is not null
                || standing.Line(id.Activity).Reported is { } said && Rounds.DayOf(said) >= what.Round;
    }
}
