using System.Collections.Immutable;
using GealcBot.Cards.Elements;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;
using GealcBot.Texts;

namespace GealcBot.Cards;

/// <summary>Who answered a reminder, when, and what comes next.</summary>
/// <param name="On">In the reader's own day.</param>
/// <param name="Next">The sentence that says what comes next, or null.</param>
public sealed record ReminderAnswer(Person By, DateOnly On, Person Reader, string? Next);

/// <summary>What a reminder turns into once it is answered, for whoever looks at it and whenever.</summary>
public static class ReminderOutcomeCard
{
    public static Card Scheduled(AskedReminder asked, Scheduled set, ReminderAnswer answer, Say say)
    {
        var dated = asked with { Set = set };
        var quarterEnds = DateRange.Quarter(asked.Year.Plan.Year, DateRange.QuarterOf(asked.By)).To;
        return Made(
            asked.Series is null ? $"{say.DateSetTitle()}: {asked.Name(say)}, {say.Day(set.On)}" : say.ScheduledTitle(asked.Name(say), say.Day(set.On)),
            [
                .. ReminderDates.Of(dated, say),
                new Text(say.ScheduledThanks(say.ButtonHeld())),
                .. asked.Series is not null && set.On > quarterEnds ? [new Text(say.BeyondWindow(say.Day(quarterEnds)), Tone.Warning)] : ImmutableArray<CardElement>.Empty,
                .. Said(answer, say),
            ],
            [
                ReminderCard.Held(asked, say, sure: true),
                new Send(say.ButtonMoveDate(), new ReminderScheduled(asked.Place.ToString())),
                .. ReminderDates.File(dated, say),
                new Send(say.ButtonNotNow(), new ReminderNotNow(asked.Place.ToString())),
            ], say);
    }

    public static Card Snoozed(AskedReminder asked, DateOnly until, ReminderAnswer answer, Say say) => Made(
        say.SnoozedTitle(say.Day(until)),
        [new Text(say.Capital(asked.Name(say)), Bold: true), .. ReminderCard.About(asked, say), .. Said(answer, say)],
        [
            ReminderCard.Held(asked, say, sure: true),
            new Send(say.ButtonScheduled(), new ReminderScheduled(asked.Place.ToString())),
            .. until > asked.Year.Date.AddDays(1) ? [new Send(say.ButtonTomorrow(), new ReminderLater(asked.Place.ToString(), Tomorrow: true))] : ImmutableArray<CardAction>.Empty,
            new Send(say.ButtonOtherDay(), new ReminderLater(asked.Place.ToString(), Ask: true)),
        ], say);

    public static Card NotNow(AskedReminder asked, NotThisPeriod said, ReminderAnswer answer, Say say) => Made(
        say.NotNowTitle(say.Day(said.Through)),
        [
            new Text(say.Capital(asked.Name(say)), Bold: true),
            .. ReminderCard.About(asked, say),
            .. said.Reason is { } reason ? [new Plain(reason)] : ImmutableArray<CardElement>.Empty,
            .. ReminderDates.Address(asked, say),
            .. Said(answer, say),
        ],
        [new Send(say.ButtonUndo(), new ReminderWanted(asked.Place.ToString())), .. ReminderDates.File(asked, say)], say);

    /// <param name="to">Who is asked from now on, where somebody was named.</param>
    public static Card NotMine(AskedReminder asked, Person? to, ReminderAnswer answer, Say say)
    {
        var title = to is null ? say.NotMineTitleUnknown() : say.NotMineTitle(say.Who(to));
        return Made(
            title,
            [new Text(say.Capital(asked.Name(say)), Bold: true), .. ReminderCard.About(asked, say), .. Said(answer, say)],
            [new Send(say.ButtonUndo(), new ReminderWanted(asked.Place.ToString()))], say);
    }

    /// <summary>Answered by a status, a link or a report: what it was is in the ledger.</summary>
    public static Card Answered(string title, AskedReminder asked, string? link, ReminderAnswer? answer, Say say) => Made(
        title,
        [
            new Text(say.Capital(asked.Name(say)), Bold: true),
            .. ReminderCard.About(asked, say),
            .. answer is null ? ImmutableArray<CardElement>.Empty
                : [new Plain(answer.By.Id == answer.Reader.Id ? say.AnsweredByYou(say.Day(answer.On)) : say.AnsweredBy(say.Who(answer.By), say.Day(answer.On)), Tone.Subtle), .. Next(answer, say)],
        ],
        [
            .. Links.TryRead(link) is { } page ? [new Open(say.ViewLink(page.IdnHost), page.OriginalString)] : ImmutableArray<CardAction>.Empty,
            .. asked.Line is { } line ? [new Send(say.ButtonActivity(line.Line.Activity.Code), new ShowActivity(line.Line.Id.ToString()))] : ImmutableArray<CardAction>.Empty,
        ], say);

    /// <summary>The Secretariat's: it is asked once more.</summary>
    public static Card Nudged(AskedReminder asked, ReminderAnswer answer, Say say, bool first = false) => Made(
        first ? say.NudgedFirstTitle(asked.Title(say)) : say.NudgedTitle(asked.Title(say)),
        [.. ReminderCard.About(asked, say), new Plain(say.NudgedBy(say.Who(answer.By, answer.Reader.Id), say.Day(answer.On)), Tone.Subtle)],
        [new Send(say.ButtonCallOff(), new ReminderNotNow(asked.Place.ToString()))], say);

    private static ImmutableArray<CardElement> Said(ReminderAnswer answer, Say say) =>
    [
        .. answer.By.Id == answer.Reader.Id ? ImmutableArray<CardElement>.Empty : [new Plain(say.AnsweredBy(say.Who(answer.By), say.Day(answer.On)), Tone.Subtle)],
        .. Next(answer, say),
    ];

    private static ImmutableArray<CardElement> Next(ReminderAnswer answer, Say say) =>
        answer.Next is { } next ? [new Plain($"{say.RemindThanks()} {next}", Tone.Subtle)] : [];

    private static Card Made(string title, ImmutableArray<CardElement> body, ImmutableArray<CardAction> actions, Say say) => new()
    {
        Language = say.Language.Tag,
        Summary = title,
        Body = [new Heading(title, Large: true), .. body],
        Actions = actions,
    };
}
