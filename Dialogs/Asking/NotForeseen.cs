using System.Collections.Immutable;
using GealcBot.Cards;
using GealcBot.Cards.Elements;
using GealcBot.Plans;
using GealcBot.Plans.Authorities;
using GealcBot.Plans.Ledger;
using GealcBot.Texts;

namespace GealcBot.Dialogs.Asking;

/// <summary>The year's annex: what was done that no plan foresaw, in order of month.</summary>
internal static class NotForeseen
{
    /// <summary>In the place of words: each with its links.</summary>
    public const string Linked = "links";

    /// <summary>What of it nothing proves.</summary>
    public static Answer WithoutLink(YearStanding standing, ShowList asked, Say say)
    {
        var entries = standing.Unforeseen.Where(entry => entry.Links.IsEmpty).ToList();
        return standing.Unforeseen.IsEmpty ? Answer.Of(say.AnnexNone(asked.Year))
            : entries.Count == 0 ? Answer.Of(say.AnnexAllLinked(asked.Year), say.ExAnnex(asked.Year))
            : Answer.Of(ListCard.For(
                new PlanList(say.AnnexWithoutLink(asked.Year), [say.ItemsCount(entries.Count)], [.. entries.Take(ListCard.PageLength).Select(entry => new ListItem(entry.Title, null, [say.Capital(say.Days(entry.When))], See(entry)))],
                    new ShowList("", asked.Year), Lists.Ask(say.ExAnnex(asked.Year), say.ExMissingEvidence(asked.Year))), say));
    }

    /// <summary>What shows one of several in full.</summary>
    public static Send See(Unforeseen entry) => new(Flat.Cut(entry.Title, 90), new ShowEntry(entry.Id.Value));

    /// <summary>One entry in full; null where it is gone.</summary>
    public static Answer? One(EntryId id, Situation situation)
    {
        if (situation.World.Entry(id) is not Unforeseen entry)
        {
            return null;
        }

        var say = situation.Say;
        ImmutableArray<Fact> facts =
        [
            new Fact(say.FieldWhen(), say.Capital(say.Days(entry.When))), new Fact(say.FieldLink(), string.Join(' ', LinksOf(entry, say))),
            new Fact(say.FieldSource(), EntryWords.WhoAndWhen(entry, situation)),
        ];
        return Answer.Of(FactsCard.For(
            entry.Title, [say.AnnexTitle(entry.Year)], facts, [.. entry.Links.Select(Links.TryRead).OfType<Uri>().Take(2).Select(page => new Open(say.ViewLink(page.IdnHost), page.OriginalString)), .. Lists.Ask(say.ExAnnex(entry.Year))], say));
    }

    private const int Stem = 6;

    /// <summary>The entries of a year that have all these words, in whatever language they are said or by their beginnings.</summary>
    public static HashSet<EntryId> With(IReadOnlyCollection<string> words, YearStanding standing, Situation situation)
    {
        var found = situation.World.Search(situation.Today).Find(words, standing.Plan.Year).Where(found => found.All).Select(found => found.Unforeseen?.Id).ToHashSet();
        return [.. from entry in standing.Unforeseen
                   let title = Subjects.Fold(entry.Title)
                   where found.Contains(entry.Id) || words.All(word => title.Contains(word.Length > Stem ? word[..Stem] : word, StringComparison.Ordinal))
                   select entry.Id];
    }

    private static ImmutableArray<string> LinksOf(Unforeseen entry, Say say) => entry.Links.IsEmpty ? [say.EvidenceNoneOfIt()] : entry.Links;

    private static string Title(ShowList asked, DateRange days, Say say)
    {
        string?[] narrowed = [asked.Country is { Length: 2 } country ? say.Country(country) : null, days == DateRange.Year(asked.Year) ? null : say.Days(PlanDate.TryParse(asked.Days)!)];
        var said = string.Join(", ", narrowed.OfType<string>());
        return said.Length == 0 ? say.AnnexTitle(asked.Year) : say.Labelled(say.AnnexTitle(asked.Year), said);
    }

    public static PlanList Of(ShowList asked, YearStanding standing, Situation situation)
    {
        var say = situation.Say;
        var worded = asked.Words is null or Linked ? null : With(asked.Words.Split(' '), standing, situation);
        var days = PlanDate.TryParse(asked.Days) is { Parts: [var only] } ? only : DateRange.Year(asked.Year);
        var entries = standing.Unforeseen.Where(entry => entry.When.Parts.Any(days.Overlaps) && (asked.Country is not { Length: 2 } country || Countries.NamedIn(entry.Title).Contains(country)) && worded?.Contains(entry.Id) is not false).ToList();
        return new PlanList(
            Title(asked, days, say), [say.ItemsCount(entries.Count)],
            [.. entries.Select(entry => new ListItem(entry.Title, null, [say.Capital(say.Days(entry.When)), .. asked.Words == Linked ? LinksOf(entry, say) : []], See(entry)))], asked,
            Lists.Ask(say.ExPostponed(asked.Year), say.ExEvidence(asked.Year)));
    }
}
