using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace GealcBot.Storage.Sqlite;

/// <summary>One connection and its prepared statements; used by one caller at a time.</summary>
internal sealed class SqliteSession(SqliteConnection connection) : IDisposable
{
    // One counter for the whole database: a stamp is never given twice, so it is the ETag as well as the mark of a change.
    private const string NextStamp = "UPDATE stamps SET last = last + 1 RETURNING last;";

    private readonly Dictionary<string, SqliteCommand> prepared = [];

    public void Begin() => Command("BEGIN IMMEDIATE;").ExecuteNonQuery();

    public void Commit() => Command("COMMIT;").ExecuteNonQuery();

    public void Rollback()
    {
        // A full disk makes SQLite roll back by itself; its own error is the one to tell.
        if (SQLitePCL.raw.sqlite3_get_autocommit(connection.Handle) == 0)
        {
            Command("ROLLBACK;").ExecuteNonQuery();
        }
    }

    public Stored? Read(Key key) =>
        Query("SELECT id, json, stamp FROM documents WHERE partition = @partition AND id = @id;", key.Partition, key.Id) is [var one] ? one : null;

    public ImmutableArray<Stored> List(string partition) =>
        Query("SELECT id, json, stamp FROM documents WHERE partition = @partition;", partition);

    /// <param name="most">How many at most, the oldest first; all without it.</param>
    public ImmutableArray<Stored> Since(string partition, long since, int most = -1) =>
        Query("SELECT id, json, stamp FROM documents WHERE partition = @partition AND stamp >= @since ORDER BY stamp LIMIT @most;", partition, since: since, most: most);

    public Stored? Create(Key key, string json)
    {
        var stamp = (long)Command(NextStamp).ExecuteScalar()!;
        var command = Command(
            "INSERT INTO documents (partition, id, json, stamp) VALUES (@partition, @id, @json, @stamp) ON CONFLICT DO NOTHING;",
            ("@partition", key.Partition), ("@id", key.Id), ("@json", json), ("@stamp", stamp));
        return command.ExecuteNonQuery() == 1 ? new Stored(key, json, ETag(stamp)) : null;
    }

    public Stored? Replace(Key key, string json, string etag)
    {
        var stamp = (long)Command(NextStamp).ExecuteScalar()!;
        var command = Command(
            "UPDATE documents SET json = @json, stamp = @stamp WHERE partition = @partition AND id = @id AND stamp = @etag;",
            ("@partition", key.Partition), ("@id", key.Id), ("@json", json), ("@stamp", stamp), ("@etag", Stamp(etag)));
        return command.ExecuteNonQuery() == 1 ? new Stored(key, json, ETag(stamp)) : null;
    }

    public bool Delete(Key key, string etag) =>
        Command(
            "DELETE FROM documents WHERE partition = @partition AND id = @id AND stamp = @etag;",
            ("@partition", key.Partition), ("@id", key.Id), ("@etag", Stamp(etag))).ExecuteNonQuery() == 1;

    public void Dispose()
    {
        foreach (var command in prepared.Values)
        {
            command.Dispose();
        }

        connection.Dispose();
    }

    private ImmutableArray<Stored> Query(string sql, string partition, string? id = null, long? since = null, int? most = null)
    {
        var command = Command(sql, ("@partition", partition));
        if (id is not null)
        {
            Set(command, "@id", id);
        }

        if (since is not null)
        {
            Set(command, "@since", since);
        }

        if (most is not null)
        {
            Set(command, "@most", most);
        }

        using var reader = command.ExecuteReader();
        var found = ImmutableArray.CreateBuilder<Stored>();
        while (reader.Read())
        {
            found.Add(new Stored(new Key(partition, reader.GetString(0)), reader.GetString(1), ETag(reader.GetInt64(2))));
        }

        return found.ToImmutable();
    }

    private SqliteCommand Command(string sql, params ReadOnlySpan<(string Name, object Value)> values)
    {
        if (!prepared.TryGetValue(sql, out var command))
        {
            command = connection.CreateCommand();
            command.CommandText = sql;
            prepared.Add(sql, command);
        }

        foreach (var (name, value) in values)
        {
            Set(command, name, value);
        }

        return command;
    }

    private static void Set(SqliteCommand command, string name, object value)
    {
        if (command.Parameters.Contains(name))
        {
            command.Parameters[name].Value = value;
        }
        else
        {
            command.Parameters.AddWithValue(name, value);
        }
    }

    private static string ETag(long stamp) => stamp.ToString(CultureInfo.InvariantCulture);

    // An ETag that is none of ours fits no document.
    private static long Stamp(string etag) =>
        long.TryParse(etag, NumberStyles.None, CultureInfo.InvariantCulture, out var stamp) ? stamp : -1;
}
