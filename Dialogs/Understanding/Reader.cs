using System.Collections.Immutable;
using GealcBot.Dialogs.Understanding.Likeness;
using GealcBot.Plans;
using GealcBot.Texts;

namespace GealcBot.Dialogs.Understanding;

/// <summary>Reads one message: same words, same day, same reading. Made once, used by every turn at the same time.</summary>
public sealed class Reader
{
    private readonly Lexicon lexicon;

    public Reader()
        : this(Lexicon.Whole)
    {
    }

    internal Reader(Lexicon lexicon) => this.lexicon = lexicon;

    /// <summary>Reads the vocabulary and what was learned, which otherwise the first message waits for.</summary>
    public static void Prepare() => _ = (Lexicon.Whole, LikenessModel.Learned);

    public Reading Read(string text, ReadingContext context) => Read(text, context, out _);

    /// <summary>The same, and how many steps it took.</summary>
    internal Reading Read(string text, ReadingContext context, out int work)
    {
        work = 0;
        var decided = DecisionScanner.In(text ?? "");
        var about = decided is { Length: > 0 } words ? DecisionScanner.Without(text!, words) : text;
        return Told(Seen(about ?? "", context, ref work), context.After) with { Decided = decided };
    }

    /// <summary>What a message has that others may have too, for learning.</summary>
    internal TraitList TraitsOf(string text, ReadingContext context)
    {
        var work = 0;
        var scene = Seen(text, context, ref work);
        return Traits.Of(scene, SceneConcepts.Of(scene, Slots.Of(scene, lexicon)), context.After);
    }

    /// <summary>So far from the line a message surely wants two things, or one. Few sentences want two: the line is drawn for one in ten.</summary>
    private const double SurelyTwo = 0.1;
    private const double SurelyOne = -1.3;

    private static readonly Concepts Persons = Concepts.Of(Concept.Who, Concept.Which, Concept.Group, Concept.Countries, Concept.Everyone);

    private static readonly Concepts Authorities = Concepts.Of(Concept.Committee, Concept.Presidency);

    private static readonly Concepts Denials = Concepts.Of(Concept.No, Concept.Not);

    private static readonly Concepts Openings = Concepts.Of(Concept.Hello, Concept.Please, Concept.AndAlso, Concept.Thanks);

    private static readonly Concepts Figures = Concepts.Of(Concept.HowMany, Concept.HowMuch, Concept.HowOften, Concept.Total, Concept.Compare, Concept.HowFar, Concept.Status);

    private static readonly Concepts Heads = Concepts.Of(Concept.Who, Concept.When, Concept.Why, Concept.Where, Concept.Which, Concept.HowMany);

    private static readonly Concepts Reportings = Concepts.Of(Concept.Report, Concept.Can, Concept.Help, Concept.How);

    private static readonly Concepts Interrogatives = Concepts.Of(
        Concept.Who, Concept.What, Concept.When, Concept.HowMany, Concept.HowOften, Concept.HowMuch, Concept.Where, Concept.Which, Concept.Why, Concept.How, Concept.HowFar, Concept.Show);

    private static readonly Concepts Been = Concepts.Of(Concept.ItWas, Concept.Held, Concept.Met, Concept.Did);

    private Scene Seen(string text, ReadingContext context, ref int work)
    {
        var folded = new FoldedText(text ?? "");
        var tokens = Tokeniser.Tokens(folded, context.Today);
        var items = ConceptMatcher.Items(tokens, lexicon, ref work);
        var language = LanguageScorer.Language(folded, tokens, items, context.Preferred);
        var scene = new Scene(folded, tokens, NoIntelligence.Without(LanguageScorer.Narrowed(items, language), tokens, language ?? context.Preferred), context.Today) { Language = language };
        scene.Leaning = SceneConcepts.Leaning(scene, context.Leaning);
        InnerNames.Scan(scene, lexicon);
        CodePlaces.ScanSpoken(scene);
        PeriodScanner.Scan(scene);
        NumberScanner.Scan(scene);
        CodePlaces.Scan(scene);
        PlaceScanner.Scan(scene, context.Preferred);
        return scene;
    }

    private Reading Told(Scene scene, After after)
    {
        foreach (var item in scene.Items)
        {
            if (item.Corrected is { } meant)
            {
                scene.Why.Add($"'{scene.Tokens[item.First].Text}' taken for '{meant}'");
            }
        }

        var slots = Slots.Of(scene, lexicon);
        var said = SceneConcepts.Of(scene, slots);
        var ruled = WishRules.Found(said, scene.Why);
        var follows = FollowUps.Is(scene, said, ref ruled);
        var judged = Judgement.Of(ruled, Traits.Of(scene, said, after), scene.Why, follows);
        return PutOff(slots with
        {
            // "En espagnol aussi": a text in two languages, and none to speak.
            WantedLanguage = SceneSigns.IsInTwo(scene) ? null : slots.WantedLanguage,
            Language = scene.Language,
            NoSuchDay = scene.NoSuchDay,
            Wishes = judged.Wishes,
            FollowsUp = judged.Follows,
            Keeps = after != After.Nothing && judged.Sides.Keeps,
            IsSeveral = judged.Sides.Several switch { > SurelyTwo => true, < SurelyOne => false, _ => null },
            Continues = FollowUps.Begins(scene),
            Words = scene.Tokens.Count(token => token.IsWord),
            PointsAtSomething = said.Has(Concept.That),
            // "On leave from 3 to 21 June, nothing til I'm back": is back from nothing yet.
            Verb = SettingRules.VerbOf(said) is { } verb && !(verb is PersonVerb.Return && slots.Period?.Days.To > scene.Today) ? verb : null,
            OfRoster = said.Has(Concept.Roster),
            Breaks = Clauses.Breaks(scene),
            OfEvidence = said.Has(Concept.Evidence),
            OfLast = said.Has(Concept.LastOne) || said.Has(Concept.Last),
            OfAreas = said.Has(Concept.Area),
            OfCommittee = said.Overlaps(Authorities),
            OfAnnex = said.Has(Concept.Unforeseen),
            Joint = said.Has(Concept.Joint),
            Denies = said.Overlaps(Denials) || SceneSigns.Denies(scene),
            OfBefore = SceneSigns.IsOfBefore(scene),
            OfExistence = SceneSigns.IsOfExistence(scene),
            OfReporting = said.Overlaps(Reportings),
            Opens = scene.Items.FindIndex(item => !item.IsAny(Openings)) is >= 0 and var head && scene.IsAny(head, Heads),
            Besides = SceneSigns.IsBesides(scene),
            NamesWeekday = scene.Items.Exists(item => item.Has(Kind.Weekday)),
            NoPlace = LeftOpen.Place(scene),
            NoDay = LeftOpen.Day(scene),
            OfTheGroup = SceneSigns.IsOfGroup(scene),
            Former = [.. scene.Former],
            NotOn = [.. scene.NotOn],
            SaysTheGroup = SceneSigns.SaysTheGroup(scene.Tokens),
            WholeYear = WholeYears.OneWhole(scene.Tokens),
            Until = scene.Items.Exists(item => item.Is(Concept.Until)),
            OfNext = said.Has(Concept.Next),
            AsksWhen = said.Has(Concept.When),
            AsksWay = said.Overlaps(ModeScanner.Modes) && (scene.HasQuestionMark || (said.Has(Concept.Virtual) && said.Has(Concept.InPerson))),
            SaysWas = said.Overlaps(Been) || SceneSigns.SaysWas(scene),
            AsksWhere = said.Has(Concept.Where) || SceneSigns.BeginsWithWhere(scene),
            Compares = said.Has(Concept.Compare),
            // "Everyone, not just me".
            Mine = said.Has(Concept.Mine) && !(said.Has(Concept.Everyone) && said.Overlaps(Denials)),
            NamesMonth = MonthScanner.IsIn(scene),
            Loose = [.. scene.Loose],
            PointsAtGroup = SceneSigns.PointsAtGroup(scene.Tokens),
            We = said.Has(Concept.We) || SceneSigns.IsOfUs(scene),
            PicksOut = said.Has(Concept.Which),
            BidsList = said.Has(Concept.Show) && !said.Overlaps(Figures),
            AsksFigures = said.Overlaps(Figures) || scene.HasPercentSign,
            AsksWho = said.Overlaps(Persons),
            SaysWho = said.Has(Concept.Who),
            Ranks = SceneSigns.IsRanking(scene.Tokens),
            Interrogates = said.Overlaps(Interrogatives),
            Asks = scene.HasQuestionMark,
            Everyone = said.Has(Concept.Everyone) && !WholeYears.AllOf(scene.Tokens) && !WholeYears.Each(scene.Tokens) && !SceneSigns.IsSpokenOf(scene),
            IsBeyond = judged.Beyond,
            Why = [.. scene.Why],
        });
    }

    /// <summary>"L'atelier ne se fera pas en juin, le financement n'est pas arrivé" asks for no funding.</summary>
    private static Reading PutOff(Reading reading) =>
        reading is { Best: Wish.Funding or Wish.Cost, Denies: true, Asks: false, Opens: false } && (!reading.Codes.IsEmpty || reading.Things.Any(thing => thing is not (Thing.Meeting or Thing.Activity)))
        && reading.Wishes.FirstOrDefault(found => found.Wish is Wish.Postpone or Wish.Drop) is { Weight: > 0 } moved
            ? reading with { Wishes = reading.Wishes.Remove(moved).Insert(0, moved) }
            : reading;
}
