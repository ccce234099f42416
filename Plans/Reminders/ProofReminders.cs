using System.Collections.Immutable;
using GealcBot.Plans.Evidence;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;

namespace GealcBot.Plans.Reminders;

/// <summary>
/// What somebody told and nothing proves yet is asked for once. What a report tells is not: who wrote it had its links
/// before them (001:240, 001:492).
/// </summary>
internal static class ProofReminders
{
    // After that the news has gone cold, and the report's own list of what lacks a link serves better.
    private const int AskedFor = 45;

    public static IEnumerable<DueItem> Of(YearStanding standing, Rounds rounds, ReminderPolicy policy) =>
        standing.Lines.SelectMany(Unproven).DistinctBy(claim => claim.Entry.Id)
            .Select(claim => Of(claim.Line, claim.Entry, claim.Day, rounds, policy)).OfType<DueItem>();

    private static IEnumerable<(LineStanding Line, LedgerEntry Entry, DateOnly Day)> Unproven(LineStanding line)
    {
        foreach (var meeting in line.Meetings.Where(meeting => meeting.Report.By != PersonId.Import && !EvidenceCoverage.HasLink(meeting, line)))
        {
            yield return (line, meeting.Report, meeting.Facts.HeldOn);
        }

        if (line is { Line.Series: null, Met: > 0, Reported: { } said } && said.By != PersonId.Import && line.Coverage.Proofs == 0)
        {
            yield return (line, said, said.AsOf);
        }
    }

    private static DueItem? Of(LineStanding line, LedgerEntry claim, DateOnly day, Rounds rounds, ReminderPolicy policy)
    {
        // Told late, it is asked for a week after it was told.
        var told = Rounds.DayOf(claim);
        var asked = (told > day ? told : day).AddDays(policy.ProofAfter);
        var ends = asked.AddDays(AskedFor);
        return rounds.Date <= ends && rounds.Open(ReminderKind.ProofMissing, claim.Id.ToString(), [asked], null, ends, ends, Groups(line, claim)) is { } item
            ? item with { Knows = claim.By }
            : null;
    }

    private static ImmutableArray<GroupId> Groups(LineStanding line, LedgerEntry claim) =>
        claim is MeetingHeld { Facts.Groups: var met } ? met : line.Line.Groups;
}
