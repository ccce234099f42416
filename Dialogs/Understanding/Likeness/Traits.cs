using System.Collections.Immutable;

namespace GealcBot.Dialogs.Understanding.Likeness;

/// <summary>
/// What a message has in common with others: its words, their stems, words side by side, and what they mean. Names of
/// groups, months and countries count as such and not as words.
/// </summary>
internal static class Traits
{
    private const int MostWords = 60;
    private const int StemLength = 5;

    private static readonly ImmutableArray<string> ConceptNames = [.. Enum.GetValues<Concept>().Select(concept => concept.ToString())];

    /// <summary>A longer message says by itself what it wants.</summary>
    private const int FewWords = 9;

    public static TraitList Of(Scene scene, Concepts said, After after)
    {
        var traits = new TraitList();
        traits.Add('b', "bias");
        Words(scene, traits);
        Meanings(scene, said, traits);
        Before(scene, said, after, traits);
        traits.Apart = Breaks(scene);
        return traits;
    }

    /// <summary>What was said before, and each word, stem, two words on end and meaning of a short message beside it.</summary>
    private static void Before(Scene scene, Concepts said, After after, TraitList traits)
    {
        var before = after.Name ?? "nothing";
        traits.Add('p', before);
        if (scene.Tokens.Count > FewWords)
        {
            return;
        }

        traits.Add('p', before, "short");
        var last = "^";
        foreach (var item in scene.Items)
        {
            var place = Placeholder(scene, item);
            var word = place ?? scene.Tokens[item.First].Text;
            traits.Add('p', before, word);
            // Forms of a word that stand in few sentences are known by their stem.
            traits.Add('S', before, place is null && word.Length > StemLength ? word.AsSpan(0, StemLength) : word);
            traits.Add('x', before, last, word);
            last = word;
        }

        foreach (var concept in said.All)
        {
            traits.Add('P', before, ConceptNames[(int)concept]);
        }
    }

    /// <summary>What stands on both sides of each place where a message may come apart, and what it means; null for one that cannot.</summary>
    private static TraitList? Breaks(Scene scene)
    {
        var breaks = scene.Breaks;
        if (breaks.Count == 0)
        {
            return null;
        }

        var traits = new TraitList();
        traits.Add('b', "breaks", breaks.Count switch { 1 => "1", 2 => "2", _ => "many" });
        foreach (var at in breaks)
        {
            var (first, second) = (WordAt(scene, at), WordAt(scene, at + 1));
            traits.Add('k', first);
            traits.Add('k', first, second);
            traits.Add('l', second);
            traits.Add('m', scene.Between(at - 1).Contains('?') ? "?" : ".", first);
            if (MeaningAt(scene, at) is { } meant)
            {
                traits.Add('K', meant, MeaningAt(scene, at + 1) ?? "");
            }
        }

        for (var at = 0; at < scene.Count; at++)
        {
            if (MeaningAt(scene, at) is { } meant)
            {
                traits.Add(at < breaks[0] ? 'y' : 'z', meant);
            }
        }

        return traits;
    }

    private static string WordAt(Scene scene, int at) => at < scene.Count ? Placeholder(scene, scene.Items[at]) ?? scene.TokenAt(at).Text : "$";

    private static string? MeaningAt(Scene scene, int at) => at < scene.Count && scene.Items[at].Find(Kind.Concept) is >= 0 and var concept ? ConceptNames[concept] : null;

    private static void Words(Scene scene, TraitList traits)
    {
        var (before, first, count) = ("^", "", 0);
        foreach (var item in scene.Items)
        {
            var place = Placeholder(scene, item);
            for (var at = item.First; at < item.First + (place is null ? item.Count : 1) && count < MostWords; at++)
            {
                var word = place ?? scene.Tokens[at].Text;
                Word(word, before, traits);
                first = count == 0 ? word : first;
                if (count == 1)
                {
                    traits.Add('f', first, word);
                }

                before = word;
                count++;
            }
        }

        traits.Add('w', before, "$");
        traits.Add('f', first);
        traits.Add('n', count switch { 0 => "0", 1 => "1", 2 => "2", 3 => "3", <= 5 => "5", <= 8 => "8", <= 14 => "14", _ => "many" });
    }

    private static void Word(string word, string before, TraitList traits)
    {
        traits.Add('u', word);
        traits.Add('w', before, word);
        if (word.Length > StemLength && word[0] != '<')
        {
            traits.Add('s', word.AsSpan(0, StemLength));
            traits.Add('e', word.AsSpan(word.Length - 3));
        }
        else
        {
            traits.Add('s', word);
        }
    }

    private static void Meanings(Scene scene, Concepts said, TraitList traits)
    {
        for (var concept = 0; concept < ConceptNames.Length; concept++)
        {
            if (said.Has((Concept)concept))
            {
                traits.Add('c', ConceptNames[concept]);
            }
        }

        var before = "^";
        foreach (var item in scene.Items)
        {
            if (item.Find(Kind.Concept) is >= 0 and var concept)
            {
                traits.Add('d', before, ConceptNames[concept]);
                before = ConceptNames[concept];
            }
        }

        traits.Add('d', before, "$");
        if (scene.HasQuestionMark)
        {
            traits.Add('q', "?");
        }
    }

    private static string? Placeholder(Scene scene, Item item) => scene.Tokens[item.First].Shape switch
    {
        Shape.Number or Shape.Ordinal => "<n>",
        Shape.Percent => "<percent>",
        Shape.Code => "<code>",
        Shape.Link => "<link>",
        Shape.Day => "<day>",
        Shape.Noise => "<noise>",
        _ when item.Has(Kind.Group) => "<group>",
        _ when item.Has(Kind.Area) => "<area>",
        _ when item.Has(Kind.Country) => "<country>",
        _ when item.Has(Kind.Month) => "<month>",
        _ when item.Has(Kind.Weekday) => "<weekday>",
        _ => null,
    };
}

/// <param name="IsWord">A word or its stem; not a sign, nor how words stand or what they mean.</param>
internal readonly record struct Trait(uint Hash, bool IsWord);

/// <summary>The traits of one message, each once.</summary>
internal sealed class TraitList
{
    private readonly HashSet<uint> seen = [];
    private readonly List<Trait> all = [];

    public IReadOnlyList<Trait> All => all;

    /// <summary>Those of the places where the message may come apart into several, by which only that is told; null where there are none.</summary>
    public TraitList? Apart { get; set; }

    public void Add(char kind, ReadOnlySpan<char> word, ReadOnlySpan<char> next = default)
    {
        var hash = Hash(Hash(2166136261u ^ kind, word) * 31, next);
        if (seen.Add(hash))
        {
            all.Add(new Trait(hash, kind is 'u' or 's' && char.IsLetter(word[0])));
        }
    }

    public void Add(char kind, ReadOnlySpan<char> before, ReadOnlySpan<char> word, ReadOnlySpan<char> next)
    {
        var hash = Hash(Hash(Hash(2166136261u ^ kind, before) * 31, word) * 31, next);
        if (seen.Add(hash))
        {
            all.Add(new Trait(hash, IsWord: false));
        }
    }

    // FNV-1a: the same on every machine, which string.GetHashCode is not.
    private static uint Hash(uint hash, ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            hash = (hash ^ c) * 16777619;
        }

        return hash;
    }
}
