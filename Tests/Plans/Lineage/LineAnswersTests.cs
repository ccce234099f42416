using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.Lineage;
using GealcBot.Plans.Reports;

namespace GealcBot.Tests.Plans.Lineage;

/// <summary>What cannot be lined up for sure is asked, and believed only when somebody says so.</summary>
public sealed class LineAnswersTests
{
    private static readonly PlanYear Plan = Some.Plan(2031, "3.2|Datos abiertos", "Guía sobre privacidad", "Mapa de laboratorios", "Premios excelGOB");
    private static readonly PlanYear Report = Some.Plan(2031, "3.2|Datos abiertos", "Guía sobre privacidad", "Something quite else", "Premios excelGOB", "Quinta esencia");
    private static readonly ActivityId Doubtful = new(2031, "3.2.2");
    private static readonly ActivityId Fifth = new(2031, "3.2.4");

    [Fact]
    public void A_guess_is_asked_and_not_believed()
    {
        var lines = LineUp.Of(Plan, Report, LineAnswers.None);
        Assert.Equal(2, lines.Pairs.Length);
        Assert.Equal([Doubtful, Fifth], lines.Asked.Select(line => line.Id));
        Assert.Equal(Plan.Line(Doubtful), lines.Candidates(lines.Asked[0]).First());
        Assert.Null(lines.PlannedFor(Doubtful));
    }

    [Fact]
    public void An_answer_settles_it()
    {
        var lines = LineUp.Of(Plan, Report, LineAnswers.None.With(Fifth, Doubtful).With(Doubtful, null));
        Assert.Empty(lines.Asked);
        Assert.Equal(Grounds.Settled, lines.Pairs.Single(pair => pair.Reported.Id == Fifth).Grounds);
        Assert.Equal([Doubtful], lines.New.Select(line => line.Id));
        Assert.Empty(lines.OnlyPlanned);
    }

    [Fact]
    public void Without_being_asked_a_document_read_over_by_hand_is_believed() => Assert.Equal([Doubtful], LineUp.Of(Plan, Report).Unsure.Select(pair => pair.Reported.Id));

    [Fact]
    public void An_answer_of_a_line_that_is_no_more_asks_again()
    {
        var answers = LineAnswers.None.With(Doubtful, new ActivityId(2031, "3.9.9"));
        Assert.Contains(Report.Line(Doubtful), LineUp.Of(Plan, Report, answers).Asked);
    }

    [Fact]
    public void Answers_hold_for_the_next_version_where_the_line_is_the_same()
    {
        var answers = LineAnswers.None.With(Doubtful, null).With(Fifth, null);
        var version = Some.Plan(2031, "3.2|Datos abiertos", "Guía sobre privacidad", "Something QUITE else", "Premios excelGOB", "Otra");
        Assert.Equal([Doubtful], answers.CarriedTo(version, Report).Settled.Keys);
    }

    [Fact]
    public void What_was_done_and_is_in_no_plan_is_told_as_unforeseen_and_what_is_unanswered_is_not_told()
    {
        var done = new ReportedStatus(StatusKind.Done, null, PlanDate.TryParse("2031-06-04"), "Realizado.");
        var area = Report.Plan.Areas[0];
        var report = Report.Plan with { Kind = DocumentKind.Report, Areas = [area with { Activities = [.. area.Activities.Select(activity => activity with { Status = done })] }] };
        Assert.Equal(["2031/3.2.1", "2031/3.2.3"], Told(LineAnswers.None).OfType<StatusReported>().Select(entry => entry.Activity.ToString()));
        Assert.Equal("Quinta esencia", Assert.Single(Told(LineAnswers.None.With(Fifth, null)).OfType<Unforeseen>()).Title);
        Assert.All(Told(LineAnswers.None), entry => Assert.Equal(PlanOf2024.Noon("2024-02-01"), entry.RecordedAt));

        IEnumerable<LedgerEntry> Told(LineAnswers answers) =>
            ReportEntries.Of(new KnownDocument(report) { Answers = answers, Imported = new Provenance(PlanOf2024.Noon("2024-02-01"), PlanOf2024.By) }, Plan).Entries;
    }

    [Fact]
    public void A_version_of_a_document_is_compared_activity_by_activity()
    {
        var area = Plan.Plan.Areas[0];
        var after = new PlanYear(Plan.Plan with
        {
            Areas = [area with { Activities = [area.Activities[0] with { Venue = "Lima", Period = new Period(PeriodKind.Annual, null, null, "Todo el año") }, area.Activities[2], Some.Activity("3.2.4", "Quinta esencia")] }],
        });
        var changes = DocumentChanges.Of(Plan, after);
        Assert.Equal(["Quinta esencia"], changes.New.Select(line => line.Activity.Title));
        Assert.Equal(["Mapa de laboratorios"], changes.Gone.Select(line => line.Activity.Title));
        Assert.Equal([ChangedPart.When, ChangedPart.Where], Assert.Single(changes.Changed).Parts.AsEnumerable());
        Assert.True(DocumentChanges.Of(Plan, Plan).IsEmpty);
    }
}
