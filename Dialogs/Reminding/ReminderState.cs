using GealcBot.Cards;
using GealcBot.Dialogs.Notices;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.Reminders;

namespace GealcBot.Dialogs.Reminding;

/// <summary>How things stand with a reminder, however old its card is.</summary>
internal abstract record ReminderState
{
    /// <summary>What it was about is no longer there: another plan, a report taken back.</summary>
    public sealed record Gone : ReminderState;

    public sealed record Open(AskedReminder Asked) : ReminderState;

    /// <param name="Entry">What answered it; null for a report of the year that was imported.</param>
    public sealed record Answered(AskedReminder Asked, LedgerEntry? Entry) : ReminderState;

    public static ReminderState Of(ReminderPlace place, NoticeReader reader) => place.What.Kind switch
    {
        ReminderKind.ProofMissing => OfProof(place, reader),
        ReminderKind.ReportDue => OfReport(place, reader),
        _ => OfObligation(place, reader),
    };

    private static ReminderState OfObligation(ReminderPlace place, NoticeReader reader)
    {
        if (ObligationId.TryParse(place.What.About) is not { } id || reader.World.Plan(id.Activity.Year) is not { } plan)
        {
            return new Gone();
        }

        var year = reader.World.Standing(plan, reader.Today);
        if (year.Obligation(id) is not { } owed)
        {
            return new Gone();
        }

        var (line, ledger) = (year.Line(id.Activity), reader.World.Ledger(plan.Year));
        var asked = ReminderFacts.Of(place, owed, line, year, ledger, reader);
        // A day that is set is a promise: what the group has met in its quarter beside it does not answer for it.
        if (line.Line.Series is not null && (asked.Set is null ? MeetingPace.AnswerTo(owed, line) : owed.MetBy ?? owed.HeldInstead) is { } meeting)
        {
            return new Answered(asked, meeting.Report);
        }

        return !owed.IsOpen ? new Answered(asked, owed.SaidBy ?? line.Reported)
            : DateSince(place.What, asked) is { } set ? new Answered(asked, set)
            : Said(place.What, line) is { } status ? new Answered(asked, status)
            : Silenced(place.What.About, ledger, reader, asked.Set) is { } quiet ? new Answered(asked, quiet)
            : new Open(asked);
    }

    private static ReminderState OfProof(ReminderPlace place, NoticeReader reader)
    {
        if (reader.World.Entry(new EntryId(place.What.About)) is not { } claim || reader.World.Plan(claim.Year) is not { } plan)
        {
            return new Gone();
        }

        var (year, ledger) = (reader.World.Standing(plan, reader.Today), reader.World.Ledger(claim.Year));
        var meeting = ledger.Meeting(claim.Id);
        var line = claim switch
        {
            MeetingHeld when meeting is not null => year.SeriesOf(meeting.Facts.Groups[0]),
            StatusReported said when ledger.WithdrawalOf(said.Id) is null && plan.Line(said.Activity) is not null => year.Line(said.Activity),
            _ => null,
        };
        if (line is null)
        {
            return new Gone();
        }

        var asked = new AskedReminder(place, year) { Line = line, Meeting = meeting, By = reader.Today };
        var proof = line.Evidence.LastOrDefault(entry => meeting is null || (entry.Meeting is { } id && meeting.IsKnownAs(id)));
        return proof is not null ? new Answered(asked, proof)
            : meeting?.Facts.Link is not null ? new Answered(asked, meeting.Report)
            : Silenced(place.What.About, ledger, reader) is { } quiet ? new Answered(asked, quiet)
            : new Open(asked);
    }

    private static ReminderState OfReport(ReminderPlace place, NoticeReader reader)
    {
        if (!int.TryParse(place.What.About, out var number) || reader.World.Plan(number) is not { } plan)
        {
            return new Gone();
        }

        var by = reader.Policy.ReportDeadlines.Select(day => day.In(number)).Order().FirstOrDefault(day => day >= place.What.Round, DateRange.Year(number).To);
        var asked = new AskedReminder(place, reader.World.Standing(plan, reader.Today)) { By = by };
        return reader.World.Document(number, DocumentKind.Report) is { } report && (report.AsOf ?? DateRange.Year(number).To) >= by ? new Answered(asked, null)
            : Silenced(place.What.About, reader.World.Ledger(number), reader) is { } quiet ? new Answered(asked, quiet)
            : new Open(asked);
    }

    /// <summary>A date that is set answers what asks for one; what tells of a date is answered by one set since.</summary>
    private static Scheduled? DateSince(Reminder what, AskedReminder asked) =>
        asked.Owed is { Condition: Condition.Scheduled } && asked.Set is { } set
        && (what.Kind is not (ReminderKind.MeetingComing or ReminderKind.DateComing) || Day(set) >= what.Round) ? set : null;

    /// <summary>Of an activity, what was said since it was asked.</summary>
    private static StatusReported? Said(Reminder what, LineStanding line) =>
        line.Line.Series is null && what.Kind is not ReminderKind.DateComing && line.Reported is { } said && Day(said) >= what.Round ? said : null;

    /// <summary>Put off, not for this period, or passed on by this reader; whoever asks again later wants it all the same.</summary>
    private static ReminderEntry? Silenced(string about, YearLedger ledger, NoticeReader reader, Scheduled? set = null)
    {
        var said = ledger.SaidOfReminders(about, set);
        return said.LastOrDefault(entry => entry is Snoozed or NotThisPeriod or AskedAgain) switch
        {
            Snoozed snoozed when snoozed.Until > reader.Today => snoozed,
            NotThisPeriod quiet when quiet.Through >= reader.Today => quiet,
            _ => said.OfType<NotMine>().LastOrDefault(entry => entry.By == reader.Person.Id),
        };
    }

    private static DateOnly Day(LedgerEntry entry) => DateOnly.FromDateTime(entry.RecordedAt.UtcDateTime);
}
