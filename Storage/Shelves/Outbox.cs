using System.Collections.Immutable;
using System.Text.Json;

namespace GealcBot.Storage.Shelves;

/// <summary>
/// What is to be sent, and who is sending it. Any number of instances may work through it: a claim is a replace on the
/// ETag, so one wins; who never came back from sending leaves a row that is looked at again, and repeated once at most.
/// </summary>
public sealed class Outbox(IDocuments documents, TimeProvider clock) : IDisposable
{
    private const string Partition = "outbox";
    private const int MostAttempts = 2;

    private readonly SemaphoreSlim looking = new(1, 1);
    private readonly Dictionary<string, Kept<OutboxRow>> open = [];
    private long seenTo;

    /// <summary>False when this message was planned before, whatever has become of it.</summary>
    public async Task<bool> PlanAsync(OutboxRow row, CancellationToken cancellation)
    {
        var planned = row with { Status = OutboxStatus.Planned, Attempt = 0, At = clock.GetUtcNow() };
        return await documents.CreateAsync(At(row.Id), Write(planned), cancellation) is not null;
    }

    public async Task<Kept<OutboxRow>?> ReadAsync(string id, CancellationToken cancellation) =>
        await documents.ReadAsync(At(id), cancellation) is { } stored ? Row(stored) : null;

    /// <summary>
    /// Rows whose time has come, and rows left in <see cref="OutboxStatus.Sending"/> past the end of their claim: whoever
    /// claims one of those looks first whether it was sent.
    /// </summary>
    public async Task<ImmutableArray<Kept<OutboxRow>>> DueAsync(CancellationToken cancellation)
    {
        await looking.WaitAsync(cancellation);
        try
        {
            // Only what was written since the last look is read: rows long sent cost nothing.
            var changes = await documents.ChangesAsync(Partition, seenTo, cancellation);
            foreach (var stored in changes.Documents)
            {
                Note(Row(stored));
            }

            seenTo = changes.Next;
            var now = clock.GetUtcNow();
            return [.. open.Values.Where(row => row.Value.NotBefore <= now).OrderBy(row => row.Value.NotBefore).ThenBy(row => row.Value.Id, StringComparer.Ordinal)];
        }
        finally
        {
            looking.Release();
        }
    }

    /// <summary>Null when somebody else has it, or when it may have been sent twice: then it is put down as unknown.</summary>
    public async Task<Kept<OutboxRow>?> ClaimAsync(Kept<OutboxRow> due, string owner, TimeSpan lease, CancellationToken cancellation)
    {
        var (row, now) = (due.Value, clock.GetUtcNow());
        if (!IsOpen(row) || now < row.NotBefore)
        {
            return null;
        }

        if (row.Attempt >= MostAttempts)
        {
            await ReplaceAsync(due, row with { Status = OutboxStatus.Unknown, Outcome = "left twice while sending", At = now }, cancellation);
            return null;
        }

        return await ReplaceAsync(due, row with
        {
            Status = OutboxStatus.Sending,
            Owner = owner,
            ClaimId = Guid.NewGuid().ToString("N"),
            Attempt = row.Attempt + 1,
            NotBefore = now + lease,
            At = now,
        }, cancellation);
    }

    /// <summary>False when the claim is no longer ours: somebody took over, and theirs is the last word.</summary>
    public async Task<bool> FinishAsync(Kept<OutboxRow> claimed, OutboxStatus status, string? outcome, string? activityId, CancellationToken cancellation)
    {
        if (status is OutboxStatus.Planned or OutboxStatus.Sending || claimed.Value.Status != OutboxStatus.Sending)
        {
            throw new ArgumentException($"Row {claimed.Value.Id} cannot go from {claimed.Value.Status} to {status} by finishing.", nameof(status));
        }

        var finished = claimed.Value with { Status = status, Outcome = outcome, ActivityId = activityId, At = clock.GetUtcNow() };
        return await ReplaceAsync(claimed, finished, cancellation) is not null;
    }

    /// <summary>Gives a claim back when nothing was sent for certain (the channel said "later"). False when it is no longer ours.</summary>
    public async Task<bool> PutBackAsync(Kept<OutboxRow> claimed, DateTimeOffset notBefore, string outcome, CancellationToken cancellation)
    {
        if (claimed.Value.Status != OutboxStatus.Sending)
        {
            throw new ArgumentException($"Row {claimed.Value.Id} is {claimed.Value.Status}: only a claim can be put back.", nameof(claimed));
        }

        return await ReplaceAsync(claimed, claimed.Value with
        {
            Status = OutboxStatus.Planned,
            NotBefore = notBefore,
            Attempt = claimed.Value.Attempt - 1,
            Outcome = outcome,
            At = clock.GetUtcNow(),
        }, cancellation) is not null;
    }

    public void Dispose() => looking.Dispose();

    private void Note(Kept<OutboxRow> row)
    {
        if (IsOpen(row.Value))
        {
            open[row.Value.Id] = row;
        }
        else
        {
            open.Remove(row.Value.Id);
        }
    }

    private async Task<Kept<OutboxRow>?> ReplaceAsync(Kept<OutboxRow> read, OutboxRow row, CancellationToken cancellation) =>
        await documents.ReplaceAsync(At(row.Id), Write(row), read.ETag, cancellation) is { } stored ? new Kept<OutboxRow>(row, stored.ETag) : null;

    private static bool IsOpen(OutboxRow row) => row.Status is OutboxStatus.Planned or OutboxStatus.Sending;

    private static Key At(string id) => new(Partition, id);

    private static string Write(OutboxRow row) => JsonSerializer.Serialize(row, StorageJson.Default.OutboxRow);

    private static Kept<OutboxRow> Row(Stored stored) =>
        new(JsonSerializer.Deserialize(stored.Json, StorageJson.Default.OutboxRow)!, stored.ETag);
}
