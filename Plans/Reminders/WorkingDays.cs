using GealcBot.Plans.Holidays;
using GealcBot.Plans.People;

namespace GealcBot.Plans.Reminders;

/// <summary>Working days of a country: no Saturdays, Sundays or public holidays.</summary>
internal static class WorkingDays
{
    public static bool IsOne(DateOnly day, string? country, PublicHolidays holidays) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !holidays.IsHoliday(country, day);

    public static bool IsAwayOn(this Person person, DateOnly day) => person.Away is { } away && away.From <= day && day <= away.Until;
}
