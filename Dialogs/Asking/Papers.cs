using GealcBot.Dialogs.Understanding;
using GealcBot.Plans.People;

namespace GealcBot.Dialogs.Asking;

/// <summary>What is asked of papers that the chat does not hand out: said plainly, with what can be had.</summary>
internal static class Papers
{
    public static Answer Report(Reading reading, Situation situation)
    {
        var say = situation.Say;
        return Years.Spoken(reading, situation) is { } plan
            ? Answer.Of(say.ReportNotWritten(plan.Year), say.ExTotals(plan.Year), say.ExMissingEvidence(plan.Year), say.ExAnnex(plan.Year))
            : Years.Unknown(reading, situation);
    }

    public static Answer Delivery(Situation situation)
    {
        var say = situation.Say;
        return situation.Person.Role is Role.Secretariat
            ? Answer.Of(say.DeliveryNotShown(), say.ExWhoHasNotMet(situation.Plan?.Year ?? situation.Today.Year), say.ExOverdue(), say.ExChanges())
            : Answer.Of(say.DeliveryNotYours(), say.ExMine(), say.ExUpcoming());
    }
}
