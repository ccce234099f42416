using GealcBot.Plans.Evidence;
using GealcBot.Plans.Ledger;

namespace GealcBot.Plans;

/// <summary>
/// How few sessions can stand behind the meetings reported: groups of one area that name the same month and prove it with
/// the same page may have met in one room (interoperability and signature in 2023, 001:105 to 001:127). The page may as
/// well be a monthly digest of many groups, so this is a second reading and not the first.
/// </summary>
internal static class Together
{
    public static int Count(YearStanding standing)
    {
        var seen = new HashSet<(string Area, DateOnly Day, string Link)>();
        var counted = new HashSet<EntryId>();
        var sessions = 0;
        foreach (var line in standing.Series)
        {
            foreach (var meeting in line.Meetings.Where(meeting => counted.Add(meeting.Id)))
            {
                var keys = EvidenceCoverage.LinksOf(meeting, line).Select(link => (line.Line.Area.Code, meeting.Facts.HeldOn, link)).ToList();
                sessions += keys.Exists(seen.Contains) ? 0 : 1;
                seen.UnionWith(keys);
            }
        }

        return sessions;
    }
}
