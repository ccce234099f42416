namespace GealcBot.Documents.Import.Grammar;

/// <summary>Codes of activities that a text mentions: "the Emerging Technologies group (3.6.4)".</summary>
internal static class References
{
    private const int Limit = 4_000;

    public static IEnumerable<string> In(string text)
    {
        var end = Math.Min(text.Length, Limit);
        for (var at = 0; at < end; at++)
        {
            if (!char.IsAsciiDigit(text[at]) || (at > 0 && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '.' or '/' or '-')))
            {
                continue;
            }

            var stop = at;
            while (stop < end && (char.IsAsciiDigit(text[stop]) || text[stop] is '.' or 'i' or 'v' or 'x'))
            {
                stop++;
            }

            var code = text[at..stop].TrimEnd('.');
            if ((stop == text.Length || !char.IsLetterOrDigit(text[stop])) && ActivityCode.TryRead(code, out _, out _) is { Depth: 3 } read && read.Text == code)
            {
                yield return code;
            }

            at = stop;
        }
    }
}
