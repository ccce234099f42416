using GealcBot.Plans;

namespace GealcBot.Dialogs.Understanding;

/// <summary>Finds days, years and the period of a message, and takes their words.</summary>
internal static class PeriodScanner
{
    public static void Scan(Scene scene)
    {
        for (var at = 0; at < scene.Count;)
        {
            at = Next(scene, at);
        }
    }

    private static int Next(Scene scene, int at)
    {
        if (Repeated(scene, at) is { } repeated)
        {
            return repeated;
        }

        if (BoundScanner.At(scene, at) is { } bounded)
        {
            return Found(scene, at, bounded.Days, bounded.Next);
        }

        if (RangeScanner.At(scene, at, joinedByAnd: false) is { } range)
        {
            return Found(scene, at, range.Days, range.Next);
        }

        if (DayScanner.At(scene, at) is { } day)
        {
            scene.Why.Add($"day {day.Day:O}: {scene.WordsOf(at, day.Next)}");
            scene.Days.Add(day.Day);
            if (DayScanner.Ahead(scene, at, day.Day) is { } ahead)
            {
                scene.Loose.Add((day.Day, ahead));
            }

            if (DayMarks.IsFormer(scene, at))
            {
                scene.Former.Add(day.Day);
            }

            if (DayMarks.IsNot(scene, at) || DayMarks.IsDeniedBehind(scene, day.Next))
            {
                scene.NotOn.Add(day.Day);
            }

            scene.Take(at, day.Next);
            return day.Next;
        }

        if (SpanScanner.At(scene, at) is { } span)
        {
            return Found(scene, at, span.Days, span.Next);
        }

        if (YearScanner.At(scene, at) is { } year)
        {
            scene.Why.Add($"year {year}");
            scene.Years.Add(year);
            scene.Take(at, at + 1);
        }

        return at + 1;
    }

    /// <summary>"Mes a mes", "quarter by quarter" is how, and no span.</summary>
    private static int? Repeated(Scene scene, int at) =>
        Units.At(scene, at) is { } unit && at + 2 < scene.Count && Units.At(scene, at + 2) == unit && scene.TokenAt(at + 1).Is(Cue.ByEach) ? at + 3 : null;

    /// <summary>More than a day and no whole month, quarter or year.</summary>
    private static bool IsDays(DateRange days) => days.From < days.To && days.To.DayNumber - days.From.DayNumber < ShorterThanMonth;

    private const int ShorterThanMonth = 27;

    private static int Found(Scene scene, int at, DateRange days, int next)
    {
        var words = scene.WordsOf(at, next);
        scene.Why.Add($"period {days}: {words}");
        var found = new PeriodFound(days, words);
        // "Push it to October, we cannot make it this semester": where it goes is said by its preposition.
        scene.LastPeriod = scene.LastPeriod is not null && scene.LedTo ? scene.LastPeriod : found;
        scene.LedTo |= at > 0 && scene.TokenAt(at - 1).Is(Cue.To);
        // "Semana que vem, de 27 a 31": the days said, and not the week around them.
        scene.Period = scene.Period is { Days: var wider } && IsDays(days) && wider.From <= days.From && days.To <= wider.To.AddDays(2) ? found : scene.Period ?? found;
        for (var item = at; item < next; item++)
        {
            if (YearScanner.At(scene, item) is { } year && !scene.Years.Contains(year))
            {
                scene.Years.Add(year);
            }
        }

        if (days.IsYear && !scene.Years.Contains(days.From.Year))
        {
            scene.Years.Add(days.From.Year);
        }

        scene.Take(at, next);
        return next;
    }
}
