using System.Text;
using GealcBot.Documents.Calendars;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Tests.Plans;
using GealcBot.Texts;
using static GealcBot.Tests.Plans.PlanOf2024;

namespace GealcBot.Tests.Documents.Calendars;

public sealed class PlanCalendarTests
{
    private static readonly ObligationId Second = new(new ActivityId(2024, "3.3.3"), 2);

    [Fact]
    public void Cybersecurity_owes_four_meetings_and_its_webinars_each_on_the_last_day_of_its_window()
    {
        var events = Of(WorkingGroups.Cybersecurity, "2024-02-01").Events;
        Assert.Equal(["2024-03-31", "2024-06-30", "2024-09-30", "2024-12-31"], events.Where(entry => entry.Uid.StartsWith("2024/3.3.3#", StringComparison.Ordinal)).Select(Day));
        Assert.Equal("Vence: Ciberseguridad, reunión 1 de 4 (3.3.3)", events[0].Title);
        Assert.Contains(events, entry => entry is { Uid: "2024/3.3.1#1@gealcbot", Title: "Vence 3.3.1: Webinar regional sobre la materia" } && Day(entry) == "2024-06-30");
        Assert.Contains("3.3 Ciberseguridad", events[0].Details, StringComparison.Ordinal);
    }

    [Fact]
    public void A_meeting_that_was_held_is_left_out_and_the_rest_keep_their_names()
    {
        var before = Of(WorkingGroups.Cybersecurity, "2024-05-20");
        var after = Of(WorkingGroups.Cybersecurity, "2024-05-20", Held(WorkingGroups.Cybersecurity, "2024-05-14"));
        Assert.Equal(["2024/3.3.3#1@gealcbot"], before.Events.Select(entry => entry.Uid).Except(after.Events.Select(entry => entry.Uid)));
        Assert.Empty(after.Events.Select(entry => entry.Uid).Except(before.Events.Select(entry => entry.Uid)));
    }

    [Fact]
    public void A_date_that_is_set_stands_on_its_day_and_each_change_is_counted()
    {
        var first = new Scheduled(Second, PlanOf2024.Day("2024-06-20")) { Year = 2024, By = By, RecordedAt = Noon("2024-06-03") };
        var moved = new Scheduled(Second, PlanOf2024.Day("2024-06-27")) { Year = 2024, By = By, RecordedAt = Noon("2024-06-10") };

        var plain = One(Of(WorkingGroups.Cybersecurity, "2024-06-11"));
        Assert.Equal(("2024-06-30", 0, new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero)), (Day(plain), plain.Sequence, plain.Changed));

        var once = One(Of(WorkingGroups.Cybersecurity, "2024-06-11", first));
        Assert.Equal(("2024-06-20", 1, Noon("2024-06-03")), (Day(once), once.Sequence, once.Changed));

        var twice = One(Of(WorkingGroups.Cybersecurity, "2024-06-11", moved, first));
        Assert.Equal(("2024-06-27", 2, Noon("2024-06-10")), (Day(twice), twice.Sequence, twice.Changed));
        Assert.Equal("Ciberseguridad: reunión 2 de 4 (3.3.3)", twice.Title);
    }

    [Fact]
    public void A_date_that_is_taken_back_is_a_change_too()
    {
        var set = new Scheduled(Second, PlanOf2024.Day("2024-06-20")) { Year = 2024, By = By, RecordedAt = Noon("2024-06-03") };
        var back = new Withdrawn(set.Id) { Year = 2024, By = By, RecordedAt = Noon("2024-06-05") };
        var entry = One(Of(WorkingGroups.Cybersecurity, "2024-06-11", set, back));
        Assert.Equal(("2024-06-30", 2, Noon("2024-06-05")), (Day(entry), entry.Sequence, entry.Changed));
    }

    [Fact]
    public void What_had_a_date_and_is_dropped_is_cancelled_and_what_had_none_is_left_out()
    {
        var webinar = new ActivityId(2024, "3.3.1");
        var set = new Scheduled(new ObligationId(webinar, 1), PlanOf2024.Day("2024-06-20")) { Year = 2024, By = By, RecordedAt = Noon("2024-06-03") };
        var dropped = new StatusReported(webinar, new ReportedStatus(StatusKind.NotNeeded, null, null, null), PlanOf2024.Day("2024-06-05")) { Year = 2024, By = By, RecordedAt = Noon("2024-06-05") };
        Assert.DoesNotContain(Of(WorkingGroups.Cybersecurity, "2024-06-11", dropped).Events, IsWebinar);
        var entry = Of(WorkingGroups.Cybersecurity, "2024-06-11", set, dropped).Events.Single(IsWebinar);
        Assert.Equal((true, 2, "2024-06-20"), (entry.IsCancelled, entry.Sequence, Day(entry)));

        static bool IsWebinar(CalendarEvent entry) => entry.Uid == "2024/3.3.1#1@gealcbot";
    }

    [Fact]
    public void The_file_of_one_date_follows_it_from_day_to_day_and_to_its_end()
    {
        var first = new Scheduled(Second, PlanOf2024.Day("2024-06-20")) { Year = 2024, By = By, RecordedAt = Noon("2024-06-03"), At = new TimeOnly(15, 0), Zone = "America/Bogota" };
        var moved = new Scheduled(Second, PlanOf2024.Day("2024-06-27")) { Year = 2024, By = By, RecordedAt = Noon("2024-06-10") };
        LedgerEntry[] off = [new Withdrawn(first.Id) { Year = 2024, By = By, RecordedAt = Noon("2024-06-11") }, new Withdrawn(moved.Id) { Year = 2024, By = By, RecordedAt = Noon("2024-06-11") }];

        Assert.Null(File());
        var set = File(first)!;
        Assert.Equal(($"{Second}@gealcbot", 1, "2024-06-20", new DateTimeOffset(2024, 6, 20, 20, 0, 0, TimeSpan.Zero), false), Read(set));
        var again = File(first, moved)!;
        Assert.Equal(($"{Second}@gealcbot", 2, "2024-06-27", null, false), Read(again));
        var over = File([first, moved, .. off])!;
        Assert.Equal(($"{Second}@gealcbot", 4, "2024-06-27", null, true), Read(over));

        static PublishedCalendar? File(params LedgerEntry[] entries) => PlanCalendar.Of(Plan.At(PlanOf2024.Day("2024-06-12"), Ledger(entries)), Ledger(entries), Second, Say.In(Language.Spanish));
        static (string, int, string, DateTimeOffset?, bool) Read(PublishedCalendar file) => (file.Events[0].Uid, file.Events[0].Sequence, Day(file.Events[0]), file.Events[0].Begins?.ToUniversalTime(), file.IsCancellation);
    }

    [Fact]
    public void A_date_of_groups_that_meet_jointly_changes_the_entries_of_both()
    {
        var innovation = new ObligationId(Plan.SeriesOf(WorkingGroups.Innovation)!.Id, 1);
        var set = new Scheduled(innovation, PlanOf2024.Day("2024-06-20")) { Year = 2024, By = By, RecordedAt = Noon("2024-06-03") };
        var other = Of(WorkingGroups.EmergingTechnologies, "2024-06-11", set).Events.First(entry => Day(entry) == "2024-06-20");
        Assert.Equal(1, other.Sequence);
    }

    [Theory]
    [InlineData("2031-04-18", "2031-04-18..2031-04-18 3.2.1: Taller")]
    [InlineData("2031-04-18/2031-04-20", "2031-04-18..2031-04-20 3.2.1: Taller")]
    // Two single days are two entries, each with a name of its own.
    [InlineData("2031-04-28,2031-05-29", "2031-04-28..2031-04-28 3.2.1: Taller|2031-05-29..2031-05-29 3.2.1: Taller")]
    // A month fills nobody's calendar.
    [InlineData("2031-12", "2031-12-31..2031-12-31 Vence 3.2.1: Taller")]
    public void A_date_of_the_plan_is_an_event_of_its_days(string date, string expected)
    {
        var period = new Period(PeriodKind.FixedDate, PlanDate.TryParse(date), null, date);
        var plan = new PlanYear(Some.Document(2031, new Area("3.2", "Datos abiertos", null, [Some.Activity("3.2.1", "Taller") with { Period = period }])));
        var events = Of(plan, null, PlanOf2024.Day("2031-01-01")).Events;
        Assert.Equal(expected, string.Join('|', events.Select(entry => $"{entry.Days.From:yyyy-MM-dd}..{entry.Days.To:yyyy-MM-dd} {entry.Title}")));
        Assert.Distinct(events.Select(entry => entry.Uid));
    }

    [Fact]
    public void All_groups_together_hold_what_each_holds_and_the_same_bytes_come_of_the_same_plan()
    {
        var all = Of(null, "2024-05-20");
        Assert.All(WorkingGroups.All, group => Assert.Empty(Of(group, "2024-05-20").Events.Select(entry => entry.Uid).Except(all.Events.Select(entry => entry.Uid))));
        Assert.Distinct(all.Events.Select(entry => entry.Uid));
        Assert.Equal(CalendarWriter.Write(all), CalendarWriter.Write(Of(null, "2024-05-20")));
    }

    [Fact]
    public void Nobody_is_named()
    {
        var text = Encoding.UTF8.GetString(CalendarWriter.Write(Of(null, "2024-05-20", Held(WorkingGroups.OpenData, "2024-05-14"))));
        Assert.DoesNotContain(By.ToString(), text, StringComparison.Ordinal);
        Assert.DoesNotContain("ATTENDEE", text, StringComparison.Ordinal);
        Assert.DoesNotContain("ORGANIZER", text, StringComparison.Ordinal);
    }

    private static CalendarEvent One(PublishedCalendar calendar) => calendar.Events.Single(entry => entry.Uid == $"{Second}@gealcbot");

    private static string Day(CalendarEvent entry) => $"{entry.Days.To:yyyy-MM-dd}";

    private static PublishedCalendar Of(GroupId? group, string today, params LedgerEntry[] entries) => Of(Plan, group, PlanOf2024.Day(today), entries);

    private static PublishedCalendar Of(PlanYear plan, GroupId? group, DateOnly today, params LedgerEntry[] entries)
    {
        var ledger = YearLedger.Of(plan.Year, entries);
        return PlanCalendar.Of([(plan.At(today, ledger), ledger)], group, Say.In(Language.Spanish));
    }
}
