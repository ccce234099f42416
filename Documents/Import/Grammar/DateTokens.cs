using GealcBot.Documents.Import.Words;

namespace GealcBot.Documents.Import.Grammar;

/// <param name="Number">0 for what is no number.</param>
internal readonly record struct DateToken(string Text, int Number, int Start, int End)
{
    public string Folded => Folding.Fold(Text);
}

/// <summary>A text as words, numbers and signs; an ordinal ("26th", "1er", "1º") is its number.</summary>
internal static class DateTokens
{
    private static readonly HashSet<string> Ordinals = ["st", "nd", "rd", "th", "er", "ro", "do", "to", "o", "a", "re"];

    private static readonly HashSet<string> Articles = ["the", "le", "les", "el", "los", "o", "os", "dia", "dias"];

    public static List<DateToken> Of(string text)
    {
        var tokens = new List<DateToken>();
        for (var at = 0; at < text.Length;)
        {
            var token = Read(text, at);
            if (token.Text is not (" " or ".") && !Articles.Contains(token.Text) || (token.Text == "." && IsBetweenDigits(text, at)))
            {
                tokens.Add(token);
            }

            at = token.End;
        }

        return tokens;
    }

    private static DateToken Read(string text, int at)
    {
        var end = at;
        if (char.IsAsciiDigit(text[at]))
        {
            var number = 0;
            for (; end < text.Length && char.IsAsciiDigit(text[end]); end++)
            {
                number = Math.Min((number * 10) + (text[end] - '0'), 100_000);
            }

            var suffix = EndOfWord(text, end);
            var ordinal = suffix > end && Ordinals.Contains(Folding.Fold(text[end..suffix]));
            return new DateToken(text[at..end], ordinal || suffix == end ? number : 0, at, ordinal ? suffix : end);
        }

        end = EndOfWord(text, at);
        return end > at ? new DateToken(text[at..end], 0, at, end) : new DateToken(text[at].ToString(), 0, at, at + 1);
    }

    private static int EndOfWord(string text, int at)
    {
        while (at < text.Length && (char.IsLetter(text[at]) || text[at] == '°'))
        {
            at++;
        }

        return at;
    }

    private static bool IsBetweenDigits(string text, int at) =>
        at > 0 && at + 1 < text.Length && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]);
}
