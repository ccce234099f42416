namespace GealcBot.Documents.Import.Grammar;

/// <summary>The forms in which a note is marked, each read at one place of a text.</summary>
internal static class NoteMarkForms
{
    /// <summary>"22 https://…", "[22] https://…": how a note begins where marks are glued digits.</summary>
    public static NoteMark PlainStart(string text)
    {
        var bracket = text.StartsWith('[') ? 1 : 0;
        var mark = Digits(text, 0, bracket, bracket == 1 ? "]" : "");
        // "3.2.3) Guía" is an activity.
        if (ActivityCode.TryRead(text, out _, out _) is { Depth: > 1 })
        {
            return default;
        }

        return mark.End > 0 && mark.End < text.Length && (char.IsUpper(text[mark.End]) || text[mark.End] is ' ' or ':' or '.' or ')' or '<' or 'h') ? mark : default;
    }

    /// <summary>Numbers written without a space behind a word: "Executed23".</summary>
    public static IEnumerable<int> GluedTo(string text)
    {
        for (var at = 1; at < text.Length; at++)
        {
            if (char.IsAsciiDigit(text[at]) && char.IsLetter(text[at - 1]) && Digits(text, at, at, "") is var mark)
            {
                yield return mark.Number;
                at = mark.End;
            }
        }
    }

    public static NoteMark At(string text, int at, IReadOnlySet<int>? glued) => text[at] switch
    {
        '<' => Tagged(text, at),
        '^' => Digits(text, at, at + 1, "^"),
        '[' when at + 1 < text.Length && text[at + 1] == '^' => Digits(text, at, at + 2, "]"),
        var letter when NoteMarks.Superscripts.Contains(letter) => Raised(text, at),
        var letter when glued is not null && char.IsAsciiDigit(letter) => Glued(text, at, glued),
        _ => default,
    };

    private static NoteMark Raised(string text, int at)
    {
        var (end, number) = (at, 0);
        for (; end < text.Length && NoteMarks.Superscripts.IndexOf(text[end]) is >= 0 and var digit; end++)
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

    /// <summary>"Executed23", "April28", "Intelligence21ad-hoc", and "October 3122": the day 31, the note 22.</summary>
    private static NoteMark Glued(string text, int at, IReadOnlySet<int> glued)
    {
        var whole = Digits(text, at, at, "");
        var before = at > 0 ? text[at - 1] : ' ';
        if (before != ' ')
        {
            var behindWord = char.IsLetter(before) || before is ')' or '.' or '"' or '”' || (before == ',' && whole.End < text.Length && char.IsLetter(text[whole.End]));
            var insideWord = whole.End < text.Length && char.IsLetterOrDigit(text[whole.End]) && !(at > 3 && char.IsLetter(text[at - 3]) && char.IsLetter(text[whole.End])) && before != ',';
            return behindWord && !insideWord && glued.Contains(whole.Number) ? whole : default;
        }

        if (whole.Number is >= 1990 and < 2100 || (whole.End < text.Length && char.IsLetterOrDigit(text[whole.End])))
        {
            return default;
        }

        var digits = whole.End - at;
        for (var day = 1; digits is 3 or 4 && day <= 2; day++)
        {
            var (first, rest) = (int.Parse(text.AsSpan(at, day), provider: null), int.Parse(text.AsSpan(at + day, digits - day), provider: null));
            if (digits - day <= 2 && first is > 0 and <= 31 && text[at + day] != '0' && glued.Contains(rest) && FollowsAMonth(text, at))
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
