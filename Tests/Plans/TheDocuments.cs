using GealcBot.Documents;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.Reports;

namespace GealcBot.Tests.Plans;

/// <summary>The Network's four documents as data, and the two years of which a report is known as ledgers.</summary>
internal static class TheDocuments
{
    public static WorkPlan Plan2019Document { get; } = Document(2019, DocumentKind.Plan);

    public static WorkPlan Report2019Document { get; } = Document(2019, DocumentKind.Report);

    public static WorkPlan Report2023Document { get; } = Document(2023, DocumentKind.Report);

    public static PlanYear Plan2019 { get; } = new(Plan2019Document);

    /// <summary>No plan of 2023 is known: its report stands for it.</summary>
    public static PlanYear Plan2023 { get; } = new(Report2023Document);

    public static PlanYear Plan2024 => PlanOf2024.Plan;

    public static ReportEntries Report2019 { get; } = ReportEntries.Of(Report2019Document, Plan2019);

    public static ReportEntries Report2023 { get; } = ReportEntries.Of(Report2023Document, Plan2023);

    public static YearLedger Ledger2019 { get; } = YearLedger.Of(2019, Report2019.Entries);

    public static YearLedger Ledger2023 { get; } = YearLedger.Of(2023, Report2023.Entries);

    /// <summary>As the assembly of 21 November 2023 heard it.</summary>
    public static YearStanding In2023 { get; } = Plan2023.At(PlanOf2024.Day("2023-11-21"), Ledger2023);

    /// <summary>As the assembly of 30 September 2019 heard it.</summary>
    public static YearStanding In2019 { get; } = Plan2019.At(PlanOf2024.Day("2019-09-30"), Ledger2019);

    private static WorkPlan Document(int year, DocumentKind kind) =>
        ((SeedsResult.Loaded)Seeds.Load()).Plans.Single(plan => plan.Year == year && plan.Kind == kind);
}
