using System.Collections.Immutable;
using GealcBot.Cards;
using GealcBot.Cards.Elements;
using GealcBot.Dialogs.Notices;
using GealcBot.Plans.Ledger;

namespace GealcBot.Dialogs.Reminding;

/// <summary>
/// Keeps hold of a reminder through the forms that answer it, whichever dialog has them: cancelling leads back to it, and
/// where it came with others, so does the receipt.
/// </summary>
internal static class ReminderWay
{
    private const int MostButtons = 6;

    /// <summary>The reminder that a button answers, as <see cref="ReminderPlace"/> writes it.</summary>
    public static string? Of(Press press) => press switch
    {
        IReminderPress { Reminder: var reminder } => reminder,
        Tell { Reminder: { } reminder } => reminder,
        SendReport { Reminder: { } reminder } => reminder,
        _ => null,
    };

    /// <summary>What a reminder's button finds answered already, so that no form is filled for nothing; else null.</summary>
    public static Answer? Before(Press press, Inputs inputs, Situation situation) =>
        press is Tell { Reminder: { } text, Sure: false, Link: null } && inputs[TellInputs.Link] is null && inputs[TellInputs.Status] is null
        && ReminderPlace.TryParse(text) is { } place && ReminderState.Of(place, NoticeReader.Of(situation)) is not (ReminderState.Open or ReminderState.Answered { Entry: Snoozed or NotThisPeriod or Scheduled })
            ? ReminderNow.Of(place, null, NoticeReader.Of(situation)) is { } card ? Answer.Replacing(card) : null
            : null;

    public static Answer Kept(Answer answer, Press press, Situation situation) =>
        press is not (ShowReminders or ShowSilences or Nudge { All: true }) && Of(press) is { } text && ReminderPlace.TryParse(text) is { } place && answer.Replacement is { } card
            ? answer with { Replacement = Kept(card, place, press is IReminderPress ? null : Next(place, situation), situation) }
            : answer;

    /// <param name="next">What comes next, for the receipts of other dialogs; a reminder's own cards say it themselves.</param>
    private static Card Kept(Card card, ReminderPlace place, string? next, Situation situation)
    {
        var text = place.ToString();
        var actions = card.Actions.Select(action => action is Send send ? send with { Press = Kept(send.Press, text) } : action).ToImmutableArray();
        return card.Body.Any(element => element is Input) ? card with { Actions = actions } : card with
        {
            Body = next is null ? card.Body : card.Body.Add(new Plain(next, Tone.Subtle)),
            Actions = place.IsOneOfSeveral ? actions.Add(new Send(situation.Say.ButtonOthers(), new ShowReminders(text), More: actions.Length >= MostButtons)) : actions,
        };
    }

    private static Press Kept(Press press, string place) => press switch
    {
        Tell { Asks: false, What: TellKind.Withdraw or TellKind.Correct } => press,
        Tell tell => tell with { Reminder = place },
        SendReport send => send with { Reminder = place },
        CancelForm => new CancelForm(place),
        _ => press,
    };

    private static string? Next(ReminderPlace place, Situation situation)
    {
        var reader = NoticeReader.Of(situation);
        return ReminderState.Of(place, reader) switch
        {
            ReminderState.Open { Asked: var asked } => ReminderNow.Next(asked, reader),
            ReminderState.Answered { Asked: var asked } => ReminderNow.Next(asked, reader),
            _ => null,
        };
    }
}
