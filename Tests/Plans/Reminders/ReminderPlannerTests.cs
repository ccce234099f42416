using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;
using GealcBot.Plans.Reminders;
using static GealcBot.Tests.Plans.Reminders.Days;

namespace GealcBot.Tests.Plans.Reminders;

public sealed class ReminderPlannerTests
{
    private static readonly Person Cyber = Coordinator("cyber", WorkingGroups.Cybersecurity);
    private static readonly ObligationId Second = new(PlanOf2024.Plan.SeriesOf(WorkingGroups.Cybersecurity)!.Id, 2);

    [Fact]
    public void A_coordinator_gets_one_message_with_all_that_is_due_once()
    {
        var days = new Days { People = [Coordinator("both", WorkingGroups.Cybersecurity, WorkingGroups.OpenData)] };
        var message = Assert.Single(days.Send("2024-06-17"));
        Assert.Equal(["2024/3.2.2#1", "2024/3.2.3#2", "2024/3.3.1#1", "2024/3.3.3#2"], message.Items.Select(item => item.What.About).Order(StringComparer.Ordinal));
        Assert.All(message.Items, item => Assert.Equal(AskedAs.Coordinator, item.As));
        Assert.Equal($"reminders:2024-06-17:{days.People[0].Id}", message.Id);
        Assert.Empty(days.Send("2024-06-17"));
        Assert.Empty(days.Send("2024-06-18", "2024-06-21"));
    }

    [Theory]
    [InlineData("UY", "2024-06-16", false)] // a Sunday
    [InlineData("UY", "2024-06-17", true)]
    [InlineData("AR", "2024-06-17", false)] // Güemes
    [InlineData("AR", "2024-06-18", true)]
    [InlineData("UY", "2024-06-19", false)] // Artigas
    [InlineData("CO", "2024-06-10", false)] // Sagrado Corazón
    public void Nothing_comes_on_days_off_of_the_persons_country(string country, string day, bool comes) =>
        Assert.Equal(comes, new Days { People = [Cyber with { Country = country }] }.Send(day).Length == 1);

    [Theory]
    [InlineData("America/Montevideo", "2024-06-17T11:59:00Z", "2024-06-17T12:00:00Z", "2024-06-17T20:00:00Z")]
    [InlineData("America/Tijuana", "2024-06-17T20:00:00Z", "2024-06-17T16:00:00Z", "2024-06-18T00:00:00Z")]
    [InlineData("Europe/Madrid", "2024-06-17T05:00:00Z", "2024-06-17T07:00:00Z", "2024-06-17T15:00:00Z")]
    public void The_hours_are_those_of_the_persons_zone(string zone, string now, string from, string to)
    {
        var message = Assert.Single(new Days { People = [Cyber with { TimeZone = zone }] }.Planner.At(At(now), SentHistory.Empty));
        Assert.InRange(message.NotBefore, At(from), At(to));
        Assert.Equal(At(to), message.NotAfter);
    }

    [Fact]
    public void A_message_whose_hours_are_over_is_left_to_the_next_working_day()
    {
        var planner = new Days { People = [Cyber] }.Planner;
        Assert.Empty(planner.At(At("2024-06-14T20:00:01Z"), SentHistory.Empty)); // Friday, a second after five in Montevideo
        Assert.Empty(planner.At(At("2024-06-15T15:00:00Z"), SentHistory.Empty));
        Assert.Equal(PlanOf2024.Day("2024-06-17"), Assert.Single(planner.At(At("2024-06-17T04:00:00Z"), SentHistory.Empty)).Day);
    }

    [Fact]
    public void A_day_that_is_near_is_told_on_the_working_day_before_rather_than_after()
    {
        var days = new Days { People = [Cyber] };
        days.Tell(Set("2024-06-24", "2024-06-19")); // a Monday, said on the Wednesday before: nothing else has been told of it
        Assert.Contains(days.Send("2024-06-21").Single().Items, item => item.What is { Kind: ReminderKind.MeetingComing, Round: { Month: 6, Day: 23 } });
        Assert.DoesNotContain(days.Send("2024-06-24").SelectMany(message => message.Items), item => item.What.Kind is ReminderKind.MeetingComing);
    }

    [Fact]
    public void Both_coordinators_of_a_joint_group_are_asked_and_the_first_answer_serves()
    {
        var days = new Days { People = [Coordinator("a", WorkingGroups.Innovation), Coordinator("b", WorkingGroups.EmergingTechnologies)] };
        var meeting = $"{PlanOf2024.Plan.SeriesOf(WorkingGroups.Innovation)!.Id}#2";
        Assert.Equal(2, days.Send("2024-06-17").Count(message => message.Items.Any(item => item.What.About == meeting)));
        Assert.Equal(2, days.Send("2024-06-27").Count(message => message.Items.Any(item => item.What.About == meeting)));
        days = new Days { People = days.People };
        days.Tell(PlanOf2024.Held(WorkingGroups.Innovation, "2024-06-11", WorkingGroups.EmergingTechnologies));
        Assert.DoesNotContain(days.Send("2024-06-17").SelectMany(message => message.Items), item => item.What.About == meeting);
    }

    [Fact]
    public void Whom_the_bot_cannot_write_to_is_named_in_the_channel_and_where_there_is_none_to_the_secretariat()
    {
        var secretariat = Secretariat();
        var days = new Days { People = [Cyber, secretariat], Reached = new HashSet<PersonId> { secretariat.Id } };
        var told = Assert.Single(Assert.Single(days.Send("2024-06-17")).Items, item => item.What.About == Second.ToString());
        Assert.Equal((AskedAs.NobodyReached, new NotAskedPerson(Cyber.Id, NotAsked.NotReached)), (told.As, Assert.Single(told.Named)));

        var channel = new PersonId("test", "conversation:19:cyber");
        days = new Days { People = days.People, Reached = days.Reached, Channels = { [WorkingGroups.Cybersecurity] = channel } };
        var post = Assert.Single(days.Send("2024-06-17"), message => message.To == channel);
        Assert.All(post.Items, item => Assert.Equal((AskedAs.Channel, Cyber.Id), (item.As, Assert.Single(item.Named).Person)));
    }

    [Fact]
    public void Who_says_not_mine_is_asked_no_more_and_who_they_name_is()
    {
        var other = new Person { Id = new PersonId("test", "other"), Role = Role.Member, Groups = [WorkingGroups.Cybersecurity] };
        var days = new Days { People = [Cyber, other] };
        days.Tell(new NotMine(Second.ToString(), other.Id) { Year = 2024, By = Cyber.Id, RecordedAt = PlanOf2024.Noon("2024-06-03") });
        var asked = days.Send("2024-06-17").SelectMany(message => message.Items.Select(item => (message.To, item))).Where(one => one.item.What.About == Second.ToString());
        var (to, item) = Assert.Single(asked);
        Assert.Equal((other.Id, AskedAs.Referred, Cyber.Id), (to, item.As, item.For));
    }

    [Fact]
    public void What_the_secretariat_calls_off_does_not_go_out_and_the_next_round_does()
    {
        var days = new Days { People = [Cyber] };
        days.Tell(new CalledOff(Second.ToString(), PlanOf2024.Day("2024-06-16"), null) { Year = 2024, By = PlanOf2024.By, RecordedAt = PlanOf2024.Noon("2024-06-16") });
        Assert.DoesNotContain(Second.ToString(), days.Send("2024-06-17").SelectMany(message => message.Items).Select(item => item.What.About));
        Assert.Contains(Second.ToString(), days.Send("2024-06-27").SelectMany(message => message.Items).Select(item => item.What.About));
    }

    [Fact]
    public void Who_wants_digests_only_gets_one_a_week_when_there_is_something_new()
    {
        var days = new Days { People = [Cyber with { Reminders = ReminderFrequency.DigestOnly }] };
        var sent = days.Send("2024-05-27", "2024-07-05");
        Assert.All(sent, message => Assert.True(message.IsDigest));
        // The rounds of 31 May, and 16 June, 23 and 27 June: each on the Monday after.
        Assert.Equal(["2024-05-27", "2024-06-03", "2024-06-17", "2024-06-24", "2024-07-01"], sent.Select(message => Iso(message.Day)));
    }

    [Fact]
    public void Where_monday_is_a_holiday_the_digest_comes_on_tuesday()
    {
        var days = new Days { People = [Cyber with { Reminders = ReminderFrequency.DigestOnly, Country = "AR" }] };
        Assert.Equal(["2024-06-18"], days.Send("2024-06-16", "2024-06-22").Select(message => Iso(message.Day)));
    }

    [Fact]
    public void Paused_means_nothing_until_the_day() =>
        Assert.Equal(["2024-06-20"], new Days { People = [Cyber with { PausedUntil = PlanOf2024.Day("2024-06-20") }] }.Send("2024-06-10", "2024-06-22").Select(message => Iso(message.Day)));

    [Fact]
    public void After_two_rounds_without_an_answer_the_secretariats_monday_digest_says_so()
    {
        var days = new Days { People = [Cyber, Secretariat()] };
        days.Send("2024-05-31", "2024-06-23");
        Assert.DoesNotContain(days.Send("2024-06-23"), message => message.IsDigest);
        days.Send("2024-06-24", "2024-06-28");
        var digest = Assert.Single(days.Send("2024-07-08"), message => message.IsDigest);
        var webinar = Assert.Single(digest.Silences, silence => silence.What.About == "2024/3.3.1#1");
        Assert.Equal((Cyber.Id, "2024-05-31", 2), (Assert.Single(webinar.Asked), Iso(webinar.Since), webinar.Rounds));
    }

    [Fact]
    public void More_than_three_a_week_wait_for_the_digest_of_the_next()
    {
        var days = new Days { People = [Cyber], Policy = new ReminderPolicy { MostInOne = 1 } };
        var sent = days.Send("2024-06-24", "2024-07-05");
        Assert.Equal(sent.Length, sent.Select(message => message.Day).Distinct().Count());
        Assert.All(sent.GroupBy(message => message.Day < PlanOf2024.Day("2024-07-01")), week => Assert.InRange(week.Count(), 1, 3));
        Assert.Equal(sent.SelectMany(message => message.Items).Count(), sent.SelectMany(message => message.Items).Distinct().Count());
    }

    [Fact]
    public void After_a_long_outage_what_is_still_due_comes_once_and_its_older_rounds_do_not()
    {
        // Nobody looked from January to December: a thousand things fell due.
        var days = new Days { People = [.. WorkingGroups.All.Select(group => Coordinator(group.Value, group)), Secretariat()] };
        var sent = days.Send("2024-12-02", "2024-12-20");
        var told = sent.SelectMany(message => message.Items.Select(item => (message.To, item.What.Id))).ToList();
        Assert.Equal(told.Distinct().Count(), told.Count);
        Assert.DoesNotContain(sent.SelectMany(message => message.Items), item => item.What is { Kind: ReminderKind.MeetingOwed, Round.Month: < 12 });
        Assert.All(sent.GroupBy(message => (message.To, (message.Day.DayNumber - PlanOf2024.Day("2024-12-02").DayNumber) / 7)), week => Assert.InRange(week.Count(), 1, 3));
    }

    [Fact]
    public void A_clock_that_jumps_back_brings_nothing_twice()
    {
        var days = new Days { People = [Cyber] };
        days.Send("2024-06-17");
        var sent = days.Send("2024-06-10").Concat(days.Send("2024-06-17"));
        Assert.DoesNotContain(sent.SelectMany(message => message.Items), item => item.What.Round == PlanOf2024.Day("2024-06-16"));
    }

    [Fact]
    public void Of_two_coordinators_the_one_who_told_last_is_asked_first_and_the_other_after_two_silent_rounds()
    {
        var second = Coordinator("second", WorkingGroups.Cybersecurity);
        var days = new Days { People = [Cyber, second] };
        var meeting = Second.ToString();
        // Nobody has told anything yet: both are asked for the first.
        Assert.Equal(2, days.Send("2024-03-01").Count(message => message.Items.Any(item => item.What.About.EndsWith("3.3.3#1", StringComparison.Ordinal))));
        days.Tell(PlanOf2024.Held(WorkingGroups.Cybersecurity, "2024-03-05") with { By = Cyber.Id });
        var asked = days.Send("2024-05-31", "2024-06-28").SelectMany(message => message.Items.Select(item => (message.To, item))).Where(one => one.item.What.About == meeting).ToList();
        Assert.Equal(
            [(Cyber.Id, AskedAs.Coordinator, 5), (Cyber.Id, AskedAs.Coordinator, 6), (second.Id, AskedAs.AfterSilence, 6), (Cyber.Id, AskedAs.Coordinator, 6), (second.Id, AskedAs.AfterSilence, 6)],
            asked.Select(one => (one.To, one.item.As, one.item.What.Round.Month)));
    }

    [Fact]
    public void Who_stands_in_for_the_other_coordinator_after_two_silent_rounds_is_told_so()
    {
        var second = Coordinator("second", WorkingGroups.Cybersecurity) with { Away = new Absence(PlanOf2024.Day("2024-06-01"), PlanOf2024.Day("2024-06-30"), new PersonId("test", "deputy")) };
        var deputy = new Person { Id = new PersonId("test", "deputy"), Role = Role.Member, Country = "UY", TimeZone = "America/Montevideo" };
        var days = new Days { People = [Cyber, second, deputy] };
        days.Tell(PlanOf2024.Held(WorkingGroups.Cybersecurity, "2024-03-05") with { By = Cyber.Id });
        var items = days.Send("2024-05-31", "2024-06-28").Where(message => message.To == deputy.Id).SelectMany(message => message.Items).Where(item => item.What.About == Second.ToString()).ToList();
        Assert.NotEmpty(items);
        Assert.All(items, item => Assert.Equal((AskedAs.StandIn, second.Id), (item.As, item.For)));
    }

    [Fact]
    public void In_the_place_of_who_is_away_the_stand_in_is_asked()
    {
        var deputy = new Person { Id = new PersonId("test", "deputy"), Role = Role.Member, Country = "UY", TimeZone = "America/Montevideo" };
        var (back, days) = (PlanOf2024.Day("2024-06-20"), new Days { People = [Cyber, deputy] });
        var audience = new Audience(days.People, days.People.Select(person => person.Id).Contains, days.Channels, TimeZoneInfo.Utc)
        {
            PeopleOn = day => [day < back ? Cyber with { Away = new Absence(PlanOf2024.Day("2024-06-10"), back.AddDays(-1), deputy.Id) } : Cyber, deputy],
        };
        var planner = new ReminderPlanner(days.Policy, GealcBot.Plans.Holidays.PublicHolidays.OfTheMembers, audience, days.Due);
        var message = Assert.Single(planner.On(PlanOf2024.Day("2024-06-17"), SentHistory.Empty));
        Assert.Equal(deputy.Id, message.To);
        Assert.All(message.Items, item => Assert.Equal((AskedAs.StandIn, Cyber.Id), (item.As, item.For)));
        Assert.Equal(Cyber.Id, Assert.Single(planner.On(back, SentHistory.Empty)).To);
    }

    [Fact]
    public void Observers_are_asked_nothing_and_get_digests_of_their_groups()
    {
        var observer = new Person { Id = new PersonId("test", "observer"), Role = Role.Observer, Groups = [WorkingGroups.Cybersecurity], Country = "UY", TimeZone = "America/Montevideo" };
        var days = new Days { People = [Cyber, observer] };
        var sent = days.Send("2024-06-17", "2024-06-28").Where(message => message.To == observer.Id).ToList();
        Assert.Equal(["2024-06-17", "2024-06-24"], sent.Select(message => Iso(message.Day)));
        Assert.All(sent, message => Assert.True(message.IsDigest));
        Assert.All(sent.SelectMany(message => message.Items), item => Assert.Equal(AskedAs.Observer, item.As));
        Assert.All(sent.SelectMany(message => message.Items), item => Assert.StartsWith("2024/3.3.", item.What.About, StringComparison.Ordinal));
        Assert.DoesNotContain(observer.Id, days.History.AskedIn(Second.ToString(), PlanOf2024.Day("2024-06-16")));
    }

    [Fact]
    public void What_has_become_of_a_planned_reminder_can_be_said()
    {
        var what = new Reminder(ReminderKind.MeetingOwed, Second.ToString(), PlanOf2024.Day("2024-06-16"));
        Assert.Equal(Fate.StillDue, After("2024-06-17"));
        Assert.Equal(Fate.NewRound, After("2024-06-27"));
        Assert.Equal(Fate.Over, After("2024-07-01"));
        Assert.Equal(Fate.Answered, After("2024-06-18", PlanOf2024.Held(WorkingGroups.Cybersecurity, "2024-06-17")));
        Assert.Equal(Fate.Answered, After("2024-06-18", Set("2024-06-25", "2024-06-17")));
        Assert.Equal(Fate.Answered, After("2024-06-18", new NotThisPeriod(Second.ToString(), PlanOf2024.Day("2024-06-30"), null) { Year = 2024, By = Cyber.Id, RecordedAt = PlanOf2024.Noon("2024-06-17") }));
        Assert.Equal(Fate.CalledOff, After("2024-06-18", new CalledOff(Second.ToString(), what.Round, null) { Year = 2024, By = Cyber.Id, RecordedAt = PlanOf2024.Noon("2024-06-17") }));

        Fate After(string day, params ReadOnlySpan<LedgerEntry> entries)
        {
            var days = new Days();
            days.Tell(entries);
            return Fates.Of(what, days.Due(PlanOf2024.Day(day)), PlanOf2024.Plan.At(PlanOf2024.Day(day), days.Ledger), days.Ledger);
        }
    }

    [Fact]
    public void At_risk_is_what_the_quarter_would_end_without()
    {
        var days = new Days();
        days.Tell(PlanOf2024.Held(WorkingGroups.OpenData, "2024-04-10"), Set("2024-06-25", "2024-06-17"));
        var risk = AtRisk.ThisQuarter(PlanOf2024.Plan.At(PlanOf2024.Day("2024-06-20"), days.Ledger)).Select(one => one.Obligation.Id.ToString()).ToList();
        Assert.Contains("2024/3.2.2#1", risk); // the webinar of the semester
        Assert.Contains("2024/3.5.2#2", risk); // a meeting, once for both groups
        Assert.DoesNotContain("2024/3.6.3#2", risk);
        Assert.DoesNotContain("2024/3.2.3#2", risk); // held
        Assert.DoesNotContain("2024/3.3.3#2", risk); // scheduled
        Assert.DoesNotContain("2024/3.4.3#1", risk); // the year is long
    }

    private static Scheduled Set(string on, string day) => new(Second, PlanOf2024.Day(on)) { Year = 2024, By = PlanOf2024.By, RecordedAt = PlanOf2024.Noon(day) };

    private static DateTimeOffset At(string instant) => DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture);
}
