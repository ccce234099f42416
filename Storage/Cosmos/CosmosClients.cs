using Azure.Identity;
using Microsoft.Azure.Cosmos;

namespace GealcBot.Storage.Cosmos;

/// <summary>Makes the client that the settings describe.</summary>
public static class CosmosClients
{
    public static CosmosClient For(CosmosSettings settings, CosmosClientOptions? options = null) =>
        settings.Key is { Length: > 0 } key
            ? new CosmosClient(settings.Endpoint, key, options ?? Options(settings))
            : new CosmosClient(settings.Endpoint, new DefaultAzureCredential(), options ?? Options(settings));

    public static CosmosClientOptions Options(CosmosSettings settings) => new()
    {
        ApplicationName = "GealcBot",
        ConnectionMode = settings.Mode == CosmosMode.Direct ? ConnectionMode.Direct : ConnectionMode.Gateway,
        UseSystemTextJsonSerializerWithOptions = CosmosJson.Default.Options,
        // A turn has seconds, not minutes: better to say that the store is away.
        RequestTimeout = TimeSpan.FromSeconds(6),
        MaxRetryWaitTimeOnRateLimitedRequests = TimeSpan.FromSeconds(6),
        CosmosClientTelemetryOptions = new CosmosClientTelemetryOptions
        {
            DisableSendingMetricsToService = true,
            DisableDistributedTracing = true,
        },
    };
}
