using System.Collections.Immutable;
using System.Text;
using GealcBot.Bot.Hosting;
using GealcBot.Documents.Interchange;
using GealcBot.Plans;
using GealcBot.Plans.Reports;
using GealcBot.Storage.Shelves;

namespace GealcBot.Bot.Worlds;

/// <summary>Puts a document that was read into the store: what its report tells as ledger entries, then the document itself.</summary>
public static class PlanImport
{
    /// <summary>
    /// Cut short, it can simply be done again: entries have the same ids, and the document, which comes last, takes the
    /// place of the one of its year and kind.
    /// </summary>
    public static async Task StoreAsync(Shelves shelves, WorkPlan document, CancellationToken cancellation)
    {
        var texts = await shelves.Plans.ListAsync(cancellation);
        var others = texts.Select(Read).Where(other => other.Year == document.Year && other.Kind != document.Kind);
        foreach (var entry in ReportEntries.OfAll([.. others, document]))
        {
            await shelves.Ledger.AppendAsync(entry, cancellation);
        }

        var json = WorkPlanJson.Write(document);
        var key = new PlanKey(document.Year, document.Kind);
        for (var stored = false; !stored;)
        {
            stored = (await shelves.Plans.ReadAsync(key, cancellation) is { } there
                ? await shelves.Plans.ReplaceAsync(there, json, cancellation)
                : await shelves.Plans.CreateAsync(key, json, cancellation)) is not null;
        }
    }

    /// <exception cref="SettingException">What is stored cannot be read, which only another program can have brought about.</exception>
    public static WorkPlan Read(PlanText text) => WorkPlanJson.Read(Encoding.UTF8.GetBytes(text.Json)) switch
    {
        PlanReading.Read { Plan: var plan } => plan,
        PlanReading.Wrong { Sentence: var why } => throw new SettingException($"The stored {text.Key} cannot be read: {why}"),
        var odd => throw new InvalidOperationException($"The stored {text.Key} was read as {odd}."),
    };
}
