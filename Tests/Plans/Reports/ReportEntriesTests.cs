using GealcBot.Plans;
using GealcBot.Plans.Evidence;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;
using GealcBot.Plans.Reports;

namespace GealcBot.Tests.Plans.Reports;

public sealed class ReportEntriesTests
{
    [Fact]
    public void The_same_report_gives_the_same_entries_and_each_has_its_own_id()
    {
        var again = ReportEntries.Of(TheDocuments.Report2023Document, TheDocuments.Plan2023);
        Assert.Equal(TheDocuments.Report2023.Entries.Select(entry => entry.Id), again.Entries.Select(entry => entry.Id));
        Assert.Equal(again.Entries.Length, again.Entries.Select(entry => entry.Id).Distinct().Count());
        Assert.All(again.Entries, entry => Assert.Equal((2023, PersonId.Import), (entry.Year, entry.By)));
    }

    [Fact]
    public void A_meeting_of_which_a_report_names_the_month_has_no_day_and_counts_when_the_month_is_over()
    {
        var may = TheDocuments.In2023.SeriesOf(WorkingGroups.Cybersecurity)!.Meetings[1];
        Assert.True(may.Facts.IsMonthOnly);
        Assert.Equal("held:cybersecurity:2023-05", may.Id.Value);
        Assert.Equal(1, At2023("2023-05-30").SeriesOf(WorkingGroups.Cybersecurity)!.Met);
        Assert.Equal(2, At2023("2023-05-31").SeriesOf(WorkingGroups.Cybersecurity)!.Met);
    }

    [Fact]
    public void A_joint_session_is_one_entry_whose_link_stands_at_both_activities()
    {
        var march = Assert.Single(TheDocuments.Ledger2023.Meetings, meeting => meeting.Id.Value == "held:innovation:2023-03");
        Assert.Equal([WorkingGroups.Innovation, WorkingGroups.EmergingTechnologies], march.Facts.Groups.ToArray());
        Assert.Equal(["3.5.3", "3.6.4"], TheDocuments.Ledger2023.Entries.OfType<EvidenceAdded>().Where(entry => entry.Meeting == march.Id).Select(entry => entry.Activity.Code).Order());
    }

    [Fact]
    public void A_coordinator_s_day_and_the_report_s_month_are_one_meeting_with_the_report_s_link()
    {
        var told = new MeetingHeld(WorkingGroups.Cybersecurity, new MeetingFacts { Groups = [WorkingGroups.Cybersecurity], HeldOn = PlanOf2024.Day("2023-05-11") })
        {
            Year = 2023,
            By = PlanOf2024.By,
            RecordedAt = PlanOf2024.Noon("2023-05-12"),
        };
        var line = TheDocuments.Plan2023.At(PlanOf2024.Day("2023-11-21"), TheDocuments.Ledger2023.With(told)).SeriesOf(WorkingGroups.Cybersecurity)!;
        Assert.Equal(4, line.Meetings.Length);
        Assert.Equal(told.Id, line.Meetings[1].Id);
        Assert.Equal((4, 4), (line.Coverage.Declared, line.Coverage.WithLink));
    }

    [Fact]
    public void Of_a_joint_month_the_group_without_a_day_keeps_its_meeting()
    {
        var told = new MeetingHeld(WorkingGroups.Innovation, new MeetingFacts { Groups = [WorkingGroups.Innovation], HeldOn = PlanOf2024.Day("2023-05-11") })
        {
            Year = 2023,
            By = PlanOf2024.By,
            RecordedAt = PlanOf2024.Noon("2023-05-12"),
        };
        var standing = TheDocuments.Plan2023.At(PlanOf2024.Day("2023-11-21"), TheDocuments.Ledger2023.With(told));
        Assert.Equal((5, 5), (standing.SeriesOf(WorkingGroups.Innovation)!.Meetings.Length, standing.SeriesOf(WorkingGroups.EmergingTechnologies)!.Meetings.Length));
    }

    [Theory]
    [InlineData("3.1.1", "2023-09-18", Condition.Ahead)] // "Date: September 19. Executed" (001:35, 001:37)
    [InlineData("3.1.1", "2023-09-19", Condition.Met)]
    [InlineData("3.2.4", "2023-10-31", Condition.Met)] // "Executed, October 31"
    [InlineData("3.1.3", "2023-04-17", Condition.Ahead)]
    public void What_has_a_date_counts_from_that_date_on(string code, string day, Condition condition) =>
        Assert.Equal(condition, At2023(day).Line(TheDocuments.Plan2023.Lined(code).Single().Id).Obligations[0].Condition);

    [Fact]
    public void Before_the_report_nothing_is_known_of_what_has_no_date() =>
        Assert.Null(At2023("2023-11-20").Line(TheDocuments.Plan2023.Lined("3.8.4").Single().Id).Status.Kind);

    [Fact]
    public void What_was_told_after_the_day_one_asks_for_says_so()
    {
        var webinar = At2023("2023-10-01").Line(TheDocuments.Plan2023.Lined("3.1.1").Single().Id);
        Assert.True(webinar.Obligations[0].IsRecordedLater);
        Assert.False(TheDocuments.In2023.Line(webinar.Line.Id).Obligations[0].IsRecordedLater);
        Assert.Contains(webinar.Line.Id, At2023("2023-10-01").RecordedLater.Select(line => line.Line.Id));
    }

    [Fact]
    public void The_annex_comes_in_by_month()
    {
        Assert.Equal(6, At2023("2023-03-31").Unforeseen.Length);
        Assert.Equal(3, At2023("2023-03-30").Unforeseen.Length);
        Assert.Equal("2023-01", TheDocuments.Ledger2023.Unforeseen[0].When.Text);
    }

    [Fact]
    public void Each_link_stands_at_the_activity_that_cites_it()
    {
        var webinar = TheDocuments.In2023.Line(TheDocuments.Plan2023.Lined("3.2.1").Single().Id);
        Assert.Equal([EvidenceKind.News, EvidenceKind.News], webinar.Evidence.Select(link => link.Kind));
        Assert.Equal(4, TheDocuments.In2019.Line(TheDocuments.Plan2019.Lined("3.6.1").Single().Id).Evidence.Length); // 000:285
    }

    [Fact]
    public void Two_meetings_in_one_month_are_two_and_one_day_accounts_for_one_of_them()
    {
        var area = TheDocuments.Report2023Document.Areas.Single(area => area.Code == "3.3");
        var twice = TheDocuments.Report2023Document with
        {
            Areas = [area with { Activities = [.. area.Activities.Select(line => line.IsWorkingGroupMeeting ? line with { MeetingsHeld = ["May", "mayo", "June"] } : line)] }],
        };
        var plan = new PlanYear(twice);
        var ledger = YearLedger.Of(2023, ReportEntries.Of(twice, plan).Entries);
        Assert.Equal(3, ledger.Meetings.Length);
        var told = new MeetingHeld(WorkingGroups.Cybersecurity, new MeetingFacts { Groups = [WorkingGroups.Cybersecurity], HeldOn = PlanOf2024.Day("2023-05-11") })
        {
            Year = 2023,
            By = PlanOf2024.By,
            RecordedAt = PlanOf2024.Noon("2023-05-12"),
        };
        Assert.Equal(["held:cybersecurity:2023-05-11", "held:cybersecurity:2023-05:1", "held:cybersecurity:2023-06"], ledger.With(told).Meetings.Select(meeting => meeting.Id.Value));
    }

    [Fact]
    public void A_meeting_in_the_month_of_the_report_counts_on_its_day()
    {
        var area = TheDocuments.Report2023Document.Areas.Single(area => area.Code == "3.3");
        var late = TheDocuments.Report2023Document with
        {
            Areas = [area with { Activities = [.. area.Activities.Select(line => line.IsWorkingGroupMeeting ? line with { MeetingsHeld = ["November", "December"] } : line)] }],
        };
        var held = Assert.Single(YearLedger.Of(2023, ReportEntries.Of(late, new PlanYear(late)).Entries).Meetings); // December had not begun
        Assert.Equal(PlanOf2024.Day("2023-11-21"), held.Facts.HeldOn);
    }

    [Fact]
    public void A_report_of_another_year_is_a_mistake() =>
        Assert.Throws<ArgumentException>(() => ReportEntries.Of(TheDocuments.Report2023Document, TheDocuments.Plan2019));

    private static YearStanding At2023(string day) => TheDocuments.Plan2023.At(PlanOf2024.Day(day), TheDocuments.Ledger2023);
}
