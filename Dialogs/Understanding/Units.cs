using GealcBot.Plans;

namespace GealcBot.Dialogs.Understanding;

/// <summary>Days, weeks, months, quarters, semesters and years as people count them.</summary>
internal static class Units
{
    private static readonly Concept[] All =
        [Concept.DayWord, Concept.Week, Concept.Weekend, Concept.Month, Concept.Quarter, Concept.Semester, Concept.Year];

    public static Concept? At(Scene scene, int at)
    {
        foreach (var unit in All)
        {
            if (scene.Is(at, unit))
            {
                return unit;
            }
        }

        return null;
    }

    /// <summary>A quarter or a semester; "sem" is one where it is numbered.</summary>
    public static Concept? Part(Scene scene, int at) =>
        scene.Is(at, Concept.Quarter) ? Concept.Quarter : scene.Is(at, Concept.Semester) ? Concept.Semester : null;

    /// <summary>A count in digits or words, or "un", "a", as one.</summary>
    public static (int Value, int Next)? Number(Scene scene, int at) =>
        scene.NumberAt(at) is > 0 and var number ? (number, at + 1) : null;

    /// <summary>The unit that many steps away from the one that today lies in.</summary>
    public static DateRange Shifted(DateOnly today, Concept unit, int steps)
    {
        switch (unit)
        {
            case Concept.DayWord:
                return DateRange.Day(today.AddDays(steps));
            case Concept.Week:
                var monday = Monday(today).AddDays(7 * steps);
                return new DateRange(monday, monday.AddDays(6));
            case Concept.Weekend:
                var saturday = Monday(today).AddDays(5 + (7 * steps));
                return new DateRange(saturday, saturday.AddDays(1));
            case Concept.Month:
                var month = today.AddMonths(steps);
                return DateRange.Month(month.Year, month.Month);
            case Concept.Quarter:
                var quarter = today.AddMonths(3 * steps);
                return DateRange.Quarter(quarter.Year, DateRange.QuarterOf(quarter));
            case Concept.Semester:
                var semester = today.AddMonths(6 * steps);
                return DateRange.Semester(semester.Year, semester.Month <= 6 ? 1 : 2);
            default:
                return DateRange.Year(Math.Clamp(today.Year + steps, 1990, 2100));
        }
    }

    /// <summary>"the last two months" end today, "the next two months" begin today.</summary>
    public static DateRange Run(DateOnly today, Concept unit, int count, bool past)
    {
        count = Math.Min(count, 400);
        var far = unit switch
        {
            Concept.DayWord or Concept.Weekend => today.AddDays(past ? -count : count),
            Concept.Week => today.AddDays(7 * (past ? -count : count)),
            Concept.Month => today.AddMonths(past ? -count : count),
            Concept.Quarter => today.AddMonths(3 * (past ? -count : count)),
            Concept.Semester => today.AddMonths(6 * (past ? -count : count)),
            _ => today.AddYears(past ? -count : count),
        };
        return past ? new DateRange(far, today) : new DateRange(today, far);
    }

    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}
