using System.Globalization;
using System.Runtime.CompilerServices;

namespace GealcBot.Texts;

/// <summary>
/// Every sentence the bot can say, in the language of the person it is talking to. A method is a sentence of
/// Sentences/*.resx with the same name; a test holds the four languages to the same sentences and the same blanks.
/// </summary>
public sealed partial class Say
{
    private static readonly Say[] Voices = [.. Languages.All.Select(language => new Say(language))];

    private readonly Sentences sentences;

    private Say(Language language)
    {
        Language = language;
        sentences = Sentences.Of(language);
    }

    public Language Language { get; }

    public CultureInfo Culture => Language.Culture;

    public static Say In(Language language) => Voices[(int)language];

    /// <summary>"lunes 20 de mayo de 2024": always with the weekday and the month's name.</summary>
    public string Day(DateOnly day) => Language switch
    {
        Language.Spanish => day.ToString("dddd d 'de' MMMM 'de' yyyy", Culture),
        Language.English => day.ToString("dddd d MMMM yyyy", Culture),
        Language.Portuguese => day.ToString("dddd, d 'de' MMMM 'de' yyyy", Culture),
        _ => day.ToString(day.Day == 1 ? "dddd '1er' MMMM yyyy" : "dddd d MMMM yyyy", Culture),
    };

    /// <summary>"mayo de 2024".</summary>
    public string Month(DateOnly day) => Language is Language.Spanish or Language.Portuguese
        ? day.ToString("MMMM 'de' yyyy", Culture).ToLower(Culture)
        : day.ToString("MMMM yyyy", Culture);

    /// <summary>"a, b y c".</summary>
    public string AllOf(IEnumerable<string> names) => names.ToList() switch
    {
        [] => "",
        [var one] => one,
        [.. var first, var last] => List2(string.Join(", ", first), last),
    };

    /// <summary>The first letter in capitals, for a sentence that begins with a name that may not have one.</summary>
    public string Capital(string words) => words.Length == 0 ? words : char.ToUpper(words[0], Culture) + words[1..];

    private string Fill([CallerMemberName] string sentence = "") => sentences[sentence];

    private string Fill(object?[] blanks, [CallerMemberName] string sentence = "") =>
        string.Format(Culture, sentences.Format(sentence), blanks);

    /// <summary>French and Brazilian Portuguese say "0 réunion": one form for nought and one.</summary>
    private string FillCount(int count, [CallerMemberName] string sentence = "") =>
        Fill([count], sentence + (count == 1 || (count == 0 && Language is Language.French or Language.Portuguese) ? ".one" : ".other"));

    private string List2(string first, string last) => Fill([first, last]);
}
