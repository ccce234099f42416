using System.Collections.Immutable;
using GealcBot.Plans.Holidays;
using GealcBot.Plans.People;

namespace GealcBot.Plans.Reminders;

/// <summary>One who gets messages, with their calendar, hours and wishes.</summary>
internal sealed class Recipient(PersonId to, Person? person, PublicHolidays holidays, Audience audience)
{
    private readonly TimeZoneInfo zone = audience.ZoneOf(person);

    public PersonId To => to;

    /// <summary>A channel has the calendar of a person and none of their wishes.</summary>
    public bool IsChannel { get; init; }

    public DateOnly Today(DateTimeOffset now) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, zone).DateTime);

    /// <summary>Whether they may be written to at all on this day.</summary>
    public bool MayHave(DateOnly day, SentHistory history, ReminderPolicy policy) =>
        Works(day) && !history.HasMessage(to, day) && history.InWeekOf(to, day) < policy.MostAWeek && (!OnlyDigests || IsDigestDay(day, policy));

    /// <summary>The day itself, or the last day off before they work again.</summary>
    public DateOnly LastDayOffAfter(DateOnly day)
    {
        // Who is away for months is looked at no further than this.
        for (var last = day.AddDays(14); day < last && !Works(day.AddDays(1));)
        {
            day = day.AddDays(1);
        }

        return day;
    }

    /// <param name="items">All that is open for them, the most urgent first.</param>
    public PlannedMessage? Message(DateOnly day, ImmutableArray<AskedItem> items, Lazy<ImmutableArray<Silence>> silences, SentHistory history, ReminderPolicy policy)
    {
        var fresh = items.Where(item => !history.HasTold(to, item.What)).ToImmutableArray();
        var isDigestDay = IsDigestDay(day, policy);
        var silent = isDigestDay && !IsChannel && person?.Role is Role.Secretariat ? silences.Value : [];
        var isDigest = !silent.IsEmpty || (isDigestDay && (OnlyDigests || WasHeldBack(fresh, day, history, policy)));
        return fresh.IsEmpty && silent.IsEmpty ? null : new PlannedMessage(to, day, isDigest ? OnlyDigests ? items : fresh : [.. fresh.Take(policy.MostInOne)])
        {
            IsDigest = isDigest,
            Silences = silent,
            NotBefore = SendTime.Of(to, day, zone, policy),
            NotAfter = SendTime.At(day, policy.HoursTo, zone),
        };
    }

    private bool OnlyDigests => !IsChannel && person is { Reminders: ReminderFrequency.DigestOnly };

    private bool Works(DateOnly day) => Availability.IsWorkingDay(day, person?.Country, holidays) && (IsChannel || person is null || !Availability.IsAway(person, day));

    /// <summary>The weekday of the policy, or the first working day after it.</summary>
    private bool IsDigestDay(DateOnly day, ReminderPolicy policy)
    {
        var weekday = day.AddDays(-(((int)day.DayOfWeek - (int)policy.DigestOn + 7) % 7));
        while (weekday < day && !Works(weekday))
        {
            weekday = weekday.AddDays(1);
        }

        return weekday == day;
    }

    private bool WasHeldBack(ImmutableArray<AskedItem> fresh, DateOnly day, SentHistory history, ReminderPolicy policy) =>
        fresh.Length > policy.MostInOne || history.InWeekOf(to, day.AddDays(-7)) >= policy.MostAWeek;
}
