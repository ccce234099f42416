using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;
using GealcBot.Plans.Reports;

namespace GealcBot.Dialogs.Importing;

/// <summary>What importing needs of the store. Every verb throws <see cref="StoreAwayException"/> when the store does not answer.</summary>
public interface IImportDesk
{
    /// <summary>The id of the draft; null when it, or the document that it would become, is too large to be kept.</summary>
    /// <param name="read">What was read of it, or null while it does not say what it is.</param>
    Task<string?> KeepAsync(PersonId person, ImportDraft draft, WorkPlan? read, CancellationToken cancellation);

    /// <summary>Null when the person has no such draft, or its day is over.</summary>
    Task<OpenDraft?> FindAsync(PersonId person, string id, CancellationToken cancellation);

    /// <summary>False when it was changed on another device meanwhile.</summary>
    Task<bool> ChangeAsync(PersonId person, OpenDraft open, CancellationToken cancellation);

    Task DropAsync(PersonId person, OpenDraft open, CancellationToken cancellation);

    /// <summary>The world as the store has it now.</summary>
    Task<World> LatestAsync(CancellationToken cancellation);

    /// <summary>One write, in the place of the version that the document names; null when another took that place meanwhile.</summary>
    Task<World?> StoreAsync(KnownDocument document, CancellationToken cancellation);
}

/// <param name="Mark">Changes with every change of the draft.</param>
public sealed record OpenDraft(string Id, ImportDraft Draft, string Mark);
