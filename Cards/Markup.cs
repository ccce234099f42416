using System.Buffers;
using System.Text;

namespace GealcBot.Cards;

/// <summary>TextBlocks and facts are read as Markdown by Teams; this makes any text show as it is.</summary>
public static class Markup
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("\\*_`[]~#<>");
    private static readonly SearchValues<char> MarksAndBreaks = SearchValues.Create("\\*_`[]~#<>\r\n");

    public static string Escape(string words)
    {
        var listMark = ListMark(words);
        if (listMark < 0 && words.AsSpan().IndexOfAny(MarksAndBreaks) < 0)
        {
            return words;
        }

        var escaped = new StringBuilder(words.Length + 8);
        for (var i = 0; i < words.Length; i++)
        {
            if (i == listMark || Marks.Contains(words[i]))
            {
                escaped.Append('\\');
            }

            escaped.Append(words[i]);
            if (words[i] is '\r' or '\n')
            {
                listMark = i + 1 + ListMark(words.AsSpan(i + 1));
            }
        }

        return escaped.ToString();
    }

    /// <summary>Where the mark stands that would make a list of a line ("- x", "+ x", "12. x"), else -1.</summary>
    private static int ListMark(ReadOnlySpan<char> line)
    {
        var indent = Math.Max(line.IndexOfAnyExcept(' ', '\t'), 0);
        var digits = line[indent..].IndexOfAnyExceptInRange('0', '9');
        var mark = indent + digits;
        return digits >= 0 && mark + 1 < line.Length && line[mark + 1] is ' ' or '\t'
            && (digits == 0 ? line[mark] is '-' or '+' : line[mark] is '.' or ')') ? mark : -1;
    }
}
