using System.Collections.Immutable;

namespace GealcBot.Dialogs.Understanding;

/// <summary>"¿y en 2023?", "and innovation?", "só os virtuais": the question before, with one thing changed.</summary>
internal static class FollowUps
{
    private const double Slight = 5.01;

    private static readonly Concepts Changes = Concepts.Of(
        Concept.HasSlot, Concept.Virtual, Concept.InPerson, Concept.Mine, Concept.Everyone, Concept.Meeting, Concept.Webinar, Concept.Workshop, Concept.Document,
        Concept.Award, Concept.WebSpace, Concept.Activity, Concept.Done, Concept.InProgress, Concept.Partial, Concept.Scheduled);

    private static readonly Concepts Verbs = Concepts.Of(
        Concept.Show, Concept.Report, Concept.Met, Concept.Meet, Concept.Held, Concept.Upcoming, Concept.Who, Concept.When, Concept.HowMany, Concept.Exists,
        Concept.ItWas, Concept.Coordinates, Concept.Yes, Concept.No);

    public static bool Begins(Scene scene)
    {
        var first = 0;
        while (first < scene.Count && scene.IsAny(first, Concepts.Of(Concept.Hello, Concept.Please, Concept.Thanks, Concept.Praise)))
        {
            first++;
        }

        return scene.IsAny(first, Concepts.Of(Concept.AndAlso, Concept.Only));
    }

    public static bool Is(Scene scene, Concepts said, ref ImmutableArray<WishFound> wishes)
    {
        if (!Begins(scene) || !said.Overlaps(Changes) || said.Overlaps(Verbs))
        {
            return false;
        }

        if (scene.Tokens.Count > 9 || wishes.Any(found => found.Weight > (said.Has(Concept.Virtual) || said.Has(Concept.InPerson) ? 7.01 : Slight)))
        {
            return false;
        }

        wishes = [];
        scene.Why.Add("follow-up");
        return true;
    }
}
