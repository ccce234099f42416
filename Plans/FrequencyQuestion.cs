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
    // In the four languages; the strict meaning of the first two is twice a month, and they are used for every two months as well.
    private static readonly string[] Stems = ["bimens", "semimonth", "bimonth", "bimestr"];

    public static IEnumerable<FrequencyQuestion> Of(PlanYear plan, YearLedger ledger) =>
        from line in plan.Settled(ledger).SeriesLines
        where !line.Series!.IsSettled
        select new FrequencyQuestion(line, WordIn(line.Activity), [24, 6]);

    /// <summary>The word that leaves it open, where a sentence has one; as it was written.</summary>
    public static string? WordIn(string text) =>
        text.Split([' ', '.', ',', '(', ')', '?', '¿', '!', '\'', '"', '«', '»', '“', '”'], StringSplitOptions.RemoveEmptyEntries)
            .FirstOrDefault(word => Stems.Any(stem => Subjects.Fold(word).StartsWith(stem, StringComparison.Ordinal)));

    /// <summary>The word that leaves it open, or the whole title where none of those known is in it.</summary>
    public static string WordIn(PlannedActivity activity) =>
        $"{activity.Period.Raw} {activity.Title}".Split([' ', '.', ',', '(', ')'], StringSplitOptions.RemoveEmptyEntries)
            .FirstOrDefault(word => Stems.Any(stem => Subjects.Fold(word).StartsWith(stem, StringComparison.Ordinal))) ?? activity.Title;
}
