using System.Globalization;
using GealcBot.Cards;
using GealcBot.Dialogs.Reporting;
using GealcBot.Dialogs.Talk;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;
using GealcBot.Plans.Reminders;

namespace GealcBot.Dialogs.Reminding;

/// <summary>
/// The buttons of a reminder. What the card showed may be weeks old: each press looks at the ledger first and shows
/// the present state.
/// </summary>
public sealed class ReminderAnswers(ILedgerBook book)
{
    /// <summary>The reminder as it would be sent now.</summary>
    public Answer Show(string obligation, Situation situation) =>
        Open(obligation, situation, out var answer) is { } owed ? Answer.Replacing(ReminderCard.For(owed.Standing, owed.Year, situation.Say)) : answer!;

    /// <summary>It was held: the report form, filled with the group.</summary>
    public Answer Held(string obligation, MeetingReports reports, Situation situation) =>
        Open(obligation, situation, out var answer) is { } owed
            ? reports.BeginFrom(owed.Year.Plan, owed.Standing.Obligation.Id, owed.Lead, situation)
            : answer!;

    /// <exception cref="StoreAwayException"/>
    public async Task<Answer> ScheduledAsync(string obligation, Inputs inputs, Situation situation, CancellationToken cancellation)
    {
        if (Open(obligation, situation, out var answer) is not { } owed)
        {
            return answer!;
        }

        if (inputs[ReminderCard.Day] is not { } text)
        {
            return Ask(owed, later: false, null, situation);
        }

        if (Problem(text, situation, owed, out var day) is { } problem)
        {
            return Ask(owed, later: false, problem, situation);
        }

        var (plan, ledger) = (owed.Year.Plan, situation.World.Ledger(owed.Year.Plan.Year));
        var set = new Scheduled(owed.Standing.Obligation.Id, day) { Year = plan.Year, By = situation.Person.Id, RecordedAt = situation.Now };
        // A day that was set today and moved since is to stand again; one that stands is not said twice.
        while (ledger.Find(set.Id) is not null && ledger.ScheduleOf(plan.Together(owed.Standing.Obligation))?.On != day)
        {
            set = set with { Again = set.Again + 1 };
        }

        await book.AppendAsync(set, cancellation);
        return Answer.Replacing(ReminderCard.Scheduled(owed.Standing, day, owed.Year, situation.Person, situation.Person, situation.Say));
    }

    /// <exception cref="StoreAwayException"/>
    public async Task<Answer> LaterAsync(ReminderLater asked, Inputs inputs, Situation situation, CancellationToken cancellation)
    {
        if (Open(asked.Obligation, situation, out var answer) is not { } owed)
        {
            return answer!;
        }

        var text = inputs[ReminderCard.Day];
        if (text is null && asked.Ask)
        {
            return Ask(owed, later: true, null, situation);
        }

        var day = InAWeek(situation.Today);
        if (text is not null && Problem(text, situation, owed, out day) is { } problem)
        {
            return Ask(owed, later: true, problem, situation);
        }

        return await SnoozeAsync(owed, day, situation, cancellation);
    }

    /// <summary>The same by words; a week where no day was said.</summary>
    /// <exception cref="StoreAwayException"/>
    public async Task<Answer> LaterAsync(ObligationId obligation, DateOnly? until, Situation situation, CancellationToken cancellation)
    {
        if (Open(obligation.ToString(), situation, out var answer) is not { } owed)
        {
            return answer!;
        }

        return Problem(Iso(until ?? InAWeek(situation.Today)), situation, owed, out var day) is { } problem
            ? Ask(owed, later: true, problem, situation)
            : await SnoozeAsync(owed, day, situation, cancellation);
    }

    private async Task<Answer> SnoozeAsync(Owed owed, DateOnly day, Situation situation, CancellationToken cancellation)
    {
        var ledger = situation.World.Ledger(owed.Year.Plan.Year);
        var snoozed = new Snoozed(owed.Standing.Obligation.Id, day) { Year = owed.Year.Plan.Year, By = situation.Person.Id, RecordedAt = situation.Now };
        while (ledger.Find(snoozed.Id) is not null && ledger.SnoozeOf(snoozed.Obligation)?.Until != day)
        {
            snoozed = snoozed with { Again = snoozed.Again + 1 };
        }

        await book.AppendAsync(snoozed, cancellation);
        return Answer.Replacing(ReminderCard.Snoozed(owed.Standing, day, owed.Year, situation.Say));
    }

    /// <summary>The obligation of a button when it is still open and this person may answer for it; else what to say instead.</summary>
    private static Owed? Open(string obligation, Situation situation, out Answer? instead)
    {
        instead = null;
        if (ObligationId.TryParse(obligation) is not { } id
            || situation.World.Plan(id.Activity.Year) is not { } plan
            || situation.Standing(plan).Obligation(id) is not { Obligation.Line.Series: { } series } standing)
        {
            instead = Answer.Of(situation.Say.OldButton(), Suggest.For(situation));
            return null;
        }

        if (!plan.MeetsWith(series.Lead).Concat(series.Groups).Any(group => situation.Person.May(Deed.ScheduleMeeting, group)))
        {
            instead = Answer.Of(situation.Say.MayNotDoThat());
            return null;
        }

        var year = situation.Standing(plan);
        if (MeetingPace.AnswerTo(standing, year.Line(id.Activity)) is { } meeting)
        {
            instead = Answered(meeting, year, situation);
            return null;
        }

        if (!standing.IsOpen)
        {
            instead = Answer.Of(situation.Say.ReminderAnswered(), Suggest.For(situation));
            return null;
        }

        return new Owed(standing, year, series.Lead);
    }

    private static Answer Answered(Meeting meeting, YearStanding year, Situation situation)
    {
        var by = situation.World.Who(meeting.Report.By);
        var mayCorrect = meeting.Facts.Groups.Any(group => situation.Person.May(Deed.CorrectOthers, group));
        return Answer.Replacing(ReceiptCard.For(
            new Receipt(ReceiptKind.AlreadyReported, meeting, year, by, situation.DayOf(meeting.Report)), situation.Person, mayCorrect, situation.Say));
    }

    private static Answer Ask(Owed owed, bool later, string? problem, Situation situation) =>
        Answer.Replacing(ReminderCard.AskDay(owed.Standing, owed.Year, later, problem, situation.Say));

    private static string? Problem(string text, Situation situation, Owed owed, out DateOnly day)
    {
        var say = situation.Say;
        return !DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day) ? say.DayUnreadable(Flat.Cut(text, 40))
            : day < situation.Today ? say.Capital(say.ScheduleInPast(say.Day(day)))
            : day.Year != owed.Year.Plan.Year ? say.Capital(say.ScheduleOtherYear(say.Day(day), owed.Year.Plan.Year))
            : null;
    }

    private static string Iso(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>A week from now, but while the quarter has at least a day left.</summary>
    private static DateOnly InAWeek(DateOnly today)
    {
        var last = DateRange.Quarter(today.Year, DateRange.QuarterOf(today)).To.AddDays(-1);
        var week = today.AddDays(7);
        return week <= last ? week : last > today ? last : today.AddDays(1);
    }

    private sealed record Owed(ObligationStanding Standing, YearStanding Year, GroupId Lead);
}
