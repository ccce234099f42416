namespace GealcBot.Dialogs.Understanding;

/// <summary>What is said of a day right beside it: that something was to be on it, or that it is not the one.</summary>
internal static class DayMarks
{
    /// <summary>"La reunión del 23", "a reunião prevista para 23 de maio": the day that something was to be on.</summary>
    public static bool IsFormer(Scene scene, int at)
    {
        var first = scene.Items[at].First;
        return first > 0 && scene.Tokens[first - 1] is var before
            && (before.Is(Cue.OfThe) || (before.Is(Cue.OnDay) && first > 1 && scene.Tokens[first - 2].Is(Cue.One)) || (before.Is(Cue.Of) && scene.NumberAt(at) >= 0)
                || JustBefore(scene, at).Exists(token => token.Is(Cue.WasPlanned)));
    }

    /// <summary>"And not the 13th", "no el 11", "pas le 15".</summary>
    public static bool IsNot(Scene scene, int at)
    {
        var before = JustBefore(scene, at);
        var denial = before.FindLastIndex(token => token.Is(Cue.Denial));
        // "No, fue el viernes", "non c'était vendredi": a no to what was said, and not to the day.
        return denial >= 0 && !scene.Text.Chars[before[denial].End..scene.TokenAt(at).Start].Contains(',')
            && !(before[denial].Is(Cue.NoAnswer) && before.Skip(denial + 1).Any(token => token.Is(Cue.ItIs)));
    }

    /// <summary>"Ayer domingo no, perdón, el viernes": the day and a no, before a comma or an excuse.</summary>
    public static bool IsDeniedBehind(Scene scene, int at) =>
        at < scene.Count && scene.TokenAt(at).Is(Cue.Denial)
        && (at + 1 == scene.Count || scene.Between(at).IndexOfAny(',', ';', '.') >= 0 || scene.Is(at + 1, Concept.Correct)) && scene.Between(at - 1).IndexOfAny(',', ';', '.') < 0;

    private static List<Token> JustBefore(Scene scene, int at) => scene.Tokens[Math.Max(0, scene.Items[at].First - Within)..scene.Items[at].First];

    private const int Within = 3;
}
