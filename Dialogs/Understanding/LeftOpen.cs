namespace GealcBot.Dialogs.Understanding;

/// <summary>"Lugar a definir", "sin sede", "no tiene fecha": that a place or a day is not known yet.</summary>
internal static class LeftOpen
{
    /// <summary>So far before its noun a word that says so is looked for.</summary>
    private const int Within = 4;

    public static bool Place(Scene scene) => Is(scene, Cue.PlaceNoun);

    public static bool Day(Scene scene) => Is(scene, Cue.DateNoun);

    private static bool Is(Scene scene, Cue noun)
    {
        var tokens = scene.Tokens;
        for (var at = 0; at < tokens.Count; at++)
        {
            if (tokens[at].Is(noun) && (Lacks(scene, at) || tokens.Exists(token => token.Is(Cue.Undecided))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Sin sede", "n'ont pas encore de lieu"; what did not take place has another verb before it.</summary>
    private static bool Lacks(Scene scene, int noun)
    {
        for (var at = noun - 1; at >= 0 && at >= noun - Within; at--)
        {
            var token = scene.Tokens[at];
            if (token.Is(Cue.TookPlace))
            {
                return false;
            }

            // "Quem fica no meu lugar" lacks none, and neither does "non, le lieu est Lima".
            if (!token.Is(Cue.InThe, scene.Language) && ((token.Is(Cue.Denial) && !token.Is(Cue.NoAnswer)) || token.Is(Cue.Without) || token.Is(Cue.Lacking) || token.Is(Cue.Contracted)))
            {
                return true;
            }
        }

        return false;
    }
}
