using GealcBot.Plans;

namespace GealcBot.Dialogs.Understanding;

/// <summary>A period from one day or span to another at a place of the message.</summary>
internal static class RangeScanner
{
    /// <summary>"3 to 14 June", "abril e maio", "de marzo a junio".</summary>
    public static (DateRange Days, int Next)? At(Scene scene, int at, bool joinedByAnd)
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
    public static (DateRange Days, int Next)? SameMonth(Scene scene, int at, DateRange from) =>
        from.From == from.To && at < scene.Count && scene.Items[at].First is > 0 and var first && scene.Tokens[first - 1].Is(Cue.UpTo) && scene.NumberAt(at) is var number && number > from.From.Day && number <= DateTime.DaysInMonth(from.From.Year, from.From.Month) && DayScanner.At(scene, at) is null
        && (at + 1 >= scene.Count || !(scene.Items[at + 1].Has(Kind.Concept) && (scene.Is(at + 1, Concept.Countries) || Units.At(scene, at + 1) is not null || scene.Is(at + 1, Concept.Meeting)))) && YearScanner.At(scene, at) is null
            ? (DateRange.Day(new DateOnly(from.From.Year, from.From.Month, number)), at + 1)
            : null;

    /// <summary>"abril e maio" is both, as "entre abril e maio" is.</summary>
    private static bool IsMonth(Scene scene, int at) => MonthScanner.At(scene, at) > 0;

    private static int? Joint(Scene scene, int at, bool joinedByAnd) =>
        scene.IsAny(at, Concepts.Of(Concept.To, Concept.Until)) || (joinedByAnd && scene.Is(at, Concept.AndAlso)) ? at + 1
        : scene.Hyphen(at - 1) ? at
        : null;

    /// <summary>A day or a span, as one end of a longer period.</summary>
    public static (DateRange Days, int Next)? Point(Scene scene, int at) =>
        at >= scene.Count ? null
        // "Till the end of August" is its last day.
        : scene.TokenAt(at).Is(Cue.EndOf) && scene.Skip(at + 1) is var place && place < scene.Count && SpanScanner.At(scene, place) is { } whole ? (DateRange.Day(whole.Days.To), whole.Next)
        : DayScanner.At(scene, at) is { } day ? (DateRange.Day(day.Day), day.Next)
        : SpanScanner.At(scene, at) is { } span ? span
        : YearScanner.At(scene, at) is { } year ? (DateRange.Year(year), at + 1)
        : null;
}
