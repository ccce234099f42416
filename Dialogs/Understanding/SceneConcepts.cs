namespace GealcBot.Dialogs.Understanding;

/// <summary>The concepts of a message: those its words mean, and those that follow from what the scanners found.</summary>
internal static class SceneConcepts
{
    private static readonly Concepts PastSigns = Concepts.Of(
        Concept.Met, Concept.Held, Concept.Attended, Concept.Done, Concept.Yesterday, Concept.BeforeYesterday, Concept.ItWas, Concept.Report, Concept.Did, Concept.Correct);

    private static readonly Concepts FutureSigns = Concepts.Of(
        Concept.Schedule, Concept.WillBe, Concept.WillMeet, Concept.Remind, Concept.Postpone, Concept.Absence, Concept.Later, Concept.Upcoming, Concept.Pause);

    /// <summary>Those of them that speak of something to come.</summary>
    private static readonly Concepts Plans = FutureSigns.Except(Concepts.Of(Concept.Later, Concept.Pause, Concept.Absence, Concept.Remind));

    /// <summary>What may stand beside a bare "yes", "cancel" or "the second".</summary>
    private static readonly Concepts Courteous = Concepts.Of(
        Concept.Please, Concept.Thanks, Concept.Hello, Concept.Yes, Concept.No, Concept.Not, Concept.Cancel, Concept.Drop, Concept.Back, Concept.Skip, Concept.More,
        Concept.Option, Concept.LastOne, Concept.The, Concept.Of, Concept.Praise, Concept.Me, Concept.Restart, Concept.To, Concept.Show, Concept.We, Concept.Bye,
        Concept.Spanish, Concept.English, Concept.Portuguese, Concept.French, Concept.Within, Concept.This, Concept.Last, Concept.AndAlso, Concept.What, Concept.Only, Concept.Without, Concept.That);

    private static readonly Concepts Interrogative = Concepts.Of(
        Concept.Who, Concept.What, Concept.When, Concept.HowMany, Concept.HowOften, Concept.HowMuch, Concept.Where, Concept.Which, Concept.Why, Concept.Did);

    private static readonly Concepts Openings = Concepts.Of(Concept.Hello, Concept.Please, Concept.AndAlso, Concept.Thanks);

    public static DayLeaning Leaning(Scene scene, DayLeaning asked)
    {
        var said = Said(scene);
        return (said.Overlaps(PastSigns), said.Overlaps(FutureSigns)) switch
        {
            (true, false) => DayLeaning.Past,
            // "Non attends, le 15", of a meeting held, puts nothing off.
            (false, true) when asked is DayLeaning.Past && !said.Overlaps(Plans) => DayLeaning.Past,
            (false, true) => DayLeaning.Future,
            _ => asked,
        };
    }

    /// <summary>What the words mean, without those that became a day or a period.</summary>
    public static Concepts Said(Scene scene)
    {
        var said = default(Concepts);
        foreach (var name in scene.Inner)
        {
            said |= name.Kind == Kind.Concept ? Concepts.Of((Concept)name.Value).Except(InnerNames.Things) : default;
        }
        for (var at = 0; at < scene.Count; at++)
        {
            foreach (var meaning in scene.Items[at].Meanings)
            {
                if (meaning.Kind == Kind.Concept && !scene.Used[at] && !(meaning.Value == (int)Concept.Did && !Opens(scene, at)))
                {
                    said |= Concepts.Of((Concept)meaning.Value);
                }
            }
        }

        return said;
    }

    /// <summary>"Has", "did", "was" ask only where the sentence begins with them.</summary>
    private static bool Opens(Scene scene, int at) => at == 0 || (scene.IsAny(at - 1, Openings) && Opens(scene, at - 1));

    public static Concepts Of(Scene scene, Reading slots)
    {
        var said = Said(scene);
        var bare = said.Except(Courteous).IsEmpty && slots.Rest.Length <= 1;
        var found = default(Concepts);
        Mark(Concept.Question, scene.HasQuestionMark || said.Overlaps(Interrogative));
        Mark(Concept.HasGroup, !slots.Groups.IsEmpty);
        Mark(Concept.HasArea, !slots.Areas.IsEmpty);
        Mark(Concept.HasCountry, !slots.Countries.IsEmpty);
        Mark(Concept.HasCode, !slots.Codes.IsEmpty);
        Mark(Concept.HasLink, !slots.Links.IsEmpty);
        Mark(Concept.HasDay, !slots.Days.IsEmpty);
        Mark(Concept.HasPeriod, slots.Period is not null);
        Mark(Concept.HasYear, !slots.Years.IsEmpty);
        Mark(Concept.HasCount, slots.CountryCount is not null);
        Mark(Concept.HasPercent, slots.Percent is not null);
        Mark(Concept.HasNumber, scene.Tokens.Exists(token => token.Shape is Shape.Number or Shape.Ordinal));
        Mark(Concept.HasOrdinal, slots.Ordinal is not null);
        Mark(Concept.HasTitle, !slots.Rest.IsEmpty);
        Mark(Concept.PastDay, slots.Days.Any(day => day <= scene.Today) || (slots.Period is { } past && past.Days.From < scene.Today) || slots.Years.Any(year => year < scene.Today.Year));
        Mark(Concept.FutureDay, slots.Days.Any(day => day > scene.Today) || (slots.Period is { } ahead && ahead.Days.To > scene.Today));
        Mark(Concept.Short, scene.Tokens.Count <= 5);
        Mark(Concept.Starts, scene.Count > 0 && scene.IsAny(0, Concepts.Of(Concept.Yes, Concept.No)));
        var hasSlot = found.Overlaps(Concepts.Of(
            Concept.HasGroup, Concept.HasArea, Concept.HasCountry, Concept.HasCode, Concept.HasLink, Concept.HasDay, Concept.HasPeriod, Concept.HasYear, Concept.HasCount, Concept.HasPercent));
        Mark(Concept.HasSlot, hasSlot);
        Mark(Concept.Bare, bare && !hasSlot);
        return said | found;

        void Mark(Concept concept, bool holds) => found |= holds ? Concepts.Of(concept) : default;
    }
}
