using System.Collections.Frozen;
using System.Globalization;
using GealcBot.Plans;
using GealcBot.Texts;
using GealcBot.Texts.Vocabulary;

namespace GealcBot.Dialogs.Understanding;

/// <summary>The four vocabularies as one table of words and one tree of phrases, built once.</summary>
internal sealed class Lexicon
{
    private readonly FrozenDictionary<string, int> words;
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> wordsBySpan;
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> prefixesBySpan;
    private readonly FrozenDictionary<long, int> edges;
    private readonly Meaning[][] meanings;
    private readonly Spelling spelling;
    private readonly FrozenDictionary<string, int[][]> variants;
    private readonly FrozenDictionary<string, string[]> apart;
    private readonly int longestPrefix;

    public Lexicon(LexiconBuilder builder)
    {
        words = builder.Words.ToFrozenDictionary(StringComparer.Ordinal);
        wordsBySpan = words.GetAlternateLookup<ReadOnlySpan<char>>();
        prefixesBySpan = builder.Prefixes.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        longestPrefix = builder.Prefixes.Keys.Max(prefix => prefix.Length);
        edges = builder.Edges.ToFrozenDictionary();
        // Tens of thousands of phrases mean the same few hundred things by themselves.
        var alone = new Dictionary<Meaning, Meaning[]>();
        meanings = [.. builder.Meanings.Select(found => found is [var one] ? alone.TryGetValue(one, out var same) ? same : alone[one] = [one] : found.ToArray())];
        variants = builder.Variants.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.Select(way => way.Select(word => words[word]).ToArray()).ToArray(), StringComparer.Ordinal);
        apart = builder.Variants.Where(pair => pair.Value is [{ Length: > 1 }] && !words.ContainsKey(pair.Key)).ToFrozenDictionary(pair => pair.Key, pair => pair.Value[0], StringComparer.Ordinal);
        spelling = new Spelling(words);
        Areas = [.. builder.Areas];
        Countries = [.. builder.Countries];
    }

    public static Lexicon Whole { get; } = Build(Languages.All.Select(VocabularyFile.Load));

    public string[] Areas { get; }

    public string[] Countries { get; }

    public static Lexicon Build(IEnumerable<VocabularyFile> files)
    {
        var builder = new LexiconBuilder();
        foreach (var file in files)
        {
            builder.Add(file);
        }

        return new Lexicon(builder);
    }

    /// <summary>What a token can stand for in a phrase: itself, or beginnings of words; a misspelt one stands for what was meant.</summary>
    public Symbols SymbolsOf(Token token, ref int work)
    {
        if (!token.IsWord && token.Shape != Shape.Number)
        {
            return Symbols.None;
        }

        var known = Known(token.Text);
        if (known.Any || token.Shape == Shape.Number)
        {
            return known;
        }

        var calm = Calm(token.Text);
        if (calm.Length > 1 && calm != token.Text && Known(calm) is { Any: true } shortened)
        {
            return shortened;
        }

        return Meant(calm, mistakes: 1, ref work) ?? Apart(calm, ref work) ?? Meant(calm, mistakes: 2, ref work) ?? Symbols.None;
    }

    private Symbols? Meant(string word, int mistakes, ref int work) =>
        spelling.Nearest(word, mistakes, ref work) is { } meant ? Known(meant) with { Corrected = meant } : null;

    /// <summary>"quefalta", "nosreunimos": two known words without the blank between.</summary>
    private Symbols? Apart(string text, ref int work)
    {
        if (text.Length is < 6 or > 24)
        {
            return null;
        }

        work += text.Length;
        for (var at = text.Length - 2; at >= 2; at--)
        {
            if (Math.Max(at, text.Length - at) >= 4 && wordsBySpan.ContainsKey(text.AsSpan(0, at)) && wordsBySpan.ContainsKey(text.AsSpan(at)))
            {
                return Symbols.None with { Apart = [text[..at], text[at..]] };
            }
        }

        return null;
    }

    public int Step(int node, int symbol) => symbol >= 0 && edges.TryGetValue(LexiconBuilder.Edge(node, symbol), out var next) ? next : -1;

    /// <summary>What a word means by itself.</summary>
    public Meaning[] MeaningsOf(string word) => words.TryGetValue(word, out var symbol) && Step(0, symbol) is >= 0 and var node ? meanings[node] : [];

    public Meaning[] MeaningsAt(int node) => meanings[node];

    private Symbols Known(string word)
    {
        var text = word.AsSpan();
        var exact = wordsBySpan.TryGetValue(text, out var id) ? id : -1;
        int first = -1, second = -1;
        for (var length = Math.Min(text.Length, longestPrefix); length >= 3; length--)
        {
            if (prefixesBySpan.TryGetValue(text[..length], out var prefix))
            {
                (first, second) = first < 0 ? (prefix, -1) : (first, prefix);
                if (second >= 0)
                {
                    break;
                }
            }
        }

        return new Symbols(exact, first, second, variants.GetValueOrDefault(word), null) { Apart = apart.GetValueOrDefault(word) };
    }

    /// <summary>"holaaaa" said calmly.</summary>
    private static string Calm(string text)
    {
        var run = 1;
        for (var at = 1; at < text.Length; at++)
        {
            run = text[at] == text[at - 1] ? run + 1 : 1;
            if (run == 3)
            {
                return string.Concat(text.Where((c, i) => i == 0 || c != text[i - 1]));
            }
        }

        return text;
    }
}

/// <param name="Variants">What else the token may stand for, each as the words of it.</param>
/// <param name="Corrected">The known word that a misspelt one was taken for.</param>
internal readonly record struct Symbols(int Exact, int Prefix, int ShorterPrefix, int[][]? Variants, string? Corrected)
{
    /// <summary>The words that were written as one.</summary>
    public string[]? Apart { get; init; }

    public static Symbols None { get; } = new(-1, -1, -1, null, null);

    public bool Any => Exact >= 0 || Prefix >= 0 || Variants is not null || Apart is not null;
}
