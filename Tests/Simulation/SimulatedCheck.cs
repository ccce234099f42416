using System.Collections.Immutable;
using GealcBot.Bot.Reminders;
using GealcBot.Dialogs.Notices;
using GealcBot.Plans.Holidays;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;
using GealcBot.Plans.Reminders;
using GealcBot.Storage.Shelves;

namespace GealcBot.Tests.Simulation;

/// <summary>What must be true of a year, told from what people saw and not from what the bot thinks it sent.</summary>
internal sealed class SimulatedCheck(SimulatedTeams teams, ReminderPolicy policy, PublicHolidays holidays, IReadOnlyCollection<RosterEntry> said)
{
    // What is open for so many days, with the bot up, was asked: the caps and weekly digests hold nothing back for longer.
    private const int DaysToAsk = 16;
    private static readonly TimeSpan ClocksAreOff = TimeSpan.FromMinutes(1);

    private readonly Dictionary<string, int> open = [];
    private readonly Dictionary<string, List<(DateTimeOffset At, DateOnly Day)>> answered = [];
    private readonly Dictionary<(string About, PersonId By), DateTimeOffset> notTheirs = [];
    private readonly HashSet<(string About, PersonId By)> perhapsNotTheirs = [];
    private readonly Dictionary<DateOnly, ImmutableDictionary<PersonId, Person>> people = [];

    private readonly List<(string Reminder, string Fault)> silent = [];

    public List<string> Faults { get; } = [];

    /// <summary>Once a day that the bot is up: what is open.</summary>
    public void Day(DueRows due, DateTimeOffset day)
    {
        var asked = teams.Deliveries.SelectMany(seen => seen.Notice.Items).Select(item => item.What.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var id in due.Items(DateOnly.FromDateTime(day.UtcDateTime)).Select(item => item.What.Id))
        {
            open[id] = open.GetValueOrDefault(id) + 1;
            if (open[id] == DaysToAsk && !asked.Contains(id))
            {
                silent.Add((id, $"{id} was open for {DaysToAsk} days up to {day:yyyy-MM-dd} and nobody was asked"));
            }
        }
    }

    /// <summary>After days of silence there is more to say than the caps allow at once.</summary>
    public void Down() => open.Clear();

    /// <param name="about">What the person was asked.</param>
    public void Answered(LedgerEntry entry, string about, DateTimeOffset at)
    {
        if (entry is NotMine)
        {
            // It ends nothing for others.
            notTheirs.TryAdd((about, entry.By), at);
            return;
        }

        if (!answered.TryGetValue(about, out var there))
        {
            there = answered[about] = [];
        }

        there.Add((at, DateOnly.FromDateTime(entry.RecordedAt.UtcDateTime)));
    }

    /// <summary>An instance that dies after it has written an answer leaves it written: it may be followed, and nothing is owed to it.</summary>
    public void Lost(LedgerEntry entry, string about)
    {
        if (entry is NotMine)
        {
            perhapsNotTheirs.Add((about, entry.By));
        }
    }

    public void End(IReadOnlyCollection<OutboxRow> rows, DueRows due, DateOnly today)
    {
        var byId = rows.ToDictionary(row => row.Id);
        foreach (var seen in teams.Deliveries)
        {
            Check(seen);
        }

        foreach (var same in teams.Deliveries.GroupBy(seen => seen.Row).Where(same => same.Count() > 1))
        {
            Expect(same.Count() == 2 && byId[same.Key] is { Repeated: true } or { Status: DeliveryStatus.Unknown }, $"{same.Key} was seen {same.Count()} times and is {byId[same.Key].Status}");
        }

        // What may have been sent is not sent again in its round: the next one asks.
        var perhaps = rows.Where(row => row.Status is DeliveryStatus.Unknown).Select(row => Notice.Read(row.What)).OfType<ReminderNotice>().SelectMany(notice => notice.Items).Select(item => item.What.Id).ToHashSet(StringComparer.Ordinal);
        Faults.AddRange(silent.Where(one => !perhaps.Contains(one.Reminder)).Select(one => one.Fault));
        Caps();
        Twice();
        foreach (var row in rows)
        {
            Expect(row.Status is not DeliveryStatus.Sending, $"{row.Id} was left in sending");
            Expect(row.Status is DeliveryStatus.Planned or DeliveryStatus.Sent or DeliveryStatus.Sending || row.Reason is not null, $"{row.Id} is {row.Status} without a reason");
            Cards(row, due, today);
        }

        Expect(teams.InVain.Values.All(times => times <= 8), "somebody who had blocked the bot was tried again and again");
    }

    private void Check(Seen seen)
    {
        var place = SimulatedNetwork.People.Single(one => one.Id == seen.To);
        var local = TimeZoneInfo.ConvertTime(seen.At, TimeZoneInfo.FindSystemTimeZoneById(place.TimeZone!)).DateTime;
        var (day, hour) = (DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));
        Expect(day == seen.Notice.Day, $"{seen.Row} came on {day:O}");
        Expect(hour >= policy.HoursFrom.Add(-ClocksAreOff) && hour <= policy.HoursTo.Add(ClocksAreOff), $"{seen.Row} came at {hour}");
        Expect(day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !holidays.IsHoliday(place.Country, day), $"{seen.Row} came on a day off");
        Expect(seen.Language == place.Language, $"{seen.Row} came in {seen.Language}");
        var person = On(day)[seen.To];
        Expect(!person.IsAway, $"{seen.Row} came to somebody who is away");
        Expect(person.Role is not Role.Observer || seen.Notice.IsDigest, $"{seen.Row} came to somebody who looks on and is no digest");
        foreach (var item in seen.Notice.Items)
        {
            Expect(IsRight(item, person, day), $"{seen.Row} asked {item.What.Id} as {item.As}");
            Expect(
                !answered.GetValueOrDefault(item.What.About, []).Exists(answer => answer.At < seen.Look && answer.Day >= item.What.Round),
                $"{seen.Row} asked {item.What.Id} after it was answered");
            Expect(
                item.As is AskedAs.NobodyReached || !(notTheirs.TryGetValue((item.What.About, seen.To), out var at) && at < seen.Look),
                $"{seen.Row} asked {item.What.Id}, which is not theirs");
        }
    }

    private ImmutableDictionary<PersonId, Person> On(DateOnly day) =>
        people.TryGetValue(day, out var known) ? known : people[day] = SimulatedChanges.PeopleOn(day, said);

    private bool IsRight(AskedItem item, Person person, DateOnly day) => item.As switch
    {
        AskedAs.Coordinator or AskedAs.AfterSilence => person.Role is Role.Coordinator && item.Group is { } group && person.Groups.Contains(group),
        AskedAs.StandIn => item.For is { } absent && On(day)[absent] is { IsAway: true, Role: Role.Coordinator } && On(day)[absent].Deputy == person.Id,
        AskedAs.Referred => item.For is { } by && (notTheirs.ContainsKey((item.What.About, by)) || perhapsNotTheirs.Contains((item.What.About, by))),
        AskedAs.Observer => person.Role is Role.Observer,
        AskedAs.Secretariat or AskedAs.NobodyReached => person.Role is Role.Secretariat,
        _ => false,
    };

    private void Caps()
    {
        foreach (var one in teams.Deliveries.GroupBy(seen => seen.To))
        {
            var days = one.Select(seen => seen.Notice.Day).Distinct().ToList();
            foreach (var week in days.GroupBy(day => day.AddDays(-(((int)day.DayOfWeek + 6) % 7))).Where(week => week.Count() > policy.MostAWeek))
            {
                Faults.Add($"{one.Key} got {week.Count()} messages in the week of {week.Key:O}");
            }
        }
    }

    /// <summary>Nobody is told the same in two messages but who reads digests only, which list all that is open.</summary>
    private void Twice()
    {
        foreach (var same in teams.Deliveries.Where(seen => On(seen.Notice.Day)[seen.To] is { Reminders: ReminderFrequency.Each, Role: not Role.Observer }).DistinctBy(seen => seen.Row)
            .SelectMany(seen => seen.Notice.Items.Select(item => (seen.To, item.What.Id))).GroupBy(told => told).Where(told => told.Count() > 1))
        {
            Faults.Add($"{same.Key.To} was told {same.Key.Id} in {same.Count()} messages");
        }
    }

    private void Cards(OutboxRow row, DueRows due, DateOnly today)
    {
        if (row is { Status: DeliveryStatus.Sent, ActivityId: { } id } && Notice.Read(row.What) is ReminderNotice { Items: [_, ..] items } notice)
        {
            var open = SentReminders.Mark(SentReminders.StillOpen(notice, row.To, due.ById(today)));
            var shown = teams.Shows[id];
            var shows = Notice.Read(shown) is ReminderNotice ? SentReminders.Mark(items) : shown;
            Expect(shows.Length == 0 || shows == open, $"the card of {row.Id} still asks {shows.ReplaceLineEndings(" ")}");
        }
    }

    private void Expect(bool holds, string fault)
    {
        if (!holds)
        {
            Faults.Add(fault);
        }
    }
}
