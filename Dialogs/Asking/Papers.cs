using GealcBot.Dialogs.Understanding;

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
}
