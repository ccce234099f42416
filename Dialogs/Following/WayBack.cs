using GealcBot.Cards;
using GealcBot.Cards.Elements;
using GealcBot.Dialogs.Understanding;
using GealcBot.Texts;

namespace GealcBot.Dialogs.Following;

/// <summary>A question asked while a form is open: it is answered, the form stays, and the answer shows the way back to it.</summary>
internal static class WayBack
{
    private const int MostButtons = 6;

    public static bool LeavesOpen(Wish? wish) => wish is not (Wish.Yes or Wish.No or Wish.Cancel or Wish.StartAgain);

    /// <summary>Buttons that only show something or set a language; all others are a form's own, or begin another.</summary>
    public static bool LeavesOpen(Press? press) =>
        press is null or ShowUpcoming or ShowActivity or ShowEntry or ShowStanding or ShowList or ShowHelp or ChooseLanguage;

    public static Answer Shown(Answer answer, Situation situation)
    {
        if (!situation.State.IsOpen || answer.State.IsOpen || IsAnswered(answer, situation))
        {
            return answer;
        }

        var say = Say.In(answer.Language ?? situation.Language);
        var open = answer with { State = situation.State with { Telling = answer.State.Telling ?? situation.State.Telling } };
        return answer switch
        {
            { Replies: [.., { Card: { } card } last] } => open with { Replies = answer.Replies.SetItem(answer.Replies.Length - 1, last with { Card = Shown(card, say) }) },
            { Replies: [.., { Text: { } text } last] } => open with
            {
                Replies = answer.Replies.SetItem(answer.Replies.Length - 1, last with { Text = $"{text}\n\n{say.FormStillOpen()}", Suggestions = [say.BackToForm(), .. last.Suggestions.Take(2)] }),
            },
            { Replacement: { } card } => open with { Replacement = Shown(card, say) },
            _ => open,
        };
    }

    /// <summary>What was asked about something told was supplied, and its receipt shown.</summary>
    private static bool IsAnswered(Answer answer, Situation situation) => situation.State.Draft is null && answer.State.Telling is not null;

    private static Card Shown(Card card, Say say) => card with
    {
        Body = card.Body.Add(new Text(say.FormStillOpen(), Tone.Subtle) { Separated = true }),
        Actions = [.. card.Actions.Take(MostButtons - 1), new Send(say.BackToForm(), new ResumeForm())],
    };
}
