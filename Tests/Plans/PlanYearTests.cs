using GealcBot.Plans;
using GealcBot.Plans.Ledger;

namespace GealcBot.Tests.Plans;

public sealed class PlanYearTests
{
    private static readonly PlanYear Plan = PlanOf2024.Plan;

    [Fact]
    public void The_plan_of_2024_owes_32_meetings_that_28_sessions_can_meet()
    {
        Assert.Equal(41, Plan.Lines.Length);
        Assert.Equal(8, Plan.SeriesLines.Count());
        Assert.Equal(32, Plan.Obligations.Count(obligation => obligation.IsMeeting));
        Assert.Equal(28, Plan.SeriesLines.GroupBy(line => Plan.SessionKey(line.Series!.Lead)).Sum(joint => joint.Max(line => line.Series!.PerYear)));
    }

    [Theory]
    [InlineData("interoperability", "3.1.6")]
    [InlineData("digital-signature", "3.1.7")]
    [InlineData("open-data", "3.2.3")]
    [InlineData("cybersecurity", "3.3.3")]
    [InlineData("data-governance-ai", "3.4.5")]
    [InlineData("innovation", "3.5.2")]
    [InlineData("emerging-technologies", "3.6.3")]
    [InlineData("public-software", "3.7.2")]
    [InlineData("measurement", "3.7.2")] // merged into public software: one area, one series
    public void Each_group_has_its_series(string group, string code) =>
        Assert.Equal(code, Plan.SeriesOf(new GroupId(group))!.Activity.Code);

    [Theory]
    [InlineData("3.1.1", "digital-signature")]
    [InlineData("3.1.3", "digital-signature")]
    [InlineData("3.1.2", "interoperability digital-signature")] // its title names neither of the two groups of 3.1
    [InlineData("3.5.1", "innovation")]
    [InlineData("3.8.1", "")]
    public void A_line_concerns_the_groups_that_its_title_or_its_area_names(string code, string groups) =>
        Assert.Equal(groups, string.Join(' ', Plan.Lined(code).Single().Groups));

    [Fact]
    public void Innovation_and_emerging_technologies_meet_jointly_and_nobody_else()
    {
        Assert.Equal([WorkingGroups.Innovation, WorkingGroups.EmergingTechnologies], Assert.Single(Plan.Joint).ToArray());
        Assert.Equal(Plan.SessionKey(WorkingGroups.Innovation), Plan.SessionKey(WorkingGroups.EmergingTechnologies));
        Assert.NotEqual(Plan.SessionKey(WorkingGroups.Interoperability), Plan.SessionKey(WorkingGroups.DigitalSignature));
    }

    [Theory]
    // A quarterly series: four in all, one a quarter is cadence (domain: 004:143).
    [InlineData("3.3.3", "2024-02-01", "Due Ahead Ahead Ahead")]
    [InlineData("3.3.3", "2024-05-20", "Overdue Due Ahead Ahead")]
    [InlineData("3.3.3", "2024-06-30", "Overdue Due Ahead Ahead")] // the last day is in time
    [InlineData("3.3.3", "2024-07-01", "Overdue Overdue Due Ahead")]
    // "A definir (4 al año)": dates free, nothing overdue before the year is (004:71).
    [InlineData("3.1.6", "2024-12-31", "Due Due Due Due")]
    [InlineData("3.1.6", "2025-01-01", "Overdue Overdue Overdue Overdue")]
    // A semester: by 30 June, by 31 December.
    [InlineData("3.3.1", "2024-06-30", "Due")]
    [InlineData("3.3.1", "2024-07-01", "Overdue")]
    [InlineData("3.3.2", "2024-06-30", "Ahead")]
    // All through the year, or not yet fixed.
    [InlineData("3.1.4", "2024-12-31", "Due")]
    [InlineData("3.9ii.4", "2024-05-20", "Due")]
    public void What_is_owed_with_nothing_reported(string code, string day, string conditions)
    {
        var line = Plan.At(PlanOf2024.Day(day), YearLedger.Empty(2024)).Line(Plan.Lined(code).Single().Id);
        Assert.Equal(conditions, string.Join(' ', line.Obligations.Select(standing => standing.Condition)));
    }

    [Theory]
    // Met in order of day, whatever the quarter: a first meeting in May is the first, and late for the first quarter.
    [InlineData("2024-05-14", "MetLate Due Ahead Ahead")]
    [InlineData("2024-02-14 2024-05-14", "Met Met Ahead Ahead")]
    // Two in one quarter: the second counts for the next.
    [InlineData("2024-01-14 2024-02-14", "Met Met Ahead Ahead")]
    public void Meetings_discharge_obligations_in_order(string days, string conditions)
    {
        var ledger = PlanOf2024.Ledger([.. days.Split(' ').Select(day => PlanOf2024.Held(WorkingGroups.Cybersecurity, day))]);
        var line = Plan.At(PlanOf2024.Day("2024-05-20"), ledger).SeriesOf(WorkingGroups.Cybersecurity)!;
        Assert.Equal(conditions, string.Join(' ', line.Obligations.Select(standing => standing.Condition)));
    }

    [Fact]
    public void What_happened_after_the_date_does_not_count_and_a_fifth_meeting_is_kept()
    {
        var ledger = PlanOf2024.Ledger([.. Enumerable.Range(1, 5).Select(month => PlanOf2024.Held(WorkingGroups.OpenData, $"2024-0{month}-10"))]);
        Assert.Equal(3, Plan.At(PlanOf2024.Day("2024-03-31"), ledger).SeriesOf(WorkingGroups.OpenData)!.Met);
        var line = Plan.At(PlanOf2024.Day("2024-12-31"), ledger).SeriesOf(WorkingGroups.OpenData)!;
        Assert.Equal((4, 5), (line.Met, line.Meetings.Length));
    }

    [Fact]
    public void A_joint_session_counts_for_both_and_one_alone_for_itself()
    {
        var ledger = PlanOf2024.Ledger(
            PlanOf2024.Held(WorkingGroups.Innovation, "2024-02-14", WorkingGroups.EmergingTechnologies),
            PlanOf2024.Held(WorkingGroups.Innovation, "2024-03-14"));
        var standing = Plan.At(PlanOf2024.Day("2024-05-20"), ledger);
        Assert.Equal(2, standing.SeriesOf(WorkingGroups.Innovation)!.Met);
        Assert.Equal(1, standing.SeriesOf(WorkingGroups.EmergingTechnologies)!.Met);
    }

    [Fact]
    public void The_order_and_the_number_of_times_entries_come_in_change_nothing()
    {
        var held = PlanOf2024.Held(WorkingGroups.Cybersecurity, "2024-05-14");
        var corrected = new MeetingCorrected(held.Id, 1, held.Facts with { HeldOn = PlanOf2024.Day("2024-03-14") }) { Year = 2024, By = PlanOf2024.By, RecordedAt = PlanOf2024.Noon("2024-05-15") };
        var other = PlanOf2024.Held(WorkingGroups.Cybersecurity, "2024-05-16");
        var withdrawn = new Withdrawn(other.Id) { Year = 2024, By = PlanOf2024.By, RecordedAt = PlanOf2024.Noon("2024-05-17") };
        LedgerEntry[] told = [held, corrected, other, withdrawn];
        var expected = Conditions(PlanOf2024.Ledger(told));
        Assert.Equal("Met Due Ahead Ahead", expected);
        for (var seed = 0; seed < 50; seed++)
        {
            var shuffled = told.Concat(told).OrderBy(_ => 0).ToArray();
            new Random(seed).Shuffle(shuffled);
            Assert.Equal(expected, Conditions(PlanOf2024.Ledger(shuffled)));
        }

        static string Conditions(YearLedger ledger) => string.Join(' ', Plan.At(PlanOf2024.Day("2024-05-20"), ledger).SeriesOf(WorkingGroups.Cybersecurity)!.Obligations.Select(o => o.Condition));
    }

    [Fact]
    public void Ids_are_read_back_as_they_are_written()
    {
        Assert.All(Plan.Obligations, obligation => Assert.Equal(obligation.Id, ObligationId.TryParse(obligation.Id.ToString())));
        Assert.Equal("2019/3.2.4~2", new ActivityId(2019, "3.2.4", 2).ToString());
        Assert.Equal(new ActivityId(2019, "3.2.4", 2), ActivityId.TryParse("2019/3.2.4~2"));
        Assert.All(new[] { "", "2024", "x/3.1", "2024/", "2024/3.1~x", "2024/3.1~1~2" }, text => Assert.Null(ActivityId.TryParse(text)));
    }
}
