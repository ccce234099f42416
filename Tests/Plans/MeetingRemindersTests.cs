using System.Collections.Immutable;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;
using GealcBot.Plans.Reminders;

namespace GealcBot.Tests.Plans;

public sealed class MeetingRemindersTests
{
    private static readonly Person Coordinator = new() { Id = new PersonId("test", "coordinator"), Role = Role.Coordinator, Groups = [WorkingGroups.Cybersecurity] };
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

    [Fact]
    public void A_date_that_is_set_stops_it_until_the_day_has_passed()
    {
        var scheduled = new Scheduled(Second, PlanOf2024.Day("2024-06-20")) { Year = 2024, By = Coordinator.Id, RecordedAt = PlanOf2024.Noon("2024-06-01") };
        Assert.Null(RoundOn("2024-06-20", scheduled));
        Assert.Equal("2024-06-16", RoundOn("2024-06-21", scheduled));
    }

    [Fact]
    public void Put_off_it_comes_on_the_day_asked_for_and_no_sooner()
    {
        var snoozed = new Snoozed(Second, PlanOf2024.Day("2024-06-20")) { Year = 2024, By = Coordinator.Id, RecordedAt = PlanOf2024.Noon("2024-06-10") };
        Assert.Null(RoundOn("2024-06-19", snoozed));
        Assert.Equal("2024-06-20", RoundOn("2024-06-20", snoozed));
        Assert.Equal("2024-06-27", RoundOn("2024-06-27", snoozed));
    }

    [Fact]
    public void Members_and_coordinators_of_others_are_left_alone()
    {
        Person[] roster =
        [
            Coordinator,
            Coordinator with { Id = new PersonId("test", "member"), Role = Role.Member },
            Coordinator with { Id = new PersonId("test", "other"), Groups = [WorkingGroups.DigitalSignature] },
        ];
        var due = Due("2024-06-17", roster);
        Assert.Equal([Coordinator.Id], due.Where(reminder => reminder.What.About == Second.ToString()).Select(reminder => reminder.To));
    }

    private static string? RoundOn(string day, params LedgerEntry[] entries) => Due(day, [Coordinator], entries) switch
    {
        [] => null,
        [var only] => only.What.Round.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
        var many => throw new InvalidOperationException($"{many.Length} reminders for one person."),
    };

    private static ImmutableArray<ReminderDue> Due(string day, Person[] roster, params LedgerEntry[] entries)
    {
        var ledger = PlanOf2024.Ledger(entries);
        return MeetingReminders.Due(PlanOf2024.Plan.At(PlanOf2024.Day(day), ledger), ledger, roster, new ReminderPolicy());
    }
}
