using GealcBot.Texts;

namespace GealcBot.Dialogs.Understanding;

/// <summary>The language that a message asks to be answered in.</summary>
internal static class LanguageAsked
{
    private static readonly (Concept Concept, Language Language)[] Spoken =
    [
        (Concept.Spanish, Language.Spanish), (Concept.English, Language.English), (Concept.Portuguese, Language.Portuguese), (Concept.French, Language.French),
    ];

    private static readonly Concepts Denials = Concepts.Of(Concept.No, Concept.Not);

    /// <summary>
    /// The language that is asked for: none that a person cannot read, and of several the one of the last sentence, "j'écris en espagnol
    /// par réflexe. En français stp".
    /// </summary>
    public static Language? In(Scene scene, Lexicon lexicon)
    {
        var named = Enumerable.Range(0, scene.Count).Select(at => (At: at, Language: SpokenAt(scene, lexicon, at))).Where(one => one.Language is not null).ToList();
        var wanted = named.Where(one => !Refused(scene, one.At) && !(named.Count > 1 && IsRefusedBehind(scene, one.At))).ToList();
        if (wanted.Select(one => one.Language).Distinct().Count() > 1 && IsComplaint(scene) && wanted.Exists(one => one.Language == scene.Language))
        {
            // "Me está contestando en inglés, ¿se puede en español?": the one that it is written in.
            return scene.Language;
        }

        var last = scene.Text.Chars.TrimEnd(" .!").LastIndexOfAny(['.', '!']);
        return wanted.FindIndex(one => scene.TokenAt(one.At).Start > last) is >= 0 and var said ? wanted[said].Language : wanted.Concat(named).Select(one => one.Language).FirstOrDefault();
    }

    /// <summary>"It's answering me in Spanish."</summary>
    private static bool IsComplaint(Scene scene)
    {
        foreach (var word in Answering)
        {
            if (scene.Text.Chars.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly string[] Answering = ["contestando", "contesta en", "respondiendo", "respondendo", "responde en", "answering", "replying", "repond en", "escribiendo", "escrevendo", "writing"];

    /// <summary>The language at a place, by itself or inside a longer phrase.</summary>
    private static Language? SpokenAt(Scene scene, Lexicon lexicon, int at)
    {
        foreach (var (concept, language) in Spoken)
        {
            if (scene.Is(at, concept))
            {
                return language;
            }
        }

        var item = scene.Items[at];
        for (var token = item.First; item.Count > 1 && item.Meanings.Length > 0 && token < item.First + item.Count; token++)
        {
            foreach (var meaning in lexicon.MeaningsOf(scene.Tokens[token].Text))
            {
                if (meaning.Kind == Kind.Concept && Array.FindIndex(Spoken, one => (int)one.Concept == meaning.Value) is >= 0 and var found)
                {
                    return Spoken[found].Language;
                }
            }
        }

        return null;
    }

    /// <summary>"En francés no, sigamos en español".</summary>
    private static bool IsRefusedBehind(Scene scene, int at) =>
        scene.Items[at] is var item && item.First + item.Count < scene.Tokens.Count && scene.Tokens[item.First + item.Count].Text is "no" or "nao" or "non" or "pas" or "not";

    /// <summary>"no entiendo español", "I don't speak Spanish".</summary>
    private static bool Refused(Scene scene, int at)
    {
        for (var before = at - 1; before >= 0 && before >= at - 4; before--)
        {
            if (scene.IsAny(before, Denials))
            {
                return true;
            }
        }

        return false;
    }
}
