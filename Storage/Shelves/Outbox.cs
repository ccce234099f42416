using System.Collections.Immutable;
using System.Text.Json;
using GealcBot.Plans.Reminders;

namespace GealcBot.Storage.Shelves;

/// <summary>
/// What is to be sent, and who is sending it. Any number of instances may work through it: a claim is a replace on the
/// ETag, so one wins; who never came back from sending leaves a row that is looked at again, and repeated once at most.
/// </summary>
public sealed class Outbox(IDocuments documents, TimeProvider clock) : IDisposable
{
    private const int MostAttempts = 2;

    private readonly SemaphoreSlim looking = new(1, 1);
    private readonly Lock noting = new();
    private readonly Dictionary<string, Kept<OutboxRow>> open = [];
    private readonly Dictionary<string, long> seenTo = [];
    private readonly SameTexts texts = new();

    /// <summary>False when this message was planned before, whatever has become of it.</summary>
    public async Task<bool> PlanAsync(OutboxRow row, CancellationToken cancellation)
    {
        var planned = row with { What = texts.Of(row.What), Status = DeliveryStatus.Planned, Attempt = 0, At = clock.GetUtcNow() };
        if (await documents.CreateAsync(At(row), Write(planned), cancellation) is not { } stored)
        {
            return false;
        }

        Note(new Kept<OutboxRow>(planned, stored.ETag));
        return true;
    }

    /// <param name="day">The day the row belongs to, if it has one.</param>
    public async Task<Kept<OutboxRow>?> ReadAsync(string id, CancellationToken cancellation, DateOnly? day = null) =>
        await documents.ReadAsync(new Key(OutboxPartitions.Of(day), id), cancellation) is { } stored ? Row(stored) : null;

    /// <summary>All rows of the years that two days lie in, and those of no day.</summary>
    public async Task<ImmutableArray<OutboxRow>> ListAsync(DateOnly from, DateOnly to, CancellationToken cancellation)
    {
        var rows = ImmutableArray.CreateBuilder<OutboxRow>();
        foreach (var partition in OutboxPartitions.Of(from, to))
        {
            rows.AddRange((await documents.ListAsync(partition, cancellation)).Select(stored => Row(stored).Value));
        }

        return rows.ToImmutable();
    }

    /// <summary>
    /// Takes in what was written since the last look, by whomever: rows long sent cost nothing.
    /// </summary>
    /// <param name="note">Told of every row as it is read; a row may come twice.</param>
    public async Task RefreshAsync(DateOnly today, Action<Kept<OutboxRow>> note, CancellationToken cancellation)
    {
        await looking.WaitAsync(cancellation);
        try
        {
            foreach (var partition in OutboxPartitions.At(today))
            {
                seenTo[partition] = await documents.EachChangeAsync(partition, seenTo.GetValueOrDefault(partition), Take, cancellation);
            }
        }
        finally
        {
            looking.Release();
        }

        void Take(Stored stored)
        {
            var row = Row(stored);
            Note(row);
            note(row);
        }
    }

    /// <summary>
    /// Rows whose time has come, and rows left in <see cref="DeliveryStatus.Sending"/> past the end of their claim: whoever
    /// claims one of those looks first whether it was sent.
    /// </summary>
    public ImmutableArray<Kept<OutboxRow>> Due()
    {
        var now = clock.GetUtcNow();
        lock (noting)
        {
            return [.. open.Values.Where(row => row.Value.NotBefore <= now).OrderBy(row => row.Value.NotBefore).ThenBy(row => row.Value.Id, StringComparer.Ordinal)];
        }
    }

    /// <summary>How many rows are known that are still to be sent, now or later.</summary>
    public int OpenCount
    {
        get
        {
            lock (noting)
            {
                return open.Count;
            }
        }
    }

    /// <summary>Whether such a row is known.</summary>
    public bool IsOpen(string id)
    {
        lock (noting)
        {
            return open.ContainsKey(id);
        }
    }

    public async Task<ImmutableArray<Kept<OutboxRow>>> DueAsync(CancellationToken cancellation)
    {
        await RefreshAsync(DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime), _ => { }, cancellation);
        return Due();
    }

    /// <summary>Null when somebody else has it, or when it may have been sent twice: then it is put down as unknown.</summary>
    /// <param name="what">What will be said, where that is no longer what was planned.</param>
    public async Task<Kept<OutboxRow>?> ClaimAsync(Kept<OutboxRow> due, string owner, TimeSpan lease, CancellationToken cancellation, string? what = null)
    {
        var (row, now) = (due.Value, clock.GetUtcNow());
        if (!IsOpen(row) || now < row.NotBefore)
        {
            return null;
        }

        if (row.Attempt >= MostAttempts)
        {
            await CloseAsync(due, DeliveryStatus.Unknown, DeliveryReason.NoAnswer, cancellation);
            return null;
        }

        return await ReplaceAsync(due, row with
        {
            Status = DeliveryStatus.Sending,
            What = what ?? row.What,
            Owner = owner,
            ClaimId = Guid.NewGuid().ToString("N"),
            Attempt = row.Attempt + 1,
            Repeated = row.Attempt > 0,
            NotBefore = now + lease,
            At = now,
        }, cancellation);
    }

    /// <summary>Ends a row that nobody holds. What may have been sent already ends as unknown, whatever is the reason now.</summary>
    public async Task<bool> CloseAsync(Kept<OutboxRow> due, DeliveryStatus status, DeliveryReason reason, CancellationToken cancellation)
    {
        var (row, now) = (due.Value, clock.GetUtcNow());
        if (!IsOpen(row) || row.IsHeldAt(now))
        {
            return false;
        }

        var closed = row.Attempt > 0
            ? row with { Status = DeliveryStatus.Unknown, Reason = DeliveryReason.NoAnswer, At = now }
            : row with { Status = status, Reason = reason, At = now };
        return await ReplaceAsync(due, closed, cancellation) is not null;
    }

    /// <summary>Null when the claim is no longer ours: somebody took over, and theirs is the last word.</summary>
    /// <param name="end">The row as it is to be kept, from the claim.</param>
    public async Task<Kept<OutboxRow>?> FinishAsync(Kept<OutboxRow> claimed, OutboxRow end, CancellationToken cancellation)
    {
        if (end.Status is DeliveryStatus.Planned or DeliveryStatus.Sending || claimed.Value.Status != DeliveryStatus.Sending)
        {
            throw new ArgumentException($"Row {claimed.Value.Id} cannot go from {claimed.Value.Status} to {end.Status} by finishing.", nameof(end));
        }

        return await ReplaceAsync(claimed, end with { At = clock.GetUtcNow() }, cancellation);
    }

    /// <summary>Gives a claim back when nothing was sent for certain (the channel said "later"). False when it is no longer ours.</summary>
    public async Task<bool> PutBackAsync(Kept<OutboxRow> claimed, DateTimeOffset notBefore, string outcome, CancellationToken cancellation)
    {
        OnlyOfAClaim(claimed);
        return await ReplaceAsync(claimed, claimed.Value with
        {
            Status = DeliveryStatus.Planned,
            NotBefore = notBefore,
            Attempt = claimed.Value.Attempt - 1,
            Waited = claimed.Value.Waited + 1,
            Outcome = outcome,
            At = clock.GetUtcNow(),
        }, cancellation) is not null;
    }

    /// <summary>Nobody knows whether it was sent. The first time it is tried once more, not before the time given; then it is unknown for good.</summary>
    public async Task<bool> DoubtAsync(Kept<OutboxRow> claimed, DateTimeOffset notBefore, string outcome, CancellationToken cancellation)
    {
        OnlyOfAClaim(claimed);
        var doubted = claimed.Value with { Outcome = outcome, Reason = DeliveryReason.NoAnswer, At = clock.GetUtcNow() };
        return await ReplaceAsync(claimed, doubted.Attempt >= MostAttempts
            ? doubted with { Status = DeliveryStatus.Unknown }
            : doubted with { Status = DeliveryStatus.Planned, NotBefore = notBefore }, cancellation) is not null;
    }

    /// <summary>Writes down what the card of a sent row now shows. Null when somebody else did so meanwhile.</summary>
    public Task<Kept<OutboxRow>?> ShownAsync(Kept<OutboxRow> sent, string shows, CancellationToken cancellation) =>
        ReplaceAsync(sent, sent.Value with { Shows = shows }, cancellation);

    public void Dispose() => looking.Dispose();

    private static void OnlyOfAClaim(Kept<OutboxRow> claimed)
    {
        if (claimed.Value.Status != DeliveryStatus.Sending)
        {
            throw new ArgumentException($"Row {claimed.Value.Id} is {claimed.Value.Status}: only a claim can be put back.", nameof(claimed));
        }
    }

    private void Note(Kept<OutboxRow> row)
    {
        lock (noting)
        {
            if (IsOpen(row.Value))
            {
                open[row.Value.Id] = row.Value.What is var what && texts.Of(what) is var same && ReferenceEquals(what, same) ? row : row with { Value = row.Value with { What = same } };
            }
            else
            {
                open.Remove(row.Value.Id);
            }
        }
    }

    private async Task<Kept<OutboxRow>?> ReplaceAsync(Kept<OutboxRow> read, OutboxRow row, CancellationToken cancellation)
    {
        if (await documents.ReplaceAsync(At(row), Write(row), read.ETag, cancellation) is not { } stored)
        {
            return null;
        }

        var kept = new Kept<OutboxRow>(row, stored.ETag);
        Note(kept);
        return kept;
    }

    private static bool IsOpen(OutboxRow row) => row.Status is DeliveryStatus.Planned or DeliveryStatus.Sending;

    private static Key At(OutboxRow row) => new(OutboxPartitions.Of(row.Day), row.Id);

    private static string Write(OutboxRow row) => JsonSerializer.Serialize(row, StorageJson.Default.OutboxRow);

    private static Kept<OutboxRow> Row(Stored stored) =>
        new(JsonSerializer.Deserialize(stored.Json, StorageJson.Default.OutboxRow)!, stored.ETag);
}
