using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace GealcBot.Plans.Holidays;

/// <summary>
/// One way in which a holiday falls on a day, as the data file writes it: "08-17 moved nearestMonday", "easter-48",
/// "first monday of 08 +1", "2026-03-23", each with "on WEEKDAY", "from YEAR" and "until YEAR" where wanted.
/// </summary>
internal sealed partial class HolidayRule
{
    private static readonly string[] Ordinals = ["first", "second", "third", "fourth", "last"];

    private readonly Func<int, DateOnly?> day;

    private HolidayRule(Func<int, DateOnly?> day) => this.day = day;

    /// <summary>The day of a year, or null where the rule gives none; a move may have taken it over the year's edge.</summary>
    public DateOnly? In(int year) => day(year);

    /// <summary>Null for what is no rule.</summary>
    public static HolidayRule? TryParse(string text, FrozenDictionary<string, FrozenDictionary<DayOfWeek, int>> moves)
    {
        if (Pattern().Match(text) is not { Success: true } match || Base(match) is not { } falls)
        {
            return null;
        }

        var (from, until) = (Number(match, "from") ?? 1, Number(match, "until") ?? 9998);
        var on = match.Groups["on"] is { Success: true, Value: var weekday } ? Weekday(weekday) : null;
        var move = match.Groups["move"] is { Success: true, Value: var name } ? moves.GetValueOrDefault(name) : FrozenDictionary<DayOfWeek, int>.Empty;
        return move is null || (match.Groups["on"].Success && on is null)
            ? null
            : new HolidayRule(year => year >= from && year <= until && falls(year) is { } day && (on is null || day.DayOfWeek == on)
                ? day.AddDays(move.GetValueOrDefault(day.DayOfWeek))
                : null);
    }

    public static DayOfWeek? Weekday(string name) =>
        Enum.GetValues<DayOfWeek>().Select(day => (DayOfWeek?)day).FirstOrDefault(day => string.Equals(day.ToString(), name, StringComparison.OrdinalIgnoreCase));

    private static Func<int, DateOnly?>? Base(Match match)
    {
        if (match.Groups["once"] is { Success: true, Value: var once })
        {
            return DateOnly.TryParseExact(once, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? year => day.Year == year ? day : null : null;
        }

        if (match.Groups["fixed"] is { Success: true, Value: var text })
        {
            return DateOnly.TryParseExact($"2001-{text}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? year => new DateOnly(year, day.Month, day.Day) : null;
        }

        if (Number(match, "easter") is { } days)
        {
            return year => Easter.Of(year).AddDays(days);
        }

        var (nth, plus) = (Array.IndexOf(Ordinals, match.Groups["nth"].Value), Number(match, "plus") ?? 0);
        return Weekday(match.Groups["weekday"].Value) is { } weekday && Number(match, "month") is >= 1 and <= 12 and var month
            ? year => Nth(nth, weekday, year, month).AddDays(plus)
            : null;
    }

    private static DateOnly Nth(int nth, DayOfWeek weekday, int year, int month)
    {
        var from = nth == 4 ? new DateOnly(year, month, DateTime.DaysInMonth(year, month)).AddDays(-6) : new DateOnly(year, month, 1).AddDays(7 * nth);
        return from.AddDays(((int)weekday - (int)from.DayOfWeek + 7) % 7);
    }

    private static int? Number(Match match, string group) =>
        int.TryParse(match.Groups[group].Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex(
        @"^(?:(?<once>\d{4}-\d\d-\d\d)|(?<fixed>\d\d-\d\d)|easter(?<easter>[+-]\d{1,3})|(?<nth>first|second|third|fourth|last) (?<weekday>[a-z]+) of (?<month>\d\d)(?: (?<plus>[+-]\d{1,2}))?)(?: on (?<on>[a-z]+))?(?: moved (?<move>[A-Za-z]+))?(?: from (?<from>\d{4}))?(?: until (?<until>\d{4}))?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();
}
