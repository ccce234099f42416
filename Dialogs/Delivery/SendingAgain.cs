using GealcBot.Cards;
using GealcBot.Cards.Elements;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans.People;

namespace GealcBot.Dialogs.Delivery;

/// <summary>"Reenvíaselos", "renvoie-le-lui": what went out goes out once, so it is said what can be done instead.</summary>
internal static class SendingAgain
{
    private const int FewWords = 6;

    public static bool IsBidden(string text, Situation situation) =>
        situation is { IsShared: false, State.IsOpen: false, Person.Role: Role.Secretariat }
        && DeliveryVerbs.In(text) is { Verb: DeliveryVerb.Resend } said && (said.NamesThing || HoldingInWords.IsInSight(situation) || said.Besides.Length <= FewWords);

    /// <summary>Null for a link or an activity that is to be passed on.</summary>
    public static Answer? Answer(Reading reading, Situation situation)
    {
        if (reading is not { Links: [], Codes: [], We: false })
        {
            return null;
        }

        var say = situation.Say;
        return Dialogs.Answer.Of(NothingCard.For(
            say.DeliveryOnce(), [new Send(say.ExWhoIsSilent(), new AskAgain(say.ExWhoIsSilent())), new Send(say.ButtonUnreached(), new ShowList(Deliveries.Unreached))], say.DeliveryOnceHow(), say));
    }
}
