using System.Globalization;

namespace GealcBot.Storage.Shelves;

/// <summary>Where rows lie: those of a day by its year, so that an instance that starts reads one year and not all there were.</summary>
internal static class OutboxPartitions
{
    private const string OfNoDay = "outbox";

    public static string Of(DateOnly? day) => day is { } known ? Of(known.Year) : OfNoDay;

    public static IEnumerable<string> Of(DateOnly from, DateOnly to) =>
        Enumerable.Range(from.Year, Math.Max(0, to.Year - from.Year + 1)).Select(Of).Append(OfNoDay);

    /// <summary>What a look reads: around New Year it is two years at once on earth, and what was asked in December is still open in January.</summary>
    public static IEnumerable<string> At(DateOnly today) => Of(today.AddDays(-31), today.AddDays(1));

    private static string Of(int year) => string.Create(CultureInfo.InvariantCulture, $"{OfNoDay}-{year}");
}
