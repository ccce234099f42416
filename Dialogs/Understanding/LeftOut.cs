namespace GealcBot.Dialogs.Understanding;

/// <summary>What a message names to have it left out.</summary>
internal static class LeftOut
{
    /// <summary>"Quita los webinars", "without the meetings": what the words right behind one that leaves out mean.</summary>
    public static Concepts In(Scene scene)
    {
        var left = default(Concepts);
        for (var at = 0; at < scene.Count; at++)
        {
            foreach (var item in IsLeavingOut(scene.TokenAt(at)) ? scene.Items.Skip(at + 1).Take(Within) : IsNot(scene, at) ? scene.Items.Skip(at).Take(1) : [])
            {
                left |= Concepts.Of([.. item.Meanings.Where(meaning => meaning.Kind == Kind.Concept).Select(meaning => (Concept)meaning.Value)]);
            }
        }

        return left;
    }

    /// <summary>"Non pas la réunion, le webinaire": of two things the one that is not meant.</summary>
    private static bool IsNot(Scene scene, int at) =>
        scene.IsAny(at, Kinds) && scene.Items[at].First is >= 2 and var first
        && scene.Tokens[first - 1].Is(Cue.The)
        && scene.Tokens[first - 2].Is(Cue.Denial)
        && Enumerable.Range(at + 1, scene.Count - at - 1).Any(other => scene.IsAny(other, Kinds));

    private static readonly Concepts Kinds = Concepts.Of(Concept.Meeting, Concept.Webinar, Concept.Workshop, Concept.Document, Concept.WebSpace);

    private const int Within = 3;

    private static bool IsLeavingOut(Token word) => word.Is(Cue.Removes) || word.Is(Cue.Without) || word.Is(Cue.Except);
}
