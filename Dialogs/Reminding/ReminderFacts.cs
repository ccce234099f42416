using System.Collections.Immutable;
using GealcBot.Cards;
using GealcBot.Dialogs.Notices;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;
using GealcBot.Plans.Reminders;

namespace GealcBot.Dialogs.Reminding;

/// <summary>What an obligation's reminder is about today, whose it is, and how long its period lasts.</summary>
internal static class ReminderFacts
{
    public static AskedReminder Of(ReminderPlace place, ObligationStanding owed, LineStanding line, YearStanding year, YearLedger ledger, NoticeReader reader)
    {
        var what = place.What with { Kind = KindNow(place.What.Kind, owed, line) };
        var together = year.Plan.Together(owed.Obligation).ToHashSet();
        var set = owed.Condition is Condition.Scheduled || owed.IsUnconfirmed ? ledger.ScheduleOf(together) : null;
        return new AskedReminder(new ReminderPlace(what, place.IsOneOfSeveral ? place.Among : []), year)
        {
            Line = line,
            Owed = owed,
            Set = set,
            By = By(what, owed),
            CalendarFile = !ledger.Entries.OfType<Scheduled>().Any(entry => together.Contains(entry.Obligation)) ? null : reader.Calendars.Of(owed.Obligation.Id, reader.Language, reader.Local),
        };
    }

    /// <summary>Whose coordinators may answer: of groups that meet jointly, all; nobody's is the Secretariat's.</summary>
    public static ImmutableArray<GroupId> Groups(AskedReminder asked) => asked switch
    {
        { Meeting.Facts.Groups: var met } => met,
        { Series: { } series } => [.. series.Groups.Concat(asked.Year.Plan.MeetsWith(series.Lead)).Distinct()],
        { Line.Line.Groups: var groups } => groups,
        _ => [],
    };

    /// <summary>Somebody who was named by "not mine" answers in the other's place, for this one thing.</summary>
    public static bool MayAnswer(Person person, AskedReminder asked, World world) =>
        person.May(Deed.ScheduleMeeting, Groups(asked)) || Said(asked, world).OfType<NotMine>().Any(entry => entry.To == person.Id);

    public static IEnumerable<ReminderEntry> Said(AskedReminder asked, World world) =>
        world.Ledger(asked.Year.Plan.Year).SaidOfReminders(asked.Place.What.About);

    /// <summary>The last day of the period that "not this period" speaks of.</summary>
    public static DateOnly PeriodEnds(AskedReminder asked, NoticeReader reader) =>
        DueNotices.Items(reader.World, reader.Today, reader.Policy).FirstOrDefault(item => item.What.About == asked.Place.What.About)?.PeriodEnds is { } ends && ends >= reader.Today ? ends
        : asked.By >= reader.Today ? asked.By
        : DateRange.Quarter(reader.Today.Year, DateRange.QuarterOf(reader.Today)).To;

    /// <summary>A date that has passed is no longer near: the question is then another one.</summary>
    private static ReminderKind KindNow(ReminderKind kind, ObligationStanding owed, LineStanding line) => (line.Line.Series is not null, owed.Condition) switch
    {
        (true, Condition.Scheduled) => ReminderKind.MeetingComing,
        (true, _) => owed.IsUnconfirmed ? ReminderKind.MeetingPassed : ReminderKind.MeetingOwed,
        (false, Condition.Scheduled) => kind,
        (false, _) when owed.IsUnconfirmed || (kind is ReminderKind.DateComing && owed.Condition is Condition.Overdue) => ReminderKind.DatePassed,
        _ => kind,
    };

    private static DateOnly By(Reminder what, ObligationStanding owed) => what.Kind switch
    {
        ReminderKind.MeetingOwed => DateRange.Quarter(what.Round.Year, DateRange.QuarterOf(what.Round)).To,
        ReminderKind.MeetingComing or ReminderKind.MeetingPassed or ReminderKind.DateComing or ReminderKind.DatePassed => owed.ScheduledFor ?? owed.Obligation.Window.To,
        _ => owed.Obligation.Window.To,
    };
}
