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
                    where resources is not null
                    group line.Line.Activity.Code by resources into source
                    orderby source.Count() descending
                    select new ListItem(source.Key, null, [string.Join(" · ", source)]);
        return new PlanList(
            say.FundingTitle(Lists.What(asked, say)), [say.CostUnknown()], [.. items], asked,
            Lists.Ask(say.ExStanding(), say.ExUpcoming()));
    }

    public static Answer Cost(Reading reading, Situation situation)
    {
        var say = situation.Say;
        return Years.Asked(reading, situation) is { } plan
            ? Answer.Of(say.CostUnknown(), say.ExFunding(plan.Year), say.ExStanding(), say.ExUpcoming())
            : Years.Unknown(reading, situation);
    }
}
