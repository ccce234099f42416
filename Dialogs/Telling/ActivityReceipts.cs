using System.Collections.Immutable;
using GealcBot.Cards;
using GealcBot.Cards.Elements;
using GealcBot.Dialogs.Reviewing;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;

namespace GealcBot.Dialogs.Telling;

/// <summary>The receipt of what was said of an activity: what was told, and where the plan now has it.</summary>
internal static class ActivityReceipts
{
    public static Answer Of(StatusReported said, bool isNew, World world, Situation situation)
    {
        var (plan, say) = (world.Plan(said.Year)!, situation.Say);
        var line = plan.At(situation.Today, world.Ledger(said.Year)).Line(said.Activity);
        var (by, day) = (say.Who(world.Who(said.By), situation.Person.Id), say.Day(situation.DayOf(said)));
        ImmutableArray<string> known = isNew ? [] : [said.By == situation.Person.Id ? say.AlreadyToldByYou(day) : say.AlreadyTold(by, day)];
        ImmutableArray<string> remarks = [.. known, .. ReviewMarks.Remarks(said, world, situation)];
        var receipt = new ToldReceipt(
            isNew ? say.ActivityRecordedTitle() : say.ActivityKnownTitle(), say.Line(line.Line), remarks,
            [
                new Fact(say.FieldStatus(), Reports.Status(said, say)), new Fact(say.FieldNow(), ActivityCard.Status(line, say)),
                new Fact(say.FieldReportedBy(), say.Capital(by)), new Fact(say.FieldReportedAt(), day),
            ], Actions(said, line, world, situation))
        { Source = Reports.MayChange(said, situation) ? said.Source : null, Words = said.Status.Raw, Link = line.Evidence is [.., var last] ? last.Link : null };
        return Answer.Replacing(ToldCard.For(receipt, say)) with { State = new ConversationState { Telling = new Tell(TellKind.Correct) { Entry = said.Id.Value } } };
    }

    /// <summary>Past the year the Secretariat must agree: nothing is recorded, and it is said who that is.</summary>
    public static Answer Agreement(PlanLine line, Situation situation)
    {
        var say = situation.Say;
        var secretariat = situation.World.People.Where(person => person.Role is Role.Secretariat).Select(person => say.Who(person)).Distinct().Order(StringComparer.Ordinal).ToList();
        return Answer.Of(say.SecretariatMustAgree(line.Activity.Code, secretariat.Count == 0 ? say.RoleSecretariat() : say.AllOf(secretariat)), say.ExStanding(), say.ExUpcoming());
    }

    private static ImmutableArray<CardAction> Actions(StatusReported said, LineStanding line, World world, Situation situation)
    {
        var (say, code) = (situation.Say, line.Line.Activity.Code);
        ImmutableArray<CardAction> change = Reports.MayChange(said, situation)
            ? [new Send(say.ButtonCorrect(), new Tell(TellKind.ReportActivity) { Activity = said.Activity.ToString() }), new Send(say.ButtonWithdraw(), new Tell(TellKind.Withdraw) { Entry = said.Id.Value })]
            : [];
        return [.. change, .. ReviewMarks.Buttons(said, world, situation), new Send(say.ButtonActivity(code), new ShowActivity(said.Activity.ToString()))];
    }
}
