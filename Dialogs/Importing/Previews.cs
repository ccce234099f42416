using System.Collections.Immutable;
using System.Globalization;
using GealcBot.Cards;
using GealcBot.Documents.Import;
using GealcBot.Documents.Import.Anomalies;
using GealcBot.Plans;
using GealcBot.Plans.Lineage;
using GealcBot.Plans.Reports;
using GealcBot.Texts;

namespace GealcBot.Dialogs.Importing;

/// <summary>A document that was read, beside what the world holds of its year and the year before.</summary>
public static class Previews
{
    public static ImportPreview Of(OpenDraft open, ImportResult.Imported read, World world, ImmutableArray<string> notes, Say say)
    {
        var plan = new PlanYear(read.Plan);
        var words = new FindingWords(say, say.Days);
        return new ImportPreview(open.Id, plan)
        {
            Notes = open.Draft is { Kind: null, Year: null } ? notes : notes.AddRange(Contradiction(open.Draft, read.Plan, say)),
            Odd = [.. read.Findings.Select(words.Of)],
            Changes = world.Find(plan.Year, read.Plan.Kind) is { } known ? DocumentChanges.Of(new PlanYear(known.Plan), plan) : null,
            Lines = read.Plan.Kind is DocumentKind.Report ? LineUp(open.Draft, plan, world) : null,
            Lineage = read.Plan.Kind is DocumentKind.Plan && world.Plan(plan.Year - 1) is { } before
                ? YearLineage.Of(world.Standing(before, new DateOnly(before.Year, 12, 31)), plan)
                : null,
        };
    }

    /// <summary>A report beside the plan of its year; null where that is not known.</summary>
    public static LineUp? LineUp(ImportDraft draft, PlanYear report, World world) =>
        world.Find(report.Year, DocumentKind.Plan) is { } planned ? Plans.Lineage.LineUp.Of(new PlanYear(planned.Plan), report, draft.Settled) : null;

    /// <summary>The stored report of a year beside its plan.</summary>
    public static LineUp? LineUp(int year, World world) =>
        world.Find(year, DocumentKind.Report) is { } report && world.Find(year, DocumentKind.Plan) is { } planned ? report.LineUp(new PlanYear(planned.Plan)) : null;

    /// <summary>The versions of all that a preview is compared with: when one changes, the preview is no longer true.</summary>
    public static string ComparedWith(WorkPlan read, World world) => string.Join(' ',
        from document in world.Known
        where document.Year == read.Year || document.Year == read.Year - 1
        select string.Create(CultureInfo.InvariantCulture, $"{document.Year}-{document.Kind}={document.Version}"));

    /// <summary>The document as it would be stored.</summary>
    public static KnownDocument Document(OpenDraft open, ImportResult.Imported read, World world, Situation situation) => new(read.Plan)
    {
        Imported = new Provenance(situation.Now, situation.Person.Id, open.Id),
        Answers = open.Draft.Settled,
        Version = world.Find(read.Plan.Year, read.Plan.Kind)?.Version,
    };

    private static ImmutableArray<string> Contradiction(ImportDraft draft, WorkPlan read, Say say) =>
        (draft with { Kind = null, Year = null }).Read() is ImportResult.Imported { Plan: var written } && (written.Kind, written.Year) != (read.Kind, read.Year)
            ? [say.ImportAsYouSaid(say.Document(read), say.Document(written))]
            : [];
}
