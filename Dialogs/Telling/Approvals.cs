using System.Globalization;
using GealcBot.Cards;
using GealcBot.Cards.Elements;
using GealcBot.Dialogs.Talk;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;

namespace GealcBot.Dialogs.Telling;

/// <summary>"The report of 2024 was approved": asked once more, for from then on its entries change only with a reason.</summary>
public sealed class Approvals(ILedgerBook book)
{
    /// <exception cref="StoreAwayException"/>
    public async Task<Answer> TellAsync(Told told, Situation situation, CancellationToken cancellation)
    {
        var say = situation.Say;
        var year = PlanDate.TryParse(told.Tell.Day)?.First.Year ?? told.Plan.Year;
        return !situation.Person.MayAnywhere(Deed.ApproveReport) ? Answer.Of(say.OnlySecretariatDecides(), Suggest.For(situation))
            : situation.World.Plan(year) is null ? Answer.Of(say.NoPlanThatYear(year), Suggest.For(situation))
            : situation.World.Ledger(year).Approval is { } known ? Known(known, situation.World, situation)
            : told.Tell.Sure ? await ApproveAsync(year, situation, cancellation)
            : Ask(year, situation);
    }

    private static Answer Ask(int year, Situation situation)
    {
        var (say, tell) = (situation.Say, new Tell(TellKind.Approve) { Day = year.ToString(CultureInfo.InvariantCulture) });
        return Targets.Asking(AskCard.Confirm(say.ApproveAsk(year), say.ApproveEffect(), [], new Send(say.ButtonApprove(), tell with { Sure = true }, Main: true), say), tell);
    }

    private async Task<Answer> ApproveAsync(int year, Situation situation, CancellationToken cancellation)
    {
        var approved = new ReportApproved { Year = year, By = situation.Person.Id, RecordedAt = situation.Now };
        while (situation.World.Ledger(year).Find(approved.Id) is not null)
        {
            // Recorded before and taken back.
            approved = approved with { Again = approved.Again + 1 };
        }

        var appended = await book.AppendAsync(approved, cancellation);
        var stands = appended is AlreadyThere { Existing: ReportApproved other } ? other : approved;
        return Known(stands, situation.World.With(stands), situation);
    }

    private static Answer Known(ReportApproved approved, World world, Situation situation)
    {
        var say = situation.Say;
        var receipt = new ToldReceipt(
            say.ApprovedTitle(), say.ToldApproved(approved.Year), [say.ApproveEffect()],
            [new Fact(say.FieldReportedBy(), say.Capital(say.Who(world.Who(approved.By), situation.Person.Id))), new Fact(say.FieldReportedAt(), say.Day(situation.DayOf(approved)))],
            [new Send(say.ButtonWithdraw(), new Tell(TellKind.Withdraw) { Entry = approved.Id.Value })]);
        return Answer.Replacing(ToldCard.For(receipt, say)) with { State = new ConversationState { Telling = new Tell(TellKind.Correct) { Entry = approved.Id.Value } } };
    }
}
