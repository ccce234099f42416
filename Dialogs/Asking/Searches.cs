using System.Collections.Immutable;
using GealcBot.Cards;
using GealcBot.Cards.Elements;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans.Lineage;
using GealcBot.Texts;

namespace GealcBot.Dialogs.Asking;

/// <summary>Words looked for in the documents of all years.</summary>
internal static class Searches
{
    /// <summary>What is typed is shown again, and travels in the button that turns the page.</summary>
    private const int LongestShown = 80;

    public static Answer Answer(string text, Reading reading, Situation situation)
    {
        var words = AskedWords.Of(text);
        if (words.IsEmpty)
        {
            var example = situation.Say.ExSearch();
            return Dialogs.Answer.Of(situation.Say.SearchForWhat(example), example);
        }

        if (One(words, situation) is { } one)
        {
            return one;
        }

        var year = reading.Years is [var named, ..] && situation.World.Plan(named) is not null ? named : 0;
        return Of(new ShowList(nameof(Wish.Search), year, Words: Flat.Cut(string.Join(' ', words), LongestShown)), situation) is { } list
            ? Dialogs.Answer.Of(ListCard.For(list, situation.Say))
            : Dialogs.Answer.Of(
                situation.Say.SearchNothing(Flat.Cut(string.Join(' ', words), LongestShown), Years.Known(situation)), situation.Say.ExSearch(), situation.Say.ExAreas(), situation.Say.ExUpcoming());
    }

    /// <summary>What alone has all the words is shown at once: a list of one only costs a press.</summary>
    private static Answer? One(ImmutableArray<string> words, Situation situation) =>
        situation.World.Search(situation.Today).Find(words).Where(found => found.All).Take(2).ToList() is not [var found] ? null
        : found.Line is { } line ? Activities.Answer(line.Id.ToString(), situation)
        : NotForeseen.One(found.Unforeseen!.Id, situation);

    public static PlanList? Of(ShowList asked, Situation situation)
    {
        var say = situation.Say;
        var found = situation.World.Search(situation.Today).Find(AskedWords.Of(asked.Words ?? ""), asked.Year == 0 ? null : asked.Year);
        // What has only some of the words is worth showing where nothing has them all.
        var whole = found.Where(one => one.All).ToImmutableArray();
        var shown = whole.IsEmpty ? found : whole;
        return shown.IsEmpty ? null : new PlanList(
            say.SearchTitle(asked.Words ?? ""), [say.ItemsCount(shown.Length), .. whole.IsEmpty ? [say.SearchSomeWords()] : Array.Empty<string>()],
            [.. shown.Select(one => Item(one, say))], asked, Lists.Ask(say.ExAreas()));
    }

    private static ListItem Item(WordsFound found, Say say)
    {
        var where = found.Where.Length == 0 ? [] : (string[])[Flat.Cut(found.Where, 200)];
        return found.Line is { } line
            ? new ListItem($"{found.Year} · {line.Activity.Code} {found.Title}", null, [say.Area(line.Area), .. where.Where(words => words != line.Area.Title)], new Send(say.ButtonActivity(line.Activity.Code), new ShowActivity(line.Id.ToString())))
            : new ListItem($"{found.Year} · {found.Title}", null, [say.AnnexTitle(found.Year)]);
    }
}
