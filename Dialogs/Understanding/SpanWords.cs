namespace GealcBot.Dialogs.Understanding;

/// <summary>Whether words name days by the calendar ("the second semester") or by the day they are said on ("last month").</summary>
internal static class SpanWords
{
    private static readonly Concepts FromToday = Concepts.Of(
        Concept.Next, Concept.Last, Concept.This, Concept.Ago, Concept.Today, Concept.Yesterday, Concept.Tomorrow, Concept.Week, Concept.Weekend);

    public static bool IsRelative(string words)
    {
        var work = 0;
        var items = ConceptMatcher.Items(Tokeniser.Tokens(new FoldedText(words), default), Lexicon.Whole, ref work);
        return items.Exists(item => item.IsAny(FromToday));
    }
}
