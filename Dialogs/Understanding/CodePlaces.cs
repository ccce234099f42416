namespace GealcBot.Dialogs.Understanding;

/// <summary>Collects the codes of a message; "3.3" is a chapter only after a word that says so.</summary>
internal static class CodePlaces
{
    private static readonly Concepts Announces = Concepts.Of(Concept.Area, Concept.Activity, Concept.Group);

    public static void Scan(Scene scene)
    {
        for (var at = 0; at < scene.Count; at++)
        {
            var token = scene.TokenAt(at);
            if (token.Shape == Shape.Code || (token.Shape == Shape.Noise && token.Text.Length is 3 or 4 && scene.IsAny(at - 1, Announces)))
            {
                scene.Why.Add($"code {token.Text}");
                scene.Codes.Add(token.Text);
            }
        }
    }
}
