using GealcBot.Dialogs.Following;
using GealcBot.Dialogs.Talk;
using GealcBot.Dialogs.Understanding;

namespace GealcBot.Dialogs;

// A message beside an open form that ends with what is to become of it: it is filled and sent, given up, or begun anew.
public sealed partial class Conversation
{
    private async Task<Answer?> EndedAsync(string text, Reading whole, Situation situation, CancellationToken cancellation) => FormEnds.Of(text, whole, part => Read(part, situation), situation) switch
    {
        FormEnd.Drops => Spoken(Answer.Of(situation.Say.Cancelled(), Suggest.For(situation)), situation),
        FormEnd.BeginsAnew => await SteeredAsync(whole with { Wishes = [new WishFound(Wish.StartAgain, 8)] }, situation, cancellation),
        FormEnd.Fills { Rest: var rest } => await OneAsync(rest, Read(rest, situation), situation, cancellation),
        FormEnd.Sends { Before: var before } => await FilledAndSentAsync(before, situation, cancellation),
        FormEnd.SendsAndTells { Next: var next } when YesTo(situation) is { } yes => await SentAndToldAsync(yes, next, situation, cancellation),
        FormEnd.Asks { Before: var before, Question: var question } when reports.Amend(Read(before, situation), situation) is { State: { IsOpen: true } filled } =>
            await OneAsync(question, Read(question, situation with { State = filled }), situation with { State = filled }, cancellation),
        FormEnd.Digresses { Question: var question } => await OneAsync(question, Read(question, situation), situation, cancellation),
        _ => null,
    };

    /// <summary>"Ok, back to what I was doing": the form that is open; where none is, how the last report stands.</summary>
    private async Task<Answer?> TakenUpAsync(string text, Reading whole, Situation situation, CancellationToken cancellation) =>
        !FormSteps.TakesUp(text, whole) ? null
        : situation.State.IsOpen ? await ShowFormAsync(situation, cancellation)
        : Spoken(Steering.Stands(situation) ?? Answer.Of(situation.Say.NothingBefore(), Suggest.For(situation)), situation);

    /// <summary>What a yes presses now; null where nothing in sight waits for one.</summary>
    private static Offered.Choice? YesTo(Situation situation) => (Steering.Of(new Reading { Wishes = [new WishFound(Wish.Yes, 8)] }, situation) as Move.Presses)?.Choice;

    private async Task<Answer> SentAndToldAsync(Offered.Choice yes, string next, Situation situation, CancellationToken cancellation)
    {
        var sent = await ChosenAsync(yes, situation, cancellation);
        if (sent.State.IsOpen)
        {
            // Something is missing in the form: it comes first.
            return sent;
        }

        var after = situation with { State = ConversationState.None, Last = situation.Last with { Offered = Offered.Nothing } };
        var told = await OneAsync(next, Read(next, after), after, cancellation);
        return told with { Replies = [.. sent.Messages, .. told.Messages], Replacement = null };
    }

    /// <summary>Null where what stands before the yes changes nothing in the form: then the message is read as a whole.</summary>
    private async Task<Answer?> FilledAndSentAsync(string before, Situation situation, CancellationToken cancellation)
    {
        var filled = await OneAsync(before, Read(before, situation), situation, cancellation);
        var (draft, telling) = (filled.State.Draft, filled.State.Telling);
        if ((draft is null || draft == situation.State.Draft) && (telling is not { Asks: true } || telling == situation.State.Telling))
        {
            return null;
        }

        var shown = situation with { State = filled.State, Last = situation.Last with { Offered = Offered.In(filled) } };
        return YesTo(shown) is { } yes ? await ChosenAsync(yes, shown, cancellation) : filled;
    }
}
