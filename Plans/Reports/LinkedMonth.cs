using GealcBot.Plans.Evidence;

namespace GealcBot.Plans.Reports;

/// <summary>Which of the listed meetings a link proves: "Executed (May ⁶, June ⁷, …)" (001:77) cites one for each month.</summary>
internal static class LinkedMonth
{
    /// <summary>The month at the same place of the list; where the lists differ in length, the month that the address names.</summary>
    public static int? Of(PlannedActivity activity, List<int> months, string link, int at)
    {
        if (months.Count == activity.Evidence.Length && at < months.Count)
        {
            return months[at];
        }

        var named = EvidenceGuess.Words(EvidenceGuess.Address(link)).Select(Months.Of).OfType<int>().FirstOrDefault();
        return months.Contains(named) ? named : null;
    }
}
