using System.Collections.Immutable;
using GealcBot.Documents.Import.Drafting;
using GealcBot.Documents.Import.Grammar;
using GealcBot.Documents.Import.Reading;
using GealcBot.Documents.Import.Words;
using GealcBot.Plans;

namespace GealcBot.Documents.Import;

/// <summary>Turns what stands in a document into what it means, activity by activity.</summary>
/// <param name="labelled">Whether the report labels its statuses; then a sentence without a label is a note.</param>
internal sealed class ActivityBuilder(Footnotes notes, Draft draft, DocumentKind kind, int year, bool labelled)
{
    private const int MostSentences = 100;

    public ReadActivity Build(DraftActivity activity, DraftArea area)
    {
        var title = Tidy(activity.Title.Text) ?? "";
        var status = kind == DocumentKind.Report ? StatusOf(activity) : null;
        var reported = status is null ? ReportedStatus.None : StatusGrammar.Read(status.Text, Plain(status.Text), year);
        var isMeeting = TitleGrammar.IsWorkingGroupMeeting(title);
        var links = Links(activity.InOrder, Field(activity, Words.Field.Evidence));
        return new ReadActivity(activity, area, new PlannedActivity
        {
            Code = activity.Code,
            Title = title,
            Period = PeriodOf(activity),
            Venue = Text(activity, Words.Field.Venue),
            Product = Text(activity, Words.Field.Product),
            Participants = Text(activity, Words.Field.Participants),
            Resources = Text(activity, Words.Field.Resources),
            Responsible = Text(activity, Words.Field.Responsible),
            Status = reported,
            MeetingsHeld = isMeeting && reported.Kind is StatusKind.Done or StatusKind.InProgress or StatusKind.Partial ? [.. StatusGrammar.Months(Plain(status!.Text))] : [],
            Evidence = [.. links.Select(link => link.Link)],
            Notes = NotesOf(activity, status),
            IsWorkingGroupMeeting = isMeeting,
            IsWebinar = TitleGrammar.IsWebinar(title),
            JoinWith = JoinWith(activity, area, isMeeting),
        }, status, links);
    }

    public ReadAnnexItem Build(DraftAnnexItem item)
    {
        var links = Links([item.Text], null);
        return new ReadAnnexItem(item, new AnnexItem(item.Month, Tidy(item.Text.Text) ?? "", [.. links.Select(link => link.Link)]), links);
    }

    public string? Tidy(string text) => TitleGrammar.Unclosed(Plain(text)) is { Length: > 0 } tidy ? tidy : null;

    public string Plain(string text) => LinkRules.Without(notes.Marks.Strip(text));

    private static Paragraph? Field(DraftActivity activity, Field field) => activity.Fields.Find(held => held.Field == field)?.Value;

    private string? Text(DraftActivity activity, Field field) => Field(activity, field) is { } value ? Tidy(value.Text) : null;

    private Period PeriodOf(DraftActivity activity)
    {
        var said = Field(activity, Words.Field.Period) ?? activity.Heading;
        var period = said is null or { IsEmpty: true } ? new Period(null, null, null, null) : PeriodGrammar.Read(said.Text, Plain(said.Text), year);
        // "Reuniones bimensuales" under "Actividades de carácter anual": the title says how often, and leaves it open.
        return period.PerYear is null && PeriodGrammar.Undecided(activity.Title.Text) is not null ? period with { Kind = PeriodKind.Bimonthly } : period;
    }

    /// <summary>The labelled status, or the sentence that reads like one, or the last word on the activity.</summary>
    private Paragraph? StatusOf(DraftActivity activity)
    {
        var said = Field(activity, Words.Field.Status);
        if (said is { IsEmpty: false })
        {
            return said;
        }

        return activity.Free.Take(MostSentences).FirstOrDefault(paragraph => StatusGrammar.IsStatus(Plain(paragraph.Text)))
            ?? (labelled ? null : activity.Free.LastOrDefault(paragraph => !paragraph.IsEmpty));
    }

    private string? NotesOf(DraftActivity activity, Paragraph? status)
    {
        // A plan has no status; what it says under that label is kept as a note.
        var free = activity.Free.Concat(kind == DocumentKind.Plan ? activity.Fields.Where(held => held.Field == Words.Field.Status).Select(held => held.Value) : []).ToHashSet();
        var said = activity.InOrder.Where(paragraph => paragraph != status && free.Contains(paragraph));
        var text = string.Join('\n', said.Select(paragraph => Plain(paragraph.Text)).Where(line => line.Length > 0));
        return text.Length > 0 ? text : null;
    }

    private ImmutableArray<LinkFound> Links(IEnumerable<Paragraph> paragraphs, Paragraph? evidence)
    {
        var found = new List<LinkFound>();
        foreach (var paragraph in paragraphs)
        {
            found.AddRange(Marked(paragraph).OrderBy(pair => pair.At).Select(pair => pair.Link));
        }

        if (evidence is not null && found.Count == 0)
        {
            found.AddRange(LinkRules.In(evidence.Text).Select(link => new LinkFound(link, evidence.Line)));
        }

        return [.. found.DistinctBy(link => link.Link)];
    }

    /// <summary>Links in the text itself and behind the notes that it cites, by their place in the text.</summary>
    private IEnumerable<(int At, LinkFound Link)> Marked(Paragraph paragraph)
    {
        foreach (var (at, link) in LinkRules.Find(paragraph.Text))
        {
            yield return (at, new LinkFound(link, paragraph.Line));
        }

        foreach (var mark in notes.Marks.Find(paragraph.Text))
        {
            if (notes.Behind(mark, paragraph.Line) is { } note && !IsStatutes(note))
            {
                foreach (var link in LinkRules.In(note.Text))
                {
                    yield return (mark.Start, new LinkFound(link, note.Line));
                }
            }
        }
    }

    private static bool IsStatutes(Note note) => new WordText(note.Text, 300).HasAny(DocumentWords.Statutes);

    private string? JoinWith(DraftActivity activity, DraftArea area, bool isMeeting)
    {
        var cited = activity.InOrder.SelectMany(paragraph => notes.Marks.Find(paragraph.Text).Select(mark => notes.Behind(mark, paragraph.Line)?.Text));
        var own = isMeeting ? activity.Free.Select(paragraph => paragraph.Text) : [];
        return cited.Concat(own).Where(text => text is not null && JointMeetings.Says(text))
            .Select(text => JointMeetings.OtherArea(text!, area, draft.Areas))
            .FirstOrDefault(code => code is not null);
    }
}
