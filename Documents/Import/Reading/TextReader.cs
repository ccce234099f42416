using System.Collections.Immutable;
using GealcBot.Documents.Import.Words;

namespace GealcBot.Documents.Import.Reading;

/// <summary>A text or Markdown file as lines.</summary>
internal static class TextReader
{
    private static readonly HashSet<string> PageWords = ["pagina", "page", "pag", "p", "de", "of", "sur"];

    public static SourceDocument Read(string text)
    {
        var lines = ImmutableArray.CreateBuilder<SourceLine>();
        var rows = new TableRows();
        var number = 0;
        foreach (var range in Ranges(text))
        {
            number++;
            var line = text[range];
            if (line.Contains('\f'))
            {
                lines.Add(new SourceLine(number, "", LineKind.PageBreak));
            }

            var clean = TextCleaner.Clean(line);
            if (Markdown.Cells(clean) is { } cells)
            {
                lines.AddRange(rows.Lines(cells).SelectMany(row => new[] { new SourceLine(number, row, LineKind.Text), new SourceLine(number, "", LineKind.Blank) }));
            }
            else
            {
                rows = clean.Length == 0 ? rows : new TableRows();
                var next = One(number, clean);
                // A hundred thousand blank lines say no more than one.
                if (next.Kind != LineKind.Blank || lines.Count == 0 || lines[^1].Kind != LineKind.Blank)
                {
                    lines.Add(next);
                }
            }
        }

        return new SourceDocument(lines.ToImmutable(), [], InParagraphs: false, []);
    }

    private static SourceLine One(int number, string clean)
    {
        if (clean.Length == 0)
        {
            return new SourceLine(number, "", LineKind.Blank);
        }

        if (Markdown.IsRule(clean) || IsPageNumber(clean) || clean.StartsWith("<!--", StringComparison.Ordinal))
        {
            return new SourceLine(number, "", LineKind.PageBreak);
        }

        var (isHeading, text) = Markdown.Undecorated(clean);
        return new SourceLine(number, text, text.Length == 0 ? LineKind.Blank : isHeading ? LineKind.Heading : LineKind.Text);
    }

    /// <summary>"7", "Página 7 de 12", "- 7 -".</summary>
    private static bool IsPageNumber(string line) =>
        line.Length <= 24
        && line.Any(char.IsAsciiDigit)
        && new WordText(line).Split().All(word => PageWords.Contains(word) || (word.Length <= 3 && word.All(char.IsAsciiDigit)))
        && !line.Contains(':') && !line.Contains(')') && !line.Contains('.');

    private static IEnumerable<Range> Ranges(string text)
    {
        var start = 0;
        while (start <= text.Length)
        {
            var length = text.AsSpan(start).IndexOfAny("\r\n\u2028\u2029\u0085");
            if (length < 0)
            {
                yield return start..;
                yield break;
            }

            var end = start + length;
            yield return start..end;
            start = end + (text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 2 : 1);
        }
    }
}
