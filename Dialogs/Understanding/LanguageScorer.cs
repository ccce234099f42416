using System.Numerics;
using GealcBot.Texts;

namespace GealcBot.Dialogs.Understanding;

/// <summary>Tells the language of a message by its words, its endings and its letters.</summary>
internal static class LanguageScorer
{
    private const double Enough = 1.5;

    /// <summary>Fewer letters of another language than these are a slip, a name or a third language: "Dank je".</summary>
    private const int FewLetters = 4;

    private const byte Every = 0b1111;

    /// <summary>The language of a message: the person's own, unless it clearly is in another; null where its words do not tell.</summary>
    public static Language? Language(FoldedText text, List<Token> tokens, List<Item> items, Language preferred)
    {
        var telling = items.FindAll(item => !OfNoLanguage.Is(text, tokens, item));
        if (!telling.Exists(item => item.Corrected is null && Array.Exists(item.Meanings, meaning => meaning.Languages != Every)))
        {
            // What could only be guessed at, word for word, is of no language.
            return null;
        }

        Span<double> scores = stackalloc double[4];
        foreach (var item in telling)
        {
            Score(item, scores);
        }

        Span<double> signs = stackalloc double[4];
        Signs(text, tokens, telling, signs);
        for (var language = 0; language < 4; language++)
        {
            scores[language] += signs[language];
        }

        var own = (int)preferred;
        var best = own;
        for (var language = 0; language < 4; language++)
        {
            best = scores[language] > scores[best] + 0.01 ? language : best;
        }

        if (best != own && !(scores[best] - scores[own] >= Enough && (signs[best] - signs[own] >= Enough || HasWordsOf(best, own, tokens, telling))))
        {
            // "Y el de antes" has words of two languages, and is said in the person's own.
            best = own;
        }

        return scores[best] >= Enough && Distinct(scores) ? (Language)best : null;
    }

    /// <summary>It has enough that one language knows and the other does not.</summary>
    private static bool HasWordsOf(int language, int other, List<Token> tokens, List<Item> telling)
    {
        var letters = 0;
        foreach (var item in telling)
        {
            var known = Known(item);
            letters += (known & (1 << language)) != 0 && (known & (1 << other)) == 0 ? tokens[item.First + item.Count - 1].End - tokens[item.First].Start : 0;
        }

        return letters >= FewLetters;
    }

    /// <summary>The message with only those meanings that its language knows, where that language knows any.</summary>
    public static List<Item> Narrowed(List<Item> items, Language? language)
    {
        if (language is not { } known)
        {
            return items;
        }

        var bit = (byte)(1 << (int)known);
        for (var at = 0; at < items.Count; at++)
        {
            var meanings = items[at].Meanings;
            if (meanings.Length > 1 && Array.Exists(meanings, m => (m.Languages & bit) != 0) && Array.Exists(meanings, m => (m.Languages & bit) == 0))
            {
                items[at] = items[at] with { Meanings = Array.FindAll(meanings, m => (m.Languages & bit) != 0) };
            }
        }

        return items;
    }

    /// <summary>The languages that know it, a bit each.</summary>
    private static byte Known(Item item)
    {
        byte languages = 0;
        foreach (var meaning in item.Meanings)
        {
            languages |= meaning.Languages;
        }

        return languages;
    }

    private static void Score(Item item, Span<double> scores)
    {
        var languages = Known(item);
        var small = item.Has(Kind.Function);
        var weight = BitOperations.PopCount(languages) switch { 1 => 2.0, 2 => 0.9, 3 => 0.4, _ => 0.0 } * (small ? 1.5 : 1) * Math.Sqrt(item.Count);
        for (var language = 0; language < 4; language++)
        {
            scores[language] += (languages & (1 << language)) != 0 ? weight * (item.Corrected is null ? 1 : 0.5) : 0;
        }
    }

    /// <summary>What the letters tell that only some languages write; those of a name tell nothing.</summary>
    private static void Signs(FoldedText text, List<Token> tokens, List<Item> telling, Span<double> seen)
    {
        seen[0] += text.Original.AsSpan().ContainsAny('¿', '¡') ? 2 : 0;
        foreach (var item in telling)
        {
            for (var at = item.First; at < item.First + item.Count; at++)
            {
                if (item.Meanings.Length > 0 || !OfNoLanguage.IsCapital(text, tokens[at]))
                {
                    Letters(text.Written(tokens[at].Start, tokens[at].End), seen);
                }
            }
        }

        for (var language = 0; language < 4; language++)
        {
            // A letter is a hint, however often it is repeated.
            seen[language] = Math.Min(seen[language], 3);
        }
    }

    private static void Letters(ReadOnlySpan<char> word, Span<double> seen)
    {
        foreach (var c in word)
        {
            switch (c)
            {
                case 'ñ' or 'Ñ':
                    seen[0] += 2;
                    break;
                case 'ã' or 'õ' or 'Ã' or 'Õ':
                    seen[2] += 2;
                    break;
                case 'è' or 'ù' or 'û' or 'î' or 'ï' or 'œ' or 'ë' or 'È' or 'Œ':
                    seen[3] += 2;
                    break;
                case 'ç' or 'ê' or 'à' or 'â' or 'ô' or 'Ç':
                    seen[2] += 0.7;
                    seen[3] += 0.7;
                    break;
                case 'á' or 'í' or 'ó' or 'ú':
                    seen[0] += 0.4;
                    seen[2] += 0.3;
                    break;
                default:
                    break;
            }
        }

        // Portuguese writes "que" and "mas" without their accents.
        seen[0] += word.Equals("qué", StringComparison.OrdinalIgnoreCase) || word.Equals("más", StringComparison.OrdinalIgnoreCase) ? 2 : 0;
    }

    private static bool Distinct(ReadOnlySpan<double> scores)
    {
        var (most, least) = (double.MinValue, double.MaxValue);
        foreach (var score in scores)
        {
            most = Math.Max(most, score);
            least = Math.Min(least, score);
        }

        return most - least >= Enough;
    }
}
