using GealcBot.Cards;
using GealcBot.Dialogs.Asking;
using GealcBot.Plans.Ledger;

namespace GealcBot.Dialogs.Telling;

/// <summary>"I agree with 3.3.2": the answer to a proposal, said instead of pressed.</summary>
internal static class Deciding
{
    /// <exception cref="StoreAwayException"/>
    public static Task<Answer> TellAsync(Told told, Proposing proposing, Situation situation, CancellationToken cancellation)
    {
        var (agrees, why) = (told.Tell.What is TellKind.Agree, Reasons.In(told.Text));
        var waiting = situation.World.Plans.SelectMany(plan => situation.World.Ledger(plan.Year).Waiting)
            .Where(proposal => told.Lines.IsEmpty || told.Lines.Any(line => line.Id == proposal.What.Activity)).ToList();
        return waiting switch
        {
            [var only] when !told.Lines.IsEmpty => proposing.DecideAsync(
                new DecideProposal(only.Id.Value, agrees, Said: why is not null), Inputs.Of(why is null ? [] : [KeyValuePair.Create(TellInputs.Words, why)]), situation, cancellation),
            // Without a code it was perhaps said of something else: it is shown, to be pressed.
            [var only] => Task.FromResult(proposing.Show(only.Id.Value, situation)),
            _ => Task.FromResult(Waiting.Answer(situation)),
        };
    }
}
