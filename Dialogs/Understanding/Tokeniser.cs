using System.Collections.Frozen;
using System.Globalization;

namespace GealcBot.Dialogs.Understanding;

/// <summary>Cuts a folded message into tokens, in one pass.</summary>
internal static class Tokeniser
{
    // What makes 2 the second, in any of the four languages: 2nd, 2.º, 2da, 2ª, 2e, 1er.
    private static readonly FrozenSet<string> OrdinalEndings = FrozenSet.Create(
        "st", "nd", "rd", "th", "er", "re", "ere", "e", "eme", "nde", "o", "a", "ro", "ra", "do", "da", "to", "ta", "mo", "ma");

    public static List<Token> Tokens(FoldedText text, DateOnly today)
    {
        var tokens = new List<Token>(16);
        for (var at = 0; at < text.Length;)
        {
            at = Next(text, at, today, tokens);
        }

        return tokens;
    }

    private static int Next(FoldedText text, int at, DateOnly today, List<Token> tokens)
    {
        var c = text[at];
        if (LinkScanner.At(text, at) is { } link)
        {
            tokens.Add(link);
            return link.End;
        }

        if (char.IsAsciiDigit(c))
        {
            var token = CodeScanner.At(text, at) ?? NumericDateScanner.At(text, at, today) ?? Number(text, at);
            tokens.Add(token);
            return token.End;
        }

        if (c == '\uD83C' && at + 1 < text.Length && text[at + 1] is >= '\uDFFB' and <= '\uDFFF')
        {
            // The colour of a hand says nothing.
            return at + 2;
        }

        if (char.IsSurrogate(c))
        {
            tokens.Add(Word(text, at, Math.Min(at + 2, text.Length)));
            return at + 2;
        }

        // "quel % du plan": said as a word.
        if (c == '%' || char.GetUnicodeCategory(c) == UnicodeCategory.OtherSymbol)
        {
            tokens.Add(Word(text, at, at + 1));
            return at + 1;
        }

        return char.IsLetter(c) ? Letters(text, at, tokens) : at + 1;
    }

    private static int Letters(FoldedText text, int at, List<Token> tokens)
    {
        var end = at + 1;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        tokens.Add(Word(text, at, end));
        return end;
    }

    private static Token Word(FoldedText text, int at, int end) =>
        Token.Word(at, end, text.Chars[at..end].ToString());

    private static Token Number(FoldedText text, int at)
    {
        var end = at;
        while (char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        var decimals = end;
        if (text[end] is '.' or ',' && char.IsAsciiDigit(text[end + 1]))
        {
            for (decimals = end + 1; char.IsAsciiDigit(text[decimals]); decimals++)
            {
            }
        }

        var number = int.TryParse(text.Chars[at..end], NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : -1;
        var sign = text[decimals] == ' ' ? decimals + 1 : decimals;
        if (text[sign] == '%')
        {
            return new Token(Shape.Percent, at, sign + 1, "", number is >= 0 and <= 100 ? number : -1);
        }

        if (decimals == end && OrdinalEnd(text, end) is > 0 and var ordinal)
        {
            return new Token(Shape.Ordinal, at, ordinal, text.Chars[at..end].ToString(), number);
        }

        if (decimals == end && HourEnd(text, end) is > 0 and var hour)
        {
            return new Token(Shape.Noise, at, hour, "");
        }

        // "2.5" is neither 2 nor 5.
        return decimals > end
            ? new Token(Shape.Noise, at, decimals, text.Chars[at..decimals].ToString())
            : new Token(Shape.Number, at, end, text.Chars[at..end].ToString(), number);
    }

    private static int OrdinalEnd(FoldedText text, int at)
    {
        var from = text[at] == '.' && text[at + 1] == 'o' ? at + 1 : at;
        var end = from;
        while (end < from + 4 && char.IsAsciiLetterLower(text[end]))
        {
            end++;
        }

        return end > from && !char.IsLetterOrDigit(text[end]) && OrdinalEndings.Contains(text.Chars[from..end].ToString()) ? end : 0;
    }

    /// <summary>The end of an hour whose number ends here: "15h", "15:30", "3 pm", "10 hs"; 0 when it is no hour.</summary>
    private static int HourEnd(FoldedText text, int at)
    {
        if (text[at] == ':' && char.IsAsciiDigit(text[at + 1]) && char.IsAsciiDigit(text[at + 2]))
        {
            return HourEnd(text, at + 3) is > 0 and var marked ? marked : at + 3;
        }

        var from = text[at] == ' ' ? at + 1 : at;
        var end = from;
        while (end < from + 6 && char.IsAsciiLetterLower(text[end]))
        {
            end++;
        }

        var isHour = Cues.Is(text.Chars[from..end], Cue.HourMark);
        return !isHour || char.IsLetter(text[end]) ? 0 : text[end - 1] == 'h' && char.IsAsciiDigit(text[end]) && char.IsAsciiDigit(text[end + 1]) ? end + 2 : end;
    }
}
