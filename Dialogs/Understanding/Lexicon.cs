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
    private readonly int longestPrefix;

    public Lexicon(LexiconBuilder builder)
    {
        words = builder.Words.ToFrozenDictionary(StringComparer.Ordinal);
        wordsBySpan = words.GetAlternateLookup<ReadOnlySpan<char>>();
        prefixesBySpan = builder.Prefixes.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        longestPrefix = builder.Prefixes.Keys.Max(prefix => prefix.Length);
        edges = builder.Edges.ToFrozenDictionary();
        meanings = [.. builder.Meanings.Select(found => found.ToArray())];
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
        if (calm != token.Text && Known(calm) is { Any: true } shortened)
        {
            return shortened;
        }

        var meant = spelling.Nearest(calm, ref work);
        return meant is null ? Symbols.None : Known(meant) with { Corrected = true };
    }

    public int Step(int node, int symbol) => symbol >= 0 && edges.TryGetValue(LexiconBuilder.Edge(node, symbol), out var next) ? next : -1;

    public Meaning[] MeaningsAt(int node) => meanings[node];

    private Symbols Known(ReadOnlySpan<char> text)
    {
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

        return new Symbols(exact, first, second, false);
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

internal readonly record struct Symbols(int Exact, int Prefix, int ShorterPrefix, bool Corrected)
{
    public static Symbols None { get; } = new(-1, -1, -1, false);

    public bool Any => Exact >= 0 || Prefix >= 0;
}
