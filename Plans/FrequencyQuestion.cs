using System.Collections.Immutable;
using GealcBot.Plans.Ledger;

namespace GealcBot.Plans;

/// <summary>
/// "Reuniones bimensuales" (002:128) became "semimonthly" (000:113): twice a month, or every two months? Asked once; the
/// answer is a <see cref="FrequencySettled"/>.
/// </summary>
/// <param name="Words">The document's own, where it keeps them.</param>
/// <param name="Choices">Meetings a year, the strict meaning of the word first.</param>
public sealed record FrequencyQuestion(PlanLine Line, string Words, ImmutableArray<int> Choices)
{
    public static IEnumerable<FrequencyQuestion> Of(PlanYear plan, YearLedger ledger) =>
        from line in plan.Settled(ledger).SeriesLines
        where !line.Series!.IsSettled
        select new FrequencyQuestion(line, line.Activity.Period.Raw ?? line.Activity.Title, [24, 6]);
}
