namespace GealcBot.Dialogs.Understanding;

/// <summary>Collects the codes of a message; "3.3" is a chapter only after a word that says so.</summary>
internal static class CodePlaces
{
    private static readonly Concepts Announces = Concepts.Of(Concept.Area, Concept.Activity, Concept.Group);

    /// <summary>"tres punto tres punto dos", as a telephone writes down what it hears.</summary>
    public static void ScanSpoken(Scene scene)
    {
        for (var at = 0; at + 4 < scene.Count; at++)
        {
            if (Part(scene, at) is { } chapter && scene.Is(at + 1, Concept.Dot) && Part(scene, at + 2) is { } area && scene.Is(at + 3, Concept.Dot) && Part(scene, at + 4) is { } line)
            {
                scene.Codes.Add($"{chapter}.{area}.{line}");
                scene.Why.Add($"code {scene.Codes[^1]}: {scene.WordsOf(at, at + 5)}");
                scene.Take(at, at + 5);
            }
        }
    }

    /// <summary>"What's in 3.4", "3.5 em 2023": every chapter of a plan is one of the third.</summary>
    private static bool IsChapter(Scene scene, int at) =>
        scene.TokenAt(at).Text is ['3', '.', >= '1' and <= '9', ..] && !scene.IsAny(at + 1, Counted) && scene.NumberAt(at + 1) < 0;

    private static readonly Concepts Counted = Concepts.Of(Concept.Countries, Concept.Meeting, Concept.Webinar);

    private static int? Part(Scene scene, int at) => scene.NumberAt(at) is >= 1 and <= 20 and var number ? number : null;

    public static void Scan(Scene scene)
    {
        for (var at = 0; at < scene.Count; at++)
        {
            var token = scene.TokenAt(at);
            if (token.Shape == Shape.Code || (token.Shape == Shape.Noise && token.Text.Length is 3 or 4 && (scene.IsAny(at - 1, Announces) || IsChapter(scene, at))))
            {
                scene.Why.Add($"code {token.Text}");
                scene.Codes.Add(token.Text);
            }
        }
    }
}
