namespace GealcBot.Dialogs.Understanding;

/// <summary>Days that a calendar has.</summary>
internal static class CalendarDay
{
    public static DateOnly? Of(int year, int month, int day) =>
        year is >= 1990 and <= 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    /// <summary>The day with that number in a month, or the last one of a month that is shorter.</summary>
    public static DateOnly Within(int year, int month, int day) => new(year, month, Math.Min(day, DateTime.DaysInMonth(year, month)));
}
