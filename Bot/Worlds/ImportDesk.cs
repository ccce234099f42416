using System.Text;
using GealcBot.Dialogs;
using GealcBot.Dialogs.Importing;
using GealcBot.Documents.Interchange;
using GealcBot.Plans;
using GealcBot.Plans.People;
using GealcBot.Plans.Reports;
using GealcBot.Storage.Shelves;

namespace GealcBot.Bot.Worlds;

/// <summary>Drafts and documents in the store, for the dialog that imports them.</summary>
public sealed class ImportDesk(Shelves shelves, WorldKeeper keeper) : IImportDesk
{
    public async Task<string?> KeepAsync(PersonId person, ImportDraft draft, WorkPlan? read, CancellationToken cancellation) =>
        read is null || Encoding.UTF8.GetByteCount(DocumentEnvelope.Write(AsStored(read, person))) <= DraftShelf.Largest
            ? await shelves.Drafts.KeepAsync(person, draft.Write(), cancellation)
            : null;

    public async Task<OpenDraft?> FindAsync(PersonId person, string id, CancellationToken cancellation) =>
        await shelves.Drafts.ReadAsync(person, id, cancellation) is { } kept && ImportDraft.Read(kept.Value) is { } draft ? new OpenDraft(id, draft, kept.ETag) : null;

    public Task<bool> ChangeAsync(PersonId person, OpenDraft open, CancellationToken cancellation) =>
        shelves.Drafts.ReplaceAsync(person, open.Id, open.Draft.Write(), open.Mark, cancellation);

    public Task DropAsync(PersonId person, OpenDraft open, CancellationToken cancellation) => shelves.Drafts.DropAsync(person, open.Id, open.Mark, cancellation);

    public async Task<World> LatestAsync(CancellationToken cancellation)
    {
        await keeper.RefreshAsync(cancellation);
        return keeper.Current;
    }

    public async Task<World?> StoreAsync(KnownDocument document, CancellationToken cancellation)
    {
        if (await PlanImport.StoreAsync(shelves, document, cancellation) is not { } stored)
        {
            return null;
        }

        keeper.Put(stored);
        return keeper.Current;
    }

    private static KnownDocument AsStored(WorkPlan plan, PersonId person) => new(plan) { Imported = new Provenance(DateTimeOffset.MaxValue, person, new string('0', 32)) };
}
