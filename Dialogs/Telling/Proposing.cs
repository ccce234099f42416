using GealcBot.Cards;
using GealcBot.Cards.Elements;
using GealcBot.Dialogs.Talk;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;

namespace GealcBot.Dialogs.Telling;

/// <summary>A coordinator proposes that an activity does not happen this year; the Secretariat agrees, or says why not.</summary>
public sealed class Proposing(ILedgerBook book)
{
    /// <exception cref="StoreAwayException"/>
    public async Task<Answer> ProposeAsync(StatusReported what, Situation situation, CancellationToken cancellation)
    {
        var ledger = situation.World.Ledger(what.Year);
        if (ledger.Waiting.FirstOrDefault(waiting => waiting.What.Activity == what.Activity && waiting.What.Status.Kind == what.Status.Kind) is { } known)
        {
            return Shown(known, situation.World, situation);
        }

        // The same may be proposed again after it was declined or taken back.
        var proposal = new Proposed(what with { Again = ledger.Entries.OfType<Proposed>().Count(other => other.What.Activity == what.Activity) })
        {
            Year = what.Year,
            By = what.By,
            RecordedAt = what.RecordedAt,
        };
        var appended = await book.AppendAsync(proposal, cancellation);
        var stands = appended is AlreadyThere { Existing: Proposed other2 } ? other2 : proposal;
        return Shown(stands, situation.World.With(stands), situation, isNew: true);
    }

    public Answer Show(string entry, Situation situation) =>
        Find(entry, situation) is { } proposal ? Shown(proposal, situation.World, situation) : Answer.Of(situation.Say.OldButton(), Suggest.For(situation));

    /// <exception cref="StoreAwayException"/>
    public async Task<Answer> DecideAsync(DecideProposal press, Inputs inputs, Situation situation, CancellationToken cancellation)
    {
        if (Find(press.Entry, situation) is not { } proposal || Of(proposal, situation.World, situation) is not { } shown)
        {
            return Answer.Of(situation.Say.OldButton(), Suggest.For(situation));
        }

        if (!MayDecide(shown.Line, situation))
        {
            return Answer.Of(situation.Say.OnlySecretariat(shown.Line.Activity.Code));
        }

        if (shown is not { Decision: null, TakenBack: null })
        {
            return Shown(proposal, situation.World, situation);
        }

        var why = press.Agree ? null : inputs[TellInputs.Words];
        return !press.Agree && Problem(why, press.Said, situation) is { } problem
            ? Answer.Replacing(ProposalCard.AskWhyNot(shown, problem.Length == 0 ? null : problem, situation.Say))
            : await RecordAsync(proposal, new Decided(proposal.Id, press.Agree, why) { Year = proposal.Year, By = situation.Person.Id, RecordedAt = situation.Now }, situation, cancellation);
    }

    /// <summary>The present card of a proposal, for whoever reads it; null where the plan has no such line any more.</summary>
    public static Card? Card(Proposed proposal, World world, Situation situation) =>
        Of(proposal, world, situation) is { } shown ? ProposalCard.For(shown, situation.Person, MayDecide(shown.Line, situation), situation.Say) : null;

    private async Task<Answer> RecordAsync(Proposed proposal, Decided decided, Situation situation, CancellationToken cancellation)
    {
        var appended = await book.AppendAsync(decided, cancellation);
        return Shown(proposal, situation.World.With(appended is AlreadyThere { Existing: var first } ? first : decided), situation);
    }

    /// <summary>Null for a reason that can be kept; nothing to say of a question that has not been answered yet.</summary>
    private static string? Problem(string? why, bool said, Situation situation) => why switch
    {
        null => said ? situation.Say.NeedReason() : "",
        { Length: > ActivityForm.MaxWords } => situation.Say.WordsTooLong(ActivityForm.MaxWords),
        _ => null,
    };

    private static Answer Shown(Proposed proposal, World world, Situation situation, bool isNew = false) =>
        Of(proposal, world, situation) is { } shown
            ? Answer.Replacing(ProposalCard.For(shown with { IsNew = isNew }, situation.Person, MayDecide(shown.Line, situation), situation.Say))
            : Answer.Of(situation.Say.OldButton(), Suggest.For(situation));

    private static ShownProposal? Of(Proposed proposal, World world, Situation situation)
    {
        if (world.Plan(proposal.Year)?.Line(proposal.What.Activity) is not { } line)
        {
            return null;
        }

        var (ledger, say) = (world.Ledger(proposal.Year), situation.Say);
        return new ShownProposal(proposal, line, Reports.Status(proposal.What, say), world.Who(proposal.By), situation.DayOf(proposal))
        {
            Decision = ledger.DecisionOn(proposal.Id) is { } answer ? (answer, world.Who(answer.By), situation.DayOf(answer)) : null,
            TakenBack = ledger.WithdrawalOf(proposal.Id) is { } taken ? (world.Who(taken.By), situation.DayOf(taken)) : null,
        };
    }

    private static Proposed? Find(string entry, Situation situation) => situation.World.Entry(new EntryId(entry)) as Proposed;

    private static bool MayDecide(PlanLine line, Situation situation) => situation.Person.May(Deed.Drop, line.Groups);
}
