using GealcBot.Plans;

namespace GealcBot.Tests.Documents;

/// <summary>A small report that has something in every key.</summary>
internal static class SomePlan
{
    public static PlannedActivity Activity { get; } = new()
    {
        Code = "3.9ii.1",
        Title = "Reunião “aberta” do grupo & vizinhos",
        Period = new Period(PeriodKind.FixedDate, PlanDate.TryParse("2031-04-18"), 4, "18 de abril."),
        Venue = "Córdoba",
        Product = "Guía",
        Participants = "Seis países",
        Resources = "Tiempo del grupo",
        Responsible = "Chile",
        Status = new ReportedStatus(StatusKind.InProgress, 70, PlanDate.TryParse("2031-05-02/2031-05-04,2031-12"), "70 % ¹."),
        MeetingsHeld = ["mayo", "junio"],
        Evidence = ["https://example.org/una página"],
        Notes = "Una línea\ny otra",
        IsWorkingGroupMeeting = true,
        IsWebinar = false,
        JoinWith = "3.6",
    };

    public static WorkPlan Report { get; } = new()
    {
        Source = "informe-2031.docx",
        Kind = DocumentKind.Report,
        Year = 2031,
        Language = "pt",
        AsOf = new DateOnly(2031, 9, 15),
        Assembly = new Assembly("XXV", new DateOnly(2031, 11, 21), "Lima"),
        Committee = [new Committee(2031, "Perú", ["Bolivia", "Perú"])],
        Areas = [new Area("3.9ii", "Reunión", "Reunirse", [Activity]), new Area("3.10", "Otra", null, [])],
        Annex = [new AnnexItem("Enero", "Visita", ["https://example.org/1"])],
        Anomalies = ["3.2.4 appears twice (lines 112 and 128)"],
    };

    /// <summary>A plan that says as little as a plan can.</summary>
    public static WorkPlan Bare { get; } = Report with
    {
        Kind = DocumentKind.Plan,
        AsOf = null,
        Assembly = new Assembly(null, null, null),
        Committee = [],
        Areas = [],
        Annex = [],
        Anomalies = [],
    };
}
