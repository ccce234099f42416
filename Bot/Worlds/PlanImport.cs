using System.Text;
using GealcBot.Bot.Hosting;
using GealcBot.Documents.Interchange;
using GealcBot.Plans.Reports;
using GealcBot.Storage.Shelves;

namespace GealcBot.Bot.Worlds;

/// <summary>Puts a document that was read into the store. It is one write: what a report tells is computed from it (docs/decisions/006).</summary>
public static class PlanImport
{
    /// <summary>In the place of the version it was compared with, or as the first of its year and kind; null when that is no longer how things stand.</summary>
    public static async Task<KnownDocument?> StoreAsync(Shelves shelves, KnownDocument document, CancellationToken cancellation)
    {
        var key = new PlanKey(document.Year, document.Kind);
        var json = DocumentEnvelope.Write(document);
        var stored = document.Version is { } version
            ? await shelves.Plans.ReplaceAsync(new PlanText(key, "", version), json, cancellation)
            : await shelves.Plans.CreateAsync(key, json, cancellation);
        return stored is null ? null : document with { Version = stored.ETag };
    }

    /// <exception cref="SettingException">What is stored cannot be read, which only another program can have brought about.</exception>
    public static KnownDocument Read(PlanText text) => DocumentEnvelope.Read(Encoding.UTF8.GetBytes(text.Json)) switch
    {
        EnvelopeReading.Read { Document: var document } => document with { Version = text.ETag },
        EnvelopeReading.Wrong { Sentence: var why } => throw new SettingException($"The stored {text.Key} cannot be read: {why}"),
        var odd => throw new InvalidOperationException($"The stored {text.Key} was read as {odd}."),
    };
}
