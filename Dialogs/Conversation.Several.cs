using System.Collections.Immutable;
using GealcBot.Dialogs.Following;
using GealcBot.Dialogs.Telling;
using GealcBot.Dialogs.Understanding;

namespace GealcBot.Dialogs;

// Several things in one message: what each of them is, their answers in order, and the forms that they open.
public sealed partial class Conversation
{
    private ImmutableArray<Piece> Pieces(string text, Reading whole, Situation situation)
    {
        var pieces = AllPieces(text, whole, situation);
        // "…en personne cette année, pas sur zoom" puts nothing right where nothing was told.
        var meant = situation.State.IsOpen && pieces.Length > 1 ? pieces.RemoveAll(piece => (piece.Reading is { Best: Wish.Correct } said && FollowUp.NamesNothing(said))
                // "…virtual, 16 países, los cuento de nuevo", beside a form, asks for no list.
                || (whole is { Asks: false } and ({ Days: not [] } or { CountryCount: not null }) && piece.Reading is { Best: { } wish, Asks: false, Opens: false } && wish.IsQuestion()))
            : Reports.Spoken(situation) is null && !situation.State.IsOpen ? pieces.RemoveAll(piece => piece.Reading.Best is Wish.Correct or Wish.Withdraw) : pieces;
        return meant.IsEmpty || meant.Length == pieces.Length ? pieces : meant;
    }

    private ImmutableArray<Piece> AllPieces(string text, Reading whole, Situation situation) =>
        SeveralReports.Of(text, whole, situation, piece => Read(piece, situation)) is { IsEmpty: false } reports ? reports
            : [.. SeveralWishes.Of(text, whole, piece => Read(piece, situation)).Select(piece => new Piece(text, piece))];

    /// <summary>Several things asked or told at once, in their order; a form that the first one opens is no digression of the next.</summary>
    private async Task<Answer> AllAsync(ImmutableArray<Piece> pieces, Situation situation, CancellationToken cancellation)
    {
        var (all, opened) = (new Answer(), new List<ConversationState>());
        foreach (var (text, piece) in pieces)
        {
            var asked = Asked.Of(piece, situation.Now);
            var next = Spoken(await WantedAsync(text, piece, situation with { Asking = asked }, cancellation), situation);
            opened.AddRange(next.State.IsOpen ? [next.State] : []);
            all = next with
            {
                // Two questions with one answer get it once.
                Replies = [.. all.Replies, .. next.Messages.Where(reply => !all.Replies.Any(reply.SaysTheSame))],
                Replacement = null,
                State = all.State.IsEmpty ? next.State : all.State,
                Asked = asked ?? all.Asked,
            };
        }

        return WayBack.Shown(opened.Count > 1 ? all with { State = FormsInLine.Of(opened) } : all, situation);
    }

    /// <summary>Of several forms that one message opened the next is open when one is done; whoever types and does not press is shown it.</summary>
    private async Task<Answer> WithFormsInLineAsync(Answer answer, Heard heard, Situation asked, CancellationToken cancellation)
    {
        var situation = asked with { State = FormSteps.After(FormsInLine.After(answer, heard, asked), asked.State), Language = answer.Language ?? asked.Language };
        if (heard is not Typed typed || answer.State.IsOpen || !situation.State.IsOpen)
        {
            return answer with { State = situation.State };
        }

        var next = await ResumeAsync(situation, cancellation);
        if (asked.State.IsOpen && Offered.In(next) is { Main: { } main } shown && Consents.IsToAll(typed.Text, situation.Language))
        {
            // "Sí, graba las dos": the one behind it is sent as it stands, too.
            var after = situation with { World = answer.Recorded.Aggregate(situation.World, (world, entry) => world.With(entry)) };
            var sent = await WithFormsInLineAsync(await PressedAsync(main.Press, Inputs.Of(shown.Filled), after, cancellation), heard, after, cancellation);
            return sent with { Replies = [.. answer.Messages, .. sent.Messages], Replacement = null };
        }

        return answer with
        {
            Replies = [.. answer.Messages, new Reply(situation.Say.NextForm(), null, []), .. next.Messages],
            Replacement = null,
            State = next.State with { Waiting = situation.State.Waiting },
        };
    }
}
