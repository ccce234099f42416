using GealcBot.Storage;
using GealcBot.Tests.Storage;
using GealcBot.Tests.Storage.Support;
using GealcBot.Tests.Storage.Support.Cosmos;
using Xunit;

namespace GealcBot.Tests.Simulation;

public sealed class MemoryDocumentsTests() : DocumentsContract(new InMemory());

public sealed class MemoryShelvesTests() : ShelvesContract(new InMemory());

public sealed class SimulatedYearTests
{
    /// <summary>Thousands more: <c>dotnet run --project Benchmarks -c Release -- year --seeds 1000</c>.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task In_a_year_of_failures_everybody_is_asked_once_in_hours_and_in_their_language(int seed)
    {
        var result = await SimulatedYear.RunAsync(seed, new MemoryDocuments());
        Assert.True(result.Faults.Count == 0, result.ToString());
        Assert.True(result is { Messages: > 100, Kills: > 5, Pauses: > 5 }, result.ToString());
    }

    [Fact]
    public async Task A_year_follows_from_its_seed()
    {
        var until = new DateOnly(2024, 4, 15);
        Assert.Equal((await SimulatedYear.RunAsync(7, new MemoryDocuments(), until)).ToString(), (await SimulatedYear.RunAsync(7, new MemoryDocuments(), until)).ToString());
    }

    [Fact]
    public Task It_is_the_same_on_SQLite() => new SqliteInMemory().With(async documents =>
    {
        var result = await SimulatedYear.RunAsync(11, documents, new DateOnly(2024, 4, 15));
        Assert.True(result.Faults.Count == 0, result.ToString());
    });
}

[Collection(OnCosmos.Name)]
public sealed class SimulatedYearOnCosmosTests(CosmosServer server)
{
    [Fact]
    public Task It_is_the_same_on_Cosmos() => server.With(async documents =>
    {
        var result = await SimulatedYear.RunAsync(13, documents, new DateOnly(2024, 1, 20));
        Assert.True(result.Faults.Count == 0, result.ToString());
    });
}

internal sealed class InMemory : IStoreUnderTest
{
    public Task With(Func<IDocuments, Task> test) => test(new MemoryDocuments());
}
