using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using GealcBot.Documents.Import.Grammar;

namespace GealcBot.Documents.Import.Reading;

/// <summary>The text of Word's paragraphs: notes become superscript marks, links stand behind their words.</summary>
internal sealed class DocxText(MainDocumentPart main)
{
    private readonly DocxNumbering numbering = new(main);
    private readonly DocxStyles styles = new(main);
    private readonly List<(bool IsEndnote, long Id)> cited = [];
    private readonly Dictionary<string, string> links = main.HyperlinkRelationships.ToDictionary(link => link.Id, link => link.Uri.OriginalString);

    public string Of(Paragraph paragraph)
    {
        var text = new StringBuilder(numbering.Label(paragraph, styles));
        Append(paragraph, text);
        return text.ToString();
    }

    public string OfCell(TableCell cell) => string.Join(' ', cell.Descendants<Paragraph>().Select(Of)).Replace('\f', ' ').Replace('\n', ' ');

    public bool IsHeading(Paragraph paragraph) => styles.IsHeading(paragraph);

    /// <summary>The notes in the order in which they are cited, which is how Word numbers them.</summary>
    /// <param name="line">Where they are said to stand: after the last paragraph.</param>
    public ImmutableArray<Note> Notes(int line)
    {
        var foot = Texts(main.FootnotesPart?.Footnotes);
        var end = Texts(main.EndnotesPart?.Endnotes);
        return [.. cited.Select((note, at) => new Note(at + 1, line, (note.IsEndnote ? end : foot).GetValueOrDefault(note.Id, "")))];
    }

    private Dictionary<long, string> Texts(OpenXmlElement? part)
    {
        var texts = new Dictionary<long, string>();
        var targets = part?.LocalName == "footnotes" ? Targets(main.FootnotesPart!) : part is null ? links : Targets(main.EndnotesPart!);
        foreach (var note in part?.Elements<FootnoteEndnoteType>() ?? [])
        {
            var text = new StringBuilder();
            foreach (var paragraph in note.Elements<Paragraph>())
            {
                Append(paragraph, text.Append(' '), targets);
            }

            texts.TryAdd(note.Id?.Value ?? 0, TextCleaner.Clean(text.ToString()));
        }

        return texts;
    }

    private static Dictionary<string, string> Targets(OpenXmlPart part) =>
        part.HyperlinkRelationships.ToDictionary(link => link.Id, link => link.Uri.OriginalString);

    private void Append(OpenXmlElement parent, StringBuilder text, Dictionary<string, string>? targets = null)
    {
        foreach (var child in parent.ChildElements)
        {
            switch (child)
            {
                case Run run:
                    Append(run, text);
                    break;
                case Hyperlink link:
                    var before = text.Length;
                    Append((OpenXmlElement)link, text, targets);
                    Target(link, text, before, targets ?? links);
                    break;
                case InsertedRun or SdtRun or SdtContentRun or SimpleField or CustomXmlRun:
                    Append(child, text, targets);
                    break;
            }
        }
    }

    /// <summary>Where the words of a link are not its address, the address follows them.</summary>
    private static void Target(Hyperlink link, StringBuilder text, int before, Dictionary<string, string> targets)
    {
        if (link.Id?.Value is { } id && targets.TryGetValue(id, out var target) && LinkRules.In(text.ToString(before, text.Length - before)).IsEmpty && LinkRules.In(target).Length > 0)
        {
            text.Append(" <").Append(target).Append('>');
        }
    }

    private void Append(Run run, StringBuilder text)
    {
        if (run.RunProperties?.Vanish is { } hidden && (hidden.Val?.Value ?? true))
        {
            return;
        }

        var raised = run.RunProperties?.VerticalTextAlignment?.Val?.Value == VerticalPositionValues.Superscript;
        foreach (var child in run.ChildElements)
        {
            text.Append(child switch
            {
                Text words => raised ? Raised(words.Text) : words.Text,
                TabChar => " ",
                NoBreakHyphen => "-",
                Break { Type.Value: BreakValues.Page } => "\f",
                Break or CarriageReturn => "\n",
                FootnoteReference note => Mark(false, note.Id?.Value ?? 0),
                EndnoteReference note => Mark(true, note.Id?.Value ?? 0),
                _ => "",
            });
        }
    }

    private string Mark(bool isEndnote, long id)
    {
        cited.Add((isEndnote, id));
        return NoteMarks.Superscript(cited.Count);
    }

    /// <summary>A raised number is a mark; a raised "er" or "th" is an ordinal.</summary>
    private static string Raised(string words) =>
        words.Trim() is { Length: > 0 and < 7 } digits && digits.All(char.IsAsciiDigit) ? NoteMarks.Superscript(int.Parse(digits, CultureInfo.InvariantCulture)) : words;
}
