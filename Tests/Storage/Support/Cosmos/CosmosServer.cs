using GealcBot.Storage;
using GealcBot.Storage.Cosmos;
using Xunit;

namespace GealcBot.Tests.Storage.Support.Cosmos;

[CollectionDefinition(Name)]
public sealed class OnCosmos : ICollectionFixture<CosmosServer>
{
    public const string Name = "Cosmos DB";
}

/// <summary>
/// The npm test server on loopback, installed and started for the tests that need it; or the account that
/// GEALCBOT_TEST_COSMOS_ENDPOINT and GEALCBOT_TEST_COSMOS_KEY name.
/// </summary>
public sealed class CosmosServer : IAsyncLifetime, IStoreUnderTest
{
    // The server accepts any key, but the client wants one.
    private const string AnyKey = "Z2VhbGNib3Q=";

    private readonly string? account = Environment.GetEnvironmentVariable("GEALCBOT_TEST_COSMOS_ENDPOINT");
    private static readonly SocketsHttpHandler Connections = new();
    private NodeServer? server;
    private IDocuments? shared;

    /// <summary>What to install, when the tests cannot run here.</summary>
    public string? Missing { get; private set; }

    /// <summary>Faults can be injected, and a container be made, on the test server only.</summary>
    public bool IsTestServer => account is null && Missing is null;

    public CosmosSettings Settings { get; private set; } = new();

    public async Task InitializeAsync()
    {
        if (account is null)
        {
            server = await NodeServer.TryStartAsync();
            if (server is null)
            {
                Missing = $"The Cosmos tests need Node.js {NodeServer.OldestNode} or newer with npm on the PATH: install it from https://nodejs.org.";
                return;
            }
        }

        Settings = account is null
            ? new CosmosSettings { Endpoint = server!.Endpoint, Key = AnyKey, Create = true }
            : new CosmosSettings { Endpoint = account, Key = Environment.GetEnvironmentVariable("GEALCBOT_TEST_COSMOS_KEY"), Database = "gealcbot-tests", Create = true };
        shared = await OpenAsync();
    }

    public async Task With(Func<IDocuments, Task> test)
    {
        if (shared is not null)
        {
            await test(new Apart(shared));
        }
    }

    internal TestServerLayer Layer() => new(Connections);

    /// <summary>A store with a client of its own, through a layer that may be told to break things.</summary>
    internal async Task<IDocuments> OpenAsync(TestServerLayer? layer = null, CosmosSettings? other = null)
    {
        var settings = other ?? Settings;
        var options = CosmosClients.Options(settings);
        if (account is null)
        {
            layer ??= Layer();
            options.HttpClientFactory = () => new HttpClient(layer, disposeHandler: false);
            // The server says of itself that it speaks https; stay with the address we know.
            options.LimitToEndpoint = true;
            options.MaxRetryAttemptsOnRateLimitedRequests = 3;
        }

        return await CosmosDocuments.OpenAsync(CosmosClients.For(settings, options), settings, CancellationToken.None);
    }

    public async Task DisposeAsync()
    {
        await (shared?.DisposeAsync() ?? ValueTask.CompletedTask);
        server?.Dispose();
    }
}
