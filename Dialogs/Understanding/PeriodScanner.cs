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

        if (Bounded(scene, at) is { } bounded)
        {
            return Found(scene, at, bounded.Days, bounded.Next);
        }

        if (Range(scene, at, joinedByAnd: false) is { } range)
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

            if (IsFormer(scene, at))
            {
                scene.Former.Add(day.Day);
            }

            if (IsNot(scene, at) || IsDeniedBehind(scene, day.Next))
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

        if (Year(scene, at) is { } year)
        {
            scene.Why.Add($"year {year}");
            scene.Years.Add(year);
            scene.Take(at, at + 1);
        }

        return at + 1;
    }

    /// <summary>"La reunión del 23", "a reunião prevista para 23 de maio": the day that something was to be on.</summary>
    private static bool IsFormer(Scene scene, int at)
    {
        var first = scene.Items[at].First;
        return first > 0 && scene.Tokens[first - 1].Text is var before
            && (before is "del" or "do" or "du" or "of" || (before is "on" && first > 1 && scene.Tokens[first - 2].Text is "one") || (before is "de" && scene.NumberAt(at) >= 0)
                || JustBefore(scene, at).Exists(token => token.Text is "prevista" or "previsto" or "programada" or "programado" or "planned" or "scheduled" or "prevue" or "prevu" or "programmee" or "tava" or "estava" or "estaba"));
    }

    /// <summary>"And not the 13th", "no el 11", "pas le 15".</summary>
    private static bool IsNot(Scene scene, int at)
    {
        var before = JustBefore(scene, at);
        var denial = before.FindLastIndex(token => token.Text is "not" or "no" or "pas" or "nao" or "non");
        // "No, fue el viernes", "non c'était vendredi": a no to what was said, and not to the day.
        return denial >= 0 && !scene.Text.Chars[before[denial].End..scene.TokenAt(at).Start].Contains(',')
            && !(before[denial].Text is "non" && before.Skip(denial + 1).Any(token => token.Text is "c" or "etait" or "c'etait" or "c'est" or "est"));
    }

    /// <summary>"Ayer domingo no, perdón, el viernes": the day and a no, before a comma or an excuse.</summary>
    private static bool IsDeniedBehind(Scene scene, int at) =>
        at < scene.Count && scene.TokenAt(at).Text is "no" or "nao" or "non" or "nope"
        && (at + 1 == scene.Count || scene.Between(at).IndexOfAny(',', ';', '.') >= 0 || scene.Is(at + 1, Concept.Correct)) && scene.Between(at - 1).IndexOfAny(',', ';', '.') < 0;

    private static List<Token> JustBefore(Scene scene, int at) => scene.Tokens[Math.Max(0, scene.Items[at].First - Within)..scene.Items[at].First];

    private const int Within = 3;

    /// <summary>"Mes a mes", "quarter by quarter" is how, and no span.</summary>
    private static int? Repeated(Scene scene, int at) =>
        Units.At(scene, at) is { } unit && at + 2 < scene.Count && Units.At(scene, at + 2) == unit && scene.TokenAt(at + 1).Text is "a" or "by" or "por" or "par" or "apos" or "after" or "tras" ? at + 3 : null;

    /// <summary>"antes de julio", "since March", "entre abril y junio", "até sexta".</summary>
    private static (DateRange Days, int Next)? Bounded(Scene scene, int at)
    {
        if (scene.Is(at, Concept.Between) && Range(scene, scene.Skip(at + 1), joinedByAnd: true) is { } between)
        {
            return between;
        }

        if (!scene.IsAny(at, Concepts.Of(Concept.Before, Concept.Since, Concept.After, Concept.Until)) || (Point(scene, scene.Skip(at + 1)) ?? Unit(scene, at)) is not { } point)
        {
            return null;
        }

        var isEnd = IsEnd(scene, point.Next);
        if (scene.Is(at, Concept.Before) && (isEnd || scene.Tokens[scene.Items[at].First + scene.Items[at].Count - 1].Text is "fin" || scene.TokenAt(scene.Skip(at + 1)).Text is "fin" or "end" or "fim" or "final"))
        {
            // "Before June ends", "avant fin juin": June is still part of it, and still to come.
            var last = point.Days.To < scene.Today && scene.SaidYear is null ? point.Days.To.AddYears(1) : point.Days.To;
            return (new DateRange(DateRange.Year(last.Year).From, last), isEnd ? point.Next + 1 : point.Next);
        }

        point = point with { Next = isEnd ? point.Next + 1 : point.Next };
        // "desde marzo hasta junio"
        var until = scene.Is(point.Next, Concept.AndAlso) ? point.Next + 1 : point.Next;
        if (scene.Is(at, Concept.Since) && scene.IsAny(until, Concepts.Of(Concept.Until, Concept.To)) && (SameMonth(scene, scene.Skip(until + 1), point.Days) ?? Point(scene, scene.Skip(until + 1)) ?? Unit(scene, until)) is { } end && end.Days.To >= point.Days.From)
        {
            return (new DateRange(point.Days.From, end.Days.To), end.Next);
        }

        if (scene.Is(at, Concept.Since) && scene.TokenAt(at).Text is "des" && point.Days.From == scene.Today && point.Days.From < point.Days.To)
        {
            // "Les échéances des deux prochains mois": an article, and no "dès".
            return point;
        }

        if (scene.Is(at, Concept.Since) && scene.TokenAt(at).Text == "from" && point.Days.IsYear)
        {
            // "No proof from last year" is of that year and not of all since.
            return point;
        }

        if (point.Days.From == point.Days.To)
        {
            scene.Days.Add(point.Days.From);
            if (scene.Is(at, Concept.Before) && point.Days.To.AddDays(1).Day == 1)
            {
                // "Avant le 30 juin": what is due on the last day of the month is due by it.
                return (new DateRange(DateRange.Year(point.Days.To.Year).From, point.Days.To), point.Next);
            }
        }

        return (Open(scene, at, point.Days), point.Next);
    }

    private static bool IsEnd(Scene scene, int at) => at < scene.Count && scene.TokenAt(at).Text is "end" or "ends" or "closes" or "finishes" or "finish" or "done" or "over" or "out" or "up" or "ending";

    /// <summary>"antes de fin de año": a unit by its bare name is the current one.</summary>
    private static (DateRange Days, int Next)? Unit(Scene scene, int at) =>
        // "By quarter" is how, and not until when.
        scene.Is(at, Concept.Until) && scene.TokenAt(at).Text is not "by" && Units.At(scene, scene.Skip(at + 1)) is (not null and not Concept.DayWord) and { } unit
            ? (Units.Shifted(scene.Today, unit, 0), scene.Skip(at + 1) + 1)
            : null;

    private static DateRange Open(Scene scene, int at, DateRange point)
    {
        var year = DateRange.Year(point.From.Year);
        if (scene.Is(at, Concept.Before))
        {
            var last = point.From.AddDays(-1);
            return new DateRange(DateRange.Year(last.Year).From, last);
        }

        if (scene.Is(at, Concept.Until))
        {
            return new DateRange(year.From, point.To);
        }

        if (scene.Is(at, Concept.After))
        {
            var first = point.To.AddDays(1);
            return new DateRange(first, DateRange.Year(first.Year).To);
        }

        return new DateRange(point.From, point.From <= scene.Today ? scene.Today : year.To);
    }

    private static (DateRange Days, int Next)? Range(Scene scene, int at, bool joinedByAnd)
    {
        if (Numbers(scene, at, joinedByAnd) is { } numbers)
        {
            return numbers;
        }

        if (Point(scene, at) is not { } from || Joint(scene, from.Next, joinedByAnd || (IsMonth(scene, at) && from.Days.From < from.Days.To)) is not { } join || (scene.Is(join - 1, Concept.AndAlso) && !joinedByAnd && !IsMonth(scene, join)) || (SameMonth(scene, scene.Skip(join), from.Days) ?? Point(scene, scene.Skip(join))) is not { } to)
        {
            return null;
        }

        if (from.Days.To > from.Days.From && !from.Days.IsMonth && to.Days.From == to.Days.To)
        {
            // "Fixer le webinaire du premier semestre au 13 juin": a semester does not run to a day.
            return null;
        }

        var start = from.Days.From;
        if (start > to.Days.To)
        {
            start = start.AddYears(-1);
        }

        return start <= to.Days.To ? (new DateRange(start, to.Days.To), to.Next) : null;
    }

    /// <summary>"14-16 de mayo", "del 14 al 16 de mayo": the month is said once.</summary>
    private static (DateRange Days, int Next)? Numbers(Scene scene, int at, bool joinedByAnd)
    {
        if (scene.NumberAt(at) is not (>= 1 and <= 31 and var first) || Joint(scene, at + 1, joinedByAnd) is not { } join)
        {
            return null;
        }

        var place = scene.Skip(join);
        return place < scene.Count && DayScanner.At(scene, place) is { } last && last.Day.Day > first
            ? (new DateRange(new DateOnly(last.Day.Year, last.Day.Month, first), last.Day), last.Next)
            : null;
    }

    /// <summary>"June 3 to 14": a later day of the month that was said before the first; "a las 15" is an hour.</summary>
    private static (DateRange Days, int Next)? SameMonth(Scene scene, int at, DateRange from) =>
        from.From == from.To && at < scene.Count && scene.Items[at].First is > 0 and var first && scene.Tokens[first - 1].Text is "to" or "al" or "ao" or "au" or "until" or "till" or "til" or "through" or "thru" or "hasta" or "ate" && scene.NumberAt(at) is var number && number > from.From.Day && number <= DateTime.DaysInMonth(from.From.Year, from.From.Month) && DayScanner.At(scene, at) is null
        && (at + 1 >= scene.Count || !(scene.Items[at + 1].Has(Kind.Concept) && (scene.Is(at + 1, Concept.Countries) || Units.At(scene, at + 1) is not null || scene.Is(at + 1, Concept.Meeting)))) && Year(scene, at) is null
            ? (DateRange.Day(new DateOnly(from.From.Year, from.From.Month, number)), at + 1)
            : null;

    /// <summary>"abril e maio" is both, as "entre abril e maio" is.</summary>
    private static bool IsMonth(Scene scene, int at) => DayScanner.Month(scene, at) > 0;

    private static int? Joint(Scene scene, int at, bool joinedByAnd) =>
        scene.IsAny(at, Concepts.Of(Concept.To, Concept.Until)) || (joinedByAnd && scene.Is(at, Concept.AndAlso)) ? at + 1
        : scene.Hyphen(at - 1) ? at
        : null;

    /// <summary>A day or a span, as one end of a longer period.</summary>
    private static (DateRange Days, int Next)? Point(Scene scene, int at) =>
        at >= scene.Count ? null
        // "Till the end of August" is its last day.
        : scene.TokenAt(at).Text is "end" or "fin" or "fim" or "finales" or "fins" or "final" && scene.Skip(at + 1) is var place && place < scene.Count && SpanScanner.At(scene, place) is { } whole ? (DateRange.Day(whole.Days.To), whole.Next)
        : DayScanner.At(scene, at) is { } day ? (DateRange.Day(day.Day), day.Next)
        : SpanScanner.At(scene, at) is { } span ? span
        : Year(scene, at) is { } year ? (DateRange.Year(year), at + 1)
        : null;

    private static int? Year(Scene scene, int at) =>
        scene.TokenAt(at) is not { Shape: Shape.Number } token || scene.Is(at + 1, Concept.Countries) ? null
        : token.Number is >= 2000 and <= 2035 ? token.Number
        : token.Number is >= 10 and <= 35 && token.Start > 0 && scene.Text[token.Start - 1] == '\'' && (token.Start == 1 || !char.IsLetterOrDigit(scene.Text[token.Start - 2])) ? 2000 + token.Number
        // "On en a tenu combien en 23": a year by its end, where nothing says what else there are so many of.
        : DayScanner.IsYearByEnd(scene, at) || (token.Number is >= 19 and <= 35 && at + 1 >= scene.Count && scene.Items[at].First is >= 2 and var first && scene.Tokens[first - 1].Text is "of" && scene.Tokens[first - 2].Text is "all") ? 2000 + token.Number
        : token.Number is >= 19 and <= 35 && at > 0 && scene.TokenAt(at - 1).Text is "en" or "in" or "em" && (at + 1 >= scene.Count || scene.Items[at + 1].Has(Kind.Group) || scene.TokenAt(at + 1).Text is "mon" or "nos" or "we" or "y" or "and" or "et" or "e") ? 2000 + token.Number
        : null;

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
        scene.LedTo |= at > 0 && scene.TokenAt(at - 1).Text is "to" or "a" or "al" or "ao" or "au" or "pra" or "para";
        // "Semana que vem, de 27 a 31": the days said, and not the week around them.
        scene.Period = scene.Period is { Days: var wider } && IsDays(days) && wider.From <= days.From && days.To <= wider.To.AddDays(2) ? found : scene.Period ?? found;
        for (var item = at; item < next; item++)
        {
            if (Year(scene, item) is { } year && !scene.Years.Contains(year))
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
