namespace GealcBot.Dialogs.Understanding;

/// <summary>The month at a place of the message.</summary>
internal static class MonthScanner
{
    /// <summary>From 1 to 12, or none where it is below; "may" only where it cannot be a verb.</summary>
    public static int At(Scene scene, int at)
    {
        var month = scene.Find(at, Kind.Month);
        if (month != 5 || !scene.TokenAt(at).Is(Cue.MonthOrVerb))
        {
            return month;
        }

        return char.IsUpper(scene.Text.Original[scene.Text.OriginOf(scene.TokenAt(at).Start)])
            || scene.Count == 1 || scene.NumberAt(at + 1) > 0 || (at > 0 && (scene.NumberAt(at - 1) > 0 || Leads(scene, at - 1)))
            ? month
            : -1;
    }

    private static bool Leads(Scene scene, int at) => scene.IsAny(at, Concepts.Of(
        Concept.Of, Concept.Before, Concept.Since, Concept.After, Concept.Until, Concept.Between, Concept.To, Concept.This, Concept.Next, Concept.Last, Concept.Within));

    /// <summary>A month was said somewhere.</summary>
    public static bool IsIn(Scene scene) => scene.Items.Exists(item => item.Has(Kind.Month)) || scene.Tokens.Exists(token => token.Shape == Shape.Day);
}
