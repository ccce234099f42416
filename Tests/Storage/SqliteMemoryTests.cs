using GealcBot.Storage;
using GealcBot.Storage.Sqlite;
using GealcBot.Tests.Storage.Support;
using Xunit;

namespace GealcBot.Tests.Storage;

public sealed class SqliteMemoryDocumentsTests() : DocumentsContract(new SqliteInMemory())
{
    [Fact]
    public async Task Two_stores_in_memory_share_nothing()
    {
        await using var one = SqliteDocuments.InMemory();
        await using var other = SqliteDocuments.InMemory();
        await one.CreateAsync(new Key("shelf", "one"), "{}", CancellationToken.None);

        Assert.Null(await other.ReadAsync(new Key("shelf", "one"), CancellationToken.None));
    }
}

public sealed class SqliteMemoryShelvesTests() : ShelvesContract(new SqliteInMemory());
