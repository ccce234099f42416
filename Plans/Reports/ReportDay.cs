namespace GealcBot.Plans.Reports;

/// <summary>The day of which a report speaks: its cut-off (000:19), or the assembly it was presented to (001:8), or its year's end.</summary>
public static class ReportDay
{
    public static DateOnly Of(WorkPlan report) => report.AsOf ?? report.Assembly.Date ?? new DateOnly(report.Year, 12, 31);

    /// <summary>The day on which the document itself was there to be read; a partial report is presented after its cut-off.</summary>
    public static DateOnly Presented(WorkPlan report) =>
        report.Assembly.Date is { } assembly && assembly.Year == report.Year && assembly > Of(report) ? assembly : Of(report);
}
