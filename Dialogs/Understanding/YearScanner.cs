using GealcBot.Texts;

namespace GealcBot.Dialogs.Understanding;

/// <summary>A year at a place of the message or right behind a day or a month: "2023", "en 23", "de março/23", "del año pasado".</summary>
internal static class YearScanner
{
    /// <summary>A year by itself, in four digits or by its end.</summary>
    public static int? At(Scene scene, int at) =>
        scene.TokenAt(at) is not { Shape: Shape.Number } token || scene.Is(at + 1, Concept.Countries) ? null
        : token.Number is >= 2000 and <= 2035 ? token.Number
        : token.Number is >= 10 and <= 35 && token.Start > 0 && scene.Text[token.Start - 1] == '\'' && (token.Start == 1 || !char.IsLetterOrDigit(scene.Text[token.Start - 2])) ? 2000 + token.Number
        // "On en a tenu combien en 23": a year by its end, where nothing says what else there are so many of.
        : IsByEnd(scene, at) || (token.Number is >= 19 and <= 35 && at + 1 >= scene.Count && WholeYears.IsAllOf(scene.Tokens, scene.Items[at].First)) ? 2000 + token.Number
        : token.Number is >= 19 and <= 35 && at > 0 && scene.TokenAt(at - 1).Is(Cue.In) && (at + 1 >= scene.Count || scene.Items[at + 1].Has(Kind.Group) || scene.TokenAt(at + 1).Is(Cue.BehindYear)) ? 2000 + token.Number
        : null;

    /// <summary>A year right after a day or a month, with "of" or a comma between.</summary>
    public static (int Year, int Next)? After(Scene scene, int at)
    {
        var place = scene.Skip(at);
        place = scene.Is(place, Concept.Year) && scene.NumberAt(place + 1) >= 1990 ? place + 1 : place;
        return place < scene.Count && scene.TokenAt(place) is { Shape: Shape.Number, Number: >= 1990 and <= 2100 and var year } ? (year, place + 1)
            // "Março de 23", where "May 23" is a day.
            : place > at && place < scene.Count && scene.TokenAt(place) is { Shape: Shape.Number, Number: >= 18 and <= 35 and var two } && scene.TokenAt(place - 1).Is(Cue.Of) ? (2000 + two, place + 1)
            : BehindSlash(scene, at) is { } behind ? (behind, at + 1)
            : Relative(scene, at) ?? Relative(scene, place);
    }

    /// <summary>"Março/23".</summary>
    public static int? BehindSlash(Scene scene, int at) =>
        at > 0 && at < scene.Count && scene.TokenAt(at) is { Shape: Shape.Number, Number: >= 18 and <= 35 and var two } token && scene.TokenAt(at - 1).End == token.Start - 1 && scene.Text[token.Start - 1] == '/' ? 2000 + two : null;

    /// <summary>"del año pasado", "of last year", "do ano passado", "de l'an dernier".</summary>
    private static (int Year, int Next)? Relative(Scene scene, int at)
    {
        var which = scene.Is(at, Concept.Year) ? at + 1 : scene.Is(at + 1, Concept.Year) ? at : -1;
        return which < 0 ? null
            : scene.Is(which, Concept.Last) ? (scene.Today.Year - 1, at + 2)
            : scene.Is(which, Concept.Next) ? (scene.Today.Year + 1, at + 2)
            : scene.Is(which, Concept.This) ? (scene.Today.Year, at + 2)
            : null;
    }

    /// <summary>"En el 23" is a year, where "el 23" is a day.</summary>
    public static bool IsByEnd(Scene scene, int at) =>
        at == scene.Count - 1 && scene.NumberAt(at) is >= 19 and <= 35 && scene.Items[at].First is >= 2 and var first && scene.Tokens[first - 1].Is(Cue.TheOne, Language.Spanish) && scene.Tokens[first - 2].Is(Cue.In, Language.Spanish);
}
