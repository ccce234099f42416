using System.Collections.Immutable;
using GealcBot.Dialogs.Asking;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans;
using GealcBot.Plans.Authorities;
using GealcBot.Plans.Lineage;

namespace GealcBot.Dialogs.Following;

/// <summary>
/// "El taller en Bolivia, ¿hay noticia?", "¿qué es el PIDA?": one thing of the documents by its country or by a word that hardly
/// anything else has, in a note, a report or an annex as well as in a title.
/// </summary>
internal static class Allusion
{
    /// <summary>More things than this are what a list is for.</summary>
    private const int Most = 1;

    private const int FewWords = 5;

    /// <summary>What stands in more things than this is no name that somebody misspelt.</summary>
    private const int MostGuessed = 6;

    /// <summary>Who surely looks for words gets a list of where they stand.</summary>
    private const double Sure = 5;

    public static Reading Of(Reading reading, Situation situation) =>
        Alluded(reading, situation) is not { } found ? (Guessed(reading, situation) ?? ProofsOf(reading, situation))
        : found.Line is { } line ? reading with
        {
            IsNamed = true,
            Codes = [line.Activity.Code],
            Years = [line.Id.Year],
            Groups = [],
            Areas = [],
            Countries = [],
            Things = [],
            Wishes = Wishes(reading),
        }
        : reading with { Unforeseen = found.Unforeseen!.Id, Years = [found.Year], Wishes = Wishes(reading) };

    /// <summary>"A iackaton foi em que países?": a word that is only misspelt is looked for as the documents write it, where several things have it.</summary>
    private static Reading? Guessed(Reading reading, Situation situation)
    {
        if (!MayAllude(reading, situation) || reading.Best is not (null or Wish.ShowActivity or Wish.Upcoming or Wish.SmallTalk) || !reading.Groups.IsEmpty)
        {
            return null;
        }

        ImmutableArray<string> guesses = [.. AskedWords.Spelled(reading.NameWords, situation.World.Search(situation.Today)).Except(reading.NameWords)];
        return guesses.IsEmpty || situation.World.Search(situation.Today).Find(guesses).Length > MostGuessed ? null : reading with { Wishes = [new WishFound(Wish.Search, Sure)], Sought = guesses, Things = [], FollowsUp = false, Keeps = false, Continues = false };
    }

    /// <summary>"Manda o link do Peru": of what names that country, in the year that was said or the last in which something does.</summary>
    private static Reading ProofsOf(Reading reading, Situation situation)
    {
        if (reading is not { Best: Wish.Evidence or Wish.MissingEvidence, Countries: [var country], Groups: [], Areas: [], Codes: [], Links: [], Days: [] } || situation.State.IsOpen)
        {
            return reading;
        }

        var there = situation.World.Search(situation.Today).OfCountry(country).Where(found => found.Line is { Series: null } && Naming.IsOfYear(found.Year, reading, situation)).ToList();
        return there.Count == 0 ? reading : reading with
        {
            Codes = [.. there.Where(found => found.Year == there.Max(one => one.Year)).Select(found => found.Line!.Activity.Code).Distinct()],
            Years = [there.Max(one => one.Year)],
            Countries = [],
            Things = [],
        };
    }

    private static WordsFound? Alluded(Reading reading, Situation situation)
    {
        if (!MayAllude(reading, situation))
        {
            return null;
        }

        if (reading is { Countries: [var whole] } && !Naming.IsAskedByItself(reading.Best) && reading.TitleWords.All(word => Array.Exists(Lexicon.Whole.MeaningsOf(word), meaning => meaning.Kind is Kind.Country))
            && Plans.Authorities.Calendar.Of(situation.World.Documents).Committees.Any(committee => committee.Countries.Contains(whole)))
        {
            // "Anything on Trinidad?" is all that the documents have of it, its seats as well.
            return null;
        }

        var search = situation.World.Search(situation.Today);
        var mentioned = search.Mentioned(AskedWords.Spelled(reading.TitleWords, search), found => Fits(found, reading, situation) && (reading.Countries.IsEmpty || Takes(found, reading.Countries[0], situation) || Tells(found, reading.Countries[0], search)));
        if (mentioned.Length is > 0 and <= Most)
        {
            return mentioned[0];
        }

        if (mentioned.Length > Most && Naming.IsAskedByItself(reading.Best) && mentioned.Where(found => found.Year == mentioned.Max(one => one.Year)).ToList() is [var newest])
        {
            // "Is there a link to that IDB-OECD study", of which two reports tell: the later one.
            return newest;
        }

        return reading.Countries is [var country] && !IsUnsure(reading) && InCountry(country, search, reading, situation) is { Count: > 0 and <= Most } there ? there[0] : null;
    }

    /// <summary>What takes or took place in a country or with it, of the kind that was said, as far as one was.</summary>
    private static List<WordsFound> InCountry(string country, PlanSearch search, Reading reading, Situation situation)
    {
        var there = search.OfCountry(country).Where(found => Fits(found, reading, situation) && Takes(found, country, situation)).ToList();
        return reading.Things.Where(thing => thing is not Thing.Activity).ToList() is [var told, ..] ? there.FindAll(found => IsOf(found, told)) : reading.NameWords.IsEmpty ? [] : there;
    }

    private static bool IsOf(WordsFound found, Thing thing) =>
        (found.Line is { } line && Kinds.Is(line, thing.ToString())) || TitleHas(found.Title, thing);

    private static bool TitleHas(string title, Thing thing) => KindWords.TryGetValue(thing, out var words) && words.Any(word => title.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static readonly ImmutableDictionary<Thing, string[]> KindWords = new Dictionary<Thing, string[]>
    {
        [Thing.Workshop] = ["taller", "workshop", "oficina", "atelier", "webinar"],
        [Thing.Webinar] = ["webinar", "seminar"],
        [Thing.Meeting] = ["reunión", "meeting", "ceremony"],
        [Thing.Document] = ["guía", "guide", "document"],
    }.ToImmutableDictionary();

    private static bool Takes(WordsFound found, string country, Situation situation) =>
        found.Line is { } line ? Places.Takes(line, country, situation) : Countries.NamedIn(found.Title).Contains(country);

    /// <summary>"The software that was given to the Bahamas": what is told of it names the country, wherever it took place.</summary>
    private static bool Tells(WordsFound found, string country, PlanSearch search) =>
        found.Line is { } line && search.OfCountry(country).Any(one => one.Line?.Id == line.Id);

    private static bool Fits(WordsFound found, Reading reading, Situation situation) =>
        (reading.Groups.IsEmpty || found.Line is null || reading.Groups.Any(found.Line.Concerns))
        && Naming.IsOfYear(found.Year, reading, situation);

    /// <summary>Where it is, when it was and what came of it stand on its card; links and sources are asked for by themselves.</summary>
    private static ImmutableArray<WishFound> Wishes(Reading reading) =>
        Naming.IsAskedByItself(reading.Best) ? reading.Wishes : [new WishFound(Wish.ShowActivity, reading.Wishes.IsEmpty ? 1 : reading.Wishes[0].Weight)];

    private static bool IsUnsure(Reading reading) => reading.Best is null or Wish.SmallTalk or Wish.WhoAreYou or Wish.Search or Wish.Upcoming or Wish.Standing;

    /// <summary>"Is it raining in Washington?": where something is the only word that stands in a document, and nothing of the plan is asked.</summary>
    internal static bool IsOfPlaceAlone(Reading reading) => reading is { IsBeyond: true, Place: not null, Things: [], Groups: [], Areas: [], Best: null or Wish.SmallTalk };

    private static bool MayAllude(Reading reading, Situation situation) =>
        !IsOfPlaceAlone(reading) && !Naming.IsOfUnknownYear(reading, situation) && reading is { Codes: [], Everyone: false, Mine: false, Links: [], Days: [], Joint: false, CountryCount: null } && !(reading.TitleWords.IsEmpty && reading.Countries.IsEmpty) && !situation.State.IsOpen && situation.Plan is not null
        && (reading.Best is null or Wish.ShowActivity or Wish.Evidence or Wish.MissingEvidence or Wish.Source or Wish.Postponed or Wish.Mode or Wish.Audit
            or Wish.SmallTalk or Wish.WhoAreYou or Wish.Upcoming or Wish.Standing or Wish.ChangesSince or Wish.Webinars or Wish.Areas
            // "C'est quoi le PIDA ?" is as much like a search.
            || (reading is { Best: Wish.Search, Words: <= FewWords } && reading.Wishes[0].Weight < Sure));
}
