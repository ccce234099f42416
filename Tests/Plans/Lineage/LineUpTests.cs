using GealcBot.Plans;
using GealcBot.Plans.Lineage;

namespace GealcBot.Tests.Plans.Lineage;

public sealed class LineUpTests
{
    private static LineUp Of2019 => TheDocuments.Report2019.Lines;

    [Fact]
    public void The_report_of_2019_in_English_meets_its_plan_in_Spanish_one_to_one()
    {
        Assert.Equal(40, Of2019.Pairs.Length);
        Assert.Empty(Of2019.OnlyPlanned);
        Assert.Empty(Of2019.OnlyReported);
        var reported = new PlanYear(TheDocuments.Report2019Document).Lines;
        Assert.Equal(reported.Select(line => line.Id), Of2019.Pairs.Select(pair => pair.Reported.Id)); // and in the same order
        Assert.Empty(Of2019.Unsure);
    }

    [Theory]
    [InlineData("3.1.1", Grounds.SameCodeAndTitle)]
    [InlineData("3.1.2", Grounds.SameCodeSimilarTitle)] // "Dos talleres presenciales (de tres)"
    [InlineData("3.2.6", Grounds.SameTitle, "2019/3.2.4~2")] // printed twice as 3.2.4 in the plan (002:112, 002:128)
    [InlineData("3.5.5", Grounds.SameCodeAndTitle)]
    [InlineData("3.5.5~2", Grounds.SameCodeAndTitle)]
    public void Each_pair_says_on_what_grounds(string reported, Grounds grounds, string? planned = null)
    {
        var pair = Of2019.Pairs.Single(pair => pair.Reported.Id.ToString() == $"2019/{reported}");
        Assert.Equal((planned ?? $"2019/{reported}", grounds), (pair.Planned.Id.ToString(), pair.Grounds));
    }

    [Fact]
    public void A_line_whose_title_says_nothing_is_paired_by_its_place_and_marked_unsure()
    {
        var (plan, report) = Both("Guía sobre privacidad|Mapa de laboratorios|Premios excelGOB", "Guide on privacy|Something quite else|ExcelGOV awards");
        var lines = LineUp.Of(plan, report);
        Assert.Equal(Grounds.Position, Assert.Single(lines.Unsure).Grounds);
    }

    [Fact]
    public void What_fits_nothing_is_left_to_be_asked()
    {
        var (plan, report) = Both("Guía sobre privacidad|Mapa de laboratorios|Premios excelGOB", "ExcelGOV awards|Guide on privacy");
        var lines = LineUp.Of(plan, report);
        Assert.Equal(2, lines.Pairs.Length);
        Assert.Equal("Mapa de laboratorios", Assert.Single(lines.OnlyPlanned).Activity.Title);
        Assert.Empty(lines.OnlyReported);
    }

    [Fact]
    public void Of_a_document_without_measure_only_what_is_the_same_is_paired()
    {
        string[] many = [.. Enumerable.Range(0, 20_000).Select(at => $"Guía {at}")];
        var lines = LineUp.Of(Some.Plan(2031, "3.2|Datos abiertos", many), Some.Plan(2031, "3.2|Datos abiertos", [.. many[1..], "Guía nueva"]));
        Assert.Empty(lines.Pairs);
        Assert.Equal(20_000, lines.OnlyReported.Length);
    }

    private static (PlanYear Plan, PlanYear Report) Both(string planned, string reported) =>
        (Some.Plan(2031, "3.2|Datos abiertos", planned.Split('|')), Some.Plan(2031, "3.2|Open data", [.. reported.Split('|').Select((title, at) => $"9.{at}|{title}")]));
}
