using System.Collections.Frozen;
using System.Collections.Immutable;
using GealcBot.Dialogs.Understanding;
using GealcBot.Texts;
using GealcBot.Texts.Vocabulary;

namespace GealcBot.Dialogs.Delivery;

/// <summary>
/// Phrases of one section of the vocabularies, of all four languages or some, found in a sentence word by word. They are no concepts of
/// the reader: they mean this only where such a thing is spoken of.
/// </summary>
/// <param name="languages">Of these languages; of all where none is given.</param>
internal sealed class SaidPhrases(string section, params ImmutableArray<Language> languages)
{
    /// <summary>Stands in a phrase for what is spoken of: "let _ go". So many words at most.</summary>
    private const char Gap = '_';
    private const int LongestGap = 7;

    private readonly FrozenDictionary<string, Phrase[]> byFirstWord = (languages.IsEmpty ? [.. Languages.All] : languages).Select(VocabularyFile.Load)
        .SelectMany(file => file.Section(section).SelectMany(entry => entry.Value.SelectMany(file.Expand).Select(text => new Phrase(entry.Key, Words(text, Gap)))))
        .GroupBy(phrase => phrase.Words[0], StringComparer.Ordinal)
        .ToFrozenDictionary(phrases => phrases.Key, phrases => phrases.ToArray(), StringComparer.Ordinal);

    /// <summary>A text as words without accents or signs.</summary>
    public static string[] Words(string text) => Words(text, ' ');

    public ImmutableArray<Found> In(string[] words) =>
        [.. words.SelectMany((word, at) => byFirstWord.GetValueOrDefault(word, []).Select(phrase => phrase.Match(words, at)).OfType<Found>())];

    private static string[] Words(string text, char beside) =>
        new string([.. Folding.Of(text).Select(letter => char.IsLetterOrDigit(letter) || letter == beside ? letter : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <param name="Key">Of the vocabularies.</param>
    /// <param name="At">The places of its words in the sentence, without those in its gap.</param>
    internal sealed record Found(string Key, ImmutableArray<int> At)
    {
        public bool Covers(int at) => at >= At[0] && at <= At[^1];
    }

    private sealed record Phrase(string Key, string[] Words)
    {
        public Found? Match(string[] words, int from)
        {
            var (next, mayskip) = (from, 0);
            var at = ImmutableArray.CreateBuilder<int>(Words.Length);
            foreach (var word in Words)
            {
                if (word is [Gap])
                {
                    mayskip = LongestGap;
                    continue;
                }

                for (; mayskip > 0 && next < words.Length && words[next] != word; mayskip--)
                {
                    next++;
                }

                if (next >= words.Length || words[next] != word)
                {
                    return null;
                }

                at.Add(next++);
                mayskip = 0;
            }

            return new Found(Key, at.ToImmutable());
        }
    }
}
