using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace GealcBot.Plans;

/// <summary>
/// A date as the interchange format writes it: a day (2031-04-18), a month (2031-12), a year (2031), a range of days
/// (A/B) or several of these (A,B). <see cref="Text"/> is kept as it is; <see cref="Parts"/> is what it means.
/// </summary>
[JsonConverter(typeof(PlanDateConverter))]
public sealed record PlanDate
{
    private PlanDate(string text, ImmutableArray<DateRange> parts) => (Text, Parts) = (text, parts);

    public string Text { get; }

    /// <summary>Never empty; in the order written.</summary>
    public ImmutableArray<DateRange> Parts { get; }

    public DateOnly First => Parts.Min(part => part.From);

    public DateOnly Last => Parts.Max(part => part.To);

    public static PlanDate Of(DateOnly day) =>
        new(day.ToString("O", CultureInfo.InvariantCulture), [DateRange.Day(day)]);

    public static PlanDate? TryParse(string? text)
    {
        if (text is not { Length: > 0 })
        {
            return null;
        }

        var parts = ImmutableArray.CreateBuilder<DateRange>();
        foreach (var piece in text.Split(','))
        {
            if (Range(piece) is not { } range)
            {
                return null;
            }

            parts.Add(range);
        }

        return new PlanDate(text, parts.ToImmutable());
    }

    public bool Equals(PlanDate? other) => other is not null && Text == other.Text;

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Text;

    private static DateRange? Range(string piece) => piece.Split('/') switch
    {
        [var one] => Single(one),
        [var from, var to] when Single(from) is { } a && Single(to) is { } b && a.From <= b.To => new DateRange(a.From, b.To),
        _ => null,
    };

    private static DateRange? Single(string text) => text.Length switch
    {
        10 when DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => DateRange.Day(day),
        7 when DateOnly.TryParseExact(text + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first) => DateRange.Month(first.Year, first.Month),
        4 when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 1900 and < 2200 => DateRange.Year(year),
        _ => null,
    };
}

public sealed class PlanDateConverter : JsonConverter<PlanDate>
{
    public override PlanDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        PlanDate.TryParse(reader.GetString())
        ?? throw new JsonException("A date is written 2031-04-18, 2031-12, 2031, A/B for a range or A,B for several.");

    public override void Write(Utf8JsonWriter writer, PlanDate value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Text);
}
