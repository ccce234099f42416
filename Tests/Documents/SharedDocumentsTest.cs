using GealcBot.Documents;
using GealcBot.Documents.Import;
using GealcBot.Plans;
using Xunit;

namespace GealcBot.Tests.Documents;

/// <summary>
/// The Network's own documents, where they lie beside the repository; elsewhere the seeds made from them stand in (SeedsTest).
/// </summary>
public sealed class SharedDocumentsTest
{
    private const string Report2019 = "000_*.txt";
    private const string Report2023 = "001_*.txt";
    private const string Plan2019 = "002_*.txt";
    private const string Note = "003_*.txt";
    private const string Plan2024 = "004_*.txt";

    [Theory]
    [InlineData(Plan2019, "2019-plan.json")]
    [InlineData(Report2019, "2019-report.json")]
    [InlineData(Report2023, "2023-report.json")]
    [InlineData(Plan2024, "2024-plan.json")]
    public void The_seeds_are_what_the_importer_reads_apart_from_objectives_and_notes(string document, string seed)
    {
        if (Read(document) is { } read)
        {
            var plans = Assert.IsType<SeedsResult.Loaded>(Seeds.Load()).Plans;
            var name = plans.Single(plan => $"{plan.Year}-{plan.Kind.ToString().ToLowerInvariant()}.json" == seed);

            // Objectives and notes were put into other, shorter words by hand.
            Assert.Equal(WithoutProse(name), WithoutProse(read with { Source = name.Source }));
        }
    }

    [Fact]
    public void The_document_that_is_neither_is_refused()
    {
        if (Samples.Shared(Note) is { } path)
        {
            Assert.Equal(RefusalReason.NeitherPlanNorReport, Samples.Refused(Importer.Import(File.ReadAllBytes(path), "note.txt", ImportHints.None)).Reason);
        }
    }

    [Theory]
    [InlineData(Plan2019)]
    [InlineData(Report2019)]
    [InlineData(Report2023)]
    [InlineData(Note)]
    [InlineData(Plan2024)]
    public void Cut_off_anywhere_they_end_in_data_or_in_a_reason(string document)
    {
        if (Samples.Shared(document) is { } path)
        {
            var bytes = File.ReadAllBytes(path);
            for (var length = 0; length < bytes.Length; length += 199)
            {
                if (Importer.Import(bytes.AsMemory(0, length), "cut.txt", ImportHints.None) is ImportResult.Imported cut)
                {
                    Assert.Equal(cut.Plan.Json(), Samples.Imported(cut.Plan.Json()).Json());
                }
            }
        }
    }

    private static string WithoutProse(WorkPlan plan) => (plan with
    {
        Areas =
        [
            .. plan.Areas.Select(area => area with
            {
                Objective = area.Objective is null ? null : "…",
                Activities = [.. area.Activities.Select(activity => activity with { Notes = activity.Notes is null ? null : "…" })],
            }),
        ],
    }).Json();

    private static WorkPlan? Read(string document) =>
        Samples.Shared(document) is { } path ? Samples.Plan(Importer.Import(File.ReadAllBytes(path), Path.GetFileName(path), ImportHints.None)) : null;
}
