namespace GealcBot.Dialogs.Understanding;

/// <summary>A day by its number alone: "el 14", "on the 14th", "dia 14".</summary>
internal static class BareDayScanner
{
    /// <summary>"el 14", "on the 14th", "dia 14": of the month that the leaning asks for. "a las 10" and "às 10" are hours.</summary>
    public static (DateOnly Day, int Next)? At(Scene scene, int at)
    {
        if (IsOfMonth(scene, at) || NumberScanner.IsCount(scene, at) || YearScanner.IsByEnd(scene, at))
        {
            return null;
        }

        if (at > 0 && scene.Days.Count > 0 && scene.Is(at - 1, Concept.ItWas) && scene.Items.Exists(item => item.Is(Concept.Countries)))
        {
            // "La rencontre du 9 avril, déclarée à 7 pays, c'était 10": how many there were.
            return null;
        }

        if (at == 0 || scene.NumberAt(at) is not (>= 1 and <= 31 and var day) || scene.TokenAt(at).Shape == Shape.Word || IsPlaceInList(scene, at)
            || !((scene.IsAny(at - 1, Leaders) && !LastOf(scene, at - 1).Is(Cue.Pointing)) || IsAndThe(scene, at - 1) || IsBound(scene, at - 1)) || scene.TokenAt(at - 1).Is(Cue.TheHours) || !Ends(scene, at + 1))
        {
            return null;
        }

        return Nearest(scene.Today, day, scene.Is(at - 1, Concept.Until) || scene.Is(at - 2, Concept.Until) ? DayLeaning.Future : scene.Leaning) is { } found ? (found, at + 1) : null;
    }

    /// <summary>"Et le 14": the article is there, though the two words mean one thing.</summary>
    private static bool IsAndThe(Scene scene, int at) =>
        scene.Items[at].Count > 1 && scene.Is(at, Concept.AndAlso) && LastOf(scene, at).Is(Cue.TheOne);

    /// <summary>"El 31 de abril", "February 31": a day with its month, which no calendar has, is no day of another one.</summary>
    private static bool IsOfMonth(Scene scene, int at)
    {
        if (at > 0 && scene.NumberAt(at) is >= 1 and <= 31 and var behind && MonthScanner.At(scene, at - 1) is > 0 and var named && CalendarDay.Of(2024, named, behind) is null && Ends(scene, at + 1))
        {
            scene.NoSuchDay ??= scene.WordsOf(at - 1, at + 1);
            return true;
        }

        if (scene.NumberAt(at) is not (>= 1 and <= 31 and var day) || MonthScanner.At(scene, scene.Skip(at + 1)) is not (> 0 and var month) || CalendarDay.Of(2024, month, day) is not null)
        {
            return false;
        }

        scene.NoSuchDay ??= scene.WordsOf(at, scene.Skip(at + 1) + 1);
        return true;
    }

    private static readonly Concepts Leaders = Concepts.Of(Concept.The, Concept.DayWord, Concept.ItWas, Concept.WillBe);

    private static readonly Concepts Bounds = Concepts.Of(Concept.Until, Concept.Since, Concept.Before, Concept.After, Concept.Correct, Concept.No);

    /// <summary>"Hasta el", "sorry the": what stands before a day and ends in its article.</summary>
    private static bool IsBound(Scene scene, int at) =>
        scene.IsAny(at, Bounds) && LastOf(scene, at).Is(Cue.DayLead);

    /// <summary>"la 2e", "la 3ra": a place in a list, where "the 2nd" and "le 1er" are days as well.</summary>
    private static bool IsPlaceInList(Scene scene, int at) =>
        scene.TokenAt(at) is { Shape: Shape.Ordinal } token && scene.Text.Chars[(token.Start + token.Text.Length)..token.End] is "e" or "eme" or "a" or "ra" or "da" or "ta" or "ere" or "re";

    /// <summary>Nothing follows of which the number says how many there are.</summary>
    public static bool Ends(Scene scene, int at) =>
        at >= scene.Count || scene.Text.Chars[scene.TokenAt(at - 1).End..scene.TokenAt(at).Start].Contains(',') || (Units.At(scene, at) is null && !scene.IsAny(at, Nouns) && scene.Find(at, Kind.Area) < 0);

    private static readonly Concepts Nouns = Concepts.Of(
        Concept.Countries, Concept.Meeting, Concept.Webinar, Concept.Activity, Concept.Document, Concept.Workshop, Concept.Group, Concept.Area, Concept.Attended);

    /// <summary>The last day with that number, today included.</summary>
    public static DateOnly? Last(DateOnly today, int number) => number is >= 1 and <= 31 ? Nearest(today, number, DayLeaning.Past) : null;

    /// <summary>The day of that number in the first month that the leaning allows.</summary>
    public static DateOnly? Nearest(DateOnly today, int day, DayLeaning leaning)
    {
        var month = new DateOnly(today.Year, today.Month, 1);
        for (var tries = 0; tries < 3; tries++)
        {
            var fits = CalendarDay.Of(month.Year, month.Month, day);
            if (fits is { } found && !(leaning == DayLeaning.Future && found < today) && !(leaning == DayLeaning.Past && found > today))
            {
                return found;
            }

            month = month.AddMonths(leaning == DayLeaning.Future ? 1 : -1);
        }

        return null;
    }

    private static Token LastOf(Scene scene, int item) => scene.Tokens[scene.Items[item].First + scene.Items[item].Count - 1];
}
