using GealcBot.Cards;
using GealcBot.Plans;
using GealcBot.Plans.Evidence;
using GealcBot.Texts;

namespace GealcBot.Dialogs.Asking;

/// <summary>What there is to show for what was done, and what has nothing to show.</summary>
internal static class Proofs
{
    public static PlanList Of(ShowList asked, YearStanding standing, Say say)
    {
        var items = from line in Lists.Lines(asked, standing)
                    let coverage = line.Coverage
                    where coverage.Links > 0
                    select Lists.Item(line, say, Covered(coverage, say));
        return new PlanList(
            say.EvidenceTitle(Lists.What(asked, say)), [], [.. items], asked,
            Lists.Ask(say.ExMissingEvidence(asked.Year), say.ExAnnex(asked.Year)));
    }

    public static PlanList Missing(ShowList asked, YearStanding standing, Say say)
    {
        var items = from line in Lists.Lines(asked, standing)
                    let coverage = line.Coverage
                    where coverage.IsMissing || coverage.IsOnlyAnnounced
                    select Lists.Item(line, say, coverage.IsMissing ? say.Capital(say.EvidenceNoLink(coverage.Declared)) : Covered(coverage, say));
        return new PlanList(
            say.MissingEvidenceTitle(Lists.What(asked, say)), [], [.. items], asked,
            Lists.Ask(say.ExEvidence(asked.Year), say.ExWhoMet(asked.Year)));
    }

    private static string Covered(EvidenceCoverage coverage, Say say)
    {
        var counted = coverage.Declared > 0 ? say.EvidenceCovered(coverage.WithLink, coverage.Declared, coverage.Links) : say.EvidenceLinks(coverage.Links);
        return say.Capital(coverage.IsOnlyAnnounced ? $"{counted} · {say.EvidenceOnlyAnnounced()}" : counted);
    }
}
