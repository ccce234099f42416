using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text.Json;
using GealcBot.Plans.Ledger;
using Microsoft.Azure.Cosmos;

namespace GealcBot.Storage.Cosmos;

/// <summary>
/// The documents in one Cosmos DB container: point operations, conditions on the ETag, and queries within one partition.
/// </summary>
public sealed class CosmosDocuments : IDocuments
{
    private const int PageSize = 500;

    // How far the clocks of two replicas may lie apart when one takes over from the other.
    private const int ClockSlack = 5;

    private static readonly Key SchemaKey = new("gealcbot-schema", "version");

    private readonly CosmosClient client;
    private readonly Container container;

    private CosmosDocuments(CosmosClient client, Container container) => (this.client, this.container) = (client, container);

    public static Task<CosmosDocuments> OpenAsync(CosmosSettings settings, CancellationToken cancellation) =>
        OpenAsync(CosmosClients.For(settings), settings, cancellation);

    /// <summary>With a client of the caller's making, which this then owns.</summary>
    public static async Task<CosmosDocuments> OpenAsync(CosmosClient client, CosmosSettings settings, CancellationToken cancellation)
    {
        try
        {
            var documents = new CosmosDocuments(client, await CosmosContainers.FindAsync(client, settings, cancellation));
            await documents.RefuseNewerAsync(settings, cancellation);
            return documents;
        }
        catch (Exception e)
        {
            client.Dispose();
            if (e is StoreAwayException)
            {
                throw new StoreUnusableException($"{settings.Endpoint}: {e.Message}", e);
            }

            throw;
        }
    }

    public async Task<Stored?> ReadAsync(Key key, CancellationToken cancellation)
    {
        try
        {
            return (await FindAsync(key, cancellation))?.Open();
        }
        catch (Exception e) when (CosmosFailure.IsAway(e, cancellation))
        {
            throw CosmosFailure.Away(e);
        }
    }

    public Task<Stored?> CreateAsync(Key key, string json, CancellationToken cancellation)
    {
        var item = CosmosEnvelope.For(key, json);
        return WriteAsync(key, item, HttpStatusCode.Conflict, body => container.CreateItemStreamAsync(body, In(item.Partition), null, cancellation), cancellation);
    }

    public Task<Stored?> ReplaceAsync(Key key, string json, string etag, CancellationToken cancellation)
    {
        var item = CosmosEnvelope.For(key, json);
        var unchanged = new ItemRequestOptions { IfMatchEtag = etag };
        return WriteAsync(key, item, HttpStatusCode.PreconditionFailed, body => container.ReplaceItemStreamAsync(body, item.Id, In(item.Partition), unchanged, cancellation), cancellation);
    }

    public async Task<bool> DeleteAsync(Key key, string etag, CancellationToken cancellation)
    {
        try
        {
            using var answer = await container.DeleteItemStreamAsync(
                CosmosNames.Encode(key.Id), In(CosmosNames.Encode(key.Partition)), new ItemRequestOptions { IfMatchEtag = etag }, cancellation);
            if (answer.StatusCode == HttpStatusCode.PreconditionFailed || IsMissing(answer))
            {
                return false;
            }

            answer.EnsureSuccessStatusCode();
            return true;
        }
        catch (Exception e) when (CosmosFailure.IsAway(e, cancellation))
        {
            throw CosmosFailure.Away(e);
        }
    }

    public async Task<ImmutableArray<Stored>> ListAsync(string partition, CancellationToken cancellation)
    {
        var query = new QueryDefinition("SELECT * FROM c WHERE c.pk = @pk");
        var found = new List<Stored>();
        await QueryAsync(query, partition, found.Add, cancellation);
        return found.InOrder();
    }

    /// <summary>
    /// The service stamps whole seconds, so the mark is a second that is asked for again. It is taken from the first page:
    /// what is written while later pages are read may lie before a document that they show.
    /// </summary>
    public async Task<long> EachChangeAsync(string partition, long since, Action<Stored> take, CancellationToken cancellation)
    {
        var query = new QueryDefinition("SELECT * FROM c WHERE c.pk = @pk AND c._ts >= @since").WithParameter("@since", since);
        var lastOfFirstPage = await QueryAsync(query, partition, take, cancellation);
        return Math.Max(since, lastOfFirstPage - ClockSlack);
    }

    public async Task<Changes> ChangesAsync(string partition, long since, CancellationToken cancellation)
    {
        var found = new List<Stored>();
        var next = await EachChangeAsync(partition, since, found.Add, cancellation);
        return new Changes(found.InOrder(), next);
    }

    public ValueTask DisposeAsync()
    {
        client.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <returns>When the last document of the first page was written.</returns>
    private async Task<long> QueryAsync(QueryDefinition query, string partition, Action<Stored> take, CancellationToken cancellation)
    {
        var pk = CosmosNames.Encode(partition);
        var lastOfFirstPage = 0L;
        try
        {
            // The partition twice, as option and in the text: test servers look at one of the two only.
            using var pages = container.GetItemQueryStreamIterator(
                query.WithParameter("@pk", pk), requestOptions: new QueryRequestOptions { PartitionKey = In(pk), MaxItemCount = PageSize });
            for (var first = true; pages.HasMoreResults; first = false)
            {
                using var answer = await pages.ReadNextAsync(cancellation);
                answer.EnsureSuccessStatusCode();
                var page = JsonSerializer.Deserialize(answer.Content, CosmosJson.Default.CosmosPage)!.Documents;
                foreach (var item in page)
                {
                    take(item.Open());
                }

                lastOfFirstPage = first ? page.Select(item => item.WrittenAt).DefaultIfEmpty().Max() : lastOfFirstPage;
            }
        }
        catch (Exception e) when (CosmosFailure.IsAway(e, cancellation))
        {
            throw CosmosFailure.Away(e);
        }

        return lastOfFirstPage;
    }

    private async Task<Stored?> WriteAsync(Key key, CosmosEnvelope item, HttpStatusCode refusal, Func<Stream, Task<ResponseMessage>> send, CancellationToken cancellation)
    {
        try
        {
            using var body = new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(item, CosmosJson.Default.CosmosEnvelope));
            using var answer = await send(body);
            if (answer.StatusCode == refusal || (refusal == HttpStatusCode.PreconditionFailed && IsMissing(answer)))
            {
                // A refusal may answer the client's own second attempt, when the answer to the first was lost on the way.
                return await OwnAsync(key, item, cancellation);
            }

            answer.EnsureSuccessStatusCode();
            return JsonSerializer.Deserialize(answer.Content, CosmosJson.Default.CosmosEnvelope)!.Open();
        }
        catch (Exception e) when (CosmosFailure.IsAway(e, cancellation))
        {
            return await OwnAfterAllAsync(key, item, e, cancellation);
        }
    }

    private async Task<Stored?> OwnAfterAllAsync(Key key, CosmosEnvelope item, Exception failure, CancellationToken cancellation)
    {
        try
        {
            return await OwnAsync(key, item, cancellation) ?? throw CosmosFailure.Away(failure);
        }
        catch (Exception e) when (CosmosFailure.IsAway(e, cancellation))
        {
            throw CosmosFailure.Away(failure);
        }
    }

    private async Task<Stored?> OwnAsync(Key key, CosmosEnvelope item, CancellationToken cancellation) =>
        await FindAsync(key, cancellation) is { } there && there.Token == item.Token ? there.Open() : null;

    private async Task<CosmosEnvelope?> FindAsync(Key key, CancellationToken cancellation)
    {
        using var answer = await container.ReadItemStreamAsync(
            CosmosNames.Encode(key.Id), In(CosmosNames.Encode(key.Partition)), cancellationToken: cancellation);
        if (IsMissing(answer))
        {
            return null;
        }

        answer.EnsureSuccessStatusCode();
        return JsonSerializer.Deserialize(answer.Content, CosmosJson.Default.CosmosEnvelope);
    }

    private async Task RefuseNewerAsync(CosmosSettings settings, CancellationToken cancellation)
    {
        var mine = JsonSerializer.Serialize(new CosmosSchema(SchemaVersion.Current), CosmosJson.Default.CosmosSchema);
        var there = await ReadAsync(SchemaKey, cancellation)
            ?? await CreateAsync(SchemaKey, mine, cancellation)
            ?? await ReadAsync(SchemaKey, cancellation);
        if (there is not null && JsonSerializer.Deserialize(there.Json, CosmosJson.Default.CosmosSchema)!.Version is var found and > SchemaVersion.Current)
        {
            throw new StoreNewerException($"The Cosmos DB container {settings.Database}/{settings.Container} at {settings.Endpoint}", found);
        }
    }

    private static PartitionKey In(string pk) => new(pk);

    // With a sub-status a 404 speaks of the container or of the session, not of the item.
    private static bool IsMissing(ResponseMessage answer) =>
        answer.StatusCode == HttpStatusCode.NotFound
        && (!int.TryParse(answer.Headers["x-ms-substatus"], NumberStyles.None, CultureInfo.InvariantCulture, out var detail) || detail == 0);
}
