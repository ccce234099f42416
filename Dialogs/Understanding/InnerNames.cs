using GealcBot.Texts;

namespace GealcBot.Dialogs.Understanding;

/// <summary>Finds names that a longer phrase of the vocabulary has swallowed.</summary>
internal static class InnerNames
{
    private static readonly Concepts Names = Concepts.Of(
        Concept.Coordinator, Concept.Member, Concept.Secretariat, Concept.Spanish, Concept.English, Concept.Portuguese, Concept.French, Concept.Mine);

    /// <summary>Kinds of things are slots only: "tuvimos reunión" has met, and is about a meeting.</summary>
    public static readonly Concepts Things = Concepts.Of(Concept.Meeting, Concept.Webinar, Concept.Workshop, Concept.Award);

    public static void Scan(Scene scene, Lexicon lexicon)
    {
        foreach (var item in scene.Items)
        {
            if (item.Count > 1 && Array.TrueForAll(item.Meanings, meaning => meaning.Kind is Kind.Concept or Kind.Function))
            {
                for (var token = item.First; token < item.First + item.Count; token++)
                {
                    if (scene.Tokens[token].Is(Cue.Thereabouts))
                    {
                        // Portuguese "o que vem por aí" is of no artificial intelligence.
                        continue;
                    }

                    scene.Inner.AddRange(lexicon.MeaningsOf(scene.Tokens[token].Text).Where(meaning => IsName(meaning) && IsOf(scene.Language, meaning)));
                }
            }
        }
    }

    private static bool IsOf(Language? language, Meaning meaning) => language is not { } known || (meaning.Languages & (1 << (int)known)) != 0;

    private static bool IsName(Meaning meaning) =>
        meaning.Kind == Kind.Group || (meaning.Kind == Kind.Concept && (Names | Things).Has((Concept)meaning.Value));
}
