using GealcBot.Cards;
using GealcBot.Dialogs.Understanding;

namespace GealcBot.Dialogs.Following;

/// <summary>What a message comes after: the form that is open, the receipt or reminder in sight, the question before.</summary>
internal static class Preceding
{
    public static After Of(Situation situation) => situation switch
    {
        // A sentence that the bot itself offered leaves nothing out.
        { IsWhole: true } => After.Nothing,
        { State.IsOpen: true } => After.Form,
        { Last.Offered: var offered } when Has(offered, press => press is StartCorrection or Tell { What: TellKind.Withdraw or TellKind.Correct }) => After.Receipt,
        { Last.Offered: var offered } when Has(offered, press => press is IReminderPress) => After.Reminder,
        { Last.Asked: { } asked } when situation.Now - asked.At < Inheritance.Fresh => asked is { Wish: Wish.ShowActivity, Codes: [_] } ? After.One : After.Question(asked.Wish),
        _ => After.Nothing,
    };

    private static bool Has(Offered offered, Func<Press, bool> fits)
    {
        foreach (var button in offered.Buttons)
        {
            if (fits(button.Press))
            {
                return true;
            }
        }

        return false;
    }
}
