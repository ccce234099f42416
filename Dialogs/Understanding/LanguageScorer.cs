using System.Numerics;
using GealcBot.Texts;

namespace GealcBot.Dialogs.Understanding;

/// <summary>Tells the language of a message by its words, its endings and its letters.</summary>
internal static class LanguageScorer
{
    private const double Enough = 1.5;

    private const int FewItems = 5;

    private const byte Every = 0b1111;

    public static Language? Language(FoldedText text, List<Item> items, Language preferred)
    {
        Span<double> scores = stackalloc double[4];
        var read = false;
        foreach (var item in items)
        {
            Score(item, scores);
            read |= item.Corrected is null && Array.Exists(item.Meanings, meaning => meaning.Languages != Every);
        }

        if (!read)
        {
            // What could only be guessed at, word for word, is of no language.
            return null;
        }

        Letters(text.Original, scores);
        var best = (int)preferred;
        var total = 0.0;
        for (var language = 0; language < 4; language++)
        {
            total = Math.Max(total, scores[language]);
            if (scores[language] > scores[best] + 0.01)
            {
                best = language;
            }
        }

        if (items.Count <= FewItems && scores[best] - scores[(int)preferred] < 1 && scores[(int)preferred] >= 1)
        {
            // "Y el de antes" has words of two languages, and is said in the person's own.
            best = (int)preferred;
        }

        return total >= Enough && Distinct(scores) ? (Language)best : null;
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

    private static void Score(Item item, Span<double> scores)
    {
        byte languages = 0;
        var small = false;
        foreach (var meaning in item.Meanings)
        {
            languages |= meaning.Languages;
            small |= meaning.Kind == Kind.Function;
        }

        var weight = BitOperations.PopCount(languages) switch { 1 => 2.0, 2 => 0.9, 3 => 0.4, _ => 0.0 } * (small ? 1.5 : 1) * Math.Sqrt(item.Count);
        for (var language = 0; language < 4; language++)
        {
            scores[language] += (languages & (1 << language)) != 0 ? weight * (item.Corrected is null ? 1 : 0.5) : 0;
        }
    }

    private static void Letters(string original, Span<double> scores)
    {
        Span<double> seen = stackalloc double[4];
        foreach (var c in original.AsSpan(0, Math.Min(original.Length, FoldedText.LongestRead)))
        {
            switch (c)
            {
                case 'ñ' or 'Ñ' or '¿' or '¡':
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

        if (HasWord(original, "qué") || HasWord(original, "más"))
        {
            // Portuguese writes "que" and "mas" without their accents.
            seen[0] += 2;
        }

        // A letter is a hint, however often it is repeated.
        for (var language = 0; language < 4; language++)
        {
            scores[language] += Math.Min(seen[language], 3);
        }
    }

    private static bool HasWord(string original, string word)
    {
        for (var at = original.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = original.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if ((at == 0 || !char.IsLetter(original[at - 1])) && (at + word.Length == original.Length || !char.IsLetter(original[at + word.Length])))
            {
                return true;
            }
        }

        return false;
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
