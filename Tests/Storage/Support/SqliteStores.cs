using GealcBot.Storage;
using GealcBot.Storage.Sqlite;

namespace GealcBot.Tests.Storage.Support;

public sealed class SqliteInMemory : IStoreUnderTest
{
    public async Task With(Func<IDocuments, Task> test)
    {
        await using var documents = SqliteDocuments.InMemory();
        await test(documents);
    }
}

public sealed class SqliteInAFile : IStoreUnderTest
{
    public async Task With(Func<IDocuments, Task> test)
    {
        using var folder = new TemporaryFolder();
        await using var documents = SqliteDocuments.Open(folder.File("store.db"));
        await test(documents);
    }
}
