using System.Collections.Immutable;
using GealcBot.Cards.Elements;
using GealcBot.Plans;
using GealcBot.Plans.People;
using GealcBot.Texts;

namespace GealcBot.Cards;

/// <summary>The reminder of a meeting a group owes this quarter, and what becomes of it when it is answered.</summary>
public static class ReminderCard
{
    public const string Day = "day";

    public static Card For(ObligationStanding owed, YearStanding standing, Say say)
    {
        var line = standing.Line(owed.Obligation.Line.Id);
        var quarterEnds = QuarterEnd(standing.Date);
        var title = say.ReminderTitleQuarter(Name(line.Line, standing.Plan, say), say.Quarter(DateRange.QuarterOf(standing.Date)));
        return new Card
        {
            Language = say.Language.Tag,
            Summary = title,
            Body =
            [
                new Heading(title, Large: true),
                new Text(say.ReminderWhy(Name(line.Line, standing.Plan, say), say.Day(quarterEnds))),
                new Text(say.ReminderCount(line.Met, line.Owed, line.Line.Activity.Code)),
                new Text(say.ReminderLess(), Tone.Subtle),
            ],
            Actions = Answers(owed.Obligation.Id, say),
        };
    }

    /// <summary>Asks for a day: of the meeting, or of the next reminder.</summary>
    public static Card AskDay(ObligationStanding owed, YearStanding standing, bool later, string? problem, Say say)
    {
        var today = standing.Date;
        var id = owed.Obligation.Id.ToString();
        var title = say.ReminderTitleQuarter(Name(owed.Obligation.Line, standing.Plan, say), say.Quarter(DateRange.QuarterOf(today)));
        // Pickers open at the machine's own day, which is far away when a date is demonstrated; a week on is a fair guess.
        var proposed = Earlier(today.AddDays(7), QuarterEnd(today));
        return new Card
        {
            Language = say.Language.Tag,
            Summary = title,
            Body =
            [
                new Heading(title, Large: true),
                .. problem is null ? ImmutableArray<CardElement>.Empty : [new Plain(problem, Tone.Attention, Bold: true)],
                new DateInput(Day, later ? say.LaterAsk() : say.ScheduleAsk(), proposed, later ? today.AddDays(1) : today, new DateOnly(today.Year, 12, 31)) { Required = say.NeedDay() },
            ],
            Actions =
            [
                later ? new Send(say.ButtonSnooze(), new ReminderLater(id), WithInputs: true, Main: true)
                    : new Send(say.ButtonSetDate(), new ReminderScheduled(id), WithInputs: true, Main: true),
                new Send(say.ButtonBack(), new ReminderBack(id)),
            ],
        };
    }

    /// <summary>What the reminder turns into once a date is set.</summary>
    public static Card Scheduled(ObligationStanding owed, DateOnly on, YearStanding standing, Person by, Person reader, Say say)
    {
        var title = say.ScheduledTitle(Name(owed.Obligation.Line, standing.Plan, say), say.Day(on));
        var quarterEnds = QuarterEnd(standing.Date);
        return new Card
        {
            Language = say.Language.Tag,
            Summary = title,
            Body =
            [
                new Heading(title, Large: true),
                new Text(say.ScheduledThanks(say.ButtonHeld())),
                .. on > quarterEnds ? [new Text(say.BeyondWindow(say.Day(quarterEnds)), Tone.Warning)] : ImmutableArray<CardElement>.Empty,
                .. by.Id == reader.Id ? ImmutableArray<CardElement>.Empty : [new Plain(say.SetBy(say.Who(by)), Tone.Subtle)],
            ],
            Actions = Answers(owed.Obligation.Id, say),
        };
    }

    /// <summary>What the reminder turns into once it is put off.</summary>
    public static Card Snoozed(ObligationStanding owed, DateOnly until, YearStanding standing, Say say)
    {
        var title = say.SnoozedTitle(say.Day(until));
        var line = standing.Line(owed.Obligation.Line.Id);
        return new Card
        {
            Language = say.Language.Tag,
            Summary = title,
            Body =
            [
                new Heading(title, Large: true),
                new Text(say.Capital(Name(line.Line, standing.Plan, say)), Bold: true),
                new Text(say.ReminderCount(line.Met, line.Owed, line.Line.Activity.Code)),
            ],
            Actions = Answers(owed.Obligation.Id, say, later: new Send(say.ButtonOtherDay(), new ReminderLater(owed.Obligation.Id.ToString(), Ask: true))),
        };
    }

    private static ImmutableArray<CardAction> Answers(ObligationId obligation, Say say, CardAction? later = null)
    {
        var id = obligation.ToString();
        return
        [
            new Send(say.ButtonHeld(), new ReminderHeld(id), Main: true),
            new Send(say.ButtonScheduled(), new ReminderScheduled(id)),
            later ?? new Send(say.ButtonLater(), new ReminderLater(id)),
        ];
    }

    private static DateOnly QuarterEnd(DateOnly date) => DateRange.Quarter(date.Year, DateRange.QuarterOf(date)).To;

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;

    /// <summary>A joint session is named with all its groups.</summary>
    private static string Name(PlanLine line, PlanYear plan, Say say) =>
        plan.MeetsWith(line.Series!.Lead) is { Length: > 1 } joint ? say.Groups(joint) : say.Series(line);
}
