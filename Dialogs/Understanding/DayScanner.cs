namespace GealcBot.Dialogs.Understanding;

/// <summary>One day at a place of the message: "ayer", "el martes", "14 de mayo", "May 14th", "hace dos semanas", "el 14".</summary>
internal static class DayScanner
{
    private static readonly Concepts NearDays = Concepts.Of(
        Concept.Today, Concept.Yesterday, Concept.BeforeYesterday, Concept.Tomorrow, Concept.AfterTomorrow);

    private const int SlipOfDays = 31;

    /// <summary>What is told is of the nearest such day: "nos reunimos el 30 de junio", said in May, is a slip, and in January it was last June.</summary>
    private const int HalfAYear = 183;

    private const int JustGone = 60;

    /// <summary>Null where no day is; else the day and the place after it.</summary>
    public static (DateOnly Day, int Next)? At(Scene scene, int at) =>
        Shaped(scene, at) ?? Near(scene, at) ?? OnMonth(scene, at) ?? WeekdayScanner.At(scene, at) ?? Counted(scene, at) ?? BareDayScanner.At(scene, at);

    /// <summary>"El jueves", "el 28", read as gone: the next one, where what is told turns out to be still to come. Null for any other day.</summary>
    public static DateOnly? Ahead(Scene scene, int at, DateOnly day) =>
        day >= scene.Today || scene.IsAny(at, NearDays) ? null
        : scene.Find(at, Kind.Weekday) >= 0 ? day.AddDays(7)
        : scene.NumberAt(at) == day.Day && scene.TokenAt(at).Shape is Shape.Number or Shape.Ordinal && !MonthScanner.IsIn(scene) ? BareDayScanner.Nearest(scene.Today, day.Day, DayLeaning.Future)
        : null;

    /// <summary>Moves a day that was said without its year to the year that is meant.</summary>
    public static DateOnly Settle(Scene scene, int month, int day)
    {
        var year = scene.Today.Year;
        var here = CalendarDay.Within(year, month, day);
        var shift = scene.Leaning switch
        {
            // "We met on 22 May", said on the 20th, is a slip of the day and not the May of last year.
            DayLeaning.Past when here > scene.Today.AddDays(scene.Asks ? SlipOfDays : HalfAYear) => -1,
            // "Reunión del 7 de mayo, acordamos…", said on the 20th, is no day of next year.
            DayLeaning.Future when here < scene.Today.AddDays(-JustGone) => 1,
            _ => 0,
        };
        return shift == 0 ? here : here.AddYears(shift);
    }

    /// <summary>A day with its month, in digits or in words.</summary>
    public static (DateOnly Day, int Next)? Dated(Scene scene, int at) => Shaped(scene, at) ?? OnMonth(scene, at);

    private static (DateOnly, int)? Shaped(Scene scene, int at)
    {
        var token = scene.TokenAt(at);
        if (token.Shape != Shape.Day)
        {
            return null;
        }

        if (token.Text != "?")
        {
            return (token.Day, at + 1);
        }

        // "Since 10/05" was, whatever else the message speaks of.
        var settled = Settle(scene, token.Day.Month, token.Day.Day);
        return (settled > scene.Today && Begins(scene, at) is not null ? settled.AddYears(-1) : settled, at + 1);
    }

    private static (DateOnly, int)? Near(Scene scene, int at)
    {
        if (!scene.IsAny(at, NearDays))
        {
            return null;
        }

        var days = scene.Is(at, Concept.Yesterday) ? -1 : scene.Is(at, Concept.BeforeYesterday) ? -2
            : scene.Is(at, Concept.Tomorrow) ? 1 : scene.Is(at, Concept.AfterTomorrow) ? 2 : 0;
        return (scene.Today.AddDays(days), at + 1);
    }

    private static (DateOnly, int)? OnMonth(Scene scene, int at)
    {
        int day, month, next;
        if (DayNumber(scene, at) is >= 1 and <= 31 and var first && MonthScanner.At(scene, scene.Skip(at + 1)) is > 0 and var after && !IsOfOther(scene, at)
            // "Al segundo, en agosto" is no second of August.
            && !(scene.TokenAt(at).IsWord && at + 1 < scene.Count && scene.Between(at).Contains(',')))
        {
            (day, month, next) = (first, after, scene.Skip(at + 1) + 1);
        }
        else if (DayNumber(scene, at) is >= 1 and <= 31 and var from && scene.IsAny(at + 1, Joins) && DayNumber(scene, at + 2) is >= 1 and <= 31 && MonthScanner.At(scene, scene.Skip(at + 3)) is > 0 and var both)
        {
            // "26 y 27 de noviembre": the first of them; the second is read by itself.
            (day, month, next) = (from, both, at + 1);
        }
        else if (MonthScanner.At(scene, at) is > 0 and var before && YearScanner.BehindSlash(scene, at + 1) is null && DayNumber(scene, SkipThe(scene, at + 1)) is >= 1 and <= 31 and var last && !Counts(scene, SkipThe(scene, at + 1))
            // "The April one" is no 1 April.
            && !scene.TokenAt(SkipThe(scene, at + 1)).Is(Cue.One))
        {
            (day, month, next) = (last, before, SkipThe(scene, at + 1) + 1);
        }
        else
        {
            return null;
        }

        return YearScanner.After(scene, next) is { } year
            ? CalendarDay.Of(year.Year, month, day) is { } dated ? (dated, year.Next) : null
            : CalendarDay.Of(2024, month, day) is null ? null : (Settle(scene, month, day), next);
    }

    /// <summary>"We had 3. Feb 22, March 21": a full stop or, behind a month, a comma stands between.</summary>
    private static bool IsOfOther(Scene scene, int at) =>
        scene.Between(at) is var between && (between.Contains(". ", StringComparison.Ordinal) || (between.Contains(',') && at > 0 && MonthScanner.At(scene, at - 1) > 0));

    private static readonly Concepts Joins = Concepts.Of(Concept.AndAlso, Concept.To, Concept.Until);

    private static int DayNumber(Scene scene, int at) => scene.NumberAt(at) is >= 0 and var number ? number : scene.OrdinalAt(at);

    public static int SkipThe(Scene scene, int at) => scene.Is(at, Concept.The) ? at + 1 : at;

    /// <summary>"May 14 countries" is no 14 May.</summary>
    private static bool Counts(Scene scene, int at) => scene.Is(at + 1, Concept.Countries);

    /// <summary>"hace dos semanas", "two weeks ago", "en tres días", "in two weeks".</summary>
    private static (DateOnly, int)? Counted(Scene scene, int at)
    {
        var leads = scene.IsAny(at, Concepts.Of(Concept.Ago, Concept.Within));
        var number = Units.Number(scene, leads ? scene.Skip(at + 1) : at);
        if (number is not { } count || Units.At(scene, count.Next) is not (Concept.DayWord or Concept.Week) || count.Value > 400)
        {
            return null;
        }

        var days = count.Value * (Units.At(scene, count.Next) == Concept.Week ? 7 : 1);
        var trailing = scene.Is(count.Next + 1, Concept.Ago);
        return (leads, trailing) switch
        {
            (_, true) => (scene.Today.AddDays(-days), count.Next + 2),
            (true, _) when scene.Is(at, Concept.Ago) => (scene.Today.AddDays(-days), count.Next + 1),
            (true, _) => (scene.Today.AddDays(days), count.Next + 1),
            _ => null,
        };
    }

    /// <summary>The word that lets a time begin here: "desde el viernes" may also be to come, "depuis vendredi" never.</summary>
    public static int? Begins(Scene scene, int at) =>
        scene.Is(at - 1, Concept.Since) ? at - 1 : scene.Is(at - 2, Concept.Since) ? at - 2 : null;
}
