using GealcBot.Plans;

namespace GealcBot.Dialogs.Asking;

/// <summary>Whether a line fell into some days: by the day known of it, else by its period where that says something of those days.</summary>
internal static class LineDays
{
    public static bool Fall(LineStanding line, DateRange days) => Known(line).ToList() switch
    {
        [] => MayFall(line, days),
        var known => known.Exists(days.Overlaps),
    };

    private static IEnumerable<DateRange> Known(LineStanding line)
    {
        foreach (var meeting in line.Meetings)
        {
            yield return meeting.Facts.Days;
        }

        // "Postponed for 2020" names a year in which it was not done.
        var told = line.Obligations.Select(owed => owed.ScheduledAs).OfType<PlanDate>().Concat(line is { Ending: null, Status.Date: { } date } ? [date] : []);
        foreach (var part in told.SelectMany(when => when.Parts))
        {
            yield return part;
        }

        if (line.Line.Activity.Period is { Kind: PeriodKind.FixedDate, Date: { } planned } && line.Status.Date is null)
        {
            foreach (var part in planned.Parts)
            {
                yield return part;
            }
        }
    }

    /// <summary>Of something planned for a semester a month says nothing; a semester or a longer span does.</summary>
    private static bool MayFall(LineStanding line, DateRange days)
    {
        var windows = line.Obligations.Select(owed => owed.Obligation.Window).ToList();
        return windows.Count > 0 && windows.TrueForAll(window => days.From <= window.From && window.To <= days.To);
    }
}
