using System.Collections.Immutable;
using GealcBot.Cards;
using GealcBot.Cards.Elements;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans;
using GealcBot.Plans.Lineage;
using GealcBot.Texts;

namespace GealcBot.Dialogs.Asking;

/// <summary>Words looked for in the documents of all years.</summary>
internal static class Searches
{
    /// <summary>What is typed is shown again, and travels in the button that turns the page.</summary>
    private const int LongestShown = 80;

    /// <summary>What has only common words of a search, where something has the rare one, is not what is looked for.</summary>
    private const int LeastShare = 3;

    public static Answer Answer(string text, Reading reading, Situation situation)
    {
        var words = AskedWords.Worth(reading.Sought.IsEmpty ? AskedWords.Sought(text) : reading.Sought, situation.World.Search(situation.Today));
        if (words.IsEmpty)
        {
            var example = situation.Say.ExSearch();
            return Dialogs.Answer.Of(situation.Say.SearchForWhat(example), example);
        }

        var year = reading.Years is [var named, ..] && situation.World.Plan(named) is not null ? named : 0;
        var asked = new ShowList(nameof(Wish.Search), year, Words: Flat.Cut(string.Join(' ', words), LongestShown));
        var found = Found(asked, situation);
        // What alone has all the words is shown at once: a list of one only costs a press.
        return found is [{ All: true } only] && One(only, situation) is { } one ? one
            // "¿Hay algo en Bolivia este año o el pasado?": where no document has the words, the country may have something.
            : found.IsEmpty && !reading.Countries.IsEmpty ? InCountry.Answer(reading with { Years = [] }, situation)
            : List(asked, found, situation) is { } list ? Dialogs.Answer.Of(ListCard.For(list, situation.Say))
            : Dialogs.Answer.Of(
                situation.Say.SearchNothing(Flat.Cut(string.Join(' ', words), LongestShown), Years.Known(situation)), situation.Say.ExSearch(), situation.Say.ExAreas(), situation.Say.ExUpcoming());
    }

    public static PlanList? Of(ShowList asked, Situation situation) => List(asked, Found(asked, situation), situation);

    private static Answer? One(WordsFound found, Situation situation) =>
        found.Line is { } line ? Activities.Answer(line.Id.ToString(), situation) : NotForeseen.One(found.Unforeseen!.Id, situation);

    /// <summary>What has all the words; where nothing has, what has the telling ones of them is worth showing.</summary>
    private static ImmutableArray<WordsFound> Found(ShowList asked, Situation situation)
    {
        var found = situation.World.Search(situation.Today).Find(AskedWords.Of(asked.Words ?? ""), asked.Year == 0 ? null : asked.Year);
        var whole = found.RemoveAll(one => !one.All);
        return whole.IsEmpty ? found.RemoveAll(one => one.Points * LeastShare < found[0].Points) : whole;
    }

    /// <summary>In which years something took place is asked by its words: one only planned is not taken for one that was.</summary>
    private static string Stands(LineStanding line, Say say) => say.Capital(ActivityCard.Status(line, say));

    private static PlanList? List(ShowList asked, ImmutableArray<WordsFound> shown, Situation situation)
    {
        var say = situation.Say;
        return shown.IsEmpty ? null : new PlanList(
        say.SearchTitle(asked.Words ?? ""), [say.ItemsCount(shown.Length), .. shown[0].All ? Array.Empty<string>() : [say.SearchSomeWords()]],
        [.. shown.Select(one => Item(one, situation))], asked, Lists.Ask(say.ExAreas()));
    }

    private static ListItem Item(WordsFound found, Situation situation)
    {
        var say = situation.Say;
        var where = found.Where.Length == 0 ? [] : (string[])[Flat.Cut(found.Where, 200)];
        return found.Line is { } line
            ? new ListItem($"{found.Year} · {line.Activity.Code} {found.Title}", null, [say.Area(line.Area), Stands(situation.Standing(situation.World.Plan(found.Year)!).Line(line.Id), say), .. where.Where(words => words != line.Area.Title)], new Send(say.ButtonActivity(line.Activity.Code), new ShowActivity(line.Id.ToString())))
            : new ListItem($"{found.Year} · {found.Title}", null, [say.AnnexTitle(found.Year)], NotForeseen.See(found.Unforeseen!));
    }
}
