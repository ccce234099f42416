using System.Collections.Immutable;
using GealcBot.Cards.Elements;
using GealcBot.Plans;
using GealcBot.Plans.Reminders;
using GealcBot.Texts;

namespace GealcBot.Cards;

/// <summary>A reminder that is open: why one gets it, what is due by when, how to get fewer, and the answers in one press.</summary>
public static class ReminderCard
{
    public static Card For(AskedReminder asked, Say say)
    {
        var title = asked.Title(say);
        return new Card
        {
            Language = say.Language.Tag,
            Summary = title,
            Body =
            [
                new Heading(title, Large: true),
                .. About(asked, say),
                .. asked.Why.Select((why, at) => at == 0 && !asked.Mentions.IsEmpty ? (CardElement)new Mentioning(why, asked.Mentions) : new Plain(why)),
                .. HasDeadline(asked.Kind) ? [new Text(say.RemindBy(say.Day(asked.By)))] : ImmutableArray<CardElement>.Empty,
                .. ReminderDates.Of(asked, say),
                new Text(say.ReminderLess(say.ExSettings()), Tone.Subtle),
            ],
            Actions = [.. Answers(asked, say)],
        };
    }

    /// <summary>Count of meetings, or the activity with where it stands.</summary>
    internal static IEnumerable<CardElement> About(AskedReminder asked, Say say)
    {
        if (asked.Line is not { } line)
        {
            yield break;
        }

        if (line.Line.Series is not null)
        {
            yield return new Text(say.ReminderCount(line.Met, line.Owed, line.Line.Activity.Code));
            yield break;
        }

        yield return new Plain(line.Line.Activity.Title, Bold: true);
        yield return new Text($"{say.FieldStatus()}: {ActivityCard.Status(line, say)}", Tone.Subtle);
    }

    /// <summary>The verbs that fit; five or six, so that none hides behind an ellipsis.</summary>
    private static IEnumerable<CardAction> Answers(AskedReminder asked, Say say)
    {
        var place = asked.Place.ToString();
        Send held = Held(asked, say), dated = new(say.ButtonScheduled(), new ReminderScheduled(place)),
            moved = new(say.ButtonMoveDate(), new ReminderScheduled(place)), notNow = new(say.ButtonNotNow(), new ReminderNotNow(place)),
            later = new(say.ButtonLater(), new ReminderLater(place)), notMine = new(say.ButtonNotMine(), new ReminderNotMine(place));
        return asked.Kind switch
        {
            ReminderKind.MeetingOwed => [held, dated, notNow, later, notMine],
            ReminderKind.MeetingPassed or ReminderKind.DatePassed => [held, moved, notNow, later, notMine],
            ReminderKind.MeetingComing or ReminderKind.DateComing => [.. ReminderDates.File(asked, say), moved, notNow, notMine],
            ReminderKind.SemesterOwed => [held, Going(asked, say), dated, notNow, later, notMine],
            ReminderKind.AnnualOwed => [held, Going(asked, say), notNow, later, notMine],
            ReminderKind.DateOpen => [dated with { Main = true }, held with { Main = false }, notNow, later, notMine],
            ReminderKind.ReportDue => [new Send(say.ExMissingEvidence(asked.Year.Plan.Year), new AskAgain(say.ExMissingEvidence(asked.Year.Plan.Year))), new Send(say.ExImport(), new AskAgain(say.ExImport())), notNow],
            _ => [new Send(say.ButtonAddLink(), Proof(asked), Main: true), notNow with { Title = say.ButtonNoLink() }, notMine],
        };
    }

    /// <param name="sure">On a card that says how it was answered.</param>
    internal static Send Held(AskedReminder asked, Say say, bool sure = false) =>
        new(say.ButtonHeld(), asked.Series is null ? Told(asked, StatusKind.Done) : new ReminderHeld(asked.Place.ToString(), sure), Main: true);

    private static bool HasDeadline(ReminderKind kind) =>
        kind is ReminderKind.MeetingOwed or ReminderKind.AnnualOwed or ReminderKind.DateOpen;

    private static Send Going(AskedReminder asked, Say say) =>
        new(say.ButtonGoing(), Told(asked, StatusKind.InProgress));

    /// <summary>An activity has a form of its own, filled with what the button says.</summary>
    private static Tell Told(AskedReminder asked, StatusKind status) =>
        new(TellKind.ReportActivity) { Activity = asked.Line?.Line.Id.ToString(), Status = status, Reminder = asked.Place.ToString() };

    private static Tell Proof(AskedReminder asked) => new(TellKind.AddEvidence)
    {
        Activity = asked.Meeting is null ? asked.Line?.Line.Id.ToString() : null,
        Entry = asked.Meeting?.Id.Value,
        Reminder = asked.Place.ToString(),
    };
}
