using System.Collections.Immutable;
using GealcBot.Cards;
using GealcBot.Cards.Elements;
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

    /// <summary>So many links are buttons, and each can be opened at once.</summary>
    private const int MostButtons = 4;

    private const int MostNamed = 3;

    /// <summary>Of so few things each link is said; a whole year's are counted, and stand on the card of each.</summary>
    private const int FewLines = 5;

    public static PlanList Of(ShowList asked, YearStanding standing, Say say)
    {
        var days = PlanDate.TryParse(asked.Days) is { Parts: [var only] } ? only : (DateRange?)null;
        var proved = (from line in Lists.Lines(asked, standing)
                      where line.Coverage.Links > 0 && (days is not { } within || LineDays.Fall(line, within))
                      select (Line: line, Links: LinksOf(line, days, say))).ToList();
        var links = proved.SelectMany(one => one.Links).Select(link => (link.Of, Page: Links.TryRead(link.Link))).Where(link => link.Page is not null).DistinctBy(link => link.Page).ToList();
        var opened = links.Count <= MostButtons ? links.Select(link => new Open(link.Of is { } of ? say.ViewLinkOf(of, link.Page!.IdnHost) : say.ViewLink(link.Page!.IdnHost), link.Page!.OriginalString)) : [];
        var items = proved.Select(one => Lists.Item(one.Line, say, [Covered(one.Line.Coverage, say), .. links.Count > MostButtons && proved.Count <= FewLines ? one.Links.Select(link => link.Of is { } of ? say.Labelled(say.Capital(of), link.Link) : link.Link) : []]));
        // A kind that was asked for is many codes: the title names those that are shown, where they are few.
        var named = asked.Code is null ? null : proved.Count <= MostNamed ? string.Join(',', proved.Select(one => one.Line.Line.Activity.Code).Distinct()) : proved.Count < asked.Code.Split(',').Length ? null : asked.Code;
        return new PlanList(
            say.EvidenceTitle(Lists.What(asked with { Code = named }, say)), [], [.. items], asked,
            [.. opened, .. Lists.Ask(say.ExMissingEvidence(asked.Year), say.ExAnnex(asked.Year))]);
    }

    /// <summary>Its links with the meeting that each is of, where that is known; of some days only what is of them.</summary>
    private static ImmutableArray<(string? Of, string Link)> LinksOf(LineStanding line, DateRange? days, Say say)
    {
        var ofMeetings = line.Meetings.Where(meeting => days is not { } within || within.Overlaps(meeting.Facts.Days))
            .SelectMany(meeting => EvidenceCoverage.LinksOf(meeting, line).Select(link => ((string?)say.HeldOn(meeting.Facts), link)));
        var others = days is not null && !line.Meetings.IsEmpty ? [] : line.Evidence.Where(entry => entry.Meeting is null).Select(entry => ((string?)null, entry.Link));
        return [.. ofMeetings.Concat(others).DistinctBy(link => link.Item2, StringComparer.Ordinal)];
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
