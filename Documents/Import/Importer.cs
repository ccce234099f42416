using System.Collections.Immutable;
using GealcBot.Documents.Import.Anomalies;
using GealcBot.Documents.Import.Drafting;
using GealcBot.Documents.Import.Grammar;
using GealcBot.Documents.Import.Reading;
using GealcBot.Documents.Import.Words;
using GealcBot.Documents.Interchange;
using GealcBot.Plans;
using GealcBot.Texts;

namespace GealcBot.Documents.Import;

/// <summary>Reads a plan or report of the Network from Word, Markdown, plain text or the interchange format.</summary>
public static class Importer
{
    /// <summary>The largest file that is looked at.</summary>
    public const int LargestFile = 16 * 1024 * 1024;

    public static async Task<ImportResult> ImportAsync(Stream stream, string fileName, ImportHints hints, CancellationToken cancellation)
    {
        using var held = new MemoryStream();
        var buffer = new byte[81_920];
        for (int read; (read = await stream.ReadAsync(buffer, cancellation)) > 0;)
        {
            if (held.Length + read > LargestFile)
            {
                return TooLarge;
            }

            held.Write(buffer, 0, read);
        }

        return Import(held.GetBuffer().AsMemory(0, (int)held.Length), fileName, hints);
    }

    public static ImportResult Import(ReadOnlyMemory<byte> bytes, string fileName, ImportHints hints)
    {
        if (bytes.Length > LargestFile)
        {
            return TooLarge;
        }

        var name = NameOf(fileName);
        return FileKinds.Of(bytes.Span) switch
        {
            FileKind.Empty => new ImportResult.Refused(RefusalReason.Empty, "The file is empty."),
            FileKind.Zip => DocxGate.Check(bytes) is { } refused ? refused : FromWord(bytes, name, hints),
            FileKind.Other => new ImportResult.Refused(RefusalReason.NotADocument, "The file is neither text nor a Word document (.docx)."),
            FileKind.Json => FromJson(bytes),
            _ => TextDecoder.Decode(bytes.Span) is { } text
                ? Understand(Reading.TextReader.Read(text), name, hints)
                : new ImportResult.Refused(RefusalReason.NotADocument, "The file is neither text nor a Word document (.docx)."),
        };
    }

    private static ImportResult.Refused TooLarge { get; } =
        new(RefusalReason.TooLarge, $"The file is larger than {LargestFile / 1024 / 1024} MB.");

    private static ImportResult FromJson(ReadOnlyMemory<byte> bytes) => WorkPlanJson.Read(bytes) switch
    {
        PlanReading.Read read => new ImportResult.Imported(read.Plan, [.. read.Plan.Anomalies.Select(words => new Finding.AsWritten(Finding.Cut(words)))]),
        PlanReading.Wrong wrong => new ImportResult.Refused(RefusalReason.NotInTheFormat, wrong.Sentence),
        _ => throw new InvalidOperationException("A reading is either read or wrong."),
    };

    private static ImportResult FromWord(ReadOnlyMemory<byte> bytes, string name, ImportHints hints) =>
        DocxReader.Read(bytes) is { } document
            ? Understand(document, name, hints)
            : new ImportResult.Refused(RefusalReason.BrokenDocument, "The Word document is broken: its text cannot be read.");

    private static ImportResult Understand(SourceDocument source, string name, ImportHints hints)
    {
        if (!source.Lines.Any(line => line.IsText))
        {
            return new ImportResult.Refused(RefusalReason.Empty, "The file holds no text.");
        }

        var notes = Footnotes.Separate(source);
        var draft = Drafter.Read(notes);
        var preamble = PreambleGrammar.Read(draft.Preamble, hints);
        return Refusal(draft, preamble) is { } refusal ? refusal : Plan(source, name, notes, draft, preamble);
    }

    private static ImportResult.Refused? Refusal(Draft draft, Preamble preamble) => draft.Activities.Any() switch
    {
        false when !preamble.SaysWhatItIs => new(
            RefusalReason.NeitherPlanNorReport, "The document is neither a plan nor a report: no title says so, and it has no numbered activities such as 3.1.1)."),
        false => new(RefusalReason.NoActivities, "The document calls itself a plan or report and has no numbered activities such as 3.1.1)."),
        true when preamble.Kind is null => new(
            RefusalReason.KindUnknown, "The document has activities and no title that says whether it is a plan or a report: say which (--kind plan or --kind report)."),
        true when preamble.Year is null => new(RefusalReason.YearUnknown, "The title does not say of which year the document is: say it (--year 2031)."),
        _ => null,
    };

    private static ImportResult.Imported Plan(SourceDocument source, string name, Footnotes notes, Draft draft, Preamble preamble)
    {
        var (kind, year) = (preamble.Kind!.Value, preamble.Year!.Value);
        var repeated = RepeatedAreas.TakeOut(draft);
        var labelled = draft.Activities.Count(activity => activity.Fields.Exists(held => held.Field == Field.Status)) * 2 > draft.Activities.Count();
        var builder = new ActivityBuilder(notes, draft, kind, year, labelled);
        var activities = draft.Areas.SelectMany(area => area.Activities.Select(activity => builder.Build(activity, area))).ToImmutableArray();
        var annex = draft.Annex.Select(builder.Build).ToImmutableArray();
        var read = new ReadDocument(source, notes, draft, preamble, kind, year, activities, annex);
        var findings = AllAnomalies.Of(read, repeated);
        return new ImportResult.Imported(new WorkPlan
        {
            Source = name,
            Kind = kind,
            Year = year,
            Language = LanguageGuess.Of(draft, draft.Preamble.Select(paragraph => paragraph.Text)).Tag,
            AsOf = preamble.AsOf,
            Assembly = preamble.Assembly,
            Committee = [.. preamble.Committees.Select(found => found.Committee)],
            Areas = [.. Areas(builder, draft, activities)],
            Annex = [.. annex.Select(item => item.Item)],
            Anomalies = [.. findings.Select(FindingWords.ForFiles.Of)],
        }, findings);
    }

    private static IEnumerable<Area> Areas(ActivityBuilder builder, Draft draft, ImmutableArray<ReadActivity> activities)
    {
        var byArea = activities.ToLookup(activity => activity.Area, activity => activity.Activity);
        return draft.Areas.Select(area => new Area(
            area.Code,
            builder.Tidy(area.Title.Text) ?? "",
            area.Objective is { IsEmpty: false } objective ? builder.Plain(objective.Text) : null,
            [.. byArea[area]]));
    }

    /// <summary>A file's name and nothing of where it lay.</summary>
    private static string NameOf(string fileName)
    {
        var clean = TextCleaner.Clean(fileName);
        var name = clean[(clean.AsSpan().LastIndexOfAny('/', '\\') + 1)..].Trim();
        return name.Length > 200 ? name[..200] : name;
    }
}
