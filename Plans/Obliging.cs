namespace GealcBot.Plans;

/// <summary>What a line of the plan owes, read off its title and its period (domain.md section 4).</summary>
internal static class Obliging
{
    // A document or a person may write any number; more than one a day is a slip.
    private const int MostPerYear = 366;

    public static int Sensible(int perYear) => Math.Clamp(perYear, 1, MostPerYear);

    public static IEnumerable<Obligation> Of(PlanLine line, int year)
    {
        var period = line.Activity.Period;
        var count = line.Series?.PerYear ?? Sensible(Quantity.InTitle(line.Activity.Title)?.Count ?? period.PerYear ?? 1);
        // "Trimestral (4 al año)" (004:143): four in all is the duty, one a quarter its cadence.
        var ownQuarters = count == 4 && (line.Series?.Quarterly ?? period.Kind is PeriodKind.Quarterly);
        return Enumerable.Range(1, count).Select(n => new Obligation(
            new ObligationId(line.Id, n), line, n, count, ownQuarters ? DateRange.Quarter(year, n) : Window(line, year), ownQuarters));
    }

    private static DateRange Window(PlanLine line, int year) => line.Activity.Period switch
    {
        _ when line.Series is not null => DateRange.Year(year),
        // By 30 June and by 31 December (004:31, 004:39).
        { Kind: PeriodKind.FirstSemester } => DateRange.Semester(year, 1),
        { Kind: PeriodKind.SecondSemester } => DateRange.Semester(year, 2),
        { Kind: PeriodKind.FixedDate, Date: { } date } => new DateRange(date.First, date.Last),
        // "Anual" and "A definir" (004:55, 004:366): some time in the year.
        _ => DateRange.Year(year),
    };
}
