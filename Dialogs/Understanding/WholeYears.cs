using GealcBot.Texts;

namespace GealcBot.Dialogs.Understanding;

/// <summary>Words for all that are said of a year or of each year, and not of everybody.</summary>
internal static class WholeYears
{
    /// <summary>"All of 23" is all of that year.</summary>
    public static bool AllOf(List<Token> tokens) =>
        Enumerable.Range(0, Math.Max(0, tokens.Count - 2)).Any(at => IsAllOf(tokens, at + 2) && tokens[at + 2] is { Shape: Shape.Number, Number: >= 19 });

    /// <summary>English alone: "todos de 23" is of 23 countries.</summary>
    public static bool IsAllOf(List<Token> tokens, int number) =>
        number >= 2 && tokens[number - 1].Is(Cue.Of, Language.English) && tokens[number - 2].Is(Cue.Every, Language.English);

    /// <summary>"Toute l'année", "todo el año", "o ano todo", "the whole year".</summary>
    public static bool OneWhole(List<Token> tokens) =>
        tokens.FindIndex(token => token.Is(Cue.Year)) is >= 0 and var at
        && (tokens.Take(at).TakeLast(2).Any(token => token.Is(Cue.WholeBefore)) || (at + 1 < tokens.Count && tokens[at + 1].Is(Cue.WholeBehind)));

    /// <summary>"En todos los años", "any year" is whenever.</summary>
    public static bool Each(List<Token> tokens) =>
        tokens.FindIndex(token => token.Is(Cue.Years)) is > 0 and var at
        && (tokens[at - 1].Is(Cue.Every) || (at > 1 && tokens[at - 1].Is(Cue.The) && tokens[at - 2].Is(Cue.Every)));
}
