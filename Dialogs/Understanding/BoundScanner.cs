using GealcBot.Plans;

namespace GealcBot.Dialogs.Understanding;

/// <summary>A period of which one end is said, or both by "between" or "since … until".</summary>
internal static class BoundScanner
{
    /// <summary>"antes de julio", "since March", "entre abril y junio", "até sexta".</summary>
    public static (DateRange Days, int Next)? At(Scene scene, int at)
    {
        if (scene.Is(at, Concept.Between) && RangeScanner.At(scene, scene.Skip(at + 1), joinedByAnd: true) is { } between)
        {
            return between;
        }

        if (!scene.IsAny(at, Concepts.Of(Concept.Before, Concept.Since, Concept.After, Concept.Until)) || (RangeScanner.Point(scene, scene.Skip(at + 1)) ?? Unit(scene, at)) is not { } point)
        {
            return null;
        }

        var isOver = IsOver(scene, point.Next);
        if (scene.Is(at, Concept.Before) && (isOver || scene.Tokens[scene.Items[at].First + scene.Items[at].Count - 1].Is(Cue.EndOf) || scene.TokenAt(scene.Skip(at + 1)).Is(Cue.EndOf)))
        {
            // "Before June ends", "avant fin juin": June is still part of it, and still to come.
            var last = point.Days.To < scene.Today && scene.SaidYear is null ? point.Days.To.AddYears(1) : point.Days.To;
            return (new DateRange(DateRange.Year(last.Year).From, last), isOver ? point.Next + 1 : point.Next);
        }

        point = point with { Next = isOver ? point.Next + 1 : point.Next };
        // "desde marzo hasta junio"
        var until = scene.Is(point.Next, Concept.AndAlso) ? point.Next + 1 : point.Next;
        if (scene.Is(at, Concept.Since) && scene.IsAny(until, Concepts.Of(Concept.Until, Concept.To)) && (RangeScanner.SameMonth(scene, scene.Skip(until + 1), point.Days) ?? RangeScanner.Point(scene, scene.Skip(until + 1)) ?? Unit(scene, until)) is { } end && end.Days.To >= point.Days.From)
        {
            return (new DateRange(point.Days.From, end.Days.To), end.Next);
        }

        if (scene.Is(at, Concept.Since) && scene.TokenAt(at).Is(Cue.ArticleLikeSince) && point.Days.From == scene.Today && point.Days.From < point.Days.To)
        {
            // "Les échéances des deux prochains mois": an article, and no "dès".
            return point;
        }

        if (scene.Is(at, Concept.Since) && scene.TokenAt(at).Is(Cue.From) && point.Days.IsYear)
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

    private static bool IsOver(Scene scene, int at) => at < scene.Count && scene.TokenAt(at).Is(Cue.IsOver);

    /// <summary>"antes de fin de año": a unit by its bare name is the current one.</summary>
    private static (DateRange Days, int Next)? Unit(Scene scene, int at) =>
        // "By quarter" is how, and not until when.
        scene.Is(at, Concept.Until) && !scene.TokenAt(at).Is(Cue.Per) && Units.At(scene, scene.Skip(at + 1)) is (not null and not Concept.DayWord) and { } unit
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
}
