using GealcBot.Documents.Import.Grammar;
using GealcBot.Documents.Import.Reading;
using GealcBot.Documents.Import.Words;

namespace GealcBot.Documents.Import.Drafting;

/// <summary>Goes through the lines once and puts each where it belongs: preamble, area, activity, annex.</summary>
internal sealed partial class Drafter
{
    private readonly Draft draft = new();
    private readonly HashSet<int> otherChapters = [];
    private readonly NoteMarks marks;
    private readonly List<Paragraph> all = [];

    private DraftArea? area;
    private DraftActivity? activity;
    private Paragraph? heading;
    private Paragraph? open;
    private string? annexMonth;
    private bool inAnnex;
    private LineKind? gap;

    private Drafter(NoteMarks marks) => this.marks = marks;

    public static Draft Read(Footnotes notes)
    {
        var drafter = new Drafter(notes.Marks);
        foreach (var line in notes.Text)
        {
            if (line.IsText)
            {
                drafter.Take(line);
                drafter.gap = null;
            }
            else if (drafter.gap != LineKind.PageBreak)
            {
                drafter.gap = line.Kind;
            }
        }

        drafter.all.ForEach(paragraph => paragraph.Close());
        return drafter.draft;
    }

    private void Take(SourceLine line)
    {
        var code = ActivityCode.TryRead(line.Text, out var rest, out _);
        switch (Structure.Of(line.Text))
        {
            case LineMeaning.Chapter when IsOtherChapter(rest):
                otherChapters.Add(code!.Value.Chapter);
                Words(line);
                break;
            case LineMeaning.Chapter when area is not null && Structure.IsAnnex(rest):
                BeginAnnex();
                break;
            case LineMeaning.NotesHeading when area is not null:
                open = null;
                break;
            case LineMeaning.Chapter or LineMeaning.Words when line.Kind == LineKind.Heading && area is not null && !inAnnex && open is not { IsEmpty: true }:
                // A heading of another kind ends what was told before it.
                (activity, heading) = (null, null);
                Leave(line);
                break;
            case LineMeaning.Area when !otherChapters.Contains(code!.Value.Chapter):
                BeginArea(code.Value, line.Number, rest);
                break;
            case LineMeaning.Activity when !otherChapters.Contains(code!.Value.Chapter):
                BeginActivity(code.Value, line.Number, rest);
                break;
            case LineMeaning.PeriodHeading when area is not null && open is not { IsEmpty: true }:
                (heading, activity, open) = (Kept(line.Number, line.Text), null, null);
                break;
            case LineMeaning.AnnexHeading when area is not null && !line.Text.EndsWith('.'):
                BeginAnnex();
                break;
            case LineMeaning.FieldLine:
                Pieces(line.Number, line.Text);
                break;
            default:
                Words(line);
                break;
        }
    }

    private static bool IsOtherChapter(string title) =>
        title.Length <= 60 && new WordText(title) is var words && (words.StartsWithAny(DocumentWords.Background) || words.StartsWithAny(DocumentWords.Purpose));

    private void BeginArea(ActivityCode code, int line, string title)
    {
        if (Structure.IsAnnex(marks.Strip(title)))
        {
            BeginAnnex();
            return;
        }

        area = new DraftArea(code.Text, open = Kept(line, title));
        draft.Areas.Add(area);
        (activity, heading, inAnnex) = (null, null, false);
    }

    private void BeginActivity(ActivityCode code, int line, string text)
    {
        inAnnex = false;
        if (area is null)
        {
            area = new DraftArea(code.Area, Kept(line, ""));
            draft.Areas.Add(area);
        }

        var pieces = FieldGrammar.Pieces(text);
        var (label, title, _) = pieces[0];
        activity = new DraftActivity(code.Text, code.Area, code.Order, Kept(line, label is null or Field.Title ? title : ""), heading);
        area.Activities.Add(activity);
        open = activity.Title;
        foreach (var (field, value, twice) in pieces.Skip(label is null or Field.Title ? 1 : 0))
        {
            TakeField(line, field!.Value, value, twice);
        }
    }

    private void BeginAnnex() => (inAnnex, activity, heading, open, annexMonth) = (true, null, null, null, null);
}
