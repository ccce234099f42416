using System.Collections.Immutable;

namespace GealcBot.Dialogs.Understanding;

/// <summary>
/// "¿y en 2023?", "and innovation?", "só os virtuais": the question before, with something changed. A bare "2023" or "ciberseguridad"
/// may be one too, and may stand alone: it keeps its wishes, and the dialog knows whether anything was asked before.
/// </summary>
internal static class FollowUps
{
    private const int LongestMarked = 14;
    private const int LongestBare = 5;

    private static readonly Concepts Changes = Concepts.Of(
        Concept.HasGroup, Concept.HasArea, Concept.HasCountry, Concept.HasCode, Concept.HasDay, Concept.HasPeriod, Concept.HasYear, Concept.Virtual, Concept.InPerson,
        Concept.Mine, Concept.Everyone, Concept.Meeting, Concept.Webinar, Concept.Workshop, Concept.Document, Concept.Award, Concept.WebSpace, Concept.Activity,
        Concept.Done, Concept.InProgress, Concept.Partial, Concept.Scheduled, Concept.Pending);

    private static readonly Concepts Markers = Concepts.Of(Concept.AndAlso, Concept.Only);

    private static readonly Concepts Courtesies = Concepts.Of(
        Concept.Hello, Concept.Please, Concept.Thanks, Concept.Yes, Concept.No, Concept.Not, Concept.Me, Concept.Praise, Concept.Correct, Concept.The, Concept.Of, Concept.SmallTalk);

    /// <summary>What may stand beside the change without making the message a question of its own.</summary>
    private static readonly Concepts Fillers = Courtesies | Markers | Concepts.Of(
        Concept.What, Concept.Which, Concept.Exists, Concept.How, Concept.HowFar, Concept.We, Concept.To, Concept.Within, Concept.Between, Concept.This, Concept.Last, Concept.Next,
        Concept.ItWas, Concept.Did, Concept.Until, Concept.Since, Concept.Option, Concept.Group, Concept.Area, Concept.Plan, Concept.LastOne, Concept.Before, Concept.After,
        Concept.More, Concept.Later, Concept.Year, Concept.Month, Concept.Semester, Concept.Quarter, Concept.Cancel, Concept.Speak, Concept.Correct, Concept.Dot, Concept.Compare, Concept.Ago);

    private static readonly Concepts Found = Concepts.Of([.. Enum.GetValues<Concept>().Where(concept => concept >= Concept.Question)]);

    private static readonly Concepts NotBare = Concepts.Of(
        Concept.HasCode, Concept.HasLink, Concept.HasCount, Concept.HasPercent, Concept.HasOrdinal, Concept.Yes, Concept.No, Concept.What, Concept.Which, Concept.How, Concept.HowFar,
        Concept.Done, Concept.InProgress, Concept.Exists, Concept.More, Concept.LastOne, Concept.Cancel, Concept.Later, Concept.Correct, Concept.Compare);

    public static bool Is(Scene scene, Concepts said, ref ImmutableArray<WishFound> wishes)
    {
        if (!said.Overlaps(Changes) || said.Overlaps(Concepts.Of(Concept.HasLink, Concept.HasCount, Concept.HasPercent)))
        {
            return false;
        }

        if (scene.Tokens.Count <= LongestMarked && Marked(scene) && said.Except(Changes | Fillers | Found).IsEmpty)
        {
            wishes = [];
            scene.Why.Add("follow-up");
            return true;
        }

        if (scene.Tokens.Count > LongestBare || said.Overlaps(NotBare) || !said.Except(Changes | Fillers | Found).IsEmpty)
        {
            return false;
        }

        wishes = wishes.IsEmpty ? [new WishFound(Wish.Upcoming, 1)] : wishes;
        scene.Why.Add("a bare slot: a follow-up where something was asked before");
        return true;
    }

    /// <summary>"and", "only", "the same for" at the beginning, behind courtesies: it goes on from what was said.</summary>
    public static bool Begins(Scene scene) => scene.IsAny(FirstSaid(scene), Markers);

    /// <summary>The same, or one word before the marker ("cyber too"), or the marker at the end.</summary>
    private static bool Marked(Scene scene)
    {
        var first = FirstSaid(scene);
        return scene.IsAny(first, Markers)
            || (scene.Tokens.Count <= LongestBare && scene.IsAny(first + 1, Markers) && !scene.Is(first, Concept.HowFar))
            || scene.IsAny(scene.Count - 1, Markers);
    }

    private static int FirstSaid(Scene scene)
    {
        var first = 0;
        while (first < scene.Count && scene.IsAny(first, Courtesies) && !scene.IsAny(first, Markers))
        {
            first++;
        }

        return first;
    }
}
