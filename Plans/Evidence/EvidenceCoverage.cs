using GealcBot.Plans.Ledger;

namespace GealcBot.Plans.Evidence;

/// <summary>What is claimed and what is shown for it: "4 meetings declared, 1 with a link" (001:163, 001:181).</summary>
/// <param name="Declared">Meetings or other things that are said to have taken place.</param>
/// <param name="WithLink">How many of them have a link of their own.</param>
/// <param name="Links">Different links in all.</param>
/// <param name="Proofs">Those that were not written before the event (001:282 is an announcement).</param>
public sealed record EvidenceCoverage(int Declared, int WithLink, int Links, int Proofs)
{
    /// <summary>Done, and nothing to show for it (001:240, 001:492).</summary>
    public bool IsMissing => Declared > 0 && Links == 0;

    /// <summary>All it has was written before the event: the proof is still to be asked for.</summary>
    public bool IsOnlyAnnounced => Links > 0 && Proofs == 0;

    public static EvidenceCoverage Of(LineStanding line)
    {
        var links = line.Evidence.Select(entry => (entry.Link, entry.Kind))
            .Concat(line.Meetings.Where(meeting => meeting.Facts.Link is not null).Select(meeting => (Link: meeting.Facts.Link!, Kind: EvidenceGuess.Of(meeting.Facts.Link!))))
            .DistinctBy(link => link.Link, StringComparer.Ordinal).ToList();
        var declared = Claimed(line);
        var proofs = links.Where(link => EvidenceGuess.IsProof(link.Kind)).ToList();
        var withLink = (line.Line.Series, line.Meetings.IsEmpty) switch
        {
            (not null, false) => line.Meetings.Count(meeting => HasLink(meeting, line)),
            // Declared without a list of months: the links that speak of a meeting stand for one each.
            (not null, true) => Math.Min(declared, proofs.Count(link => EvidenceGuess.SpeaksOfMeeting(link.Link))),
            _ => Math.Min(declared, links.Count),
        };
        return new EvidenceCoverage(declared, withLink, links.Count, proofs.Count);
    }

    private static int Claimed(LineStanding line) => line switch
    {
        { Line.Series: null } => line.Met,
        { Meetings.IsEmpty: false } => line.Meetings.Length,
        { Status.Kind: StatusKind.Done } => line.Owed,
        _ => 0,
    };

    /// <summary>The meeting has a link of its own.</summary>
    public static bool HasLink(Meeting meeting, LineStanding line) => LinksOf(meeting, line).Any();

    /// <summary>The links of one meeting, as they were told: those added to it, then the one it was reported with. One told twice is there twice.</summary>
    public static IEnumerable<string> LinksOf(Meeting meeting, LineStanding line) =>
        line.Evidence.Where(entry => entry.Meeting is { } id && meeting.IsKnownAs(id)).Select(entry => entry.Link)
            .Concat(meeting.Facts.Link is { } own ? [own] : []);
}
