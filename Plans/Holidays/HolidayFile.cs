using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using GealcBot.Plans.Authorities;

namespace GealcBot.Plans.Holidays;

/// <summary>
/// The data file as it is written: for each country its holidays by name, and for each of these the rules, separated by
/// commas; and by name the ways in which countries move a holiday that falls on an awkward weekday, in days.
/// </summary>
internal sealed record HolidayFile(
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>> Moves,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Countries)
{
    private const string RulesLook = "write 05-25, 2026-03-23, easter-48 or 'first monday of 08', and after it 'on monday', 'moved NAME', 'from 2025' or 'until 2024' where wanted";

    /// <summary>The rules by country, or the sentence that says what is wrong.</summary>
    public static (FrozenDictionary<string, ImmutableArray<(string Name, HolidayRule Rule)>>? Rules, string? Wrong) Read(string json)
    {
        HolidayFile? file;
        try
        {
            file = JsonSerializer.Deserialize(json, HolidayJson.Default.HolidayFile);
        }
        catch (JsonException broken)
        {
            return (null, $"The file of holidays is no such JSON: {broken.Message}");
        }

        return file is null ? (null, "The file of holidays is empty.") : file.Parse();
    }

    private (FrozenDictionary<string, ImmutableArray<(string Name, HolidayRule Rule)>>? Rules, string? Wrong) Parse()
    {
        var moves = Moves.ToFrozenDictionary(move => move.Key, Days);
        var wrong = Moves.Where(move => moves[move.Key].Count != move.Value.Count).Select(move => $"The move '{move.Key}' names a day that is no weekday; write monday to sunday.")
            .Concat(Countries.Keys.Except(Authorities.Countries.Codes).Select(code => $"'{code}' is no member of the Network; write its two-letter code, such as UY."))
            .Concat(Authorities.Countries.Codes.Where(code => !Countries.ContainsKey(code) || Countries[code].Count == 0).Select(code => $"{code} has no holidays."))
            .Concat(from country in Countries
                    from holiday in country.Value
                    from rule in Split(holiday.Value)
                    where HolidayRule.TryParse(rule, moves) is null
                    select $"{country.Key}, {holiday.Key}: '{rule}' is no rule; {RulesLook}.");
        return wrong.FirstOrDefault() is { } first
            ? (null, $"The holidays cannot be used. {first}")
            : (Countries.ToFrozenDictionary(country => country.Key, country => country.Value.SelectMany(holiday =>
                Split(holiday.Value).Select(rule => (holiday.Key, HolidayRule.TryParse(rule, moves)!))).ToImmutableArray()), null);
    }

    private static FrozenDictionary<DayOfWeek, int> Days(KeyValuePair<string, IReadOnlyDictionary<string, int>> move) =>
        move.Value.Where(day => HolidayRule.Weekday(day.Key) is not null).ToFrozenDictionary(day => HolidayRule.Weekday(day.Key)!.Value, day => day.Value);

    private static string[] Split(string rules) => rules.Split(',', StringSplitOptions.TrimEntries);
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, AllowTrailingCommas = true, ReadCommentHandling = JsonCommentHandling.Skip, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(HolidayFile))]
internal sealed partial class HolidayJson : JsonSerializerContext;
