namespace GealcBot.Dialogs.Understanding;

/// <summary>Reads tokens as phrases of the vocabulary: at each place the longest phrase, then on from its end.</summary>
internal static class ConceptMatcher
{
    /// <summary>No phrase is longer; bounds the look ahead.</summary>
    public const int LongestPhrase = 8;

    private static readonly Meaning[] Nothing = [];

    public static List<Item> Items(List<Token> tokens, Lexicon lexicon, ref int work)
    {
        var symbols = SymbolsOf(tokens, lexicon, ref work);

        var items = new List<Item>(tokens.Count);
        for (var at = 0; at < tokens.Count;)
        {
            var best = (Count: 0, Meanings: Nothing);
            Walk(0, at, 0);
            items.Add(new Item(at, Math.Max(1, best.Count), best.Meanings, Corrected(symbols, at, best.Count)));
            at += Math.Max(1, best.Count);

            void Walk(int node, int next, int count)
            {
                var meanings = lexicon.MeaningsAt(node);
                if (count > best.Count && meanings.Length > 0)
                {
                    best = (count, meanings);
                }
                else if (count > 0 && count == best.Count && meanings.Length > 0 && meanings != best.Meanings)
                {
                    best = (count, [.. best.Meanings.Union(meanings)]);
                }

                if (next < symbols.Count && count < LongestPhrase)
                {
                    Take(symbols[next].Exact);
                    Take(symbols[next].Prefix);
                    Take(symbols[next].ShorterPrefix);
                    foreach (var words in symbols[next].Variants ?? [])
                    {
                        TakeAll(words);
                    }
                }

                void TakeAll(int[] words)
                {
                    var reached = node;
                    for (var word = 0; word < words.Length && reached >= 0; word++)
                    {
                        reached = lexicon.Step(reached, words[word]);
                    }

                    if (reached >= 0)
                    {
                        Walk(reached, next + 1, count + 1);
                    }
                }

                void Take(int symbol)
                {
                    if (lexicon.Step(node, symbol) is >= 0 and var reached)
                    {
                        Walk(reached, next + 1, count + 1);
                    }
                }
            }
        }

        work += tokens.Count;
        return items;
    }

    /// <summary>A token that is several words becomes several tokens, at the same place of the message.</summary>
    private static List<Symbols> SymbolsOf(List<Token> tokens, Lexicon lexicon, ref int work)
    {
        var symbols = new List<Symbols>(tokens.Count);
        for (var at = 0; at < tokens.Count; at++)
        {
            var found = lexicon.SymbolsOf(tokens[at], ref work);
            if (found.Apart is not { } words)
            {
                symbols.Add(found);
                continue;
            }

            var whole = tokens[at];
            tokens.RemoveAt(at);
            // Where the words are not the letters that were written, the first stands for all of them and the others for nothing.
            var written = words.Sum(word => word.Length) == whole.End - whole.Start;
            var start = whole.Start;
            for (var word = 0; word < words.Length; word++)
            {
                var end = written ? start + words[word].Length : whole.End;
                tokens.Insert(at + word, Token.Word(start, end, words[word]));
                start = end;
                symbols.Add(lexicon.SymbolsOf(tokens[at + word], ref work) with { Apart = null });
            }

            at += words.Length - 1;
        }

        return symbols;
    }

    private static string? Corrected(List<Symbols> symbols, int from, int count)
    {
        for (var at = from; at < from + count; at++)
        {
            if (symbols[at].Corrected is { } meant)
            {
                return meant;
            }
        }

        return null;
    }
}
