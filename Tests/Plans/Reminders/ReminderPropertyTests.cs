using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using GealcBot.Plans;
using GealcBot.Plans.Authorities;
using GealcBot.Plans.Holidays;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;
using GealcBot.Plans.Reminders;

namespace GealcBot.Tests.Plans.Reminders;

/// <summary>Whatever people there are and whatever they tell in a year: what holds of all that is sent.</summary>
public sealed class ReminderPropertyTests
{
    private static readonly string[] Zones =
    [
        "America/Santiago", "America/Asuncion", "America/Port-au-Prince", "America/Nassau", "America/Montevideo", "America/Sao_Paulo",
        "America/Havana", "America/Bogota", "America/Mexico_City", "America/Caracas", "America/Guyana", "Europe/Madrid",
    ];

    [Fact]
    public void In_hours_on_working_days_within_the_caps_and_nothing_twice() => ForAll(year =>
    {
        var policy = new ReminderPolicy();
        var people = year.Days.People.ToDictionary(person => person.Id);
        Assert.NotEmpty(year.Sent);
        foreach (var message in year.Sent)
        {
            var person = people[message.To];
            var there = TimeZoneInfo.ConvertTime(message.NotBefore, TimeZoneInfo.FindSystemTimeZoneById(person.TimeZone!));
            Assert.Equal(message.Day, DateOnly.FromDateTime(there.DateTime));
            Assert.InRange(TimeOnly.FromDateTime(there.DateTime), policy.HoursFrom, policy.HoursTo);
            Assert.True(message.NotBefore < message.NotAfter);
            Assert.False(message.Day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || PublicHolidays.OfTheMembers.IsHoliday(person.Country, message.Day), $"{message.Id} in {person.Country}");
            Assert.False(person.PausedUntil > message.Day || !year.Days.Reached!.Contains(person.Id), $"{message.Id} should not be written to");
            Assert.True(message.IsDigest || message.Items.Length <= policy.MostInOne);
        }

        Assert.Equal(year.Sent.Length, year.Sent.Select(message => (message.To, message.Day)).Distinct().Count());
        Assert.All(year.Sent.GroupBy(message => (message.To, Week(message.Day))), week => Assert.InRange(week.Count(), 1, policy.MostAWeek));
        var each = year.Sent.Where(message => people[message.To].Reminders is ReminderFrequency.Each);
        Assert.Empty(each.SelectMany(message => message.Items.Select(item => (message.To, item.What.Id))).GroupBy(told => told).Where(told => told.Count() > 1).Select(told => told.Key));
    });

    [Fact]
    public void Nothing_is_asked_after_the_answer() => ForAll(year =>
    {
        foreach (var message in year.Sent)
        {
            var ledger = year.LedgerOf(message.Day);
            var standing = PlanOf2024.Plan.At(message.Day, ledger);
            var late = message.Items.Where(item => item.What.Kind is ReminderKind.MeetingOwed or ReminderKind.SemesterOwed or ReminderKind.AnnualOwed)
                .Where(item => standing.Obligation(ObligationId.TryParse(item.What.About)!.Value) is not { IsOpen: true, Condition: not Condition.Scheduled });
            Assert.Empty(late);
        }
    });

    [Fact]
    public void Every_meeting_that_was_owed_was_asked_for() => ForAll(year =>
    {
        // On the last day of each quarter, of what is owed and can be asked about.
        var able = year.Days.People.Where(person => person is { Role: Role.Coordinator, PausedUntil: null, Reminders: ReminderFrequency.Each } && year.Days.Reached!.Contains(person.Id)).SelectMany(person => person.Groups).ToHashSet();
        foreach (var quarter in (int[])[1, 2, 3, 4])
        {
            var ends = DateRange.Quarter(2024, quarter).To;
            var ledger = year.LedgerOf(ends);
            var owed = DueItems.At(PlanOf2024.Plan.At(ends, ledger), ledger, new ReminderPolicy())
                .Where(item => item.What.Kind is ReminderKind.MeetingOwed && item.Begun.Length > 1 && item.Groups.Any(able.Contains));
            Assert.All(owed, item => Assert.Contains(year.Sent, message => message.Items.Any(asked => asked.What.About == item.What.About)));
        }
    }, answers: 5);

    [Fact]
    public void The_order_in_which_people_entries_and_history_are_known_changes_nothing() => ForAll(year =>
    {
        var day = new DateOnly(2024, 1, 2).AddDays(year.Random.Next(360));
        var ledger = year.LedgerOf(day);
        var sent = year.Sent.Where(message => message.Day < day).Select(SentMessage.Of).ToArray();
        var entries = ledger.Entries.ToArray();
        var first = Written(Planned(year.Days.People, ledger, sent));
        year.Random.Shuffle(sent);
        year.Random.Shuffle(entries);
        Person[] people = [.. year.Days.People];
        year.Random.Shuffle(people);
        Assert.Equal(first, Written(Planned([.. people], YearLedger.Of(2024, entries), sent)));

        ImmutableArray<PlannedMessage> Planned(ImmutableArray<Person> roster, YearLedger known, IEnumerable<SentMessage> history) =>
            new Days { People = roster, Reached = year.Days.Reached, Ledger = known }.Planner.On(day, SentHistory.Of(history));
    });

    private static string Written(IEnumerable<PlannedMessage> messages) => string.Join('\n', messages.Select(message =>
        $"{message.Id} {message.NotBefore:O} {message.IsDigest} {string.Join(';', message.Items.Select(item => $"{item.What.Id} {item.As} {item.Group} {item.For} {string.Join(',', item.Named)}"))} {string.Join(';', message.Silences.Select(silence => $"{silence.What.Id} {silence.Since:O} {silence.Rounds} {string.Join(',', silence.Asked)}"))}"));

    private static int Week(DateOnly day) => (day.DayNumber - new DateOnly(2024, 1, 1).DayNumber) / 7;

    private static void ForAll(Action<AYear> holds, int answers = 60) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(12), Prop.ForAll(Arb.From(Gen.Choose(0, int.MaxValue - 1)), seed => holds(new AYear(seed, answers))));

    /// <summary>A year in which random people get what is planned and now and then tell something.</summary>
    private sealed class AYear
    {
        private readonly List<LedgerEntry> told = [];

        public AYear(int seed, int answers)
        {
            Random = new Random(seed);
            ImmutableArray<Person> people = [.. Enumerable.Range(0, 24).Select(Somebody)];
            Days = new Days { People = people, Reached = people.Where(_ => Random.Next(5) > 0).Select(person => person.Id).ToHashSet() };
            told.AddRange(Enumerable.Range(0, answers).Select(_ => Entry()).OrderBy(entry => entry.RecordedAt));
            var all = ImmutableArray.CreateBuilder<PlannedMessage>();
            for (var day = new DateOnly(2024, 1, 1); day.Year == 2024; day = day.AddDays(1))
            {
                Days.Ledger = LedgerOf(day);
                all.AddRange(Days.Send(day));
            }

            Sent = all.ToImmutable();
        }

        public Random Random { get; }

        public Days Days { get; }

        public ImmutableArray<PlannedMessage> Sent { get; }

        public YearLedger LedgerOf(DateOnly day) => YearLedger.Of(2024, told.Where(entry => DateOnly.FromDateTime(entry.RecordedAt.UtcDateTime) < day));

        private Person Somebody(int number) => new()
        {
            Id = new PersonId("test", $"person-{number}"),
            Role = number == 0 ? Role.Secretariat : number % 4 == 3 ? Role.Member : Role.Coordinator,
            Groups = [.. WorkingGroups.All.Where((_, at) => at == number % WorkingGroups.All.Length || Random.Next(12) == 0)],
            Country = Countries.Codes.ElementAt(Random.Next(Countries.Known)),
            TimeZone = Zones[Random.Next(Zones.Length)],
            Reminders = Random.Next(5) == 0 ? ReminderFrequency.DigestOnly : ReminderFrequency.Each,
            PausedUntil = Random.Next(8) == 0 ? new DateOnly(2024, 1, 1).AddDays(Random.Next(366)) : null,
        };

        private LedgerEntry Entry()
        {
            var (day, by) = (new DateOnly(2024, 1, 3).AddDays(Random.Next(360)), new PersonId("test", $"person-{Random.Next(24)}"));
            var owed = PlanOf2024.Plan.Obligations[Random.Next(PlanOf2024.Plan.Obligations.Length)];
            var at = PlanOf2024.Noon(Days.Iso(day));
            var groups = WorkingGroups.All[Random.Next(WorkingGroups.All.Length)];
            return Random.Next(8) switch
            {
                0 or 1 => PlanOf2024.Held(groups, Days.Iso(day)) with { By = by, RecordedAt = at },
                2 => new Scheduled(owed.Id, day.AddDays(Random.Next(30))) { Year = 2024, By = by, RecordedAt = at },
                3 => new Snoozed(owed.Id, day.AddDays(Random.Next(1, 20))) { Year = 2024, By = by, RecordedAt = at },
                4 => new NotThisPeriod(owed.Id.ToString(), day.AddDays(Random.Next(60)), null) { Year = 2024, By = by, RecordedAt = at },
                5 => new NotMine(owed.Id.ToString(), new PersonId("test", $"person-{Random.Next(24)}")) { Year = 2024, By = by, RecordedAt = at },
                6 => new AskedAgain(owed.Id.ToString(), day) { Year = 2024, By = by, RecordedAt = at },
                _ => new StatusReported(owed.Id.Activity, new ReportedStatus((StatusKind)Random.Next(9), null, null, "…"), day) { Year = 2024, By = by, RecordedAt = at },
            };
        }
    }
}
