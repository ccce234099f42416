using System.Globalization;
using System.Text;

namespace GealcBot.Documents.Import.Words;

/// <summary>Text as it is compared: lower case without accents, one character for each, so that positions stay the same.</summary>
internal static class Folding
{
    private static readonly char[] Table = [.. Enumerable.Range(0, 0x250).Select(code => Slow((char)code))];

    // What has no place in a word is a space here.
    private static readonly char[] Words = [.. Enumerable.Range(0, 0x250).Select(code => char.IsLetterOrDigit((char)code) ? Slow((char)code) : ' ')];

    /// <summary>The letter of a word, folded, or a space for what separates words.</summary>
    public static char Word(char letter) =>
        letter < Words.Length ? Words[letter] : char.IsLetterOrDigit(letter) ? Fold(letter) : ' ';

    public static string Fold(string text) =>
        string.Create(text.Length, text, static (span, source) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                span[i] = Fold(source[i]);
            }
        });

    public static char Fold(char letter) =>
        letter < Table.Length ? Table[letter] : letter is '’' or '‘' ? '\'' : char.ToLowerInvariant(letter);

    // Ordinals are written 1º, 1ª and, by hand, 1°.
    private static char Slow(char letter) => letter switch
    {
        'º' or '°' => 'o',
        'ª' => 'a',
        _ => char.ToLowerInvariant(letter.ToString().Normalize(NormalizationForm.FormD) is { Length: > 1 } parts
            && CharUnicodeInfo.GetUnicodeCategory(parts[1]) == UnicodeCategory.NonSpacingMark ? parts[0] : letter),
    };
}
