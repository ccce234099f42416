using GealcBot.Cards;
using GealcBot.Cards.Elements;
using GealcBot.Dialogs.Telling;
using GealcBot.Plans.People;

namespace GealcBot.Dialogs.Asking;

/// <summary>What waits for somebody's answer: for the Secretariat all proposals, for others their own.</summary>
internal static class Waiting
{
    public static Answer Answer(Situation situation)
    {
        var say = situation.Say;
        var mayDecide = situation.Person.MayAnywhere(Deed.Drop);
        var items = (from plan in situation.World.Plans
                     from proposal in situation.World.Ledger(plan.Year).Waiting
                     where mayDecide || proposal.By == situation.Person.Id
                     select new ListItem(
                         Reports.Named(proposal, situation.World, say), null, [EntryWords.WhoAndWhen(proposal, situation)],
                         new Send(say.ButtonSee(), new ShowProposal(proposal.Id.Value)))).Take(ListCard.PageLength).ToList();
        return items.Count == 0
            ? Dialogs.Answer.Of(say.WaitingNone(), say.ExStanding(), say.ExUpcoming())
            : Dialogs.Answer.Of(ListCard.For(
                new PlanList(mayDecide ? say.WaitingTitle() : say.WaitingOwnTitle(), [say.ItemsCount(items.Count)], [.. items], new ShowList(""), Lists.Ask(say.ExStanding())), say));
    }
}
