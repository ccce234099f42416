namespace GealcBot.Dialogs.Understanding;

/// <summary>Words for done or begun that say nothing of the kind where they stand.</summary>
internal static class NotDone
{
    /// <summary>"The complete list" is not done, and "o que ainda não começou" is not begun.</summary>
    public static Concepts In(Scene scene) =>
        (IsWhole(scene) || IsNeverDone(scene) ? Concepts.Of(Concept.Done) : default)
        | (Enumerable.Range(1, Math.Max(0, scene.Count - 1)).Any(at => scene.Is(at, Concept.InProgress) && (scene.IsAny(at - 1, Denials) || scene.IsAny(at - 2, Denials))) ? Concepts.Of(Concept.InProgress) : default);

    /// <summary>Each word for done that is there bids a list or names what is still to be done.</summary>
    private static bool IsNeverDone(Scene scene)
    {
        var done = scene.Items.Where(item => item.Is(Concept.Done)).ToList();
        return done.Count > 0 && done.TrueForAll(item => BidsList(scene, item.First) || IsYetToDo(scene, item.First));
    }

    /// <summary>"What we have to get done", "should have been completed", "before the year done", "il fait quoi cette année": what is to be done, or what somebody does.</summary>
    private static bool IsYetToDo(Scene scene, int token) =>
        // "Quedó sin hacer", "ficou pendente".
        scene.Items.Exists(item => item.First == token + 1 && item.Is(Concept.Pending))
        || scene.Tokens.Take(token).Reverse().Take(DutyWithin).Any(before => before.Is(Cue.Duty))
        || (scene.Tokens[token].Is(Cue.DoneWord) && ((token > 0 && scene.Tokens[token - 1].Is(Cue.ToBeDoneAhead)) || (token + 1 < scene.Tokens.Count && scene.Tokens[token + 1].Is(Cue.ToBeDoneBehind))));

    private const int DutyWithin = 4;

    /// <summary>"Lista todas las actividades", "lista de webinars": what is to be listed is not ready.</summary>
    private static bool BidsList(Scene scene, int token) =>
        scene.Tokens[token].Is(Cue.ListBid) && token + 1 < scene.Tokens.Count
        && scene.Tokens[token + 1].Is(Cue.ListBidBehind);

    private static readonly Concepts Denials = Concepts.Of(Concept.No, Concept.Not);

    /// <summary>"El área 3.8 completa", "the complete list" is all of it and nothing that was done.</summary>
    private static bool IsWhole(Scene scene)
    {
        for (var at = 0; at < scene.Count; at++)
        {
            if (scene.Is(at, Concept.Done) && scene.TokenAt(at).Is(Cue.Complete)
                && (scene.IsAny(at - 1, Wholes) || scene.IsAny(at + 1, Wholes) || (at > 0 && scene.TokenAt(at - 1).Shape is Shape.Code or Shape.Number or Shape.Noise)))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly Concepts Wholes = Concepts.Of(Concept.Area, Concept.Plan, Concept.Group, Concept.Show, Concept.Activity, Concept.ReportNoun, Concept.Committee);
}
