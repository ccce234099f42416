using System.Buffers;
using System.Collections.Immutable;

namespace GealcBot.Documents.Import.Grammar;

/// <summary>The links in a text, as written, and what looks wrong about them. Nothing is ever fetched.</summary>
internal static class LinkRules
{
    private static readonly SearchValues<string> Beginnings = SearchValues.Create(["https://", "http://", "www."], StringComparison.OrdinalIgnoreCase);

    private static readonly string[] Unsafe = ["javascript:", "data:", "vbscript:", "file:"];

    private static readonly SearchValues<char> HostLetters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-");

    public static IEnumerable<(int At, string Link)> Find(string text)
    {
        var none = true;
        for (var at = 0; (at = Next(text, at)) >= 0;)
        {
            var end = End(text, at);
            yield return (at, text[at..end]);
            (at, none) = (end, false);
        }

        if (none && IsBareDomain(text))
        {
            yield return (0, text.Trim('<', '>', ' '));
        }
    }

    public static ImmutableArray<string> In(string text) => [.. Find(text).Select(found => found.Link)];

    public static bool HasUnsafe(string text) => Unsafe.Any(scheme => text.Contains(scheme, StringComparison.OrdinalIgnoreCase));

    /// <summary>The text without its links and their angle brackets.</summary>
    public static string Without(string text)
    {
        if (Next(text, 0) < 0)
        {
            return text;
        }

        var plain = new System.Text.StringBuilder(text.Length);
        var from = 0;
        for (var at = 0; (at = Next(text, at)) >= 0; from = at)
        {
            var bracket = at > 0 && text[at - 1] == '<';
            plain.Append(text, from, at - from - (bracket && at > from ? 1 : 0));
            at = End(text, at);
            at += bracket && at < text.Length && text[at] == '>' ? 1 : 0;
        }

        return plain.Append(text, from, text.Length - from).ToString().Trim();
    }

    /// <summary>What is odd about a link, or null.</summary>
    public static LinkDamage? Damage(string link)
    {
        if (link.Contains(' '))
        {
            return LinkDamage.Space;
        }

        if (link.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || !link.Contains("://", StringComparison.Ordinal))
        {
            return LinkDamage.NoScheme;
        }

        if (!Uri.TryCreate(link, UriKind.Absolute, out var address) || address.Host.Length == 0)
        {
            return LinkDamage.NoAddress;
        }

        return HasStrayCapital(address.AbsolutePath) ? LinkDamage.StrayCapitals : null;
    }

    private static int Next(string text, int from)
    {
        for (var at = from; at < text.Length; at++)
        {
            var step = text.AsSpan(at).IndexOfAny(Beginnings);
            if (step < 0)
            {
                return -1;
            }

            at += step;
            if (at == 0 || !char.IsLetterOrDigit(text[at - 1]))
            {
                return at;
            }
        }

        return -1;
    }

    private static int End(string text, int at)
    {
        if (at > 0 && text[at - 1] == '<' && text.IndexOf('>', at, Math.Min(text.Length - at, 2_000)) is > 0 and var close)
        {
            return close;
        }

        var end = Token(text, at);
        // "HIST_19 /AG07971S03.doc": a space slipped into the address.
        while (end + 1 < text.Length && text[end] == ' ' && text[end + 1] == '/')
        {
            end = Token(text, end + 1);
        }

        while (end > at && text[end - 1] is '.' or ',' or ';' or ':' or '”' or '"' or '\'')
        {
            end--;
        }

        return text[end - 1] == ')' && !text.AsSpan(at, end - at).Contains('(') ? end - 1 : end;
    }

    private static int Token(string text, int at)
    {
        var length = text.AsSpan(at).IndexOfAny(" <>");
        return length < 0 ? text.Length : at + length;
    }

    /// <summary>"redgealc.org/agenda", alone.</summary>
    private static bool IsBareDomain(string text)
    {
        var token = text.AsSpan().Trim("<> ");
        var slash = token.IndexOf('/');
        return slash > 0 && token.IndexOfAny(' ', '@') < 0 && token[..slash].Contains('.') && char.IsAsciiLetter(token[slash - 1])
            && token[..slash].IndexOfAnyExcept(HostLetters) < 0;
    }

    // News pages of the Network have slugs in small letters: "…/se-realizo-la-reunion/".
    private static bool HasStrayCapital(string path) =>
        path.Split('/').Any(part => part.Count(letter => letter == '-') >= 2 && part.Any(char.IsAsciiLetterUpper) && part.Any(char.IsAsciiLetterLower) && !part.Contains('%'));
}
