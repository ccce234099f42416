using GealcBot.Cards;
using GealcBot.Documents;
using GealcBot.Plans;
using GealcBot.Texts;
using Xunit;

namespace GealcBot.Tests.Documents;

/// <summary>What can be counted in the Network's documents by hand, and must come out of the seeds.</summary>
public sealed class SeedFiguresTest
{
    private static readonly IReadOnlyList<WorkPlan> All = Assert.IsType<SeedsResult.Loaded>(Seeds.Load()).Plans;

    private static readonly WorkPlan Plan2019 = One(DocumentKind.Plan, 2019);
    private static readonly WorkPlan Report2019 = One(DocumentKind.Report, 2019);
    private static readonly WorkPlan Report2023 = One(DocumentKind.Report, 2023);

    [Fact]
    public void The_four_documents_have_40_40_39_and_41_activities_and_11_in_the_annex() =>
        Assert.Equal(
            [(2019, DocumentKind.Plan, 40, 0), (2019, DocumentKind.Report, 40, 0), (2023, DocumentKind.Report, 39, 11), (2024, DocumentKind.Plan, 41, 0)],
            All.Select(plan => (plan.Year, plan.Kind, Activities(plan).Count(), plan.Annex.Length)));

    [Fact]
    public void Statuses_of_2019_by_kind() =>
        Assert.Equal("Done 21, InProgress 9, Postponed 3, NotNeeded 2, none 1, Partial 1, Pending 1, Scheduled 1, Substituted 1", ByKind(Report2019));

    [Fact]
    public void Statuses_of_2023_by_kind() =>
        Assert.Equal("Done 24, Scheduled 8, InProgress 5, DecidedOtherwise 1, Substituted 1", ByKind(Report2023));

    [Fact]
    public void A_plan_and_its_report_of_2019_have_the_same_activities_in_the_same_order()
    {
        var pairs = Activities(Plan2019).Zip(Activities(Report2019)).Where(pair => pair.First.Code != pair.Second.Code).Select(pair => $"{pair.First.Code} {pair.Second.Code}");

        // The second 3.2.4 of the plan was given its right number in the report.
        Assert.Equal(["3.2.4 3.2.6"], pairs);
    }

    [Fact]
    public void Groups_with_meetings_are_5_in_2019_and_8_in_2023() =>
        Assert.Equal((5, 5, 8), (Meetings(Plan2019).Count(), Meetings(Report2019).Count(), Meetings(Report2023).Count()));

    [Fact]
    public void Webinars_of_2023_are_13() => Assert.Equal(13, Activities(Report2023).Count(activity => activity.IsWebinar));

    [Theory]
    [InlineData("3.1.5", "May June July August September October")]
    [InlineData("3.1.6", "May June July August September October")]
    [InlineData("3.2.5", "")]
    [InlineData("3.3.4", "April May June October")]
    [InlineData("3.4.2", "")]
    [InlineData("3.5.3", "March May June August September")]
    [InlineData("3.6.4", "March May June August September")]
    [InlineData("3.7.3", "May June August September")]
    public void Meetings_of_2023_by_group(string code, string months)
    {
        var activity = Report2023.Activity(code);

        Assert.Equal(months, string.Join(' ', activity.MeetingsHeld));
        Assert.Equal(months.Length == 0 ? activity.Evidence.Length : activity.MeetingsHeld.Length, activity.Evidence.Length);
    }

    [Fact]
    public void Interoperability_and_signature_prove_their_meetings_of_2023_with_the_same_six_links() =>
        Assert.Equal(Report2023.Activity("3.1.5").Evidence.AsEnumerable(), Report2023.Activity("3.1.6").Evidence.AsEnumerable());

    [Fact]
    public void Evidence_per_activity()
    {
        Assert.Equal(
            "3.1.1 1, 3.1.2 1, 3.2.3 1, 3.6.1 4, 3.7.1 1, 3.8.2 1, 3.9.2 1, 3.9.3 1", Evidence(Report2019));
        Assert.Equal(
            "3.1.1 1, 3.1.2 1, 3.1.3 1, 3.1.4 1, 3.1.5 6, 3.1.6 6, 3.1.7 1, 3.2.1 2, 3.2.3 1, 3.2.4 1, 3.2.5 2, 3.3.1 1, 3.3.2 1, 3.3.3 1, 3.3.4 4, 3.3.5 1, "
            + "3.5.1 1, 3.5.3 5, 3.5.4 1, 3.6.1 1, 3.6.4 5, 3.6.5 1, 3.7.1 1, 3.7.3 4, 3.7.4 1, 3.8.1 1, 3.8.2 1",
            Evidence(Report2023));
        Assert.Equal(10, Report2023.Annex.Count(item => item.Evidence.Length == 1));
    }

    [Fact]
    public void One_page_of_the_site_proves_many_meetings() =>
        Assert.Equal(
            ("mayo 6", "junio 6", "agosto 5", "setiembre 5"),
            (Uses("reuniones-de-mayo"), Uses("reuniones-de-junio"), Uses("trabajo-de-agosto"), Uses("reuniones-de-setiembre")));

    [Fact]
    public void Dates_of_the_reports_are_those_written()
    {
        Assert.Equal(new DateOnly(2019, 9, 15), Report2019.AsOf);
        Assert.Null(Report2023.AsOf);
        Assert.Equal("2019-06-26,2019-06-27", Report2019.Activity("3.1.1").Status.Date?.Text);
        Assert.Equal("2023-10-31", Report2023.Activity("3.2.4").Status.Date?.Text);
        // The date of a resolution is not the date of the activity.
        Assert.Null(Report2023.Activity("3.8.2").Status.Date);
        Assert.Equal("2023-11-20/2023-11-22", Report2023.Activity("3.9.3").Status.Date?.Text);
        Assert.Equal("2023-12", Report2023.Activity("3.8.3").Status.Date?.Text);
        Assert.Equal(["2020", "2020", "2020"], Activities(Report2019).Where(activity => activity.Status.Kind == StatusKind.Postponed).Select(activity => activity.Status.Date?.Text));
        Assert.Equal(70, Report2019.Activity("3.2.2").Status.Percent);
    }

    [Fact]
    public void Committees_and_presidents_by_year() =>
        Assert.Equal(
            ["2019 Plan: 2018 Panamá", "2019 Report: 2018 Panama, 2019 Dominican Republic", "2023 Report: 2022 Ecuador, 2023 Peru", "2024 Plan: 2023 Perú"],
            All.Select(plan => $"{plan.Year} {plan.Kind}: {string.Join(", ", plan.Committee.Select(committee => $"{committee.Year} {committee.President}"))}"));

    [Fact]
    public void Innovation_says_that_it_meets_with_emerging_technologies() =>
        Assert.Equal(["3.5.3 3.6"], Activities(Report2023).Where(activity => activity.JoinWith is not null).Select(activity => $"{activity.Code} {activity.JoinWith}"));

    [Theory]
    // The plan of 2019
    [InlineData(2019, DocumentKind.Plan, "3.2.4 appears twice (lines 112 and 128)")]
    [InlineData(2019, DocumentKind.Plan, "3.5.5 appears twice (lines 288 and 306)")]
    [InlineData(2019, DocumentKind.Plan, "(line 128)", "(line 234)", "(line 306)", "(line 348)", "(line 370)")]
    [InlineData(2019, DocumentKind.Plan, "3.5.2 gives its resources twice, and the first was taken (lines 262 and 266)")]
    [InlineData(2019, DocumentKind.Plan, "3.8.1 has the label of its venue twice (line 388)")]
    // The report of 2019
    [InlineData(2019, DocumentKind.Report, "3.5.5 appears twice (lines 251 and 267)")]
    [InlineData(2019, DocumentKind.Report, "after the cut-off of 2019-09-15 (line 49)", "after the cut-off of 2019-09-15 (line 105)", "after the cut-off of 2019-09-15 (line 391)")]
    [InlineData(2019, DocumentKind.Report, "(line 113)", "\"Semimonthly\", which leaves open whether 24 or 6 a year are meant (line 209)", "(line 267)", "(line 307)", "(line 334)")]
    [InlineData(2019, DocumentKind.Report, "The committee of 2019 is not two countries of each subregion", "A link has a space in it")]
    // The report of 2023
    [InlineData(2023, DocumentKind.Report, "(line 45)", "(line 139)", "(line 194)", "(line 268)", "(line 318)", "(line 376)", "(line 466)", "still to come in 2023-12 (line 432)")]
    [InlineData(2023, DocumentKind.Report, "announces it: https://www.redGEALC.org/contenido-general/noticias/los-webinar-tematicos-seran-en-julio/ (line 282)", "(line 400)")]
    [InlineData(2023, DocumentKind.Report, "October (annex) is told as done without a link (line 492)", "3.4.1 is told as done without a link (line 240)")]
    // The plan of 2024
    [InlineData(2024, DocumentKind.Plan, "The note on joint meetings names 3.6.4; the meetings of 3.6 are 3.6.3 (lines 273 and 249)")]
    public void What_is_odd_in_the_documents_is_said_with_its_line(int year, DocumentKind kind, params string[] anomalies) =>
        Assert.All(anomalies, anomaly => Assert.Contains(One(kind, year).Anomalies, said => said.Contains(anomaly, StringComparison.Ordinal)));

    [Fact]
    public void Numbers_such_as_3_9ii_4_are_read_and_not_found_odd()
    {
        var plan = One(DocumentKind.Plan, 2024);

        Assert.Equal(["3.9i", "3.9ii"], plan.Areas.Select(area => area.Code).Where(code => code.StartsWith("3.9", StringComparison.Ordinal)));
        Assert.Single(plan.Anomalies);
    }

    [Fact]
    public void The_plan_of_2019_gives_its_periods_by_headings_and_misses_no_date()
    {
        Assert.All(Activities(Plan2019), activity => Assert.NotNull(activity.Period.Kind));
        Assert.DoesNotContain(Plan2019.Anomalies, anomaly => anomaly.Contains("has no period", StringComparison.Ordinal));
    }

    [Fact]
    public void Virtual_is_written_in_many_ways_and_said_in_two()
    {
        var written = All.SelectMany(Activities).Select(activity => activity.Venue).OfType<string>().Where(venue => venue.Contains("irtual", StringComparison.Ordinal) && venue.Length < 26).Distinct();
        var say = Say.In(Language.Portuguese);

        // The fifth, "Virtual.", has lost its full stop.
        Assert.Equal(
            ["Intercambios virtuales", "Virtual", "Virtual exchanges", "Virtual meetings"],
            written.Order(StringComparer.Ordinal));
        Assert.Equal([say.Virtual(), say.VirtualExchanges()], written.Select(say.Venue).Distinct().OrderBy(said => said.Length));
    }

    private static WorkPlan One(DocumentKind kind, int year) => All.Single(plan => plan.Kind == kind && plan.Year == year);

    private static IEnumerable<PlannedActivity> Activities(WorkPlan plan) => plan.Areas.SelectMany(area => area.Activities);

    private static IEnumerable<PlannedActivity> Meetings(WorkPlan plan) => Activities(plan).Where(activity => activity.IsWorkingGroupMeeting);

    private static string ByKind(WorkPlan plan) => string.Join(", ", Activities(plan)
        .GroupBy(activity => activity.Status.Kind?.ToString() ?? "none")
        .OrderByDescending(same => same.Count()).ThenBy(same => same.Key, StringComparer.OrdinalIgnoreCase)
        .Select(same => $"{same.Key} {same.Count()}"));

    private static string Evidence(WorkPlan plan) => string.Join(", ", Activities(plan).Where(activity => activity.Evidence.Length > 0).Select(activity => $"{activity.Code} {activity.Evidence.Length}"));

    private static string Uses(string page)
    {
        var month = page[(page.LastIndexOf('-') + 1)..];
        return $"{month} {Activities(Report2023).Sum(activity => activity.Evidence.Count(link => link.Contains(page, StringComparison.Ordinal)))}";
    }
}
