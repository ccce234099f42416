namespace GealcBot.Dialogs.Understanding;

/// <summary>"El martes", "next Friday", "vendredi dernier", "el martes 11 de junio"; "every Friday" and "a segunda foi presencial" are no day.</summary>
internal static class WeekdayScanner
{
    /// <summary>Null where no weekday is; else the day and the place after it.</summary>
    public static (DateOnly Day, int Next)? At(Scene scene, int at)
    {
        var (place, before) = scene.IsAny(at, Concepts.Of(Concept.Last, Concept.Next, Concept.This)) ? (at + 1, at) : (at, -1);
        var weekday = scene.Find(place, Kind.Weekday);
        // "segunda" is Monday in Portuguese and "the second" in both; "every Friday" is no day.
        if (weekday < 0 || scene.TokenAt(place).Is(Cue.WeekdayOften) || (at > 0 && scene.TokenAt(at - 1).Is(Cue.EachWeek))
            // "Le 18, un mercredi" says what day of the week that is.
            || IsSecondOne(scene, place) || (at > 0 && scene.Days.Count > 0 && scene.TokenAt(at - 1).Is(Cue.A)) || (scene.Items[place].Has(Kind.Ordinal) && Units.At(scene, place + 1) is not null))
        {
            return null;
        }

        var marker = before >= 0 ? before : scene.IsAny(place + 1, Concepts.Of(Concept.Last, Concept.Next)) ? place + 1 : -1;
        var next = Math.Max(place, marker) + 1;
        if (marker < 0 && OfMonth(scene, weekday, next) is { } dated)
        {
            return dated;
        }

        var past = marker >= 0 ? scene.Is(marker, Concept.Last)
            : scene.Leaning == DayLeaning.Past || (DayScanner.Begins(scene, at) is { } since && (scene.Leaning == DayLeaning.None || scene.TokenAt(since).Is(Cue.SinceGone)));
        var ahead = (weekday - (int)scene.Today.DayOfWeek + 7) % 7;
        var days = past ? (ahead == 0 ? -7 : ahead - 7) : ahead == 0 ? 7 : ahead;
        return (scene.Today.AddDays(days), next);
    }

    /// <summary>"A segunda foi presencial": of the meetings the second, and no Monday.</summary>
    private static bool IsSecondOne(Scene scene, int at) =>
        at > 0 && at + 1 < scene.Count && scene.Items[at].Has(Kind.Ordinal) && scene.TokenAt(at - 1).Is(Cue.SecondLead) && scene.TokenAt(at + 1).Is(Cue.SecondBehind);

    /// <summary>"El martes 11 de junio", "Tuesday 11": the day of the month is the day, and the weekday only its name.</summary>
    private static (DateOnly, int)? OfMonth(Scene scene, int weekday, int at)
    {
        if (at >= scene.Count)
        {
            return null;
        }

        var place = scene.Skip(at);
        if (place < scene.Count && DayScanner.Dated(scene, place) is { } dated)
        {
            return dated;
        }

        // "El otro jueves, el 30", where "na sexta às 9" is an hour.
        at = DayScanner.SkipThe(scene, at);
        if (scene.TokenAt(at - 1).Is(Cue.TheHours) || scene.NumberAt(at) is not (>= 1 and <= 31 and var day) || scene.TokenAt(at).Shape == Shape.Word || !BareDayScanner.Ends(scene, at + 1))
        {
            return null;
        }

        for (var months = 0; months < 4; months++)
        {
            var month = scene.Today.AddMonths(scene.Leaning == DayLeaning.Past ? -months : months);
            if (CalendarDay.Of(month.Year, month.Month, day) is { } found && (int)found.DayOfWeek == weekday)
            {
                return (found, at + 1);
            }
        }

        return null;
    }
}
