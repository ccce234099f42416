using System.Globalization;

namespace GealcBot.Plans.Reminders;

/// <summary>A day of every year, written "09-15". 29 February is the 28th where there is none.</summary>
public readonly record struct DayOfYear(int Month, int Day)
{
    public DateOnly In(int year) => new(year, Month, Math.Min(Day, DateTime.DaysInMonth(year, Month)));

    public static DayOfYear? TryParse(string? text) =>
        DateOnly.TryParseExact($"2000-{text}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? new DayOfYear(day.Month, day.Day) : null;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Month:00}-{Day:00}");
}
