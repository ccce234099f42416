using GealcBot.Documents.Import.Drafting;
using GealcBot.Documents.Import.Words;
using GealcBot.Texts;

namespace GealcBot.Documents.Import.Grammar;

/// <summary>The language whose small words a document uses most.</summary>
internal static class LanguageGuess
{
    private const int Enough = 2_000;

    public static Language Of(Draft draft, IEnumerable<string> lines)
    {
        var counts = new int[4];
        foreach (var word in Paragraphs(draft).Concat(lines).SelectMany(text => new WordText(text).Split()).Take(Enough * 4))
        {
            for (var language = 0; language < counts.Length; language++)
            {
                counts[language] += DocumentWords.Small[language].Contains(word) ? 1 : 0;
            }
        }

        return (Language)Array.IndexOf(counts, counts.Max());
    }

    private static IEnumerable<string> Paragraphs(Draft draft) =>
        draft.Areas.SelectMany(area => area.Activities).SelectMany(activity => activity.InOrder).Take(Enough).Select(paragraph => paragraph.Text);
}
