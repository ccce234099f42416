using System.Globalization;
using GealcBot.Documents.Import.Words;

namespace GealcBot.Documents.Import.Grammar;

/// <summary>The number of a heading: "3)", "3.2", "3.9ii", "3.9ii.4".</summary>
/// <param name="Area">For an activity the code of the area it is numbered in; for an area its own.</param>
/// <param name="Order">The last number of it.</param>
internal readonly record struct ActivityCode(string Text, int Depth, string Area, int Order, int Chapter)
{
    private const int LongestNumber = 2;

    /// <summary>Reads a code at the beginning of a line; <paramref name="rest"/> is the title after it.</summary>
    /// <param name="closed">Whether a bracket, full stop, colon or dash follows the code.</param>
    public static ActivityCode? TryRead(string line, out string rest, out bool closed)
    {
        (rest, closed) = ("", false);
        line = WithoutLabel(line);
        if (line.Length == 0 || !char.IsAsciiDigit(line[0]))
        {
            return null;
        }

        int at = 0, depth = 0, area = 0, order = 0;
        while (depth < 4)
        {
            if (!Number(line, ref at, out order))
            {
                return null;
            }

            depth++;
            area = depth <= 2 ? at : area;
            if (at + 1 >= line.Length || line[at] != '.' || !char.IsAsciiDigit(line[at + 1]))
            {
                break;
            }

            at++;
        }

        var text = line[..at];
        closed = Close(line, ref at);
        var spaced = at == line.Length || line[at] == ' ' || closed;
        if (depth is 0 or > 3 || !spaced || char.IsAsciiDigit(line[at - 1]) && at < line.Length && !char.IsWhiteSpace(line[at]))
        {
            return null;
        }

        rest = line[at..].Trim();
        var chapter = int.Parse(text.AsSpan(0, FirstNumber(text)), CultureInfo.InvariantCulture);
        return new ActivityCode(text, depth, text[..area], order, chapter);
    }

    private static string WithoutLabel(string line)
    {
        var space = line.Length > 0 && char.IsLetter(line[0]) ? line.AsSpan(0, Math.Min(line.Length, 12)).IndexOf(' ') : -1;
        return space > 0 && space + 1 < line.Length && char.IsAsciiDigit(line[space + 1]) && DocumentWords.BeforeACode.Contains(Folding.Fold(line[..space])) ? line[(space + 1)..] : line;
    }

    private static int FirstNumber(string text)
    {
        var end = text.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return end < 0 ? text.Length : end;
    }

    /// <summary>Up to two digits, and the small Roman number of a chapter that was split: "9ii".</summary>
    private static bool Number(string line, ref int at, out int number)
    {
        (number, var start) = (0, at);
        while (at < line.Length && char.IsAsciiDigit(line[at]) && at - start <= LongestNumber)
        {
            number = (number * 10) + (line[at++] - '0');
        }

        var digits = at - start;
        while (at < line.Length && at - start - digits < 4 && line[at] is 'i' or 'v' or 'x')
        {
            at++;
        }

        return digits is > 0 and <= LongestNumber && (at == line.Length || !char.IsLetterOrDigit(line[at]));
    }

    private static bool Close(string line, ref int at)
    {
        var start = at;
        while (at < line.Length && line[at] is ')' or '.' or ':' or '-' or '–' or '—' or ' ' && at - start < 4)
        {
            at++;
        }

        var closed = line.AsSpan(start, at - start).IndexOfAnyExcept(' ') >= 0;
        at = closed ? at : start;
        return closed;
    }
}
