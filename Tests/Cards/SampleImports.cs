using GealcBot.Cards;
using GealcBot.Documents.Import;
using GealcBot.Documents.Import.Anomalies;
using GealcBot.Plans;
using GealcBot.Plans.Lineage;
using GealcBot.Tests.Plans;
using GealcBot.Texts;

namespace GealcBot.Tests.Cards;

/// <summary>The plan of 2024 beside a version of it and the year before, and a small report with lines to confirm.</summary>
internal static class SampleImports
{
    public const string Draft = "0123456789abcdef0123456789abcdef";

    private static readonly PlanYear Planned = Plans.Some.Plan(2031, "3.2|Datos abiertos", "Guía sobre privacidad", "Mapa de laboratorios", "Premios excelGOB", SampleYear.Hostile);

    private static readonly PlanYear Reported = new(Plans.Some.Plan(2031, "3.2|Datos abiertos", "Guía sobre privacidad", "Something quite else", "Premios excelGOB", SampleYear.Hostile, "Quinta").Plan with
    {
        Kind = DocumentKind.Report,
        AsOf = new DateOnly(2031, 9, 15),
    });

    private static readonly Lazy<YearLineage> Lineage = new(() => YearLineage.Of(TheDocuments.Plan2023.At(new DateOnly(2023, 12, 31), TheDocuments.Ledger2023), SampleYear.Plan));

    public static LineUp Answered { get; } = LineUp.Of(Planned, Planned, LineAnswers.None);

    public static FrequencyQuestion Frequency => FrequencyQuestion.Of(TheDocuments.Plan2019, TheDocuments.Ledger2019).First();

    public static ImportPreview Plan(Say say) => new(Draft, SampleYear.Plan)
    {
        Odd = [new FindingWords(say, say.Days).Of(new Finding.JointNoteMistaken("3.6.4", "3.6", "3.6.3") { At = new Place(false, [273, 249]) }), SampleYear.Hostile],
        Changes = DocumentChanges.Of(Older, SampleYear.Plan),
        Lineage = Lineage.Value,
    };

    public static ImportPreview Report(Say say) => new(Draft, Reported)
    {
        Odd = [new FindingWords(say, say.Days).Of(new Finding.StillToCome("3.2.1", PlanDate.TryParse("2031-09-10/2031-09-12"), new DateOnly(2031, 9, 15)) { At = new Place(true, [7]) })],
        Lines = LineUp.Of(Planned, Reported, LineAnswers.None),
    };

    public static ImportReceipt Receipt(ImportReceiptKind kind, int leftOut) => new(
        kind, kind is ImportReceiptKind.Imported ? SampleYear.Plan.Plan with { Source = SampleYear.Hostile } : Reported.Plan, SampleYear.Secretariat,
        PlanOf2024.Day("2024-08-09"), leftOut, kind is ImportReceiptKind.Imported ? [new ActivityId(2024, "3.4.5")] : []);

    /// <summary>The plan as it might have been before: an activity less, another venue, another title.</summary>
    private static PlanYear Older
    {
        get
        {
            var plan = SampleYear.Plan.Plan;
            var first = plan.Areas[0];
            var activities = first.Activities.RemoveAt(1)
                .SetItem(0, first.Activities[0] with { Venue = SampleYear.Hostile, Period = first.Activities[0].Period with { Raw = null } })
                .SetItem(2, first.Activities[3] with { Title = $"{first.Activities[3].Title} ({SampleYear.Hostile})" });
            return new PlanYear(plan with { Areas = plan.Areas.SetItem(0, first with { Activities = activities }) });
        }
    }
}
