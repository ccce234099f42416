namespace GealcBot.Dialogs.Understanding;

/// <summary>Whether something is virtual or in person.</summary>
internal static class ModeScanner
{
    /// <summary>Where both are said, the one that puts the other right: "not virtual but in person", "lo puse virtual y fue presencial".</summary>
    public static bool? Virtual(Scene scene, Concepts said)
    {
        if (scene.Tokens.Exists(token => token.Is(Cue.Hybrid)) && !scene.HasQuestionMark)
        {
            // Both, and neither alone.
            return null;
        }

        if (said.Has(Concept.Virtual) != said.Has(Concept.InPerson))
        {
            // "O que não foi virtual" asks for the others.
            return said.Has(Concept.Virtual) != IsDenied(scene);
        }

        if (said.Has(Concept.Virtual) && IsEither(scene))
        {
            // "¿Hubo algo presencial o fue todo en línea?" asks for what was in person.
            return false;
        }

        if (!said.Has(Concept.Virtual) || !said.Overlaps(Mistaken))
        {
            return null;
        }

        bool? last = null;
        for (var at = 0; at < scene.Count; at++)
        {
            // "¿Fue presencial o virtual?" asks which.
            if (scene.IsAny(at - 1, Modes) && scene.IsAny(at + 1, Modes) && scene.TokenAt(at).Is(Cue.Or))
            {
                return null;
            }

            if (scene.IsAny(at, Modes) && !(scene.IsAny(at - 1, Denials) && last is not null))
            {
                last = scene.Is(at, Concept.Virtual);
            }
        }

        return last;
    }

    /// <summary>Of the two one is said before an "or" and one behind it, with more between than that.</summary>
    private static bool IsEither(Scene scene)
    {
        var first = scene.Items.FindIndex(item => item.IsAny(Modes));
        var last = scene.Items.FindLastIndex(item => item.IsAny(Modes));
        return last > first + 2 && scene.Tokens[scene.Items[first].First..scene.Items[last].First].Exists(token => token.Is(Cue.Or));
    }

    private static bool IsDenied(Scene scene) =>
        Enumerable.Range(0, scene.Count).Any(at => scene.IsAny(at, Modes) && (IsDenied(scene, at) || IsOutside(scene, at) || (scene.IsAny(at - 2, Denials) && IsVerb(scene.TokenAt(at - 1)))));

    /// <summary>"No fue virtual", "não são virtuais".</summary>
    private static bool IsVerb(Token token) => token.Is(Cue.ItWas) || token.Is(Cue.TheyWere) || token.Is(Cue.ItIsSo);

    /// <summary>"Not virtual"; "no, virtual" denies something else.</summary>
    private static bool IsDenied(Scene scene, int at) => scene.IsAny(at - 1, Denials) && !scene.Between(at - 1).Contains(',');

    /// <summary>"Fora do virtual", "other than virtual", "hors virtuel".</summary>
    private static bool IsOutside(Scene scene, int at)
    {
        var first = scene.Items[at].First;
        return scene.Tokens[Math.Max(0, first - 2)..first].Exists(token => token.Is(Cue.Outside) || token.Is(Cue.Except));
    }

    public static readonly Concepts Modes = Concepts.Of(Concept.Virtual, Concept.InPerson);

    private static readonly Concepts Denials = Concepts.Of(Concept.No, Concept.Not);

    private static readonly Concepts Mistaken = Concepts.Of(Concept.Correct, Concept.ItWas, Concept.Report, Concept.No, Concept.Not);
}
