namespace GealcBot.Dialogs.Understanding;

/// <summary>Codes as the plan prints them: "3.3.2", "3.9ii.1"; "3.9i" and "3.3" are read too, as chapters. Not versions, decimals or addresses.</summary>
internal static class CodeScanner
{
    public static Token? At(FoldedText text, int at)
    {
        // "v1.2.3", "10.0.0.1": part of something longer.
        if (at > 0 && (char.IsLetterOrDigit(text[at - 1]) || (text[at - 1] is '.' or ',' && at > 1 && char.IsLetterOrDigit(text[at - 2]))))
        {
            return null;
        }

        var first = Digits(text, at, 1);
        if (first == at || text[first] != '.')
        {
            return null;
        }

        var second = Digits(text, first + 1, 2);
        if (second == first + 1)
        {
            return null;
        }

        var roman = Roman(text, second);
        var third = text[roman] == '.' ? Digits(text, roman + 1, 2) : roman;
        return third > roman + 1 ? Whole(text, at, third) : roman > second ? Whole(text, at, roman) : null;
    }

    private static Token? Whole(FoldedText text, int at, int end) =>
        char.IsLetterOrDigit(text[end]) || (text[end] is '.' or ',' && char.IsLetterOrDigit(text[end + 1]))
            ? null
            : new Token(Shape.Code, at, end, text.Chars[at..end].ToString());

    private static int Digits(FoldedText text, int at, int most)
    {
        var end = at;
        while (end < at + most && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return char.IsAsciiDigit(text[end]) ? at : end;
    }

    private static int Roman(FoldedText text, int at)
    {
        var end = at;
        while (end < at + 3 && text[end] == 'i')
        {
            end++;
        }

        return end;
    }
}
