using System.Buffers;
using System.Collections.Immutable;
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

    private const int WordsBefore = 4;

    /// <summary>
    /// The language that is asked for, by the last word said of it: "English please, sorry, no mentira, seguí en español", "j'écris en
    /// espagnol par réflexe. En français stp". One that is refused or complained of is not wanted, "em espanhol agora não, deixa em
    /// português", "habla en español, que hace rato me salió en portugués"; where no other is named it is the one that is written.
    /// </summary>
    public static Language? In(Scene scene, Lexicon lexicon)
    {
        var named = Enumerable.Range(0, scene.Count).Select(at => (At: at, Language: SpokenAt(scene, lexicon, at))).Where(one => one.Language is not null).ToList();
        var wanted = named.FindAll(one => !IsRefused(scene, one.At) && !IsRefusedBehind(scene, lexicon, one.At));
        var refused = named.Except(wanted).Select(one => one.Language).ToList();
        var asked = wanted.FindAll(one => !IsDescribed(scene, one.At));
        if (asked.Select(one => one.Language).Distinct().Count() > 1 && IsComplaint(scene) && asked.Exists(one => one.Language == scene.Language))
        {
            // "Me está contestando en inglés, ¿se puede en español?": the one that it is written in.
            return scene.Language;
        }

        var complained = asked.Count > 0 ? asked : wanted;
        if (scene.Language is { } own && complained.Count > 0 && complained.All(one => one.Language != own) && complained.Select(one => one.Language).Distinct().Count() == 1 && IsComplaint(scene))
        {
            // "Tu m'as écrit en anglais", "why am I getting this in Spanish", "j'ai pas compris le message, c'était en espagnol": the one that it is written in.
            return own;
        }

        return asked is [.., var last] ? last.Language
            : wanted is [var first, ..] ? first.Language
            : refused.Count == 0 || refused.Contains(scene.Language) ? null : scene.Language;
    }

    /// <summary>"Me salió en portugués", "my Spanish is bad", "I write in Portuguese by habit": what is said of a language that nobody asks for.</summary>
    private static bool IsDescribed(Scene scene, int at)
    {
        var first = scene.Items[at].First;
        for (var before = first - 1; before >= 0 && before >= first - WordsBefore && !IsCut(scene, before, first); before--)
        {
            if (scene.Tokens[before].Is(Cue.Described))
            {
                return true;
            }
        }

        return false;
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

    private static readonly ImmutableArray<string> Answering = Stems.Of("complaint");

    /// <summary>The sentence or what stands between two commas ends between two words.</summary>
    private static bool IsCut(Scene scene, int from, int to) =>
        scene.Text.Chars[scene.Tokens[from].End..scene.Tokens[to].Start].ContainsAny(Marks);

    private static readonly SearchValues<char> Marks = SearchValues.Create(",.;:!?\n");

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

    /// <summary>"En francés no, sigamos en español", "em espanhol agora não": and not "en español no en inglés", which refuses what comes.</summary>
    private static bool IsRefusedBehind(Scene scene, Lexicon lexicon, int at)
    {
        var next = scene.Items[at].First + scene.Items[at].Count;
        next += next < scene.Tokens.Count && scene.Tokens[next].Is(Cue.Now) ? 1 : 0;
        return next < scene.Tokens.Count && scene.Tokens[next].Is(Cue.Denial) && !IsCut(scene, scene.Items[at].First, next)
            && !Enumerable.Range(at + 1, scene.Count - at - 1).Any(other => scene.Items[other].First <= next + 2 && scene.Items[other].First > next && SpokenAt(scene, lexicon, other) is not null && !IsCut(scene, next, scene.Items[other].First));
    }

    /// <summary>"no entiendo español", "I don't speak Spanish"; "no mentira, seguí en español" denies what was said before.</summary>
    private static bool IsRefused(Scene scene, int at)
    {
        for (var before = at - 1; before >= 0 && before >= at - WordsBefore && !IsCut(scene, scene.Items[before].First, scene.Items[at].First); before--)
        {
            // "Na verdade volta pro português" has an English no in it.
            if ((scene.IsAny(before, Denials) && !scene.TokenAt(before).Is(Cue.InThe, scene.Language)) || scene.TokenAt(before).Is(Cue.Contracted) || scene.TokenAt(before).Is(Cue.Unable))
            {
                return true;
            }
        }

        // Inside a longer phrase too, "I don't speak Spanish".
        var (first, last) = (scene.Items[at].First, scene.Items[at].First + scene.Items[at].Count - 1);
        var from = Math.Max(0, first - WordsBefore);
        return scene.Tokens[from..last].FindLastIndex(token => token.Is(Cue.Contracted)) is >= 0 and var denial && !IsCut(scene, from + denial, last);
    }
}
