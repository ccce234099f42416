namespace GealcBot.Dialogs.Understanding;

/// <summary>The words of a message that may stand in the title of an activity: those that mean nothing else, and those that name things and subjects.</summary>
internal static class TitleScanner
{
    private static readonly Concepts Named = Concepts.Of(Concept.Workshop, Concept.Document, Concept.Award, Concept.WebSpace, Concept.Webinar);

    public static IEnumerable<string> Words(Scene scene, Lexicon lexicon) => Words(scene, lexicon, IsTitle);

    /// <summary>Without countries: what may call one activity by name.</summary>
    public static IEnumerable<string> Names(Scene scene, Lexicon lexicon) =>
        Words(scene, lexicon, item => IsTitle(item) && !item.Has(Kind.Country));

    private static IEnumerable<string> Words(Scene scene, Lexicon lexicon, Func<Item, bool> isTitle)
    {
        for (var at = 0; at < scene.Count; at++)
        {
            var item = scene.Items[at];
            for (var token = item.First; token < item.First + item.Count && !scene.Used[at] && isTitle(item); token++)
            {
                var word = scene.Tokens[token];
                if (word.IsWord && word.Text.Length > 2 && (item.Has(Kind.Group) || !IsGrammar(lexicon, word.Text)))
                {
                    yield return word.Text;
                }
            }
        }
    }

    private static bool IsTitle(Item item) =>
        item.Meanings.Length == 0 || item.Has(Kind.Group) || item.Has(Kind.Area) || item.Has(Kind.Country) || (item.IsAny(Named) && !item.Has(Kind.Function));

    private static bool IsGrammar(Lexicon lexicon, string word) => Array.Exists(lexicon.MeaningsOf(word), meaning => meaning.Kind == Kind.Function);
}
