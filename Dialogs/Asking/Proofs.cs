using System.Collections.Immutable;
using GealcBot.Cards;
using GealcBot.Plans;
using GealcBot.Plans.Evidence;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;
using GealcBot.Texts;

namespace GealcBot.Dialogs.Asking;

/// <summary>What there is to show for what was done, and what has nothing to show.</summary>
internal static class Proofs
{
    /// <summary>In the place of words: what was done and has no link whatever, leaving out what has one from before.</summary>
    public const string NoneAtAll = "none";

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
                    let unproved = Unproved(line)
                    where coverage.IsMissing || (coverage.IsOnlyAnnounced && asked.Words != NoneAtAll) || !unproved.IsEmpty
                    select Lists.Item(
                        line, say, [coverage.IsMissing ? say.Capital(say.EvidenceNoLink(coverage.Declared)) : Covered(coverage, say), .. Days(unproved, say)]);
        return new PlanList(
            say.MissingEvidenceTitle(Lists.What(asked, say)), [], [.. items, .. Annex(asked, standing, say)], asked,
            Lists.Ask(say.ExEvidence(asked.Year), say.ExWhoMet(asked.Year)));
    }

    /// <summary>Meetings that people reported and that have no link of their own, beside others that have one. What a report tells it tells by the year.</summary>
    private static ImmutableArray<Meeting> Unproved(LineStanding line) =>
        [.. line.Meetings.Where(meeting => meeting.Report.By != PersonId.Import && !EvidenceCoverage.HasLink(meeting, line))];

    private static ImmutableArray<string> Days(ImmutableArray<Meeting> meetings, Say say) =>
        meetings.IsEmpty ? [] : [say.WithoutProof(say.AllOf(meetings.Select(meeting => say.HeldOn(meeting.Facts))))];

    /// <summary>What was done beside the plan, where the question is of the whole year.</summary>
    private static IEnumerable<ListItem> Annex(ShowList asked, YearStanding standing, Say say) =>
        asked is not { Group: null, Area: null, Code: null } ? [] : standing.Unforeseen.Where(entry => entry.Links.IsEmpty)
            .Select(entry => new ListItem(entry.Title, null, [$"{say.AnnexTitle(asked.Year)}, {say.Days(entry.When)}"]));

    private static string Covered(EvidenceCoverage coverage, Say say)
    {
        var counted = coverage.Declared > 0 ? say.EvidenceCovered(coverage.WithLink, coverage.Declared, coverage.Links) : say.EvidenceLinks(coverage.Links);
        return say.Capital(coverage.IsOnlyAnnounced ? $"{counted} · {say.EvidenceOnlyAnnounced()}" : counted);
    }
}
