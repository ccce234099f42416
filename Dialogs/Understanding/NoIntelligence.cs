using GealcBot.Texts;

namespace GealcBot.Dialogs.Understanding;

/// <summary>"O país que ia sediar", "qué ai este mes": a verb, however it is spelt, and no artificial intelligence.</summary>
internal static class NoIntelligence
{
    public static List<Item> Without(List<Item> items, List<Token> tokens, Language language)
    {
        for (var at = 0; at + 1 < items.Count; at++)
        {
            var (token, next) = (tokens[items[at].First], tokens[items[at + 1].First]);
            if (items[at].Count == 1 && ((language is Language.Spanish && token.Is(Cue.ThereIs) && next.Is(Cue.ThereIsBehind)) || (token.Is(Cue.WouldGo) && IsInfinitive(next.Text))))
            {
                items[at] = items[at] with { Meanings = [] };
            }
        }

        return items;
    }

    private static bool IsInfinitive(string word) =>
        word.Length > 3 && (word.EndsWith("ar", StringComparison.Ordinal) || word.EndsWith("er", StringComparison.Ordinal) || word.EndsWith("ir", StringComparison.Ordinal));
}
