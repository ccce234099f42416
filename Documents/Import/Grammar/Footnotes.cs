using System.Collections.Immutable;
using GealcBot.Documents.Import.Reading;

namespace GealcBot.Documents.Import.Grammar;

/// <summary>
/// The notes of a document, taken out of its lines: they stand at page ends, in the middle of activities that do not cite them.
/// </summary>
internal sealed class Footnotes
{
    private readonly Dictionary<int, List<Note>> byNumber = [];

    private Footnotes(ImmutableArray<SourceLine> text, IEnumerable<Note> notes, NoteMarks marks)
    {
        (Text, Marks) = (text, marks);
        All = [.. notes];
        foreach (var note in All)
        {
            if (!byNumber.TryGetValue(note.Number, out var same))
            {
                byNumber[note.Number] = same = [];
            }

            same.Add(note);
        }
    }

    /// <summary>The lines that are no notes; where notes stood there is a page's end.</summary>
    public ImmutableArray<SourceLine> Text { get; }

    public NoteMarks Marks { get; }

    public ImmutableArray<Note> All { get; }

    public static Footnotes Separate(SourceDocument document)
    {
        var proper = document.Notes.Length > 0 || document.Lines.Any(line => NoteMarks.HasProper(line.Text));
        var cited = document.Lines.Where(line => line.IsText).SelectMany(line => proper ? NoteMarks.Proper.Find(line.Text).Select(mark => mark.Number) : NoteMarkForms.GluedTo(line.Text)).ToHashSet();
        var sorter = new Sorter(proper, cited);
        foreach (var line in document.Lines)
        {
            sorter.Add(line);
        }

        var notes = document.Notes.AddRange(sorter.Notes);
        var text = sorter.Text.ToImmutable();
        var uncited = notes.Select(note => note.Number).ToHashSet();
        uncited.ExceptWith(text.Where(line => line.IsText).SelectMany(line => NoteMarks.Proper.Find(line.Text)).Select(mark => mark.Number));
        // A note that no proper mark cites may be cited by digits that lost their place above the line.
        return new Footnotes(text, notes, uncited.Count == 0 ? NoteMarks.Proper : new NoteMarks(uncited));
    }

    /// <summary>Where each page begins anew with 1, the note meant is the next of its number below the mark.</summary>
    public Note? Behind(NoteMark mark, int line)
    {
        if (!byNumber.TryGetValue(mark.Number, out var same))
        {
            return null;
        }

        var at = same.BinarySearch(new Note(0, line, ""), Comparer<Note>.Create((a, b) => a.Line.CompareTo(b.Line)));
        return same[Math.Min(at < 0 ? ~at : at, same.Count - 1)];
    }

    /// <summary>Numbers that more than one note has.</summary>
    public IEnumerable<IReadOnlyList<Note>> Repeated() => byNumber.Values.Where(same => same.Count > 1);

    /// <param name="proper">Whether any mark of the document is more than plain digits.</param>
    /// <param name="cited">The numbers of those marks, or the digits glued to words where there are none.</param>
    private sealed class Sorter(bool proper, HashSet<int> cited)
    {
        private Note? open;
        private int last;

        public ImmutableArray<SourceLine>.Builder Text { get; } = ImmutableArray.CreateBuilder<SourceLine>();

        public List<Note> Notes { get; } = [];

        public void Add(SourceLine line)
        {
            if (line.Kind != LineKind.Text)
            {
                open = null;
                Text.Add(line);
            }
            else if (Beginning(line.Text) is { End: > 0 } mark)
            {
                Begin(mark, line);
            }
            else if (open is not null && GoesOn(open.Text, line.Text) && Structure.Of(line.Text) == LineMeaning.Words)
            {
                // A note that goes on in the next line of the file.
                Notes[^1] = open = open with { Text = open.Text.Length < 4_000 ? $"{open.Text} {line.Text}" : open.Text };
            }
            else
            {
                open = null;
                Text.Add(line);
            }
        }

        private NoteMark Beginning(string text)
        {
            if (proper && NoteMarks.Proper.StartOf(text) is { End: > 0 } mark && mark.End < text.Length)
            {
                return mark;
            }

            return NoteMarkForms.PlainStart(text) is { End: > 0 } plain && IsNote(plain.Number, text[plain.End..]) ? plain : default;
        }

        /// <summary>"22 https://…": a number that the text cites, or that is one more than the last.</summary>
        private bool IsNote(int number, string rest)
        {
            var link = LinkRules.Find(rest.TrimStart(' ', ':', '.', ']', ')', '<')).Select(found => found.At + 1).FirstOrDefault();
            return proper ? cited.Contains(number) && link > 0
                : link == 1 || (number == last + 1 && (link > 0 || cited.Contains(number)));
        }

        /// <summary>A note that ends in its link is complete, unless the link itself was cut.</summary>
        private static bool GoesOn(string note, string line) =>
            char.IsLower(line[0]) || line[0] == '/'
            || (!note.EndsWith('.') && LinkRules.In(note).IsEmpty && !StatusGrammar.BeginsWithStatus(line));

        private void Begin(NoteMark mark, SourceLine line)
        {
            var rest = line.Text.AsSpan(mark.End).TrimStart(" :.)]").ToString();
            foreach (var (number, text) in Split(mark.Number, rest))
            {
                Notes.Add(open = new Note(number, line.Number, text));
                last = number;
            }

            Text.Add(new SourceLine(line.Number, "", LineKind.PageBreak));
        }

        /// <summary>Several notes in one paragraph: each mark is one more than the mark before it.</summary>
        private IEnumerable<(int Number, string Text)> Split(int number, string text)
        {
            var from = 0;
            foreach (var mark in proper ? NoteMarks.Proper.Find(text) : [])
            {
                if (mark.Number == number + 1 && mark.End < text.Length)
                {
                    yield return (number, text[from..mark.Start].Trim());
                    (number, from) = (mark.Number, mark.End);
                }
            }

            yield return (number, text[from..].Trim());
        }
    }
}
