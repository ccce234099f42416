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

    /// <summary>So far from the line a message is surely one wish, or surely two.</summary>
    private const double Plainly = 0.2;

    private static readonly Concepts Persons = Concepts.Of(Concept.Who, Concept.Which, Concept.Group, Concept.Countries, Concept.Everyone);

    private static readonly Concepts Authorities = Concepts.Of(Concept.Committee, Concept.Presidency);

    private static readonly Concepts Denials = Concepts.Of(Concept.No, Concept.Not);

    /// <summary>Inside a longer phrase too, "n'était pas", a no is a no.</summary>
    private static bool IsDenial(Token token) => token.Text is "no" or "not" or "nao" or "pas" or "non" or "wasn't" or "isn't" or "didn't" or "weren't" or "wasnt" or "isnt" or "didnt";

    private static bool IsBesides(Token token) => token.Text is "tambien" or "tb" or "tmb" or "also" or "too" or "another" or "tambem" or "tbm" or "aussi" or "otra" or "otro" or "outra" or "outro" or "autre";

    /// <summary>"All of 23" is all of that year and not everybody.</summary>
    private static bool IsWholeYear(List<Token> tokens) =>
        Enumerable.Range(0, Math.Max(0, tokens.Count - 2)).Any(at => tokens[at].Text is "all" && tokens[at + 1].Text is "of" && tokens[at + 2] is { Shape: Shape.Number, Number: >= 19 });

    /// <summary>"Toute l'année", "todo el año", "o ano todo", "the whole year".</summary>
    private static bool IsOfWholeYear(List<Token> tokens) =>
        tokens.FindIndex(token => token.Text is "ano" or "year" or "annee" or "l'annee") is >= 0 and var at
        && (tokens.Take(at).TakeLast(2).Any(token => token.Text is "todo" or "toute" or "whole" or "all" or "entire" or "full") || (at + 1 < tokens.Count && tokens[at + 1].Text is "todo" or "inteiro" or "entero" or "completo" or "entiere"));

    /// <summary>"En todos los años" is whenever, and not everybody.</summary>
    private static bool IsAllYears(List<Token> tokens) =>
        tokens.FindIndex(token => token.Text is "anos" or "years" or "annees" or "ans" or "year" or "yr") is > 0 and var at
        && tokens[at - 1].Text is "los" or "os" or "the" or "les" or "all" or "toutes" or "todos" or "tous" or "any" or "every" && (tokens[at - 1].Text is "all" or "toutes" or "todos" or "tous" or "any" or "every" || (at > 1 && tokens[at - 2].Text is "todos" or "all" or "toutes" or "tous"));

    /// <summary>"Quién se reunió más", "los que más nos reunimos", "who met most", "qui s'est le plus réuni": one among all.</summary>
    private static bool IsRanking(List<Token> tokens)
    {
        for (var at = 0; at < tokens.Count; at++)
        {
            if (tokens[at].Text is "most" or "least" or "fewest"
                || (tokens[at].Text is "mas" or "mais" or "menos" or "plus" or "moins" or "more"
                    && tokens.Take(at).Any(token => token.Text is "quien" or "quienes" or "quem" or "qui" or "who" or "que" or "q" or "cual" or "cuales" or "qual" or "quais" or "quel" or "quels" or "which" or "le" or "les")
                    && (at + 1 == tokens.Count || tokens[at + 1].Text is not ("que" or "than" or "de" or "do" or "del"))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"That group", "ese grupo".</summary>
    private static bool IsThatGroup(string before, string? _) =>
        before is "that" or "dat" or "this" or "same" or "ese" or "este" or "mismo" or "aquel" or "esse" or "desse" or "nesse" or "mesmo" or "ce" or "meme";

    /// <summary>"Del grupo", "como grupo", "as a group", "en tant que groupe"; "qué grupo" and "has a group met" ask of any.</summary>
    private static bool IsTheGroup(string before, string? first) =>
        before is "el" or "del" or "al" or "the" or "le" or "du" or "au" or "o" or "do" or "ao" or "como" || (first, before) is ("as", "a") or ("tant", "que");

    /// <summary>A group is spoken of, and the word before it and the one before that are such.</summary>
    private static bool IsGroup(List<Token> tokens, Func<string, string?, bool> isLed)
    {
        for (var at = 1; at < tokens.Count; at++)
        {
            if (tokens[at].Text is "grupo" or "group" or "groupe" && isLed(tokens[at - 1].Text, at > 1 ? tokens[at - 2].Text : null))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly Concepts Openings = Concepts.Of(Concept.Hello, Concept.Please, Concept.AndAlso, Concept.Thanks);

    private static readonly Concepts Figures = Concepts.Of(Concept.HowMany, Concept.HowMuch, Concept.HowOften, Concept.Total, Concept.Compare, Concept.HowFar, Concept.Status);

    private static readonly Concepts Heads = Concepts.Of(Concept.Who, Concept.When, Concept.Why, Concept.Where, Concept.Which, Concept.HowMany);

    private static readonly Concepts Reportings = Concepts.Of(Concept.Report, Concept.Can, Concept.Help, Concept.How);

    /// <summary>Inside a longer phrase too, "a gente se reuniu".</summary>
    private static bool IsOfUs(Scene scene)
    {
        var tokens = scene.Tokens;
        for (var at = 0; at < tokens.Count; at++)
        {
            if (tokens[at].Text is "we" or "nos" or "nosotros" or "nous" or "our" or "nosso" or "nossa" or "nuestro" or "nuestra" or "notre" || IsOfUs(tokens[at].Text, scene.Language) || (tokens[at].Text is "on" && scene.Language is Language.French) || (tokens[at].Text is "gente" && at > 0 && tokens[at - 1].Text is "a" or "pra"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Llevamos", "cumprimos": a verb of what we do, as far as it is none that asks how things are.</summary>
    private static bool IsOfUs(string word, Language? language) => language is Language.Spanish or Language.Portuguese && word.Length > 5 && word.EndsWith("mos", StringComparison.Ordinal)
        && word is not ("vamos" or "estamos" or "andamos" or "venimos" or "podemos" or "queremos" or "sabemos" or "ultimos" or "proximos" or "mismos" or "mesmos" or "minimos" or "maximos" or "extremos" or "tenemos" or "veamos" or "sigamos");

    private static readonly Concepts Interrogatives = Concepts.Of(
        Concept.Who, Concept.What, Concept.When, Concept.HowMany, Concept.HowOften, Concept.HowMuch, Concept.Where, Concept.Which, Concept.Why, Concept.How, Concept.HowFar, Concept.Show);

    private static bool IsPlace(string word) => word is "lugar" or "sede" or "venue" or "place" or "local" or "lieu" or "endroit";

    private static bool IsDate(string word) => word is "fecha" or "fechas" or "date" or "dates" or "data" or "datas";

    /// <summary>"Lugar a definir", "sin sede", "no tiene fecha"; "no tuvo lugar" and "take place" are of no place.</summary>
    private static bool LeavesOpen(Scene scene, Func<string, bool> isMeant)
    {
        var tokens = scene.Tokens;
        for (var at = 0; at < tokens.Count; at++)
        {
            if (isMeant(tokens[at].Text)
                && (Lacks(tokens, at, scene.Language)
                    || tokens.Exists(token => token.Text is "definir" or "definido" or "definida" or "defined" or "undefined" or "tbd" or "defini")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Sin sede", "n'ont pas encore de lieu"; what did not take place has another verb before it.</summary>
    private static bool Lacks(List<Token> tokens, int place, Language? language)
    {
        for (var at = place - 1; at >= 0 && at >= place - LacksWithin; at--)
        {
            if (tokens[at].Text is "tuvo" or "tuvieron" or "tendra" or "take" or "took" or "taken" or "taking" or "eu" or "teve" or "tiveram" or "aura" or "avoir" or "tenido")
            {
                return false;
            }

            // "Quem fica no meu lugar" lacks none.
            if (!(tokens[at].Text is "no" && language is Language.Portuguese) && tokens[at].Text is "sin" or "sem" or "sans" or "no" or "without" or "not" or "pas" or "nao" or "lack" or "lacks" or "falta" or "don't" or "doesn't" or "dont" or "doesnt" or "don" or "doesn" or "isn")
            {
                return true;
            }
        }

        return false;
    }

    private const int LacksWithin = 4;

    private static readonly Concepts Been = Concepts.Of(Concept.ItWas, Concept.Held, Concept.Met, Concept.Did);

    /// <summary>"O país que ia sediar", "qué ai este mes": a verb, however it is spelt, and no artificial intelligence.</summary>
    private static List<Item> WithoutVerbs(List<Item> items, List<Token> tokens, Language language)
    {
        for (var at = 0; at + 1 < items.Count; at++)
        {
            if (language is Language.Spanish && items[at].Count == 1 && tokens[items[at].First].Text is "ai" && tokens[items[at + 1].First].Text is "de" or "algo" or "alguna" or "algun" or "un" or "una" or "este" or "esta" or "para" or "pa" or "que" or "reuniones" or "webinars" or "cosas")
            {
                items[at] = items[at] with { Meanings = [] };
            }

            if (tokens[items[at].First].Text is "ia" && items[at].Count == 1 && tokens[items[at + 1].First].Text is { Length: > 3 } next && (next.EndsWith("ar", StringComparison.Ordinal) || next.EndsWith("er", StringComparison.Ordinal) || next.EndsWith("ir", StringComparison.Ordinal)))
            {
                items[at] = items[at] with { Meanings = [] };
            }
        }

        return items;
    }

    private Scene Seen(string text, ReadingContext context, ref int work)
    {
        var folded = new FoldedText(text ?? "");
        var tokens = Tokeniser.Tokens(folded, context.Today);
        var items = ConceptMatcher.Items(tokens, lexicon, ref work);
        var language = LanguageScorer.Language(folded, tokens, items, context.Preferred);
        var scene = new Scene(folded, tokens, WithoutVerbs(LanguageScorer.Narrowed(items, language), tokens, language ?? context.Preferred), context.Today) { Language = language };
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
            WantedLanguage = scene.Tokens.Exists(token => token.Text is "aussi" or "tambien" or "tambem" or "also") ? null : slots.WantedLanguage,
            Language = scene.Language,
            NoSuchDay = scene.NoSuchDay,
            Wishes = judged.Wishes,
            FollowsUp = judged.Follows,
            Keeps = after != After.Nothing && judged.Sides.Keeps,
            IsSeveral = Math.Abs(judged.Sides.Several) < Plainly ? null : judged.Sides.Several > 0,
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
            Denies = said.Overlaps(Denials) || scene.Tokens.Exists(token => IsDenial(token) && !(token.Text is "no" && scene.Language is Language.Portuguese)),
            OfBefore = scene.Tokens.Exists(token => token.Text is "antes" or "before" or "avant" or "d'avant" or "anterior" or "previous" or "precedent" or "prior" or "anteriormente" or "antecedio" or "precedio" or "antecesor" or "antecessor" or "predecessor" or "precedia"),
            OfExistence = scene.Tokens.Exists(token => token.IsWord && token.Text.StartsWith("exist", StringComparison.Ordinal)),
            OfReporting = said.Overlaps(Reportings),
            Opens = scene.Items.FindIndex(item => !item.IsAny(Openings)) is >= 0 and var head && scene.IsAny(head, Heads),
            Besides = scene.Tokens.Exists(IsBesides),
            NamesWeekday = scene.Items.Exists(item => item.Has(Kind.Weekday)),
            NoPlace = LeavesOpen(scene, IsPlace),
            NoDay = LeavesOpen(scene, IsDate),
            OfTheGroup = scene.Tokens.Exists(token => token.Text is "grupo" or "group" or "groupe" or "gt"),
            Former = [.. scene.Former],
            NotOn = [.. scene.NotOn],
            SaysTheGroup = IsGroup(scene.Tokens, IsTheGroup),
            WholeYear = IsOfWholeYear(scene.Tokens),
            Until = scene.Items.Exists(item => item.Is(Concept.Until)),
            OfNext = said.Has(Concept.Next),
            AsksWhen = said.Has(Concept.When),
            AsksWay = said.Overlaps(ModeScanner.Modes) && (scene.HasQuestionMark || (said.Has(Concept.Virtual) && said.Has(Concept.InPerson))),
            SaysWas = said.Overlaps(Been) || scene.Tokens.Exists(token => token.Text is "was" or "were"),
            AsksWhere = said.Has(Concept.Where) || (scene.Tokens.Count > 0 && scene.Tokens[0].Text is "donde" or "where" or "onde" or "ou"),
            Compares = said.Has(Concept.Compare),
            // "Everyone, not just me".
            Mine = said.Has(Concept.Mine) && !(said.Has(Concept.Everyone) && said.Overlaps(Denials)),
            NamesMonth = DayScanner.NamesMonth(scene),
            Loose = [.. scene.Loose],
            PointsAtGroup = IsGroup(scene.Tokens, IsThatGroup),
            We = said.Has(Concept.We) || IsOfUs(scene),
            PicksOut = said.Has(Concept.Which),
            BidsList = said.Has(Concept.Show) && !said.Overlaps(Figures),
            AsksFigures = said.Overlaps(Figures) || scene.HasPercentSign,
            AsksWho = said.Overlaps(Persons),
            SaysWho = said.Has(Concept.Who),
            Ranks = IsRanking(scene.Tokens),
            Interrogates = said.Overlaps(Interrogatives),
            Asks = scene.HasQuestionMark,
            // "Ese documento del que hablan todos" is of one.
            Everyone = said.Has(Concept.Everyone) && !IsWholeYear(scene.Tokens) && !IsAllYears(scene.Tokens) && !scene.Tokens.Exists(token => token.Text is "hablan" or "habla" or "fala" or "falam" or "parle" or "parlent" or "talk" or "talks" or "talking"),
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
