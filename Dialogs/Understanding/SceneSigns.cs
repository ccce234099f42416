using GealcBot.Texts;

namespace GealcBot.Dialogs.Understanding;

/// <summary>What a message shows by single words, inside longer phrases too: a no, who is meant by "we", which group, that one of all is asked for.</summary>
internal static class SceneSigns
{
    /// <summary>"N'était pas" is a no.</summary>
    public static bool Denies(Scene scene) => scene.Tokens.Exists(token => (token.Is(Cue.Denial) || token.Is(Cue.DeniedVerb)) && !token.Is(Cue.InThe, scene.Language));

    public static bool IsBesides(Scene scene) => scene.Tokens.Exists(token => token.Is(Cue.Also) || token.Is(Cue.Another));

    /// <summary>"En español también".</summary>
    public static bool IsInTwo(Scene scene) => scene.Tokens.Exists(token => token.Is(Cue.Also));

    public static bool IsOfBefore(Scene scene) => scene.Tokens.Exists(token => token.Is(Cue.OfBefore));

    /// <summary>The stem is the same in all four languages.</summary>
    public static bool IsOfExistence(Scene scene) => scene.Tokens.Exists(token => token.IsWord && token.Text.StartsWith("exist", StringComparison.Ordinal));

    public static bool IsOfGroup(Scene scene) => scene.Tokens.Exists(token => token.Is(Cue.GroupWord));

    /// <summary>English alone: what the others say is a concept.</summary>
    public static bool SaysWas(Scene scene) => scene.Tokens.Exists(token => token.Is(Cue.ItWas, Language.English) || token.Is(Cue.TheyWere, Language.English));

    public static bool BeginsWithWhere(Scene scene) => scene.Tokens is [var first, ..] && first.Is(Cue.Where);

    /// <summary>"Ese documento del que hablan todos" is of one.</summary>
    public static bool IsSpokenOf(Scene scene) => scene.Tokens.Exists(token => token.Is(Cue.Speaks));

    /// <summary>"Quién se reunió más", "los que más nos reunimos", "who met most", "qui s'est le plus réuni": one among all.</summary>
    public static bool IsRanking(List<Token> tokens)
    {
        for (var at = 0; at < tokens.Count; at++)
        {
            if (tokens[at].Is(Cue.Most)
                || (tokens[at].Is(Cue.More) && tokens.Take(at).Any(token => token.Is(Cue.WhoOrWhich)) && (at + 1 == tokens.Count || !tokens[at + 1].Is(Cue.Than))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"That group", "ese grupo".</summary>
    public static bool PointsAtGroup(List<Token> tokens) => IsGroup(tokens, (_, before) => before.Is(Cue.ThatGroup));

    /// <summary>"Del grupo", "como grupo", "as a group", "en tant que groupe"; "qué grupo" and "has a group met" ask of any.</summary>
    public static bool SaysTheGroup(List<Token> tokens) => IsGroup(tokens, (first, before) => before.Is(Cue.TheGroup) || (first.Is(Cue.AsLead) && before.Is(Cue.AsBehind)));

    /// <summary>A group is spoken of, and the two words before it are such; the first of them is none at the head of the message.</summary>
    private static bool IsGroup(List<Token> tokens, Func<Token, Token, bool> isLed)
    {
        for (var at = 1; at < tokens.Count; at++)
        {
            if (tokens[at].Is(Cue.GroupWord) && isLed(at > 1 ? tokens[at - 2] : default, tokens[at - 1]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"A gente se reuniu", "nuestro grupo", "on s'est réunis".</summary>
    public static bool IsOfUs(Scene scene)
    {
        var tokens = scene.Tokens;
        for (var at = 0; at < tokens.Count; at++)
        {
            if (tokens[at].Is(Cue.We) || tokens[at].Is(Cue.OneOfUs, scene.Language) || IsVerbOfUs(tokens[at], scene.Language) || (tokens[at].Is(Cue.Folk) && at > 0 && tokens[at - 1].Is(Cue.FolkLead)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Llevamos", "cumprimos": a verb of what we do, as far as it is none that asks how things are.</summary>
    private static bool IsVerbOfUs(Token token, Language? language) =>
        language is Language.Spanish or Language.Portuguese && token.Text.Length > ShortestOfUs && token.Text.EndsWith("mos", StringComparison.Ordinal) && !token.Is(Cue.NotOfUs);

    private const int ShortestOfUs = 5;
}
