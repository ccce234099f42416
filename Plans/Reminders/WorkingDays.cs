using GealcBot.Plans.Holidays;
using GealcBot.Plans.People;

namespace GealcBot.Plans.Reminders;

/// <summary>Working days of a country: no Saturdays, Sundays or public holidays.</summary>
internal static class WorkingDays
{
    public static bool IsOne(DateOnly day, string? country, PublicHolidays holidays) => !IsWeekend(day) && !holidays.IsHoliday(country, day);

    /// <summary>The same two days in all countries of the Network.</summary>
    public static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    public static bool IsAwayOn(this Person person, DateOnly day) => person.Away is { } away && away.From <= day && day <= away.Until;
}
