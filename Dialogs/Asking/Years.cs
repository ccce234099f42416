using System.Collections.Immutable;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans;

namespace GealcBot.Dialogs.Asking;

/// <summary>Which year's plan a question is about.</summary>
public static class Years
{
    /// <summary>The year named, else the person's own, else the newest; null where there is no plan for the year named.</summary>
    public static PlanYear? Asked(Reading? reading, Situation situation) =>
        reading?.Years is [var year, ..] ? situation.World.Plan(year) : situation.Plan;

    /// <summary>As above; where no year is named, that of the days that were.</summary>
    public static PlanYear? Spoken(Reading reading, Situation situation) =>
        Said(reading) is { } year ? situation.World.Plan(year) : situation.Plan;

    /// <summary>Named, or that of the days spoken of.</summary>
    private static int? Said(Reading? reading) => reading switch
    {
        { Years: [var named, ..] } => named,
        { Period.Days.To.Year: var year } => year,
        { Days: [var day, ..] } => day.Year,
        _ => null,
    };

    /// <summary>"2019, 2023 y 2024".</summary>
    public static string Known(Situation situation) => situation.Say.AllOf(situation.World.Plans.Select(plan => $"{plan.Year}"));

    /// <summary>The documents say nothing of the year named: what they do say of it, and which years they know.</summary>
    public static Answer Unknown(Reading? reading, Situation situation)
    {
        var say = situation.Say;
        if (Said(reading) is not { } year || situation.World.Newest is not { } newest)
        {
            return Answer.Of(say.NoPlanAtAll());
        }

        ImmutableArray<string> next =
        [
            .. Plans.Authorities.Calendar.Of(situation.World.Documents).Committee(year) is null ? [] : (string[])[say.ExCommittee(year)],
            .. situation.World.Plan(year - 1) is { } before && situation.Standing(before).Lines.Any(line => line.Ending?.ToYear == year) ? (string[])[say.ExPostponed(year - 1)] : [],
            say.ExTotals(newest.Year), say.ExWhoMet(newest.Year),
        ];
        return Answer.Of($"{say.NoPlanForYear(year, newest.Year)} {say.YearsKnown(Known(situation))}", [.. next.Take(3)]);
    }
}
