using System.Buffers;
using System.Collections.Immutable;
using System.Text;

namespace GealcBot.Documents.Import.Grammar;

/// <summary>A note's mark in a text.</summary>
internal readonly record struct NoteMark(int Start, int End, int Number);

/// <summary>
/// Finds the marks of notes: superscript digits, <c>&lt;sup&gt;2&lt;/sup&gt;</c>, [^2], ^2^, and digits glued to a word
/// where the document marks its notes in no other way.
/// </summary>
/// <param name="glued">The numbers of the notes, when marks are glued digits; otherwise null.</param>
internal sealed class NoteMarks(IReadOnlySet<int>? glued)
{
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private static readonly SearchValues<char> Beginnings = SearchValues.Create(Superscripts + "^<[");

    public static NoteMarks Proper { get; } = new(null);

    public static bool HasProper(string text) => text.AsSpan().IndexOfAny(Beginnings) >= 0 && !Proper.Find(text).IsEmpty;

    public static string Superscript(int number) =>
        string.Concat(number.ToString(System.Globalization.CultureInfo.InvariantCulture).Select(digit => Superscripts[digit - '0']));

    public ImmutableArray<NoteMark> Find(string text)
    {
        if (glued is null && text.AsSpan().IndexOfAny(Beginnings) < 0)
        {
            return [];
        }

        var marks = ImmutableArray.CreateBuilder<NoteMark>();
        for (var at = 0; (at = Next(text, at)) < text.Length;)
        {
            var mark = At(text, at);
            if (mark.End > at)
            {
                marks.Add(mark);
            }

            at = Math.Max(mark.End, at + 1);
        }

        return marks.ToImmutable();
    }

    private int Next(string text, int at)
    {
        var step = glued is null ? text.AsSpan(at).IndexOfAny(Beginnings) : 0;
        return step < 0 ? text.Length : at + step;
    }

    /// <summary>The mark that a line begins with, where it begins with one.</summary>
    public NoteMark StartOf(string text) => text.Length == 0 ? default : At(text, 0);

    /// <summary>"22 https://…", "[22] https://…": how a note begins where marks are glued digits.</summary>
    public static NoteMark PlainStart(string text)
    {
        var bracket = text.StartsWith('[') ? 1 : 0;
        var mark = Digits(text, 0, bracket, bracket == 1 ? "]" : "");
        return mark.End > 0 && mark.End < text.Length && text[mark.End] is ' ' or ':' or '.' or ')' or '<' or 'h' ? mark : default;
    }

    /// <summary>The text without marks, with the spaces and commas set right that they leave behind.</summary>
    public string Strip(string text)
    {
        var marks = Find(text);
        if (marks.IsEmpty)
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        var at = 0;
        foreach (var mark in marks)
        {
            Append(plain, text.AsSpan(at, mark.Start - at), at > 0);
            at = mark.End;
        }

        Append(plain, text.AsSpan(at), true);
        return plain.ToString().Trim();
    }

    private static void Append(StringBuilder plain, ReadOnlySpan<char> piece, bool afterMark)
    {
        if (!afterMark || piece.IsEmpty)
        {
            plain.Append(piece);
            return;
        }

        if (piece.IndexOfAnyExcept(", ") < 0 && piece.Contains(','))
        {
            // "¹,²": the comma stood between two marks.
            return;
        }

        if (piece[0] is '.' or ',' or ';' or ')' or ':')
        {
            while (plain.Length > 0 && plain[^1] == ' ')
            {
                plain.Length--;
            }
        }
        else if (plain.Length > 0)
        {
            var open = plain[^1] is ' ' or '(';
            if (open && piece[0] == ' ')
            {
                piece = piece[1..];
            }
            else if (!open && char.IsLetterOrDigit(piece[0]))
            {
                plain.Append(' ');
            }
        }

        plain.Append(piece);
    }

    private NoteMark At(string text, int at) => text[at] switch
    {
        '<' => Tagged(text, at),
        '^' => Digits(text, at, at + 1, "^"),
        '[' when at + 1 < text.Length && text[at + 1] == '^' => Digits(text, at, at + 2, "]"),
        var letter when Superscripts.Contains(letter) => Raised(text, at),
        var letter when glued is not null && char.IsAsciiDigit(letter) => Glued(text, at),
        _ => default,
    };

    private static NoteMark Raised(string text, int at)
    {
        var (end, number) = (at, 0);
        for (; end < text.Length && Superscripts.IndexOf(text[end]) is >= 0 and var digit; end++)
        {
            number = Math.Min((number * 10) + digit, 10_000_000);
        }

        return new NoteMark(at, end, number);
    }

    private static NoteMark Tagged(string text, int at)
    {
        const string open = "<sup>", close = "</sup>";
        if (string.Compare(text, at, open, 0, open.Length, StringComparison.OrdinalIgnoreCase) != 0)
        {
            return default;
        }

        var start = at + open.Length;
        while (start < text.Length && text[start] is ' ' or '[' or '^')
        {
            start++;
        }

        var mark = Digits(text, at, start, "");
        var end = mark.End;
        while (end > 0 && end < text.Length && text[end] is ' ' or ']' or '^')
        {
            end++;
        }

        return end > 0 && string.Compare(text, end, close, 0, close.Length, StringComparison.OrdinalIgnoreCase) == 0
            ? mark with { End = end + close.Length }
            : default;
    }

    private static NoteMark Digits(string text, int start, int at, string close)
    {
        var (end, number) = (at, 0);
        for (; end < text.Length && end - at < 7 && char.IsAsciiDigit(text[end]); end++)
        {
            number = (number * 10) + (text[end] - '0');
        }

        return end > at && string.CompareOrdinal(text, end, close, 0, close.Length) == 0
            ? new NoteMark(start, end + close.Length, number)
            : default;
    }

    /// <summary>"Executed23", "April28", and "October 3122": the day 31, the note 22.</summary>
    private NoteMark Glued(string text, int at)
    {
        if (at > 0 && !(char.IsLetter(text[at - 1]) || text[at - 1] is ' ' or ')' or '.' or '"' or '”'))
        {
            return default;
        }

        var whole = Digits(text, at, at, "");
        if (whole.End < text.Length && char.IsLetterOrDigit(text[whole.End]))
        {
            return new NoteMark(0, 0, 0);
        }

        if (at > 0 && text[at - 1] != ' ')
        {
            return glued!.Contains(whole.Number) ? whole : default;
        }

        var digits = whole.End - at;
        for (var day = 1; digits is 3 or 4 && day <= 2; day++)
        {
            var (first, rest) = (int.Parse(text.AsSpan(at, day), provider: null), int.Parse(text.AsSpan(at + day, digits - day), provider: null));
            if (digits - day <= 2 && first is > 0 and <= 31 && text[at + day] != '0' && glued!.Contains(rest) && FollowsAMonth(text, at))
            {
                return new NoteMark(at + day, whole.End, rest);
            }
        }

        return default;
    }

    private static bool FollowsAMonth(string text, int at)
    {
        var end = at - 1;
        var start = end;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return start < end && Words.MonthNames.Find(text[start..end]) > 0;
    }
}
