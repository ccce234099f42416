using System.Buffers;
using System.Collections.Immutable;
using GealcBot.Texts;

namespace GealcBot.Dialogs.Understanding;

/// <summary>"¿Quién preside y cuándo es la asamblea?": where one message may be two.</summary>
internal static class Clauses
{
    /// <summary>Who strings more together than this is telling a story.</summary>
    private const int Most = 6;

    private static readonly SearchValues<char> Marks = SearchValues.Create("?!.;,¿¡");

    /// <summary>Places in the message as it was typed; whether the pieces mean anything is for their reader to say.</summary>
    public static ImmutableArray<int> Breaks(Scene scene) => [.. scene.Breaks.Select(at => scene.Text.OriginOf(Start(scene, at)))];

    /// <summary>The items of the scene that begin another clause.</summary>
    public static IReadOnlyList<int> Items(Scene scene)
    {
        var breaks = default(List<int>);
        for (var at = 1; at < scene.Count; at++)
        {
            if ((IsAnd(scene, at) || EndsSentence(scene, at)) && !IsInPlace(scene, at))
            {
                (breaks ??= []).Add(at);
            }
        }

        return breaks is null || breaks.Count > Most ? [] : breaks;
    }

    /// <summary>A question begins at its "¿".</summary>
    private static int Start(Scene scene, int at)
    {
        var start = scene.TokenAt(at).Start;
        while (start > 0 && scene.Text[start - 1] is '¿' or '¡' or '"' or '(')
        {
            start--;
        }

        return start;
    }

    /// <summary>"Y", and "y qué" that means one thing by itself; "e", and not the "é" that is the same without its accent: "onde é?"</summary>
    private static bool IsAnd(Scene scene, int at) => (scene.Is(at, Concept.AndAlso) || (scene.Items[at].Count > 1 && scene.TokenAt(at).Is(Cue.And, scene.Language))) && scene.Text.Original[scene.Text.OriginOf(scene.TokenAt(at).Start)] is not ('é' or 'É');

    /// <summary>"Em Brasília, na sede do BID" is said in one breath.</summary>
    private static bool IsInPlace(Scene scene, int at) => scene.Place is { } place && scene.TokenAt(at).Start > place.Start && scene.TokenAt(at).Start < place.End;

    private static bool EndsSentence(Scene scene, int at) => scene.Between(at - 1).ContainsAny(Marks);
}
