using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.Lineage;

namespace GealcBot.Tests.Plans.Lineage;

public sealed class YearLineageTests
{
    private static readonly YearLineage From2023To2024 = YearLineage.Of(TheDocuments.In2023, TheDocuments.Plan2024);

    [Theory]
    // The older number, the newer, and how: domain.md section 9.
    [InlineData("3.1.1", "3.1.1", Descent.Recurs)] // a webinar becomes a workshop
    [InlineData("3.1.3", "3.1.3", Descent.Recurs)]
    [InlineData("3.1.5", "3.1.6", Descent.Recurs)]
    [InlineData("3.1.6", "3.1.7", Descent.Recurs)]
    [InlineData("3.2.4", "3.2.1", Descent.Recurs)] // GobCamp
    [InlineData("3.2.1 3.2.2", "3.2.2", Descent.Merged)] // one webinar in place of two
    [InlineData("3.2.5", "3.2.3", Descent.Recurs)]
    [InlineData("3.3.1", "3.3.1", Descent.Recurs)]
    [InlineData("3.3.2", "3.3.2", Descent.Recurs)]
    [InlineData("3.5.1 3.5.2", "3.5.1", Descent.Merged)]
    [InlineData("3.6.3", "3.6.2", Descent.CarriedOver)] // in progress (001:326)
    [InlineData("3.4.2 3.7.3", "3.7.2", Descent.Merged)] // measurement meets with public software
    [InlineData("3.8.1", "3.8.1", Descent.Recurs)] // "Ongoing" every year
    [InlineData("3.8.3", "3.8.5", Descent.Recurs)]
    [InlineData("3.9.1", "3.9ii.1", Descent.Recurs)]
    [InlineData("3.9.3", "3.9ii.4", Descent.Recurs)]
    [InlineData("", "3.1.2", Descent.New)]
    [InlineData("", "3.4.1", Descent.New)]
    [InlineData("", "3.4.5", Descent.New)]
    [InlineData("", "3.9i.1", Descent.New)]
    [InlineData("", "3.9ii.3", Descent.New)]
    public void Each_line_of_2024_knows_what_it_continues(string from, string code, Descent descent)
    {
        var story = From2023To2024.StoryOf(TheDocuments.Plan2024.Lined(code).Single().Id);
        Assert.Equal((from, descent), (string.Join(' ', story.From.Select(line => line.Id.Code)), story.Descent));
    }

    [Theory]
    [InlineData("3.1.4", Fate.Ended)] // executed, not planned again
    [InlineData("3.3.3", Fate.Ended)] // decided otherwise
    [InlineData("3.1.2", Fate.Unresolved)] // announced for 20 November, and 2024 has no such webinar
    [InlineData("3.8.4", Fate.Unresolved)] // in progress in the report, and not in the plan
    [InlineData("3.6.3", Fate.CarriedOver)]
    [InlineData("3.4.2", Fate.MergedInto)]
    [InlineData("3.1.7", Fate.Recurs)]
    public void Each_line_of_2023_knows_its_heir_or_its_end(string code, Fate fate) =>
        Assert.Equal(fate, From2023To2024.FateOf(TheDocuments.Plan2023.Lined(code).Single().Id).Fate);

    [Theory]
    [InlineData("3.1", AreaDescent.Same, "3.1")]
    [InlineData("3.4", AreaDescent.Promoted, "3.2")] // an ad-hoc group inside open data (001:147, 001:163)
    [InlineData("3.7", AreaDescent.Merged, "3.4 3.7")] // 004:265
    [InlineData("3.9i", AreaDescent.New, "")]
    [InlineData("3.9ii", AreaDescent.Renumbered, "3.9")]
    [InlineData("3.8", AreaDescent.Same, "3.8")]
    public void Areas_keep_their_identity(string code, AreaDescent descent, string from)
    {
        var story = From2023To2024.Areas.Single(area => area.Area.Code == code);
        Assert.Equal((descent, from), (story.Descent, string.Join(' ', story.From.Select(area => area.Code))));
    }

    [Theory]
    [InlineData("cybersecurity", GroupDescent.Same, "3.3.4", "3.3.3")]
    [InlineData("interoperability", GroupDescent.Same, "3.1.5", "3.1.6")]
    [InlineData("measurement", GroupDescent.Merged, "3.4.2", "3.7.2")]
    [InlineData("public-software", GroupDescent.Merged, "3.7.3", "3.7.2")]
    [InlineData("data-governance-ai", GroupDescent.New, null, "3.4.5")]
    public void Groups_keep_their_identity(string group, GroupDescent descent, string? before, string? after)
    {
        var story = From2023To2024.Groups.Single(story => story.Group.Value == group);
        Assert.Equal((descent, before, after), (story.Descent, story.Before?.Id.Code, story.After?.Id.Code));
    }

    [Fact]
    public void The_group_on_data_governance_began_inside_open_data() => // 001:147, 001:163
        Assert.Equal("3.2", Assert.Single(From2023To2024.Groups.Single(story => story.Group == WorkingGroups.DataGovernanceAi).Nursery).Code);

    [Fact]
    public void Knowledge_management_ended_and_communication_changed_its_name()
    {
        var since2019 = YearLineage.Of(TheDocuments.In2019, TheDocuments.Plan2023);
        Assert.Equal("3.3", Assert.Single(since2019.EndedAreas).Code);
        Assert.Equal(AreaDescent.Renamed, since2019.Areas.Single(area => area.Area.Code == "3.8").Descent); // 000:341, 001:394
    }

    [Fact]
    public void Every_area_of_every_document_has_a_subject()
    {
        var titles = new[] { TheDocuments.Plan2019Document, TheDocuments.Report2019Document, TheDocuments.Report2023Document, TheDocuments.Plan2024.Plan }.SelectMany(plan => plan.Areas).Select(area => area.Title);
        // The axes and groups of the fifth document (003:9, 003:30) as well.
        foreach (var title in titles.Concat(["public software", "open data", "measurement of digital government", "knowledge management", "Measuring e-government", "Management and knowledge sharing", "Local Governments"]))
        {
            Assert.NotEmpty(Subjects.AllOfArea(title));
        }
    }

    [Fact]
    public void What_was_postponed_to_2020_waits_for_the_plan_of_2020()
    {
        var guide = TheDocuments.In2019.Line(TheDocuments.Plan2019.Lined("3.2.1").Single().Id);
        Assert.Equal(new Inheritance.PlanUnknown(2020), Heirs.Of(guide, TheDocuments.In2019, [TheDocuments.Plan2019, TheDocuments.Plan2023]));
        var next = Some.Plan(2020, "3.1|Datos abiertos", "GobCamp", "Guía regional sobre privacidad");
        Assert.Equal("3.1.2", Assert.IsType<Inheritance.Heir>(Heirs.Of(guide, TheDocuments.In2019, [next])).Line.Id.Code);
        Assert.Equal(new Inheritance.NotTakenUp(2020), Heirs.Of(guide, TheDocuments.In2019, [Some.Plan(2020, "3.1|Datos abiertos", "GobCamp")]));
    }

    [Fact]
    public void A_line_that_was_not_postponed_has_no_heir_to_look_for() =>
        Assert.Null(Heirs.Of(TheDocuments.In2019.Lines[0], TheDocuments.In2019, []));

    [Fact]
    public void Two_years_are_compared_by_subject()
    {
        var rows = YearComparison.Of(TheDocuments.In2023, TheDocuments.Plan2024.At(PlanOf2024.Day("2024-12-31"), YearLedger.Empty(2024))).ToDictionary(row => row.Subject);
        Assert.Equal((2, 1), (rows["open-data"].Before!.Webinars, rows["open-data"].After!.Webinars));
        Assert.Equal((5, 0), (rows["innovation"].Before!.MeetingsHeld, rows["innovation"].After!.MeetingsHeld));
        Assert.Null(rows["data-governance-ai"].Before);
        Assert.Equal("3.7", rows["measurement"].After!.Area.Code);
        Assert.Equal("3.4", rows["measurement"].Before!.Area.Code);
    }
}
