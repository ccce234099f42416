using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using GealcBot.Plans.Ledger;
using Microsoft.Data.Sqlite;

namespace GealcBot.Storage.Sqlite;

/// <summary>The documents in one SQLite file, which several processes may share, or in memory.</summary>
public sealed class SqliteDocuments : IDocuments
{
    private const int PageSize = 200;

    private readonly SqliteFile file;
    private readonly SqliteWrites writes;
    private readonly ConcurrentBag<SqliteSession> readers = [];

    private SqliteDocuments(SqliteFile file)
    {
        this.file = file;
        writes = new SqliteWrites(new SqliteSession(file.Prepare()));
    }

    public static SqliteDocuments Open(string path) => new(new SqliteFile(path));

    public static SqliteDocuments InMemory() => Open(":memory:");

    public Task<Stored?> ReadAsync(Key key, CancellationToken cancellation) =>
        LookAsync(session => session.Read(key), cancellation);

    public Task<Stored?> CreateAsync(Key key, string json, CancellationToken cancellation) =>
        WriteAsync(session => session.Create(key, json), cancellation);

    public Task<Stored?> ReplaceAsync(Key key, string json, string etag, CancellationToken cancellation) =>
        WriteAsync(session => session.Replace(key, json, etag), cancellation);

    public Task<bool> DeleteAsync(Key key, string etag, CancellationToken cancellation) =>
        WriteAsync(session => session.Delete(key, etag), cancellation);

    public Task<ImmutableArray<Stored>> ListAsync(string partition, CancellationToken cancellation) =>
        LookAsync(session => session.List(partition).InOrder(), cancellation);

    public async Task<Changes> ChangesAsync(string partition, long since, CancellationToken cancellation)
    {
        var written = await LookAsync(session => session.Since(partition, since), cancellation);
        var next = written is [.., var last] ? long.Parse(last.ETag, CultureInfo.InvariantCulture) + 1 : since;
        return new Changes(written.InOrder(), next);
    }

    public async Task<long> EachChangeAsync(string partition, long since, Action<Stored> take, CancellationToken cancellation)
    {
        while (true)
        {
            // No two stamps are the same, so a page ends between two documents.
            var from = since;
            var page = await LookAsync(session => session.Since(partition, from, PageSize), cancellation);
            foreach (var document in page)
            {
                take(document);
                since = long.Parse(document.ETag, CultureInfo.InvariantCulture) + 1;
            }

            if (page.Length < PageSize)
            {
                return since;
            }
        }
    }

    public ValueTask DisposeAsync()
    {
        while (readers.TryTake(out var reader))
        {
            reader.Dispose();
        }

        writes.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<T> WriteAsync<T>(Func<SqliteSession, T> write, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        try
        {
            return await writes.RunAsync(write);
        }
        catch (SqliteException e)
        {
            throw file.Away(e);
        }
    }

    private async Task<T> LookAsync<T>(Func<SqliteSession, T> look, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        try
        {
            return file.IsMemory ? await writes.ReadAsync(look, cancellation) : LookBesideTheWriter(look);
        }
        catch (SqliteException e)
        {
            throw file.Away(e);
        }
    }

    // With a write-ahead log readers wait for nobody, so each has a connection of its own.
    private T LookBesideTheWriter<T>(Func<SqliteSession, T> look)
    {
        if (!readers.TryTake(out var reader))
        {
            reader = new SqliteSession(file.Connect());
        }

        try
        {
            return look(reader);
        }
        finally
        {
            readers.Add(reader);
        }
    }
}
