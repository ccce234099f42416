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
        var sorter = new Sorter(proper);
        foreach (var line in document.Lines)
        {
            sorter.Add(line);
        }

        var notes = document.Notes.AddRange(sorter.Notes);
        var marks = proper ? NoteMarks.Proper : new NoteMarks(notes.Select(note => note.Number).ToHashSet());
        return new Footnotes(sorter.Text.ToImmutable(), notes, marks);
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

    private sealed class Sorter(bool proper)
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
            else if (open is not null && Structure.Of(line.Text) == LineMeaning.Words)
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
            if (proper)
            {
                return NoteMarks.Proper.StartOf(text) is { End: > 0 } mark && mark.End < text.Length ? mark : default;
            }

            return NoteMarks.PlainStart(text) is { End: > 0 } plain
                && (plain.Number == last + 1 ? LinkRules.In(text[plain.End..]).Length > 0 || (last > 0 && plain.Number > 9 && !text[plain.End..].StartsWith(')')) : false)
                ? plain : default;
        }

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
