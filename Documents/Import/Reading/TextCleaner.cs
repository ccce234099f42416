using System.Globalization;
using System.Text;

namespace GealcBot.Documents.Import.Reading;

/// <summary>What cannot be seen is taken out of a line, and what looks like a space becomes one.</summary>
internal static class TextCleaner
{
    // Composing takes the square of the accents on one letter.
    private const int MostAccents = 4;

    public static string Clean(string line)
    {
        if (IsPlain(line))
        {
            return line.Trim();
        }

        var clean = new StringBuilder(line.Length);
        var accents = 0;
        foreach (var letter in line)
        {
            accents = char.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark ? accents + 1 : 0;
            var kept = accents > MostAccents ? '\0' : Kept(letter);
            if (kept == ' ' ? clean.Length > 0 && clean[^1] != ' ' : kept != '\0')
            {
                clean.Append(kept);
            }
        }

        return Composed(clean.ToString().Trim());
    }

    private static bool IsPlain(string line)
    {
        var before = 'x';
        foreach (var letter in line)
        {
            if (letter is < ' ' or > '\u00FF' or '\u00A0' or '\u00AD' or (>= '\u007F' and < '\u00A0') || (letter == ' ' && before == ' '))
            {
                return false;
            }

            before = letter;
        }

        return true;
    }

    private static char Kept(char letter) => char.GetUnicodeCategory(letter) switch
    {
        _ when letter is '\t' or '\u0085' => ' ',
        UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => ' ',
        // Zero-width and bidirectional marks, soft hyphens, byte order marks, controls.
        UnicodeCategory.Format or UnicodeCategory.Control or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned => '\0',
        // Half a character would make composing throw; whole ones beyond the first plane are pictures.
        UnicodeCategory.Surrogate => '\0',
        _ when letter == '\uFFFD' => '\0',
        _ => letter,
    };

    /// <summary>An accent written as a sign of its own joins its letter.</summary>
    private static string Composed(string text) =>
        text.IsNormalized(NormalizationForm.FormC) ? text : text.Normalize(NormalizationForm.FormC);
}
