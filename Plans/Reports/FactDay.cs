namespace GealcBot.Plans.Reports;

/// <summary>The day of what a report tells as done, where the report gives one anywhere; null where only its cut-off can stand for it.</summary>
internal static class FactDay
{
    private static readonly string[] AtTheAssembly =
        ["eleccion", "election", "eleicao", "aprobacion", "approval", "approve", "aprovacao", "approbation", "realizacion de la reunion", "hold the meeting"];

    public static DateOnly? Of(WorkPlan report, PlanLine line)
    {
        var activity = line.Activity;
        if (activity.Status.Kind is not (StatusKind.Done or StatusKind.Partial))
        {
            return null;
        }

        return activity.Status.Date?.Last
            // "Date: September 19. Executed" (001:35, 001:37).
            ?? (activity.Period is { Kind: PeriodKind.FixedDate, Date: { } date } ? date.Last : (DateOnly?)null)
            // "the first one took place in Brasilia (Mercosur, September 27th)" (000:49).
            ?? Months.DayIn(activity.Venue, report.Year)
            ?? AssemblyDay(report, line);
    }

    /// <summary>The election of 000:385 took place at the assembly of 30 September, although the cut-off is the 15th.</summary>
    private static DateOnly? AssemblyDay(WorkPlan report, PlanLine line)
    {
        var title = Subjects.Fold(line.Activity.Title);
        return Subjects.OfArea(line.Area.Title) == Subjects.AnnualMeeting && report.Assembly.Date is { } day && day.Year == report.Year
            && AtTheAssembly.Any(words => title.Contains(words, StringComparison.Ordinal))
            ? day
            : null;
    }
}
