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
        FormEnd.Sends { Before: var before } => await FilledAndSentAsync(before, situation, cancellation),
        FormEnd.Asks { Before: var before, Question: var question } when reports.Amend(Read(before, situation), situation) is { State: { IsOpen: true } filled } =>
            await OneAsync(question, Read(question, situation with { State = filled }), situation with { State = filled }, cancellation),
        _ => null,
    };

    /// <summary>Null where what stands before the yes changes nothing in the form: then the message is read as a whole.</summary>
    private async Task<Answer?> FilledAndSentAsync(string before, Situation situation, CancellationToken cancellation)
    {
        var filled = await OneAsync(before, Read(before, situation), situation, cancellation);
        var (draft, telling) = (filled.State.Draft, filled.State.Telling);
        if ((draft is null || draft == situation.State.Draft) && (telling is not { Asks: true } || telling == situation.State.Telling))
        {
            return null;
        }

        var offered = Offered.In(filled);
        return offered.Main is { } main ? await ChosenAsync(main, situation with { State = filled.State, Last = situation.Last with { Offered = offered } }, cancellation) : filled;
    }
}
