using GealcBot.Plans.Evidence;

namespace GealcBot.Plans.Reports;

/// <summary>A month in a report's list of meetings.</summary>
/// <param name="Before">How often the list has named it before: two meetings in May are two.</param>
internal sealed record ListedMonth(int Month, int Before)
{
    public static IEnumerable<ListedMonth> Of(IEnumerable<string> words)
    {
        var seen = new int[13];
        return words.Select(Months.Of).OfType<int>().Select(month => new ListedMonth(month, seen[month]++)).ToList();
    }
}

/// <summary>Which of the listed meetings a link proves: "Executed (May ⁶, June ⁷, …)" (001:77) cites one for each month.</summary>
internal static class LinkedMonth
{
    /// <summary>The month at the same place of the list; where the lists differ in length, the month that the address names.</summary>
    public static ListedMonth? Of(PlannedActivity activity, List<ListedMonth> months, string link, int at)
    {
        if (months.Count == activity.Evidence.Length && at < months.Count)
        {
            return months[at];
        }

        var named = EvidenceGuess.Words(EvidenceGuess.Address(link)).Select(Months.Of).OfType<int>().FirstOrDefault();
        return months.Find(listed => listed.Month == named);
    }
}
