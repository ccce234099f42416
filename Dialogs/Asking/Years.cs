using GealcBot.Dialogs.Talk;
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
        reading is { Years: [], Period.Days.To.Year: var year } ? situation.World.Plan(year) : Asked(reading, situation);

    public static Answer Unknown(Reading? reading, Situation situation) =>
        (reading?.Years is [var named, ..] ? named : reading?.Period?.Days.To.Year) is { } year && situation.World.Newest is { } newest
            ? Answer.Of(situation.Say.NoPlanForYear(year, newest.Year), Suggest.For(situation))
            : Answer.Of(situation.Say.NoPlanAtAll());
}
