using System.CommandLine;
using System.Globalization;
using System.Text;
using GealcBot.Bot.Hosting;
using GealcBot.Bot.Worlds;
using GealcBot.Documents.Import;
using GealcBot.Documents.Interchange;
using GealcBot.Plans;
using GealcBot.Plans.People;
using GealcBot.Plans.Reports;
using GealcBot.Storage;

namespace GealcBot.Bot.Commands;

/// <summary>Reads a plan or report from a file, says what was read and what is odd, and stores it.</summary>
public static class ImportCommand
{
    private static readonly Argument<string> File = new("file") { Description = "A plan or report: .docx, .md, .txt, or .json in the interchange format." };
    private static readonly Option<bool> Json = new("--json") { Description = "Print what was read in the interchange format (docs/workplan-format.md)." };
    private static readonly Option<bool> DryRun = new("--dry-run") { Description = "Read and say, store nothing." };
    private static readonly Option<string?> Kind = new("--kind") { Description = "plan or report, where the document does not say." };
    private static readonly Option<int?> Year = new("--year") { Description = "The year, where the document does not say." };

    public static Command Create()
    {
        var import = new Command("import", "Imports a plan or report of the Network.") { File, Json, DryRun, Kind, Year };
        Kind.AcceptOnlyFromAmong("plan", "report");
        import.SetAction(RunAsync);
        return import;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var file = parsed.GetValue(File)!;
        switch (await ReadAsync(file, Hints(parsed), cancellation))
        {
            case ImportResult.Refused { Detail: var why }:
                await Console.Error.WriteLineAsync($"gealcbot import: {file}: {why}");
                return 1;
            case ImportResult.Imported { Plan: var plan }:
                await using (var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" })
                {
                    await output.WriteAsync(parsed.GetValue(Json) ? WorkPlanJson.Write(plan) : Summary(plan));
                }

                return parsed.GetValue(DryRun) ? 0 : await StoreAsync(plan, cancellation);
            case var odd:
                throw new InvalidOperationException($"{file} was read as {odd}.");
        }
    }

    private static ImportHints Hints(ParseResult parsed) => new(
        parsed.GetValue(Kind) switch { "plan" => DocumentKind.Plan, "report" => DocumentKind.Report, _ => null }, parsed.GetValue(Year));

    private static async Task<ImportResult> ReadAsync(string file, ImportHints hints, CancellationToken cancellation)
    {
        try
        {
            await using var stream = System.IO.File.OpenRead(file);
            return await Importer.ImportAsync(stream, Path.GetFileName(file), hints, cancellation);
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            throw new SettingException($"{file} cannot be opened: {(System.IO.File.Exists(file) ? "another program holds it, or it may not be read" : "there is no such file")}.");
        }
    }

    private static string Summary(WorkPlan plan)
    {
        var summary = new StringBuilder();
        summary.Append(CultureInfo.InvariantCulture, $"{(plan.Kind is DocumentKind.Plan ? "Plan" : "Report")} of {plan.Year}, in '{plan.Language}': {plan.Areas.Length} areas, {plan.Areas.Sum(area => area.Activities.Length)} activities, {plan.Annex.Length} not foreseen.\n");
        foreach (var area in plan.Areas)
        {
            summary.Append(CultureInfo.InvariantCulture, $"  {area.Code} {area.Title}: {area.Activities.Length}\n");
        }

        summary.Append(CultureInfo.InvariantCulture, $"{(plan.Anomalies.IsEmpty ? "Nothing odd was found." : $"Odd ({plan.Anomalies.Length}):")}\n");
        return plan.Anomalies.Aggregate(summary, (all, anomaly) => all.Append(CultureInfo.InvariantCulture, $"  {anomaly}\n")).ToString();
    }

    private static async Task<int> StoreAsync(WorkPlan plan, CancellationToken cancellation)
    {
        var settings = BotSettings.Read(BotHost.Builder(today: null, port: 0).Configuration);
        await using var shelves = new Shelves(await Stores.OpenAsync(settings.Store, cancellation), TimeProvider.System);
        // A store that nobody has used yet gets the plans that come with the program first, as at the first start.
        await Starter.FillAsync(shelves, trial: false, cancellation);
        var asked = await StoreAsync(shelves, plan, cancellation);
        await Console.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Stored as the {(plan.Kind is DocumentKind.Plan ? "plan" : "report")} of {plan.Year}. A bot that is running takes it in by itself."));
        if (asked > 0)
        {
            await Console.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{asked} of its activities could not be lined up with the plan for sure and are left out; the bot asks the secretariat about them when it is told to import."));
        }

        return 0;
    }

    /// <summary>In the place of whatever there is: who types a command has decided. Gives the number of lines that are left to be asked.</summary>
    private static async Task<int> StoreAsync(Shelves shelves, WorkPlan plan, CancellationToken cancellation)
    {
        while (true)
        {
            var known = (await shelves.Plans.ListAsync(cancellation)).Select(PlanImport.Read).ToList();
            var there = known.Find(document => (document.Year, document.Kind) == (plan.Year, plan.Kind));
            var document = new KnownDocument(plan) { Version = there?.Version, Imported = new Provenance(TimeProvider.System.GetUtcNow(), PersonId.Import) }.Answering(there);
            if (await PlanImport.StoreAsync(shelves, document, cancellation) is not null)
            {
                var plans = known.Find(other => (other.Year, other.Kind) == (plan.Year, DocumentKind.Plan));
                return plan.Kind is DocumentKind.Report && plans is not null ? document.LineUp(new PlanYear(plans.Plan)).Asked.Length : 0;
            }
        }
    }
}
