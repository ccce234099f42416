using GealcBot.Plans;

namespace GealcBot.Dialogs.Understanding;

/// <summary>A span with a name at a place of the message: a month, "Q2", "2.º semestre", "next week", "los últimos dos meses".</summary>
internal static class SpanScanner
{
    private static readonly Concepts Which = Concepts.Of(Concept.This, Concept.Next, Concept.Last);

    public static (DateRange Days, int Next)? At(Scene scene, int at) =>
        WeekOfMonth(scene, at) ?? Month(scene, at) ?? Lettered(scene, at) ?? Numbered(scene, at) ?? Run(scene, at) ?? Relative(scene, at) ?? Ago(scene, at) ?? Current(scene, at);

    private static (DateRange, int)? Month(Scene scene, int at)
    {
        // "Al mes de agosto", "au mois d'août" is August, and not this month.
        at = scene.Is(at, Concept.Month) && scene.Skip(at + 1) is var named && named > at && named < scene.Count && MonthScanner.At(scene, named) > 0 ? named : at;
        var (place, marker) = scene.IsAny(at, Which) ? (at + 1, at) : (at, -1);
        if (place >= scene.Count || MonthScanner.At(scene, place) is not (> 0 and var month))
        {
            return null;
        }

        if (YearScanner.After(scene, place + 1) is { } year)
        {
            return (DateRange.Month(year.Year, month), year.Next);
        }

        var after = marker < 0 && scene.IsAny(place + 1, Concepts.Of(Concept.Last, Concept.Next)) && Units.At(scene, place + 2) is null;
        marker = after ? place + 1 : marker;
        var leaning = scene.Is(marker, Concept.Last) ? DayLeaning.Past : scene.Is(marker, Concept.Next) ? DayLeaning.Future : scene.Leaning;
        return (DateRange.Month(marker < 0 && scene.SaidYear is { } said ? said : YearOf(scene.Today, month, leaning), month), Math.Max(place, marker) + 1);
    }

    /// <summary>"La 3ra semana de junio", "last week of August": weeks from Monday on, of the month that most of their days are in.</summary>
    private static (DateRange, int)? WeekOfMonth(Scene scene, int at)
    {
        var isLast = scene.Is(at, Concept.Last) || scene.Is(at, Concept.LastOne);
        if ((!isLast && scene.OrdinalAt(at) is not (>= 1 and <= 5)) || !scene.Is(at + 1, Concept.Week) || MonthScanner.At(scene, scene.Skip(at + 2)) is not (> 0 and var month))
        {
            return null;
        }

        var place = scene.Skip(at + 2);
        var (year, next) = YearScanner.After(scene, place + 1) is { } said ? (said.Year, said.Next) : (scene.SaidYear ?? YearOf(scene.Today, month, scene.Leaning), place + 1);
        var whole = DateRange.Month(year, month);
        // A week is of the month that its Thursday is in.
        var thursday = isLast ? whole.To.AddDays(-(((int)whole.To.DayOfWeek - (int)DayOfWeek.Thursday + 7) % 7))
            : whole.From.AddDays((((int)DayOfWeek.Thursday - (int)whole.From.DayOfWeek + 7) % 7) + (7 * (scene.OrdinalAt(at) - 1)));
        return thursday > whole.To ? null : (new DateRange(thursday.AddDays(-3), thursday.AddDays(3)), next);
    }

    private static int YearOf(DateOnly today, int month, DayLeaning leaning) => leaning switch
    {
        DayLeaning.Past when month > today.Month => today.Year - 1,
        DayLeaning.Future when month < today.Month => today.Year + 1,
        _ => today.Year,
    };

    /// <summary>"Q2", "T2", "S1", "H1", "2T".</summary>
    private static (DateRange, int)? Lettered(Scene scene, int at)
    {
        if (at + 1 >= scene.Count || scene.TokenAt(at).End != scene.TokenAt(at + 1).Start)
        {
            return null;
        }

        var (letter, number) = scene.NumberAt(at) > 0 ? (at + 1, at) : (at, at + 1);
        return scene.TokenAt(letter).Is(Cue.QuarterLetter) ? Nth(scene, Concept.Quarter, scene.NumberAt(number), at + 2)
            : scene.TokenAt(letter).Is(Cue.SemesterLetter) ? Nth(scene, Concept.Semester, scene.NumberAt(number), at + 2)
            : null;
    }

    /// <summary>"segundo trimestre", "2.º semestre de 2023", "quarter two".</summary>
    private static (DateRange, int)? Numbered(Scene scene, int at)
    {
        if (scene.OrdinalAt(at) is > 0 and var ordinal && Units.Part(scene, at + 1) is { } unit)
        {
            return Nth(scene, unit, ordinal, at + 2);
        }

        return Units.Part(scene, at) is { } named && scene.NumberAt(at + 1) is > 0 and <= 4 and var number
            ? Nth(scene, named, number, at + 2)
            : scene.Is(at, Concept.Last) && Units.Part(scene, at + 1) is { } last && YearScanner.After(scene, at + 2) is not null
            ? Nth(scene, last, last == Concept.Quarter ? 4 : 2, at + 2)
            : null;
    }

    private static (DateRange, int)? Nth(Scene scene, Concept unit, int number, int next)
    {
        if (number < 1 || number > (unit == Concept.Quarter ? 4 : 2))
        {
            return null;
        }

        var (year, after) = YearScanner.After(scene, next) is { } said ? (said.Year, said.Next)
            : scene.IsAny(scene.Skip(next), Which) && scene.Is(scene.Skip(next) + 1, Concept.Year)
                ? (scene.Today.Year + Steps(scene, scene.Skip(next)), scene.Skip(next) + 2)
            : (scene.SaidYear ?? scene.Today.Year, next);
        return (unit == Concept.Quarter ? DateRange.Quarter(year, number) : DateRange.Semester(year, number), after);
    }

    /// <summary>"the last two months", "los dos últimos meses", "próximas 3 semanas".</summary>
    private static (DateRange, int)? Run(Scene scene, int at)
    {
        var marked = scene.IsAny(at, Concepts.Of(Concept.Last, Concept.Next));
        var number = Units.Number(scene, marked ? at + 1 : at);
        if (number is not { } count)
        {
            return null;
        }

        var place = marked ? count.Next : count.Next + 1;
        var marker = marked ? at : count.Next;
        return scene.IsAny(marker, Concepts.Of(Concept.Last, Concept.Next)) && Units.At(scene, place) is { } unit
            ? (Units.Run(scene.Today, unit, count.Value, scene.Is(marker, Concept.Last)), place + 1)
            : null;
    }

    /// <summary>"this quarter", "la semana que viene", "mês passado".</summary>
    private static (DateRange, int)? Relative(Scene scene, int at)
    {
        if (scene.Is(at, Concept.This) && Units.At(scene, at + 1) is { } coming && coming != Concept.DayWord && scene.Is(at + 2, Concept.Next))
        {
            // "Essa semana que vem" is the next one.
            return (Units.Shifted(scene.Today, coming, 1), at + 3);
        }

        if (scene.IsAny(at, Which) && Units.At(scene, at + 1) is { } after && after != Concept.DayWord)
        {
            var days = Units.Shifted(scene.Today, after, Steps(scene, at));
            // "Esta semana o la que viene", "this month and next".
            return scene.Is(at, Concept.This) && NextToo(scene, at + 2) is { } next ? (new DateRange(days.From, Units.Shifted(scene.Today, after, 1).To), next) : (days, at + 2);
        }

        if (Units.At(scene, at) is { } gone && gone != Concept.DayWord && scene.Is(at + 1, Concept.After) && scene.TokenAt(at + 1).Is(Cue.PastBehind))
        {
            // "El año pasado el grupo…": its last words are no "past the".
            return (Units.Shifted(scene.Today, gone, -1), at + 2);
        }

        return Units.At(scene, at) is { } unit && unit != Concept.DayWord && scene.IsAny(at + 1, Which)
            ? (Units.Shifted(scene.Today, unit, Steps(scene, at + 1)), at + 2)
            : null;
    }

    /// <summary>The end of "or the next" that begins here; null for anything else.</summary>
    private static int? NextToo(Scene scene, int at)
    {
        if (at >= scene.Count || !(scene.TokenAt(at).Is(Cue.Or) || scene.TokenAt(at).Is(Cue.And)))
        {
            return null;
        }

        var place = scene.Skip(at + 1);
        return scene.Is(place, Concept.Next) ? place + 1 : null;
    }

    private static int Steps(Scene scene, int marker) => scene.Is(marker, Concept.Last) ? -1 : scene.Is(marker, Concept.Next) ? 1 : 0;

    /// <summary>"hace dos meses", "in three months": that month; days and weeks are days.</summary>
    private static (DateRange, int)? Ago(Scene scene, int at)
    {
        var leads = scene.IsAny(at, Concepts.Of(Concept.Ago, Concept.Within));
        if (Units.Number(scene, leads ? scene.Skip(at + 1) : at) is not { } count || Units.At(scene, count.Next) is not { } unit || count.Value > 400)
        {
            return null;
        }

        var back = scene.Is(count.Next + 1, Concept.Ago);
        return !leads && !back ? null
            : (Units.Shifted(scene.Today, unit, back || scene.Is(at, Concept.Ago) ? -count.Value : count.Value), count.Next + (back ? 2 : 1));
    }

    /// <summary>"what is left of the quarter".</summary>
    private static (DateRange, int)? Current(Scene scene, int at) =>
        // "Deixa só o mês": no day is known, and no month is named.
        at > 0 && scene.IsSmall(at - 1) && !(scene.Items[at].First > 1 && scene.Tokens[scene.Items[at].First - 2].Is(Cue.Only)) && !IsSeveral(scene, at) && !scene.TokenAt(at - 1).Is(Cue.Per) && Units.At(scene, at) is (Concept.Quarter or Concept.Semester or Concept.Week or Concept.Month or Concept.Year) and var unit
            && (at < 2 || (scene.NumberAt(at - 2) < 0 && !scene.Is(at - 2, Concept.Everyone))) && !scene.Is(at - 1, Concept.Everyone) && !IsOfEach(scene, at + 1)
            // "En 2023, ¿alguno pasó el año en blanco?" is of that year.
            ? (unit == Concept.Year && scene.SaidYear is { } said ? DateRange.Year(said) : Units.Shifted(scene.Today, unit, 0), at + 1)
            : null;

    /// <summary>"With months", "les mois" is no month.</summary>
    private static bool IsSeveral(Scene scene, int at) =>
        scene.TokenAt(at).Is(Cue.SeveralUnits) || (scene.TokenAt(at).Is(Cue.SameForSeveral) && scene.Items[at].First is > 0 and var first && scene.Tokens[first - 1].Is(Cue.SeveralLead));

    /// <summary>"The semester of each" is no semester.</summary>
    private static bool IsOfEach(Scene scene, int at) =>
        scene.Is(at, Concept.Of) && at + 1 < scene.Count && scene.TokenAt(at + 1).Is(Cue.Each);
}
