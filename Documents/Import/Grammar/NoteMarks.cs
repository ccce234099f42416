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
    internal const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

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

    private NoteMark At(string text, int at) => NoteMarkForms.At(text, at, glued);
}
