using System.Collections.Frozen;
using System.Globalization;
using GealcBot.Dialogs.Delivery;
using GealcBot.Dialogs.Understanding;
using GealcBot.Texts;
using GealcBot.Texts.Vocabulary;

namespace GealcBot.Dialogs.Settings;

/// <summary>"Two weeks", "10 días", "um mês": a number and a measure of time side by side.</summary>
internal static class Durations
{
    private const int Most = 60;
    private const int DaysInWeek = 7;

    private static readonly FrozenDictionary<string, int> Numbers = Entries("numbers", key => int.TryParse(key, CultureInfo.InvariantCulture, out var number) ? number : null);

    private static readonly FrozenDictionary<string, Func<DateOnly, int, DateOnly>> Measures = Entries<Func<DateOnly, int, DateOnly>>("concepts", key => key switch
    {
        "dayWord" => (from, count) => from.AddDays(count),
        "week" => (from, count) => from.AddDays(count * DaysInWeek),
        "month" => (from, count) => from.AddMonths(count),
        _ => null,
    });

    /// <summary>The day on which so much time from today is over; null where none is said.</summary>
    public static DateOnly? End(string text, DateOnly today)
    {
        var words = SaidPhrases.Words(text);
        for (var at = 0; at + 1 < words.Length; at++)
        {
            if ((int.TryParse(words[at], CultureInfo.InvariantCulture, out var count) || Numbers.TryGetValue(words[at], out count) || IsOne(words[at], words[at + 1], out count)) && count is > 0 and <= Most
                && Measures.TryGetValue(words[at + 1], out var measure))
            {
                return measure(today, count);
            }
        }

        return null;
    }

    /// <summary>"For a week": an English article counts one, where "a semana" is the Portuguese week.</summary>
    private static bool IsOne(string word, string measure, out int count) => (count = Cues.Is(word, Cue.ArticleAsOne) && Cues.Is(measure, Cue.MeasureOfOne) ? 1 : 0) == 1;

    private static FrozenDictionary<string, int> Entries(string section, Func<string, int?> meaning) =>
        Entries<object>(section, key => meaning(key)).ToFrozenDictionary(entry => entry.Key, entry => (int)entry.Value, StringComparer.Ordinal);

    /// <summary>Single words of a section in all four languages; of two meanings the first.</summary>
    private static FrozenDictionary<string, T> Entries<T>(string section, Func<string, T?> meaning)
        where T : class =>
        (from file in Languages.All.Select(VocabularyFile.Load)
         from entry in file.Section(section)
         let meant = meaning(entry.Key)
         where meant is not null
         from text in entry.Value.SelectMany(file.Expand)
         let words = SaidPhrases.Words(text)
         where words.Length == 1
         group meant by words[0]).ToFrozenDictionary(word => word.Key, word => word.First(), StringComparer.Ordinal);
}
