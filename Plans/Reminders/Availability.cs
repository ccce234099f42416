using GealcBot.Plans.Holidays;
using GealcBot.Plans.People;

namespace GealcBot.Plans.Reminders;

/// <summary>Whether somebody can be written to on a day, and who acts in their place.</summary>
internal static class Availability
{
    public static bool IsWorkingDay(DateOnly day, string? country, PublicHolidays holidays) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !holidays.IsHoliday(country, day);

    public static bool IsAway(Person person, DateOnly day) => false;

    public static Person? StandInOf(Person person, Audience audience) => null;

    public static IEnumerable<Person> DeputiesOf(GroupId group, Audience audience) => [];
}
