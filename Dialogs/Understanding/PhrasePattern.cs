using System.Text.RegularExpressions;
using GealcBot.Texts;
using GealcBot.Texts.Vocabulary;

namespace GealcBot.Dialogs.Understanding;

/// <summary>Phrases of the vocabularies as a part of a regular expression, for what is cut out of a message as it was typed.</summary>
internal static partial class PhrasePattern
{
    /// <summary>Any entry of a key, in all four languages. What an entry has in braces stays a choice, or the pattern would grow too large to be safe.</summary>
    public static string Of(string section, string key) =>
        $"(?:{string.Join('|', Languages.All.SelectMany(language => VocabularyFile.Load(language).Section(section)[key]).Select(Folding.Of).Distinct().Select(Entry))})";

    private static string Entry(string entry)
    {
        var pattern = Choices().Replace(entry, choice => $"<{string.Join('|', choice.Groups["of"].Value.Split(',').OrderByDescending(one => one.Length))}>");
        return string.Concat(pattern.Select(Letter)) + (entry[^1] is ':' ? "" : @"\b");
    }

    /// <summary>A letter as the four languages write it, with an accent or without; the signs of a choice as they are.</summary>
    private static string Letter(char letter) => letter switch
    {
        'a' => "[aáàâã]",
        'c' => "[cç]",
        'e' => "[eéèê]",
        'i' => "[ií]",
        'n' => "[nñ]",
        'o' => "[oóôõ]",
        'u' => "[uúùû]",
        '\'' => "['’]",
        ' ' => @"\s+",
        ':' => @"\s*:",
        '<' => "(?:",
        '>' => ")",
        '|' => "|",
        _ => Regex.Escape(letter.ToString()),
    };

    [GeneratedRegex(@"\{(?<of>[^}]*)\}", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Choices();
}
