using GealcBot.Cards;
using GealcBot.Plans;
using GealcBot.Texts;

namespace GealcBot.Dialogs.Asking;

/// <summary>What was postponed, substituted or not needed, and why.</summary>
internal static class Dropped
{
    public static PlanList Of(ShowList asked, YearStanding standing, Say say)
    {
        var items = from line in Lists.Lines(asked, standing)
                    where line.Ending is not null
                    select Lists.Item(line, say, [say.Capital(say.Ended(line.Ending!)), .. line.Ending!.Words is { } words ? [words] : Array.Empty<string>()]);
        return new PlanList(
            say.PostponedTitle(Lists.What(asked, say)), [say.StandingAsOf(say.Day(standing.Date))], [.. items], asked,
            Lists.Ask(say.ExAnnex(asked.Year), say.ExWhoHasNotMet(asked.Year)));
    }
}
