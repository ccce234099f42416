using System.Globalization;

namespace GealcBot.Dialogs.Understanding;

/// <summary>"14/05", "14.05", "14/5/2024", "14.05.2024" with the day first in all four languages, and "2024-05-14".</summary>
internal static class NumericDateScanner
{
    public static Token? At(FoldedText text, int at, DateOnly today)
    {
        if (at > 0 && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '/' or '.' or '-'))
        {
            return null;
        }

        Span<int> parts = stackalloc int[3];
        var (count, end, separator) = Parts(text, at, parts);
        if (count < 2 || char.IsLetterOrDigit(text[end]) || (text[end] == separator && char.IsAsciiDigit(text[end + 1])))
        {
            return null;
        }

        // "14.05" is a day, "3.4" and "3.10" are codes of the plan.
        separator = count == 2 && separator == '.' && text[end - 2] == '0' && text[end - 3] == '.' ? '/' : separator;
        return Day(parts, count, separator, today) switch
        {
            { } day => new Token(Shape.Day, at, end, count == 2 ? "?" : "", -1, day),
            // A day that no calendar has says nothing, and its numbers are no numbers either.
            null when count == 3 || separator == '/' => new Token(Shape.Noise, at, end, ""),
            null => null,
        };
    }

    private static (int Count, int End, char Separator) Parts(FoldedText text, int at, Span<int> parts)
    {
        var separator = '\0';
        var count = 0;
        while (count < 3)
        {
            var end = at;
            while (end < at + 4 && char.IsAsciiDigit(text[end]))
            {
                end++;
            }

            if (end == at)
            {
                break;
            }

            parts[count++] = int.Parse(text.Chars[at..end], NumberStyles.None, CultureInfo.InvariantCulture);
            at = end;
            if (count == 3 || !Separates(text, at, ref separator))
            {
                break;
            }

            at++;
        }

        return (count, at, separator);
    }

    private static bool Separates(FoldedText text, int at, ref char separator)
    {
        var c = text[at];
        if (c is not ('/' or '-' or '.') || (separator != '\0' && c != separator) || !char.IsAsciiDigit(text[at + 1]))
        {
            return false;
        }

        separator = c;
        return true;
    }

    private static DateOnly? Day(ReadOnlySpan<int> parts, int count, char separator, DateOnly today) => (count, separator) switch
    {
        (3, _) when parts[0] > 1900 => CalendarDay.Of(parts[0], parts[1], parts[2]),
        (3, _) => CalendarDay.Of(parts[2] < 100 ? 2000 + parts[2] : parts[2], parts[1], parts[0]),
        (2, '/') => CalendarDay.Of(today.Year, parts[1], parts[0]),
        _ => null,
    };
}
