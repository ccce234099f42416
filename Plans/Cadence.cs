using System.Collections.Immutable;
using GealcBot.Plans.Ledger;

namespace GealcBot.Plans;

/// <summary>Meetings held in each quarter. "Quarterly (4 a year)" (001:204) met four times and never in the first or third quarter (001:206).</summary>
public sealed record Cadence(int First, int Second, int Third, int Fourth)
{
    public ImmutableArray<int> ByQuarter => [First, Second, Third, Fourth];

    public static Cadence Of(IEnumerable<Meeting> meetings)
    {
        var counts = new int[4];
        foreach (var meeting in meetings)
        {
            counts[DateRange.QuarterOf(meeting.Facts.HeldOn) - 1]++;
        }

        return new Cadence(counts[0], counts[1], counts[2], counts[3]);
    }

    /// <summary>The quarters of the year, 1 to 4, that are over by the day without a meeting.</summary>
    public IEnumerable<int> Without(int year, DateOnly date) =>
        Enumerable.Range(1, 4).Where(quarter => DateRange.Quarter(year, quarter).To < date && ByQuarter[quarter - 1] == 0);
}
