using System.Globalization;
using GealcBot.Plans.Ledger;
using Microsoft.Data.Sqlite;

namespace GealcBot.Storage.Sqlite;

/// <summary>A database file (or memory): opening it, and saying in one line why it cannot be.</summary>
internal sealed class SqliteFile
{
    private const string Memory = ":memory:";

    private const string Schema =
        """
        CREATE TABLE documents (
            partition TEXT NOT NULL, id TEXT NOT NULL, json TEXT NOT NULL, stamp INTEGER NOT NULL,
            PRIMARY KEY (partition, id)) WITHOUT ROWID;
        CREATE UNIQUE INDEX documents_by_stamp ON documents (partition, stamp);
        CREATE TABLE stamps (last INTEGER NOT NULL);
        INSERT INTO stamps VALUES (0);
        """;

    private readonly string connectionString;

    static SqliteFile() => SQLitePCL.Batteries_V2.Init();

    public SqliteFile(string path)
    {
        IsMemory = path == Memory;
        Name = IsMemory ? path : Path.GetFullPath(path);
        // The timeout is also how long a locked file is tried again, each 150 ms. SQLite's own busy_timeout is left at nothing:
        // this build of it waits in whole seconds.
        connectionString = new SqliteConnectionStringBuilder { DataSource = Name, Pooling = false, DefaultTimeout = 3 }.ToString();
    }

    public string Name { get; }

    public bool IsMemory { get; }

    /// <summary>The first connection: refuses what it does not know before it writes anything.</summary>
    public SqliteConnection Prepare()
    {
        SqliteConnection? connection = null;
        try
        {
            MakeFile();
            connection = Connect();
            RefuseForeign(connection);
            if (!IsMemory)
            {
                RefuseDamaged(connection);
                Run(connection, "PRAGMA journal_mode = WAL;");
            }

            MakeSchema(connection);
            return connection;
        }
        catch (Exception e) when (e is SqliteException or IOException or UnauthorizedAccessException)
        {
            connection?.Dispose();
            throw new StoreUnusableException($"The database {Name} {WhatIsWrong(e)}.", e);
        }
        catch
        {
            connection?.Dispose();
            throw;
        }
    }

    public SqliteConnection Connect()
    {
        var connection = new SqliteConnection(connectionString);
        connection.Open();
        // FULL: what was acknowledged is on the disk even when the power goes.
        Run(connection, "PRAGMA synchronous = FULL;");
        // The system keeps the file's pages for all; each connection would keep 2 MB of them once more.
        Run(connection, "PRAGMA cache_size = -256;");
        return connection;
    }

    public StoreAwayException Away(SqliteException e) => new($"The database {Name} {WhatIsWrong(e)}.", e);

    internal static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private void MakeFile()
    {
        if (IsMemory || File.Exists(Name))
        {
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(Name)!);
        var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.Write, Share = FileShare.ReadWrite };
        if (!OperatingSystem.IsWindows())
        {
            // Who reported what is nobody else's business on a shared machine; SQLite gives its side files the same mode.
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        new FileStream(Name, options).Dispose();
    }

    private void RefuseForeign(SqliteConnection connection)
    {
        // One statement sees one state: asked one after the other, another process may make its tables in between.
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT (SELECT user_version FROM pragma_user_version), (SELECT count(*) FROM sqlite_master);";
        using var found = command.ExecuteReader();
        found.Read();
        var (version, tables) = (found.GetInt32(0), found.GetInt32(1));
        if (version > SchemaVersion.Current)
        {
            throw new StoreNewerException($"The database {Name}", version);
        }

        if (version == 0 && tables > 0)
        {
            throw new StoreUnusableException($"The database {Name} belongs to another program: name another file in Sqlite:File.");
        }
    }

    private void RefuseDamaged(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA quick_check(1);";
        if (command.ExecuteScalar() is not "ok")
        {
            throw new StoreUnusableException($"The database {Name} is damaged: put a copy from before in its place, or move it away to begin anew.");
        }
    }

    // Always inside a write transaction: two processes may start at once, and a file that cannot be written is found out now.
    private void MakeSchema(SqliteConnection connection)
    {
        Run(connection, "BEGIN IMMEDIATE;");
        RefuseForeign(connection);
        if (Number(connection, "PRAGMA user_version;") == 0)
        {
            Run(connection, Schema + string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {SchemaVersion.Current};"));
        }

        Run(connection, "COMMIT;");
    }

    private static int Number(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private static string WhatIsWrong(Exception e) => e is SqliteException { SqliteErrorCode: var code }
        ? code switch
        {
            SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED => "is locked by another program",
            SQLitePCL.raw.SQLITE_NOTADB => "is not a database: another kind of file has that name",
            SQLitePCL.raw.SQLITE_CORRUPT => "is damaged: put a copy from before in its place, or move it away to begin anew",
            SQLitePCL.raw.SQLITE_READONLY or SQLitePCL.raw.SQLITE_PERM => "cannot be written: give the bot's user the right to",
            SQLitePCL.raw.SQLITE_FULL => "cannot grow: the disk is full",
            SQLitePCL.raw.SQLITE_CANTOPEN => "cannot be opened: look at the folder's rights",
            _ => string.Create(CultureInfo.InvariantCulture, $"does not answer (SQLite error {code})"),
        }
        : e is UnauthorizedAccessException
            ? "cannot be made or opened: give the bot's user the right to write there"
            : $"cannot be made or opened ({e.GetType().Name}): name another file in Sqlite:File";
}
