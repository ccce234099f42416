using System.Collections.Concurrent;

namespace GealcBot.Storage.Sqlite;

/// <summary>
/// One writer at a time. Who waited meanwhile is written in the same transaction, so twenty at once cost one wait for the disk.
/// </summary>
internal sealed class SqliteWrites(SqliteSession session) : IDisposable
{
    private readonly SemaphoreSlim turn = new(1, 1);
    private readonly ConcurrentQueue<Write> waiting = new();

    public async Task<T> RunAsync<T>(Func<SqliteSession, T> write)
    {
        var mine = new Write<T>(write);
        waiting.Enqueue(mine);
        await turn.WaitAsync();
        try
        {
            if (!mine.Done.Task.IsCompleted)
            {
                WriteAllWaiting();
            }
        }
        finally
        {
            turn.Release();
        }

        return await mine.Done.Task;
    }

    /// <summary>A look through the same connection, for a database in memory, which has no other.</summary>
    public async Task<T> ReadAsync<T>(Func<SqliteSession, T> read, CancellationToken cancellation)
    {
        await turn.WaitAsync(cancellation);
        try
        {
            return read(session);
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose()
    {
        session.Dispose();
        turn.Dispose();
    }

    private void WriteAllWaiting()
    {
        List<Write> together = [];
        while (waiting.TryDequeue(out var write))
        {
            together.Add(write);
        }

        try
        {
            Transact(together);
            together.ForEach(write => write.Answer());
        }
        catch (Exception e)
        {
            // Nobody has been told anything yet: all of them hear that it failed.
            together.ForEach(write => write.Fail(e));
        }
    }

    private void Transact(List<Write> together)
    {
        session.Begin();
        try
        {
            together.ForEach(write => write.Apply(session));
            session.Commit();
        }
        catch
        {
            session.Rollback();
            throw;
        }
    }

    private abstract class Write
    {
        public abstract void Apply(SqliteSession session);

        public abstract void Answer();

        public abstract void Fail(Exception e);
    }

    private sealed class Write<T>(Func<SqliteSession, T> write) : Write
    {
        private T result = default!;

        public TaskCompletionSource<T> Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public override void Apply(SqliteSession session) => result = write(session);

        public override void Answer() => Done.SetResult(result);

        public override void Fail(Exception e) => Done.SetException(e);
    }
}
