using System.Collections.Immutable;
using GealcBot.Cards.Elements;
using GealcBot.Plans;
using GealcBot.Plans.People;
using GealcBot.Texts;

namespace GealcBot.Cards;

/// <summary>What an answer to a reminder needs beside the press: a day, a reason, a person. Each leads back to the reminder.</summary>
public static class ReminderForms
{
    public const string Day = "day";
    public const string Hour = "hour";
    public const string Mode = "mode";
    public const string Place = "place";
    public const string Reason = "reason";
    public const string Whom = "whom";
    public const string Nobody = "nobody";
    public const int LongestReason = 500;

    /// <summary>For which day, and hour and mode where they are known.</summary>
    public static Card AskDate(AskedReminder asked, string? problem, Say say) => Form(
        asked, problem,
        [
            new DateInput(Day, say.ScheduleAsk(), Proposed(asked), asked.Year.Date, DateRange.Year(asked.Year.Plan.Year).To) { Required = say.NeedDay() },
            new TimeInput(Hour, say.ScheduleHour(), asked.Set?.At),
            MeetingWay.Ask(Mode, MeetingWay.Write(asked.Set?.IsVirtual), say),
            new TextInput(Place, say.AskPlace(), asked.Set?.Place, MeetingWay.MaxPlace),
        ],
        new Send(say.ButtonSetDate(), new ReminderScheduled(asked.Place.ToString()), WithInputs: true, Main: true), say);

    /// <summary>On which day to be reminded.</summary>
    public static Card AskLater(AskedReminder asked, string? problem, Say say) => Form(
        asked, problem,
        [new DateInput(Day, say.LaterAsk(), Proposed(asked), asked.Year.Date.AddDays(1), DateRange.Year(asked.Year.Plan.Year).To) { Required = say.NeedDay() }],
        new Send(say.ButtonSnooze(), new ReminderLater(asked.Place.ToString(), Ask: true), WithInputs: true, Main: true), say);

    /// <param name="through">The last day of the period.</param>
    public static Card AskReason(AskedReminder asked, DateOnly through, string? problem, Say say) => Form(
        asked, problem,
        [
            new Text(say.NotNowNote(say.Day(through))),
            new TextInput(Reason, say.NotNowAsk(), MaxLength: LongestReason, Multiline: true) { Required = say.NeedReason() },
        ],
        new Send(say.ButtonStopAsking(), new ReminderNotNow(asked.Place.ToString()), WithInputs: true, Main: true), say);

    /// <param name="others">Of its groups, who could be asked instead.</param>
    public static Card AskWhom(AskedReminder asked, ImmutableArray<Person> others, string? problem, Say say) => Form(
        asked, problem,
        [
            new ChoiceInput(Whom, say.NotMineAsk(), [.. others.Select(person => new Choice(say.Capital(say.Who(person)), person.Id.ToString())), new Choice(say.NotMineUnknown(), Nobody)], [])
            { Required = say.NeedWhom() },
        ],
        new Send(say.ButtonPassOn(), new ReminderNotMine(asked.Place.ToString()), WithInputs: true, Main: true), say);

    private static Card Form(AskedReminder asked, string? problem, ImmutableArray<CardElement> body, Send button, Say say)
    {
        var title = asked.Title(say);
        return new Card
        {
            Language = say.Language.Tag,
            Summary = problem is null ? title : $"{title}. {problem}",
            Body =
            [
                new Heading(title, Large: true),
                .. problem is null ? ImmutableArray<CardElement>.Empty : [new Plain(problem, Tone.Attention, Bold: true)],
                .. body,
            ],
            Actions = [button, new Send(say.ButtonBack(), new ShowReminder(asked.Place.ToString()))],
        };
    }

    // Pickers open at the machine's own day, which is far away when a date is demonstrated; a week on is a fair guess.
    private static DateOnly Proposed(AskedReminder asked)
    {
        var (today, week) = (asked.Year.Date, asked.Year.Date.AddDays(7));
        return asked.Set?.On is { } set && set > today ? set
            : asked.By > today && asked.By < week ? asked.By
            : week;
    }
}
