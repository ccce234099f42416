using System.Net;
using Azure.Identity;
using Microsoft.Azure.Cosmos;

namespace GealcBot.Storage.Cosmos;

/// <summary>Finds the container at start, or makes it where the settings allow that.</summary>
internal static class CosmosContainers
{
    private const string PartitionKeyPath = "/pk";

    public static async Task<Container> FindAsync(CosmosClient client, CosmosSettings settings, CancellationToken cancellation)
    {
        try
        {
            return settings.MayCreate ? await MakeAsync(client, settings, cancellation) : await LookAsync(client, settings, cancellation);
        }
        catch (Exception e) when (CosmosFailure.IsAway(e, cancellation))
        {
            throw new StoreUnusableException(WhatIsWrong(settings, e), e);
        }
    }

    private static async Task<Container> LookAsync(CosmosClient client, CosmosSettings settings, CancellationToken cancellation)
    {
        var container = client.GetContainer(settings.Database, settings.Container);
        var found = await container.ReadContainerAsync(cancellationToken: cancellation);
        return found.Resource.PartitionKeyPath == PartitionKeyPath
            ? container
            : throw new StoreUnusableException(
                $"The Cosmos DB container {settings.Container} has the partition key {found.Resource.PartitionKeyPath}; GealcBot needs {PartitionKeyPath}: name another in Cosmos:Container.");
    }

    private static async Task<Container> MakeAsync(CosmosClient client, CosmosSettings settings, CancellationToken cancellation)
    {
        var database = await client.CreateDatabaseIfNotExistsAsync(settings.Database, cancellationToken: cancellation);
        var properties = new ContainerProperties(settings.Container, PartitionKeyPath);
        // Only what a query names is indexed: a write then costs about half. id and _ts always are.
        properties.IndexingPolicy.IncludedPaths.Add(new IncludedPath { Path = PartitionKeyPath + "/?" });
        properties.IndexingPolicy.ExcludedPaths.Add(new ExcludedPath { Path = "/*" });
        return await database.Database.CreateContainerIfNotExistsAsync(properties, cancellationToken: cancellation);
    }

    private static string WhatIsWrong(CosmosSettings settings, Exception e) => e switch
    {
        AuthenticationFailedException =>
            $"Nobody could sign in to Cosmos DB at {settings.Endpoint}: give this machine a managed identity, or set Cosmos:Key.",
        CosmosException { StatusCode: HttpStatusCode.NotFound } =>
            $"Cosmos DB at {settings.Endpoint} has no container {settings.Database}/{settings.Container}: make it (partition key {PartitionKeyPath}), or set Cosmos:Create=true.",
        CosmosException { StatusCode: HttpStatusCode.Unauthorized } =>
            $"Cosmos DB at {settings.Endpoint} refuses the key: set Cosmos:Key to the account's present one.",
        CosmosException { StatusCode: HttpStatusCode.Forbidden } =>
            $"Cosmos DB at {settings.Endpoint} forbids access: give the identity the role Cosmos DB Built-in Data Contributor, and let the firewall admit this machine.",
        _ => $"Cosmos DB at {settings.Endpoint} does not answer ({CosmosFailure.InWords(e)}): look at Cosmos:Endpoint and the network.",
    };
}
