using GealcBot.Cards;
using GealcBot.Dialogs.Delivery;
using GealcBot.Dialogs.Following;
using GealcBot.Dialogs.Understanding;

namespace GealcBot.Dialogs.Reminding;

/// <summary>What is bidden or asked of what the bot sends on its own: nudge, hold, let go, send again, who has not answered, what went to which country.</summary>
internal static class Bids
{
    public static bool Any(string text, Situation situation) =>
        // "Nudge all", the title of a button in sight, is that button.
        InSight.Titled(text, situation.Last.Offered)?.Press is not Nudge && IsAny(text, situation);

    private static bool IsAny(string text, Situation situation) =>
        NudgeList.IsAddressed(text, situation) || HoldingInWords.Wanted(text, situation) is not null || NudgingInWords.Wanted(text, situation) is not null
        || SendingAgain.IsBidden(text, situation) || WhoIsSilent.IsAsked(text, situation) || DeliveryCountries.IsAsked(text, situation);

    /// <summary>The press that is meant, or what to say instead; neither where the sentence is about something else after all.</summary>
    public static (Press? Press, Answer? Answer) Meant(string text, Reading reading, Situation situation)
    {
        if (NudgeList.IsAddressed(text, situation) && NudgeList.Meant(text, reading, situation) is var listed && listed != default)
        {
            return listed;
        }

        return HoldingInWords.Wanted(text, situation) is { } holds ? HoldingInWords.Meant(holds, reading, situation)
            : NudgingInWords.Wanted(text, situation) is { } nudges ? NudgingInWords.Meant(nudges, reading, situation)
            : SendingAgain.IsBidden(text, situation) ? (null, SendingAgain.Answer(reading, situation))
            : WhoIsSilent.IsAsked(text, situation) ? (null, WhoIsSilent.Answer(reading, situation))
            : DeliveryCountries.IsAsked(text, situation) ? DeliveryCountries.Meant(text, reading, situation)
            : default;
    }
}
