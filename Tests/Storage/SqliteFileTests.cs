using GealcBot.Plans.Ledger;
using GealcBot.Storage;
using GealcBot.Storage.Sqlite;
using GealcBot.Tests.Storage.Support;
using Microsoft.Data.Sqlite;
using Xunit;

namespace GealcBot.Tests.Storage;

public sealed class SqliteFileShelvesTests() : ShelvesContract(new SqliteInAFile());

public sealed class SqliteFileDocumentsTests() : DocumentsContract(new SqliteInAFile()), IDisposable
{
    private static readonly Key Somewhere = new("shelf", "one");
    private readonly TemporaryFolder folder = new();

    private static CancellationToken Never => CancellationToken.None;

    private string DatabaseFile => folder.File("store.db");

    [Fact]
    public async Task What_was_written_is_there_when_the_file_is_opened_again()
    {
        await WriteOneAsync();

        await using var again = SqliteDocuments.Open(DatabaseFile);
        Assert.Equal("""{"n":1}""", (await again.ReadAsync(Somewhere, Never))?.Json);
    }

    [Fact]
    public async Task A_missing_folder_is_made_and_the_file_is_its_owners_alone()
    {
        var path = Path.Combine(folder.File("a"), "b", "store.db");
        await using var documents = SqliteDocuments.Open(path);
        await documents.CreateAsync(Somewhere, "{}", Never);

        Assert.All([path, path + "-wal"], file => Assert.True(File.Exists(file), file));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path + "-wal"));
        }
    }

    [Fact]
    public async Task A_database_of_a_newer_version_is_refused_and_left_as_it_is()
    {
        await WriteOneAsync();
        Run("PRAGMA user_version = 7;");
        var before = await File.ReadAllBytesAsync(DatabaseFile);

        var refusal = Assert.Throws<StoreNewerException>(() => SqliteDocuments.Open(DatabaseFile));

        AssertOneLine(refusal, "schema 7; this one knows 1");
        Assert.Equal(before, await File.ReadAllBytesAsync(DatabaseFile));
    }

    [Fact]
    public async Task A_database_of_another_program_is_refused_and_left_as_it_is()
    {
        Run("CREATE TABLE recipes (name TEXT);");
        var before = await File.ReadAllBytesAsync(DatabaseFile);

        AssertOneLine(Assert.Throws<StoreUnusableException>(() => SqliteDocuments.Open(DatabaseFile)), "another program");
        Assert.Equal(before, await File.ReadAllBytesAsync(DatabaseFile));
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_refused_and_left_as_it_is()
    {
        await File.WriteAllTextAsync(DatabaseFile, string.Concat(Enumerable.Repeat("Dear diary, ", 200)));
        var before = await File.ReadAllBytesAsync(DatabaseFile);

        AssertOneLine(Assert.Throws<StoreUnusableException>(() => SqliteDocuments.Open(DatabaseFile)), "is not a database");
        Assert.Equal(before, await File.ReadAllBytesAsync(DatabaseFile));
    }

    [Fact]
    public async Task A_damaged_database_is_refused()
    {
        await using (var documents = SqliteDocuments.Open(DatabaseFile))
        {
            for (var n = 0; n < 50; n++)
            {
                await documents.CreateAsync(new Key("shelf", $"{n}"), $"\"{new string('x', 1000)}\"", Never);
            }
        }

        // The first page says what tables there are and is left whole; those after it hold the documents.
        await using (var file = File.OpenWrite(DatabaseFile))
        {
            file.Position = 4096;
            await file.WriteAsync(Enumerable.Repeat((byte)0xAA, 20_000).ToArray());
        }

        AssertOneLine(Assert.Throws<StoreUnusableException>(() => SqliteDocuments.Open(DatabaseFile)), "is damaged");
    }

    [Fact]
    public async Task A_database_cut_short_is_refused()
    {
        await WriteOneAsync();
        await using (var file = File.OpenWrite(DatabaseFile))
        {
            file.SetLength(5000);
        }

        AssertOneLine(Assert.Throws<StoreUnusableException>(() => SqliteDocuments.Open(DatabaseFile)), "is damaged");
    }

    [Fact]
    public async Task A_locked_database_is_refused_when_opened()
    {
        await WriteOneAsync();
        using var other = Connect();
        Run(other, "BEGIN IMMEDIATE;");

        AssertOneLine(Assert.Throws<StoreUnusableException>(() => SqliteDocuments.Open(DatabaseFile)), "is locked by another program");
    }

    [Fact]
    public async Task A_database_that_another_program_locks_later_is_away_for_writing_and_comes_back()
    {
        await using var documents = SqliteDocuments.Open(DatabaseFile);
        using (var other = Connect())
        {
            Run(other, "BEGIN IMMEDIATE;");
            await Assert.ThrowsAsync<StoreAwayException>(() => documents.CreateAsync(Somewhere, "{}", Never));
            Assert.Null(await documents.ReadAsync(Somewhere, Never));
            Run(other, "ROLLBACK;");
        }

        Assert.NotNull(await documents.CreateAsync(Somewhere, "{}", Never));
    }

    [Fact]
    public async Task A_place_where_nothing_can_be_written_is_refused()
    {
        await File.WriteAllTextAsync(folder.File("a file"), "");
        Directory.CreateDirectory(folder.File("a folder"));
        List<string> places = [Path.Combine(folder.File("a file"), "store.db"), folder.File("a folder")];
        if (OperatingSystem.IsLinux())
        {
            places.Add("/proc/gealcbot/store.db");
        }

        Assert.All(places, place =>
        {
            var refusal = Assert.Throws<StoreUnusableException>(() => SqliteDocuments.Open(place));
            Assert.Contains(place, refusal.Message, StringComparison.Ordinal);
            Assert.DoesNotContain('\n', refusal.Message);
        });
    }

    [Fact]
    public async Task Several_connections_to_one_file_lose_no_count()
    {
        const int Openers = 3, Each = 8;
        await WriteOneAsync();
        await Task.WhenAll(Enumerable.Range(0, Openers).Select(_ => Task.Run(async () =>
        {
            await using var documents = SqliteDocuments.Open(DatabaseFile);
            for (var done = 0; done < Each;)
            {
                var read = (await documents.ReadAsync(Somewhere, Never))!;
                done += await documents.ReplaceAsync(Somewhere, read.Json + " ", read.ETag, Never) is null ? 0 : 1;
            }
        })));

        await using var after = SqliteDocuments.Open(DatabaseFile);
        var spaces = (await after.ReadAsync(Somewhere, Never))!.Json.Count(character => character == ' ');
        Assert.Equal(Openers * Each, spaces);
    }

    [Fact]
    public async Task Several_that_open_a_new_file_at_once_all_find_it_made()
    {
        foreach (var file in Enumerable.Range(0, 8).Select(number => $"{DatabaseFile}{number}"))
        {
            var all = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => SqliteDocuments.Open(file))));
            var created = await Task.WhenAll(all.Select(documents => documents.CreateAsync(Somewhere, "{}", Never)));

            Assert.Single(created, stored => stored is not null);
            foreach (var documents in all)
            {
                await documents.DisposeAsync();
            }
        }
    }

    public void Dispose() => folder.Dispose();

    private async Task WriteOneAsync()
    {
        await using var documents = SqliteDocuments.Open(DatabaseFile);
        await documents.CreateAsync(Somewhere, """{"n":1}""", Never);
    }

    private void AssertOneLine(StoreUnusableException refusal, string reason)
    {
        Assert.Contains(DatabaseFile, refusal.Message, StringComparison.Ordinal);
        Assert.Contains(reason, refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refusal.Message);
    }

    private SqliteConnection Connect()
    {
        SQLitePCL.Batteries_V2.Init();
        var connection = new SqliteConnection($"Data Source={DatabaseFile};Pooling=False");
        connection.Open();
        return connection;
    }

    private void Run(string sql)
    {
        using var connection = Connect();
        Run(connection, sql);
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
