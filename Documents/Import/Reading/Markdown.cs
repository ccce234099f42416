using System.Buffers;
using System.Net;
using System.Text;

namespace GealcBot.Documents.Import.Reading;

/// <summary>Takes the decoration off a line: headings, bullets, emphasis. Text files carry it too, so there is no other way of reading.</summary>
internal static class Markdown
{
    private const string Bullets = "-*+•·▪◦–—";

    private static readonly SearchValues<char> Decoration = SearchValues.Create("*_\\[&<");

    /// <summary>Whether the line is a heading, and what is left of it.</summary>
    public static (bool IsHeading, string Text) Undecorated(string line)
    {
        var text = line.TrimStart('>', ' ');
        var marks = text.AsSpan().IndexOfAnyExcept('#');
        var isHeading = marks is > 0 and <= 6 && text[marks] == ' ';
        if (isHeading)
        {
            text = text[marks..].Trim().TrimEnd('#').TrimEnd();
        }
        else if (text.Length > 2 && Bullets.Contains(text[0]) && text[1] == ' ')
        {
            text = text[2..].TrimStart();
        }

        return (isHeading, text.AsSpan().IndexOfAny(Decoration) < 0 ? text : Plain(text));
    }

    /// <summary>Three or more dashes, stars or the like, alone on a line.</summary>
    public static bool IsRule(string line)
    {
        var marks = 0;
        foreach (var letter in line)
        {
            if (letter != ' ')
            {
                if (letter != line[0] || letter is not ('-' or '*' or '_' or '='))
                {
                    return false;
                }

                marks++;
            }
        }

        return marks >= 3;
    }

    /// <summary>The cells of "| a | b |", or null for a line that is no row; none for the row of dashes under the labels.</summary>
    public static string[]? Cells(string line)
    {
        if (line.Length < 2 || line[0] != '|')
        {
            return null;
        }

        var body = line[1..].TrimEnd();
        var cells = (body.EndsWith('|') ? body[..^1] : body).Replace("\\|", "\u0001", StringComparison.Ordinal).Split('|');
        return cells.All(cell => cell.AsSpan().IndexOfAnyExcept(" -:") < 0)
            ? []
            : [.. cells.Select(cell => Undecorated(cell.Replace('\u0001', '|').Replace("<br>", " ", StringComparison.OrdinalIgnoreCase).Trim()).Text)];
    }

    private static string Plain(string text)
    {
        var entities = text.Contains('&') && text.Contains(';') ? WebUtility.HtmlDecode(text) : text;
        return Unemphasised(WithPlainLinks(entities)).Trim();
    }

    // [words](address) says the same as: words <address>
    private static string WithPlainLinks(string text)
    {
        if (!text.Contains("](", StringComparison.Ordinal))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        var at = 0;
        for (var middle = text.IndexOf("](", StringComparison.Ordinal); middle >= 0; middle = text.IndexOf("](", at, StringComparison.Ordinal))
        {
            var close = text.IndexOf(')', middle);
            var open = text.LastIndexOf('[', middle, middle - at + 1);
            if (close < 0)
            {
                break;
            }

            var words = open < 0 ? text[at..middle] : text[at..open] + text[(open + 1)..middle];
            plain.Append(words).Append(" <").Append(text, middle + 2, close - middle - 2).Append('>');
            at = close + 1;
        }

        return plain.Append(text, at, text.Length - at).ToString();
    }

    private static string Unemphasised(string text)
    {
        var plain = new StringBuilder(text.Length);
        var inLink = false;
        for (var i = 0; i < text.Length; i++)
        {
            inLink = inLink ? text[i] is not (' ' or '>') : IsLinkAt(text, i);
            if (inLink || !IsEmphasis(text, i))
            {
                plain.Append(text[i]);
            }
        }

        return plain.ToString();
    }

    private static bool IsLinkAt(string text, int at) =>
        text[at] is 'h' or 'w' or 'H' or 'W'
        && (string.Compare(text, at, "http", 0, 4, StringComparison.OrdinalIgnoreCase) == 0 || string.Compare(text, at, "www.", 0, 4, StringComparison.OrdinalIgnoreCase) == 0);

    private static bool IsEmphasis(string text, int at) => text[at] switch
    {
        '*' => Beside(text, at - 1) != ' ' || Beside(text, at + 1) != ' ',
        '_' => !char.IsLetterOrDigit(Beside(text, at - 1)) || !char.IsLetterOrDigit(Beside(text, at + 1)),
        '\\' => Beside(text, at + 1) is '.' or ')' or '(' or '_' or '*' or '#' or '[' or ']' or '-' or '<' or '>' or '|',
        _ => false,
    };

    private static char Beside(string text, int at) => at >= 0 && at < text.Length ? text[at] : ' ';
}
