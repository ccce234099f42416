using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.Reminders;

namespace GealcBot.Tests.Plans.Reminders;

public sealed class MeetingRemindersTests
{
    private static readonly ObligationId Second = new(PlanOf2024.Plan.SeriesOf(WorkingGroups.Cybersecurity)!.Id, 2);

    [Theory]
    [InlineData("2024-05-30", null)]
    [InlineData("2024-05-31", "2024-05-31")] // 30 days before the quarter ends
    [InlineData("2024-06-15", "2024-05-31")]
    [InlineData("2024-06-16", "2024-06-16")] // 14
    [InlineData("2024-06-27", "2024-06-27")] // 3
    [InlineData("2024-06-30", "2024-06-27")]
    [InlineData("2024-07-01", null)]
    public void With_nothing_said_there_are_three_rounds(string day, string? round) => Assert.Equal(round, RoundOn(day));

    [Fact]
    public void A_meeting_in_the_quarter_ends_it_even_where_an_earlier_one_is_missing() =>
        Assert.Null(RoundOn("2024-06-17", PlanOf2024.Held(WorkingGroups.Cybersecurity, "2024-04-10")));

    [Fact]
    public void Two_meetings_early_are_enough_for_two_quarters() =>
        Assert.Null(RoundOn("2024-06-17", PlanOf2024.Held(WorkingGroups.Cybersecurity, "2024-01-10"), PlanOf2024.Held(WorkingGroups.Cybersecurity, "2024-02-10")));

    [Theory]
    [InlineData("2024-06-12", null, null)]
    [InlineData("2024-06-13", ReminderKind.MeetingComing, "2024-06-13")] // 7 days before
    [InlineData("2024-06-19", ReminderKind.MeetingComing, "2024-06-19")]
    [InlineData("2024-06-20", ReminderKind.MeetingComing, "2024-06-19")] // the day itself
    [InlineData("2024-06-21", ReminderKind.MeetingPassed, "2024-06-21")] // was it held?
    [InlineData("2024-06-27", ReminderKind.MeetingPassed, "2024-06-27")] // the round of the quarter asks the same again
    [InlineData("2024-07-01", ReminderKind.MeetingPassed, "2024-06-21")] // the quarter is over, the question is not
    public void A_date_that_is_set_is_told_when_it_is_near_and_asked_about_when_it_has_passed(string day, ReminderKind? kind, string? round)
    {
        var item = Due(day, new Scheduled(Second, PlanOf2024.Day("2024-06-20")) { Year = 2024, By = PlanOf2024.By, RecordedAt = PlanOf2024.Noon("2024-06-01") });
        Assert.Equal(kind, item?.What.Kind);
        Assert.Equal(round, item?.What.Round.ToString("O", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_meeting_that_was_held_instead_of_the_day_set_answers_for_it_though_it_counts_for_an_earlier_one()
    {
        var set = new Scheduled(Second, PlanOf2024.Day("2024-06-20")) { Year = 2024, By = PlanOf2024.By, RecordedAt = PlanOf2024.Noon("2024-06-01") };
        var held = PlanOf2024.Held(WorkingGroups.Cybersecurity, "2024-07-04");
        Assert.Equal(ReminderKind.MeetingPassed, Due("2024-07-04", set)?.What.Kind);
        Assert.Null(Due("2024-07-04", set, held));
        Assert.False(PlanOf2024.Plan.At(PlanOf2024.Day("2024-07-04"), PlanOf2024.Ledger(set, held)).Obligation(Second)!.IsUnconfirmed);
    }

    [Theory]
    [InlineData("2024-06-20", false)] // on the very day, and it counts for the first
    [InlineData("2024-06-17", false)] // brought forward by three days
    [InlineData("2024-06-13", false)] // by a week
    [InlineData("2024-06-12", true)] // a meeting more: the day stands
    public void A_meeting_that_was_brought_forward_answers_for_the_day_set(string held, bool isStillToCome)
    {
        var set = new Scheduled(Second, PlanOf2024.Day("2024-06-20")) { Year = 2024, By = PlanOf2024.By, RecordedAt = PlanOf2024.Noon("2024-06-01") };
        var day = PlanOf2024.Day("2024-06-20");
        Assert.Equal(isStillToCome, Due("2024-06-20", set, PlanOf2024.Held(WorkingGroups.Cybersecurity, held))?.What.Kind is ReminderKind.MeetingComing);
        Assert.Equal(isStillToCome, PlanOf2024.Plan.At(day, PlanOf2024.Ledger(set, PlanOf2024.Held(WorkingGroups.Cybersecurity, held))).Obligation(Second)!.Condition is Condition.Scheduled);
    }

    [Theory]
    [InlineData("2024-06-18", "2024-06-01")] // the day was set after it
    [InlineData("2024-06-01", "2024-06-16")] // it had a day of its own, which is nearer
    public void A_meeting_before_the_day_set_is_not_taken_for_it_where_it_was_another(string known, string first)
    {
        var set = new Scheduled(Second, PlanOf2024.Day("2024-06-20")) { Year = 2024, By = PlanOf2024.By, RecordedAt = PlanOf2024.Noon(known) };
        var other = set with { Obligation = new ObligationId(Second.Activity, 1), On = PlanOf2024.Day(first), RecordedAt = PlanOf2024.Noon("2024-05-20") };
        Assert.Equal(ReminderKind.MeetingComing, Due("2024-06-19", set, other, PlanOf2024.Held(WorkingGroups.Cybersecurity, "2024-06-17"))?.What.Kind);
    }

    [Fact]
    public void A_meeting_that_had_a_day_of_its_own_says_nothing_of_another()
    {
        var set = new Scheduled(Second, PlanOf2024.Day("2024-06-20")) { Year = 2024, By = PlanOf2024.By, RecordedAt = PlanOf2024.Noon("2024-06-01") };
        var first = set with { Obligation = new ObligationId(Second.Activity, 1), On = PlanOf2024.Day("2024-07-04") };
        Assert.Equal(ReminderKind.MeetingPassed, Due("2024-07-05", set, first, PlanOf2024.Held(WorkingGroups.Cybersecurity, "2024-07-04"))?.What.Kind);
    }

    [Fact]
    public void Put_off_it_comes_on_the_day_asked_for_and_no_sooner()
    {
        var snoozed = new Snoozed(Second, PlanOf2024.Day("2024-06-20")) { Year = 2024, By = PlanOf2024.By, RecordedAt = PlanOf2024.Noon("2024-06-10") };
        Assert.Null(RoundOn("2024-06-19", snoozed));
        Assert.Equal("2024-06-20", RoundOn("2024-06-20", snoozed));
        Assert.Equal("2024-06-27", RoundOn("2024-06-27", snoozed));
    }

    [Theory]
    [InlineData("2024-06-09", "2024-06-13", "2024-06-13", null)] // put off, and then a day was set: that was the answer
    [InlineData("2024-06-09", "2024-06-13", "2024-06-17", "2024-06-17")]
    [InlineData("2024-06-09", "2024-06-30", "2024-06-23", "2024-06-23")] // nor does it keep quiet of the day
    [InlineData("2024-06-09", "2024-06-30", "2024-06-25", "2024-06-25")] // or of whether it was held
    [InlineData("2024-06-12", "2024-06-13", "2024-06-13", "2024-06-13")] // asked for when the day was known
    [InlineData("2024-06-12", "2024-06-20", "2024-06-19", null)]
    public void What_was_put_off_before_a_day_was_set_is_answered_by_setting_it(string said, string until, string day, string? round)
    {
        var snoozed = new Snoozed(Second, PlanOf2024.Day(until)) { Year = 2024, By = PlanOf2024.By, RecordedAt = PlanOf2024.Noon(said) };
        var set = new Scheduled(Second, PlanOf2024.Day("2024-06-24")) { Year = 2024, By = PlanOf2024.By, RecordedAt = PlanOf2024.Noon("2024-06-11") };
        Assert.Equal(round, RoundOn(day, snoozed, set));
    }

    [Fact]
    public void A_day_that_is_set_after_not_this_period_is_told_when_it_is_near()
    {
        var quiet = new NotThisPeriod(Second.ToString(), PlanOf2024.Day("2024-06-30"), null) { Year = 2024, By = PlanOf2024.By, RecordedAt = PlanOf2024.Noon("2024-06-09") };
        var set = new Scheduled(Second, PlanOf2024.Day("2024-06-24")) { Year = 2024, By = PlanOf2024.By, RecordedAt = PlanOf2024.Noon("2024-06-11") };
        Assert.Equal("2024-06-17", RoundOn("2024-06-17", quiet, set));
    }

    private static string? RoundOn(string day, params LedgerEntry[] entries) =>
        Due(day, entries)?.What.Round.ToString("O", System.Globalization.CultureInfo.InvariantCulture);

    private static DueItem? Due(string day, params LedgerEntry[] entries)
    {
        var ledger = PlanOf2024.Ledger(entries);
        return DueItems.At(PlanOf2024.Plan.At(PlanOf2024.Day(day), ledger), ledger, new ReminderPolicy()).SingleOrDefault(item => item.What.About == Second.ToString());
    }
}
