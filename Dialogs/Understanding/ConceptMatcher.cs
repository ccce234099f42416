namespace GealcBot.Dialogs.Understanding;

/// <summary>Reads tokens as phrases of the vocabulary: at each place the longest phrase, then on from its end.</summary>
internal static class ConceptMatcher
{
    /// <summary>No phrase is longer; bounds the look ahead.</summary>
    public const int LongestPhrase = 8;

    private static readonly Meaning[] Nothing = [];

    public static List<Item> Items(List<Token> tokens, Lexicon lexicon, ref int work)
    {
        var symbols = new Symbols[tokens.Count];
        for (var at = 0; at < tokens.Count; at++)
        {
            symbols[at] = lexicon.SymbolsOf(tokens[at], ref work);
        }

        var items = new List<Item>(tokens.Count);
        for (var at = 0; at < tokens.Count;)
        {
            var best = (Count: 0, Node: 0);
            Walk(0, at, 0);
            items.Add(new Item(at, Math.Max(1, best.Count), best.Count == 0 ? Nothing : lexicon.MeaningsAt(best.Node), Corrected(symbols, at, best.Count)));
            at += Math.Max(1, best.Count);

            void Walk(int node, int next, int count)
            {
                if (count > best.Count && lexicon.MeaningsAt(node).Length > 0)
                {
                    best = (count, node);
                }

                if (next < symbols.Length && count < LongestPhrase)
                {
                    Take(symbols[next].Exact);
                    Take(symbols[next].Prefix);
                    Take(symbols[next].ShorterPrefix);
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

    private static bool Corrected(Symbols[] symbols, int from, int count)
    {
        for (var at = from; at < from + count; at++)
        {
            if (symbols[at].Corrected)
            {
                return true;
            }
        }

        return false;
    }
}
