using System.Buffers;
using System.Text;

namespace GealcBot.Cards;

/// <summary>TextBlocks and facts are read as Markdown by Teams; this makes any text show as it is.</summary>
public static class Markup
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("\\*_`[]~#<>");

    public static string Escape(string words)
    {
        if (words.AsSpan().IndexOfAny(Marks) < 0 && !BeginsList(words))
        {
            return words;
        }

        var escaped = new StringBuilder(words.Length + 8);
        foreach (var c in words)
        {
            if (Marks.Contains(c))
            {
                escaped.Append('\\');
            }

            escaped.Append(c);
        }

        return BeginsList(words) ? escaped.Insert(words.AsSpan().IndexOfAny("-+.)"), '\\').ToString() : escaped.ToString();
    }

    /// <summary>"- x", "+ x", "12. x" would turn into a list.</summary>
    private static bool BeginsList(string words)
    {
        var digits = words.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits >= 0 && digits + 1 < words.Length && words[digits + 1] == ' '
            && (digits == 0 ? words[0] is '-' or '+' : words[digits] is '.' or ')');
    }
}
