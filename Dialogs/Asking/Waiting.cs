using System.Collections.Immutable;
using GealcBot.Cards;
using GealcBot.Cards.Elements;
using GealcBot.Dialogs.Reviewing;
using GealcBot.Dialogs.Telling;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans.People;

namespace GealcBot.Dialogs.Asking;

/// <summary>What waits for somebody's answer: for the Secretariat proposals and reports to review, for others what was returned to them and what they proposed.</summary>
internal static class Waiting
{
    public const string List = nameof(Wish.Waiting);

    public static Answer Answer(Situation situation) => Of(new ShowList(List), situation) is { Items.IsEmpty: false } list
        ? Dialogs.Answer.Of(ListCard.For(list, situation.Say))
        : Dialogs.Answer.Of(situation.Say.WaitingNone(), situation.Say.ExStanding(), situation.Say.ExUpcoming());

    public static PlanList Of(ShowList asked, Situation situation)
    {
        var (say, mayDecide) = (situation.Say, situation.Person.MayAnywhere(Deed.Drop));
        var reviews = Reviews.WaitingFor(situation.Person, situation.World).Select(review => new ListItem(
            Reports.Named(review.Report, situation.World, say), null,
            [EntryWords.WhoAndWhen(review.Report, situation), ReviewCard.Mark(review.State, say)!], new Send(say.ButtonSee(), new ShowReview(review.Report.Id.Value)))).ToList();
        var proposals = from plan in situation.World.Plans
                        from proposal in situation.World.Ledger(plan.Year).Waiting
                        where mayDecide || proposal.By == situation.Person.Id
                        select new ListItem(
                            Reports.Named(proposal, situation.World, say), null, [EntryWords.WhoAndWhen(proposal, situation)],
                            new Send(say.ButtonSee(), new ShowProposal(proposal.Id.Value)));
        ImmutableArray<ListItem> items = [.. proposals, .. reviews];
        return new PlanList(mayDecide || reviews.Count > 0 ? say.WaitingTitle() : say.WaitingOwnTitle(), [say.ItemsCount(items.Length)], items, asked, Lists.Ask(say.ExStanding()));
    }
}
