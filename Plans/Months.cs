using System.Collections.Frozen;
using System.Globalization;

namespace GealcBot.Plans;

/// <summary>The months as the documents write them, in four languages.</summary>
public static class Months
{
    private static readonly FrozenDictionary<string, int> ByName = Numbered(
        "january enero janeiro janvier", "february febrero fevereiro fevrier", "march marzo marco mars", "april abril avril", "may mayo maio mai",
        "june junio junho juin", "july julio julho juillet", "august agosto aout", "september septiembre setiembre setembro septembre",
        "october octubre outubro octobre", "november noviembre novembro novembre", "december diciembre dezembro decembre");

    /// <summary>1 to 12, or null for what is no month.</summary>
    public static int? Of(string word) => ByName.TryGetValue(Subjects.Fold(word.Trim(' ', '.', ',')), out var month) ? month : null;

    /// <summary>The last day of the year that a text names ("September 27th", "27 de septiembre"), or null.</summary>
    public static DateOnly? DayIn(string? text, int year)
    {
        var words = (text ?? "").Split([' ', '\u00A0', ',', '.', '(', ')', ';'], StringSplitOptions.RemoveEmptyEntries);
        DateOnly? last = null;
        for (var at = 0; at < words.Length; at++)
        {
            if (Of(words[at]) is { } month && (Day(words, at + 1) ?? Day(words, at - 1) ?? Day(words, at - 2)) is { } day
                && day <= DateTime.DaysInMonth(year, month) && new DateOnly(year, month, day) is var found && !(last > found))
            {
                last = found;
            }
        }

        return last;
    }

    // "27th": the ending of an English ordinal is dropped; a note mark is a superscript and no digit.
    private static int? Day(string[] words, int at) =>
        at >= 0 && at < words.Length
        && int.TryParse(words[at].TrimEnd('s', 't', 'n', 'd', 'r', 'h', 'e', 'º'), NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is > 0 and < 32
            ? day
            : null;

    private static FrozenDictionary<string, int> Numbered(params string[] rows) =>
        rows.SelectMany((row, at) => row.Split(' ').Select(word => KeyValuePair.Create(word, at + 1))).ToFrozenDictionary();
}
