using System.Globalization;
using GealcBot.Documents.Import.Words;
using GealcBot.Plans;

namespace GealcBot.Documents.Import.Grammar;

/// <summary>When an activity is to happen, from its date field, from the heading above it or from its title.</summary>
internal static class PeriodGrammar
{
    private static readonly HashSet<string> HeadingBeginnings = ["actividades", "activities", "atividades", "activites"];

    /// <summary>"Actividades del primer semestre", "1st. Semester Activities", "Annual Activities", "Segundo semestre".</summary>
    public static bool IsHeading(string text)
    {
        if (text.Length > 80 || (text.Contains(':') && !text.EndsWith(':')))
        {
            return false;
        }

        var words = new WordText(text);
        return words.Count is >= 2 and <= 9
            && (Semester(words) is not null || words.HasAny(PeriodWords.Annual))
            && words.Split() is var split
            && split.All(PeriodWords.HeadingWords.Contains)
            && (split.Any(HeadingBeginnings.Contains) || !text.EndsWith('.'));
    }

    public static Period Read(string raw, string plain, int year)
    {
        var words = new WordText(plain, 200);
        var kind = Kind(words, plain, year, out var date, out var perYear);
        return new Period(kind, date, perYear, raw);
    }

    /// <summary>The word in a title ("Reuniones bimensuales…") that leaves the frequency open, or null.</summary>
    public static string? Undecided(string text) =>
        new WordText(text, 300) is var words && words.HasAny(PeriodWords.Undecided)
            ? text.Split(' ').FirstOrDefault(word => new WordText(word).HasAny(PeriodWords.Undecided))?.Trim('.', ',', ';', '(', ')') ?? "the frequency"
            : null;

    private static PeriodKind? Kind(WordText words, string plain, int year, out PlanDate? date, out int? perYear)
    {
        (date, perYear) = (null, Times(words));
        if (words.HasAny(PeriodWords.Quarterly))
        {
            perYear ??= 4;
            return PeriodKind.Quarterly;
        }

        if (perYear is not null)
        {
            return PeriodKind.PerYear;
        }

        if (EveryFewWeeks(words, out perYear) is { } often)
        {
            return often;
        }

        var dates = DateGrammar.Find(plain, year);
        if (dates.Any(found => found.HasDay) || (dates.Length > 0 && Semester(words) is null))
        {
            date = DateGrammar.Together(dates);
            return date is null ? null : PeriodKind.FixedDate;
        }

        return Semester(words)
            ?? (words.HasAny(PeriodWords.Annual) ? PeriodKind.Annual : words.HasAny(PeriodWords.ToBeDefined) ? PeriodKind.ToBeDefined : null);
    }

    private static PeriodKind? EveryFewWeeks(WordText words, out int? perYear)
    {
        perYear = words.HasAny(PeriodWords.Undecided) ? null
            : words.HasAny(PeriodWords.EveryTwoMonths) ? 6
            : words.HasAny(PeriodWords.TwiceAMonth) ? 24
            : words.HasAny(PeriodWords.Monthly) ? 12 : null;
        return perYear == 12 ? PeriodKind.PerYear : perYear is not null || words.HasAny(PeriodWords.Undecided) ? PeriodKind.Bimonthly : null;
    }

    private static PeriodKind? Semester(WordText words)
    {
        var (first, second) = (words.HasAny(PeriodWords.First), words.HasAny(PeriodWords.Second));
        return first && second ? PeriodKind.Annual : first ? PeriodKind.FirstSemester : second ? PeriodKind.SecondSemester : null;
    }

    /// <summary>"4 al año", "four times a year".</summary>
    private static int? Times(WordText words)
    {
        var split = words.Split();
        for (var at = 0; at + 1 < split.Length; at++)
        {
            if (Number(split[at]) is { } number && PeriodWords.AYear.Any(phrase => Follows(split, at + 1, phrase)))
            {
                return number;
            }
        }

        return null;
    }

    private static int? Number(string word)
    {
        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var digits))
        {
            return digits is > 0 and <= 366 ? digits : null;
        }

        var at = Array.FindIndex(PeriodWords.Numbers, names => names.Contains(word));
        return at < 0 ? null : at + 1;
    }

    private static bool Follows(string[] words, int at, string phrase)
    {
        var expected = phrase.Split(' ');
        return at + expected.Length <= words.Length && expected.AsSpan().SequenceEqual(words.AsSpan(at, expected.Length));
    }
}
