using GealcBot.Cards;
using GealcBot.Plans;
using GealcBot.Texts;

namespace GealcBot.Dialogs.Asking;

/// <summary>The year's annex: what was done that no plan foresaw, in order of month.</summary>
internal static class NotForeseen
{
    public static PlanList Of(ShowList asked, YearStanding standing, Say say) => new(
        say.AnnexTitle(asked.Year), [say.ItemsCount(standing.Unforeseen.Length)],
        [.. standing.Unforeseen.Select(entry => new ListItem(entry.Title, null, [say.Capital(say.Days(entry.When))]))], asked,
        Lists.Ask(say.ExPostponed(asked.Year), say.ExEvidence(asked.Year)));
}
