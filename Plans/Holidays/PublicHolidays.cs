using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;

namespace GealcBot.Plans.Holidays;

/// <summary>
/// The days on which the offices of a country are closed, fixed and movable, read from Plans/Holidays/holidays.json or a
/// file in its place. Feasts that follow the moon, and days that a government adds, are written there as dates.
/// </summary>
public sealed class PublicHolidays
{
    private readonly FrozenDictionary<string, ImmutableArray<(string Name, HolidayRule Rule)>> rules;
    private readonly ConcurrentDictionary<(string Country, int Year), FrozenDictionary<DateOnly, string>> years = new();

    private PublicHolidays(FrozenDictionary<string, ImmutableArray<(string Name, HolidayRule Rule)>> rules) => this.rules = rules;

    /// <summary>No country has any: for what is beside the point.</summary>
    public static PublicHolidays None { get; } = new(FrozenDictionary<string, ImmutableArray<(string Name, HolidayRule Rule)>>.Empty);

    /// <summary>Those of the members of the Network that come with the program.</summary>
    public static PublicHolidays OfTheMembers { get; } = Read(OwnText()) switch
    {
        HolidaysReading.Loaded { Holidays: var holidays } => holidays,
        HolidaysReading.Broken { Sentence: var why } => throw new InvalidOperationException(why),
        var odd => throw new InvalidOperationException($"The holidays were read as {odd}."),
    };

    public static HolidaysReading Read(string json) => HolidayFile.Read(json) is (var rules, var wrong) && rules is not null
        ? new HolidaysReading.Loaded(new PublicHolidays(rules))
        : new HolidaysReading.Broken(wrong!);

    /// <param name="country">ISO 3166-1 alpha-2, or null where it is not known: then no day is a holiday.</param>
    public bool IsHoliday(string? country, DateOnly day) => NameOf(country, day) is not null;

    /// <summary>In a language of the country, or null on other days.</summary>
    public string? NameOf(string? country, DateOnly day) =>
        country is not null && rules.ContainsKey(country) ? years.GetOrAdd((country, day.Year), Compute).GetValueOrDefault(day) : null;

    /// <summary>The holidays of a year in order.</summary>
    public IEnumerable<(DateOnly Day, string Name)> In(string country, int year) =>
        rules.ContainsKey(country) ? years.GetOrAdd((country, year), Compute).OrderBy(day => day.Key).Select(day => (day.Key, day.Value)) : [];

    private FrozenDictionary<DateOnly, string> Compute((string Country, int Year) key) =>
        // New Year's Day may be kept on the last day of the year before.
        Enumerable.Range(key.Year - 1, 3).SelectMany(year => rules[key.Country].Select(rule => (Day: rule.Rule.In(year), rule.Name)))
            .Where(holiday => holiday.Day?.Year == key.Year).GroupBy(holiday => holiday.Day!.Value, holiday => holiday.Name)
            .ToFrozenDictionary(day => day.Key, day => day.First());

    private static string OwnText()
    {
        using var stream = typeof(PublicHolidays).Assembly.GetManifestResourceStream("GealcBot.Plans.Holidays.holidays.json")
            ?? throw new InvalidOperationException("The program comes without its holidays.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}

public abstract record HolidaysReading
{
    public sealed record Loaded(PublicHolidays Holidays) : HolidaysReading;

    /// <summary>One sentence that names what is wrong and what to write instead.</summary>
    public sealed record Broken(string Sentence) : HolidaysReading;
}
