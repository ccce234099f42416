using System.Globalization;

namespace GealcBot.Plans.Reminders;

/// <summary>The year's report: the partial one with its cut-off in September, and the final one for the committee in December (000:21).</summary>
internal static class ReportReminders
{
    /// <param name="reportedTo">The last day of which a report that is known speaks; null when there is none.</param>
    public static DueItem? Of(int year, DateOnly? reportedTo, Rounds rounds, ReminderPolicy policy)
    {
        var deadlines = policy.ReportDeadlines.Select(day => day.In(year)).Order().ToList();
        var next = deadlines.FindIndex(deadline => deadline >= rounds.Date);
        if (next < 0 || reportedTo >= deadlines[next])
        {
            return null;
        }

        var before = next == 0 ? DateOnly.MinValue : deadlines[next - 1];
        var begins = policy.ReportRounds.Select(days => deadlines[next].AddDays(-days)).Where(day => day > before);
        return rounds.Open(ReminderKind.ReportDue, year.ToString(CultureInfo.InvariantCulture), begins, null, deadlines[next], deadlines[next], []) is { } item
            // A wish to be asked again may lie before the deadline that has passed since.
            && item.What.Round > before ? item : null;
    }
}
