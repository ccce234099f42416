using GealcBot.Plans;
using GealcBot.Plans.Evidence;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;
using GealcBot.Plans.Reminders;
using static GealcBot.Tests.Plans.Reminders.Days;

namespace GealcBot.Tests.Plans.Reminders;

public sealed class DueItemsTests
{
    private const string Webinar = "2024/3.2.2#1"; // first semester
    private const string Document = "2024/3.4.3#1"; // all year
    private const string Annual = "2024/3.9ii.4#1"; // the annual meeting: "A definir"
    private const string Meeting = "2024/3.3.3#2"; // cybersecurity, second of four

    [Theory]
    [InlineData(Webinar, "2024-04-30", null, null)]
    [InlineData(Webinar, "2024-05-01", ReminderKind.SemesterOwed, "2024-05-01")] // 60 days before 30 June
    [InlineData(Webinar, "2024-05-31", ReminderKind.SemesterOwed, "2024-05-31")] // 30
    [InlineData(Webinar, "2024-06-23", ReminderKind.SemesterOwed, "2024-06-23")] // 7
    [InlineData(Webinar, "2024-09-01", ReminderKind.SemesterOwed, "2024-06-23")] // late, and still owed
    [InlineData(Webinar, "2025-01-01", null, null)] // the year is over
    [InlineData(Document, "2024-06-30", null, null)]
    [InlineData(Document, "2024-07-01", ReminderKind.AnnualOwed, "2024-07-01")]
    [InlineData(Document, "2024-11-01", ReminderKind.AnnualOwed, "2024-11-01")]
    [InlineData(Annual, "2024-01-01", ReminderKind.DateOpen, "2024-01-01")] // its window opens with the year
    [InlineData(Annual, "2024-07-01", ReminderKind.DateOpen, "2024-07-01")]
    [InlineData("2024", "2024-08-15", null, null)]
    [InlineData("2024", "2024-08-16", ReminderKind.ReportDue, "2024-08-16")] // 30 days before the cut-off of the partial report
    [InlineData("2024", "2024-09-15", ReminderKind.ReportDue, "2024-09-08")]
    [InlineData("2024", "2024-09-16", null, null)]
    [InlineData("2024", "2024-11-15", ReminderKind.ReportDue, "2024-11-15")] // 30 days before the final one
    [InlineData("2024", "2024-12-16", null, null)]
    public void With_nothing_told_each_kind_has_its_days(string about, string day, ReminderKind? kind, string? round) =>
        AssertIs(kind, round, new Days().Due(about, day));

    [Fact]
    public void A_day_that_is_set_is_told_when_near_and_asked_about_when_passed_and_the_window_asks_on()
    {
        var days = Told(new Scheduled(Obligation(Webinar), PlanOf2024.Day("2024-06-05")) { Year = 2024, By = PlanOf2024.By, RecordedAt = PlanOf2024.Noon("2024-05-02") });
        AssertIs(null, null, days.Due(Webinar, "2024-05-28"));
        AssertIs(ReminderKind.DateComing, "2024-05-29", days.Due(Webinar, "2024-05-29"));
        AssertIs(ReminderKind.DateComing, "2024-06-04", days.Due(Webinar, "2024-06-05"));
        AssertIs(ReminderKind.DatePassed, "2024-06-06", days.Due(Webinar, "2024-06-06"));
        AssertIs(ReminderKind.DatePassed, "2024-06-23", days.Due(Webinar, "2024-06-23"));
    }

    [Fact]
    public void What_was_told_of_today_in_the_east_is_not_asked_for_the_evening_before_in_the_west()
    {
        var told = new MeetingHeld(WorkingGroups.Cybersecurity, new MeetingFacts { Groups = [WorkingGroups.Cybersecurity], HeldOn = PlanOf2024.Day("2024-12-31") })
        { Year = 2024, By = PlanOf2024.By, RecordedAt = new DateTimeOffset(2024, 12, 31, 0, 17, 0, TimeSpan.Zero) };
        AssertIs(ReminderKind.MeetingOwed, "2024-12-28", new Days().Due("2024/3.3.3#4", "2024-12-30"));
        AssertIs(null, null, Told(told).Due("2024/3.3.3#1", "2024-12-30"));
        AssertIs(null, null, Told(told).Due("2024/3.3.3#4", "2024-12-30"));
    }

    [Fact]
    public void Who_sets_a_date_for_next_week_does_not_hear_of_it_the_next_day()
    {
        var days = Told(new Scheduled(Obligation(Webinar), PlanOf2024.Day("2024-06-05")) { Year = 2024, By = PlanOf2024.By, RecordedAt = PlanOf2024.Noon("2024-05-30") });
        AssertIs(null, null, days.Due(Webinar, "2024-05-31"));
        AssertIs(ReminderKind.DateComing, "2024-06-04", days.Due(Webinar, "2024-06-04"));
    }

    [Fact]
    public void Saying_how_it_goes_ends_the_round_and_the_next_one_asks_again()
    {
        var going = new StatusReported(Obligation(Document).Activity, new ReportedStatus(StatusKind.InProgress, 40, null, "40 %"), PlanOf2024.Day("2024-07-03"))
        { Year = 2024, By = PlanOf2024.By, RecordedAt = PlanOf2024.Noon("2024-07-03") };
        var days = Told(going);
        AssertIs(null, null, days.Due(Document, "2024-07-04"));
        AssertIs(ReminderKind.AnnualOwed, "2024-11-01", days.Due(Document, "2024-11-02"));
        days.Tell(going with { Status = new ReportedStatus(StatusKind.Done, null, null, "listo"), AsOf = PlanOf2024.Day("2024-10-01"), RecordedAt = PlanOf2024.Noon("2024-10-01") });
        AssertIs(null, null, days.Due(Document, "2024-11-02"));
    }

    [Theory]
    [InlineData(StatusKind.Postponed)]
    [InlineData(StatusKind.NotNeeded)]
    [InlineData(StatusKind.Substituted)]
    public void What_was_dropped_is_asked_for_no_more(StatusKind dropped) =>
        AssertIs(null, null, Told(new StatusReported(Obligation(Webinar).Activity, new ReportedStatus(dropped, null, null, "…"), PlanOf2024.Day("2024-05-10"))
        { Year = 2024, By = PlanOf2024.By, RecordedAt = PlanOf2024.Noon("2024-05-10") }).Due(Webinar, "2024-06-25"));

    [Theory]
    [InlineData(Meeting, "2024-06-17", "2024-06-30")] // the quarter
    [InlineData(Webinar, "2024-05-02", "2024-06-30")] // the semester
    [InlineData(Webinar, "2024-07-02", "2025-01-31")] // it is over: the year, with the time in which it is asked about
    [InlineData(Document, "2024-07-02", "2024-10-31")] // until the year's next round
    [InlineData(Document, "2024-11-02", "2024-12-31")]
    [InlineData("2024", "2024-08-20", "2024-09-15")]
    public void Not_this_period_is_quiet_up_to_the_periods_end_and_no_longer(string about, string day, string ends)
    {
        var days = new Days();
        Assert.Equal(PlanOf2024.Day(ends), days.Due(about, day)?.PeriodEnds);
        days.Tell(new NotThisPeriod(about, PlanOf2024.Day(ends), "elecciones") { Year = 2024, By = PlanOf2024.By, RecordedAt = PlanOf2024.Noon(day) });
        for (var quiet = PlanOf2024.Day(day); quiet <= PlanOf2024.Day(ends); quiet = quiet.AddDays(1))
        {
            AssertIs(null, null, days.Due(about, Iso(quiet)));
        }
    }

    [Fact]
    public void After_not_this_period_the_years_next_round_asks() =>
        AssertIs(ReminderKind.AnnualOwed, "2024-11-01", Told(NotNow(Document, "2024-10-31", "2024-07-02")).Due(Document, "2024-11-01"));

    [Fact]
    public void Taken_back_it_is_asked_again()
    {
        var not = NotNow(Webinar, "2024-06-30", "2024-05-02");
        var days = Told(not, new Withdrawn(not.Id) { Year = 2024, By = PlanOf2024.By, RecordedAt = PlanOf2024.Noon("2024-05-03") });
        AssertIs(ReminderKind.SemesterOwed, "2024-05-31", days.Due(Webinar, "2024-06-01"));
    }

    [Fact]
    public void A_nudge_begins_a_round_and_the_policy_goes_on_after_it()
    {
        var days = Told(new AskedAgain(Webinar, PlanOf2024.Day("2024-06-10")) { Year = 2024, By = PlanOf2024.By, RecordedAt = PlanOf2024.Noon("2024-06-10") });
        AssertIs(ReminderKind.SemesterOwed, "2024-05-31", days.Due(Webinar, "2024-06-09"));
        AssertIs(ReminderKind.SemesterOwed, "2024-06-10", days.Due(Webinar, "2024-06-12"));
        AssertIs(ReminderKind.SemesterOwed, "2024-06-23", days.Due(Webinar, "2024-06-24"));
    }

    [Fact]
    public void A_nudge_is_stronger_than_not_this_period_when_it_comes_later() =>
        AssertIs(ReminderKind.SemesterOwed, "2024-06-10", Told(
            NotNow(Webinar, "2024-06-30", "2024-05-02"),
            new AskedAgain(Webinar, PlanOf2024.Day("2024-06-10")) { Year = 2024, By = PlanOf2024.By, RecordedAt = PlanOf2024.Noon("2024-06-10") }).Due(Webinar, "2024-06-12"));

    [Fact]
    public void Put_off_it_is_quiet_for_any_kind() =>
        AssertIs(ReminderKind.SemesterOwed, "2024-06-12", Told(
            new Snoozed(Obligation(Webinar), PlanOf2024.Day("2024-06-12")) { Year = 2024, By = PlanOf2024.By, RecordedAt = PlanOf2024.Noon("2024-05-31") }).Due(Webinar, "2024-06-12"));

    [Theory]
    [InlineData("2024-05-20", null)]
    [InlineData("2024-05-21", "2024-05-21")] // 7 days after the meeting
    [InlineData("2024-07-05", "2024-05-21")]
    [InlineData("2024-07-06", null)] // the news has gone cold
    public void A_meeting_without_a_link_is_asked_for_one_once(string day, string? round)
    {
        var held = PlanOf2024.Held(WorkingGroups.Cybersecurity, "2024-05-14");
        AssertIs(round is null ? null : ReminderKind.ProofMissing, round, Told(held).Due(held.Id.Value, day));
    }

    [Fact]
    public void Told_late_it_is_asked_for_a_week_after_it_was_told_and_with_a_link_never()
    {
        var late = PlanOf2024.Held(WorkingGroups.Cybersecurity, "2024-05-14") with { RecordedAt = PlanOf2024.Noon("2024-05-30") };
        var days = Told(late);
        AssertIs(null, null, days.Due(late.Id.Value, "2024-06-05"));
        AssertIs(ReminderKind.ProofMissing, "2024-06-06", days.Due(late.Id.Value, "2024-06-06"));
        days.Tell(new EvidenceAdded(PlanOf2024.Plan.SeriesOf(WorkingGroups.Cybersecurity)!.Id, "https://www.redgealc.org/acta", EvidenceKind.Minutes, PlanOf2024.Day("2024-06-06"))
        { Year = 2024, By = PlanOf2024.By, RecordedAt = PlanOf2024.Noon("2024-06-06"), Meeting = late.Id });
        AssertIs(null, null, days.Due(late.Id.Value, "2024-06-07"));
    }

    [Fact]
    public void What_a_report_tells_is_asked_for_no_proof()
    {
        var imported = PlanOf2024.Held(WorkingGroups.Cybersecurity, "2024-05-14") with { By = PersonId.Import };
        AssertIs(null, null, Told(imported).Due(imported.Id.Value, "2024-05-22"));
    }

    [Theory]
    [InlineData("2024-09-10", "2024-09-15", null)] // it is there
    [InlineData("2024-09-10", "2024-09-14", "2024-09-08")] // one with an earlier cut-off does not do
    [InlineData("2024-12-10", "2024-09-15", "2024-12-08")] // the partial one is not the final one
    [InlineData("2024-12-10", "2024-12-31", null)]
    public void A_report_that_is_there_is_not_due(string day, string reportedTo, string? round)
    {
        var ledger = YearLedger.Empty(2024);
        var item = DueItems.At(PlanOf2024.Plan.At(PlanOf2024.Day(day), ledger), ledger, new ReminderPolicy(), PlanOf2024.Day(reportedTo)).SingleOrDefault(item => item.What.Kind is ReminderKind.ReportDue);
        AssertIs(round is null ? null : ReminderKind.ReportDue, round, item);
    }

    [Fact]
    public void Groups_that_meet_jointly_are_one_thread_of_both()
    {
        var (innovation, emerging) = (PlanOf2024.Plan.SeriesOf(WorkingGroups.Innovation)!.Id, PlanOf2024.Plan.SeriesOf(WorkingGroups.EmergingTechnologies)!.Id);
        var joint = new Days().Due(PlanOf2024.Day("2024-06-17")).Where(item => item.What.About == $"{innovation}#2" || item.What.About == $"{emerging}#2").ToList();
        Assert.Equal<GroupId>([WorkingGroups.Innovation, WorkingGroups.EmergingTechnologies], Assert.Single(joint).Groups);
    }

    [Theory]
    [InlineData(4, new[] { 1, 2, 3, 4 })]
    [InlineData(6, new[] { 1, 3, 4, 6 })]
    [InlineData(2, new[] { 0, 1, 1, 2 })]
    [InlineData(1, new[] { 0, 0, 0, 1 })] // one a year, or "bimensual" while nobody has said how often
    [InlineData(24, new[] { 6, 12, 18, 24 })]
    public void Meetings_are_expected_at_an_even_pace(int owed, int[] byQuarter)
    {
        Assert.Equal(byQuarter, Enumerable.Range(1, 4).Select(quarter => MeetingPace.Expected(owed, quarter)));
        for (var number = 1; number <= owed; number++)
        {
            Assert.InRange(number, MeetingPace.Expected(owed, MeetingPace.QuarterOf(number, owed) - 1) + 1, MeetingPace.Expected(owed, MeetingPace.QuarterOf(number, owed)));
        }
    }

    private static NotThisPeriod NotNow(string about, string through, string day) =>
        new(about, PlanOf2024.Day(through), null) { Year = 2024, By = PlanOf2024.By, RecordedAt = PlanOf2024.Noon(day) };

    private static Days Told(params ReadOnlySpan<LedgerEntry> entries)
    {
        var days = new Days();
        days.Tell(entries);
        return days;
    }

    private static void AssertIs(ReminderKind? kind, string? round, DueItem? item) =>
        Assert.Equal((kind, round), (item?.What.Kind, item is null ? null : Iso(item.What.Round)));
}
