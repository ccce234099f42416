using GealcBot.Cards;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans;
using GealcBot.Texts;

namespace GealcBot.Dialogs.Asking;

/// <summary>With what resources things are done, in the plan's own words. No document gives an amount.</summary>
internal static class Funding
{
    public static PlanList Of(ShowList asked, YearStanding standing, Say say)
    {
        var items = from line in Lists.Lines(asked, standing)
                    let resources = line.Line.Activity.Resources?.Trim()
                    where resources is not null && (asked.Words is not { } funder || resources.Contains(funder, StringComparison.OrdinalIgnoreCase))
                    group line.Line.Activity.Code by resources into source
                    orderby source.Count() descending
                    select new ListItem(source.Key, null, [string.Join(" · ", source)]);
        return new PlanList(
            say.FundingTitle(Lists.What(asked, say)), [say.CostUnknown()], [.. items], asked,
            Lists.Ask(say.ExStanding(), say.ExUpcoming()));
    }

    // In the plan's own abbreviation.
    private static readonly (string Word, string Written)[] Funders = [("bid", "BID"), ("idb", "BID"), ("oea", "OEA"), ("oas", "OEA"), ("bpr", "BPR"), ("rpg", "BPR"), ("comite", "Comité"), ("committee", "Comité"), ("agencias", "agencias"), ("agencies", "agencias"), ("agences", "agencias")];

    /// <summary>The organization that a question names, as the plans write it.</summary>
    public static string? Funder(string text)
    {
        var words = AskedWords.Of(text);
        return Funders.FirstOrDefault(funder => words.Contains(funder.Word)).Written;
    }

    public static Answer Cost(Reading reading, Situation situation)
    {
        var say = situation.Say;
        return Years.Asked(reading, situation) is { } plan
            ? Answer.Of(say.CostUnknown(), say.ExFunding(plan.Year), say.ExStanding(), say.ExUpcoming())
            : Years.Unknown(reading, situation);
    }
}
