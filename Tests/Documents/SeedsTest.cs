using GealcBot.Documents;
using GealcBot.Documents.Interchange;
using GealcBot.Plans;
using Xunit;

namespace GealcBot.Tests.Documents;

public sealed class SeedsTest
{
    private static readonly IReadOnlyList<WorkPlan> All = Assert.IsType<SeedsResult.Loaded>(Seeds.Load()).Plans;

    private static readonly WorkPlan Plan2024 = All.Single(plan => plan is { Kind: DocumentKind.Plan, Year: 2024 });

    private static IEnumerable<PlannedActivity> Activities2024 => Plan2024.Areas.SelectMany(area => area.Activities);

    [Fact]
    public void The_plan_of_2024_has_41_activities_in_its_ten_areas() =>
        Assert.Equal(
            ["3.1 8", "3.2 3", "3.3 4", "3.4 5", "3.5 3", "3.6 4", "3.7 3", "3.8 5", "3.9i 2", "3.9ii 4"],
            Plan2024.Areas.Select(area => $"{area.Code} {area.Activities.Length}"));

    [Fact]
    public void Eight_series_of_2024_owe_four_meetings_each()
    {
        var series = Activities2024.Where(activity => activity.IsWorkingGroupMeeting).ToList();

        Assert.Equal(["3.1.6", "3.1.7", "3.2.3", "3.3.3", "3.4.5", "3.5.2", "3.6.3", "3.7.2"], series.Select(activity => activity.Code));
        Assert.All(series, activity => Assert.Equal(4, activity.Period.PerYear));
        Assert.Equal(3, series.Count(activity => activity.Period.Kind == PeriodKind.PerYear));
    }

    [Fact]
    public void Seven_webinars_are_planned_for_2024_each_in_a_semester()
    {
        var webinars = Activities2024.Where(activity => activity.IsWebinar).ToList();

        Assert.Equal(["3.2.2", "3.3.1", "3.3.2", "3.5.1", "3.6.1", "3.7.1", "3.8.5"], webinars.Select(activity => activity.Code));
        Assert.All(webinars, activity => Assert.True(activity.Period.Kind is PeriodKind.FirstSemester or PeriodKind.SecondSemester));
    }

    [Fact]
    public void Innovation_meets_with_emerging_technologies_in_2024() =>
        Assert.Equal(["3.5.2 3.6"], Activities2024.Where(activity => activity.JoinWith is not null).Select(activity => $"{activity.Code} {activity.JoinWith}"));

    [Fact]
    public void Periods_of_2024_are_counted_by_their_words() =>
        Assert.Equal(
            [
                (PeriodKind.FirstSemester, 7), (PeriodKind.SecondSemester, 7), (PeriodKind.Annual, 18),
                (PeriodKind.Quarterly, 5), (PeriodKind.PerYear, 3), (PeriodKind.ToBeDefined, 1),
            ],
            Activities2024.GroupBy(activity => activity.Period.Kind!.Value).OrderBy(kind => kind.Key).Select(kind => (kind.Key, kind.Count())));

    [Fact]
    public void Every_activity_of_2024_has_place_and_resources_and_no_status() => Assert.All(Activities2024, activity =>
    {
        Assert.NotNull(activity.Venue);
        Assert.NotNull(activity.Resources);
        Assert.NotNull(activity.Period.Raw);
        Assert.Equal(ReportedStatus.None, activity.Status);
        Assert.False(activity.Title.EndsWith('.'));
    });

    [Fact]
    public void The_committee_of_2023_and_the_seventeenth_assembly_stand_behind_the_plan_of_2024()
    {
        Assert.Equal(new Assembly("XVII", new DateOnly(2023, 11, 22), null), Plan2024.Assembly);
        var committee = Assert.Single(Plan2024.Committee);
        Assert.Equal((2023, "Perú", 8), (committee.Year, committee.President, committee.Countries.Length));
        Assert.Contains(committee.President, committee.Countries);
    }

    [Fact]
    public void The_seeds_are_written_as_the_bot_writes_them() => Assert.All(All, plan =>
    {
        var name = $"{plan.Year}-{(plan.Kind == DocumentKind.Plan ? "plan" : "report")}.json";
        Assert.Equal(File.ReadAllText(Path.Combine(Seeds.Folder, name)), WorkPlanJson.Write(plan));
    });

    [Theory]
    [InlineData("2024-plan.json", "{}", "the key \"source\" is missing")]
    [InlineData("2030-plan.json", null, "should be called 2031-plan.json")]
    [InlineData("2031-report.json", null, "should be called 2031-plan.json")]
    [InlineData("readme.json", "{}", "holds no file called YEAR-plan.json")]
    public void A_seed_that_is_wrong_is_named(string name, string? text, string error)
    {
        var folder = Directory.CreateTempSubdirectory("seeds");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, name), text ?? WorkPlanJson.Write(SomePlan.Bare));

            var broken = Assert.IsType<SeedsResult.Broken>(Seeds.Load(folder.FullName));

            Assert.Contains(error, broken.Error);
            Assert.True(name == "readme.json" || broken.Error.Contains(name, StringComparison.Ordinal));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_missing_folder_is_said() =>
        Assert.Contains("does not exist", Assert.IsType<SeedsResult.Broken>(Seeds.Load(Path.Combine(Seeds.Folder, "none"))).Error);
}
