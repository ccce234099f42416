using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace GealcBot.Storage.Cosmos;

/// <summary>
/// An item as it lies in the container. The document is kept as text, not as properties: so it comes back to the letter
/// (the service keeps numbers as doubles and adds properties of its own) and nothing inside it is indexed or paid for.
/// </summary>
/// <param name="Token">A new one for each write: whoever did not hear the answer can see whether the write was theirs.</param>
/// <param name="WrittenAt">Seconds since 1970 by the service's clock.</param>
internal sealed record CosmosEnvelope(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("pk")] string Partition,
    [property: JsonPropertyName("body")] string Body,
    [property: JsonPropertyName("token")] string Token,
    [property: JsonPropertyName("_etag"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? ETag = null,
    [property: JsonPropertyName("_ts"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] long WrittenAt = 0)
{
    public static CosmosEnvelope For(Key key, string json) =>
        new(CosmosNames.Encode(key.Id), CosmosNames.Encode(key.Partition), json, Guid.NewGuid().ToString("N"));

    public Stored Open() =>
        new(new Key(CosmosNames.Decode(Partition), CosmosNames.Decode(Id)), Body,
            ETag ?? throw new InvalidDataException($"Cosmos DB gave item {Partition}|{Id} without an _etag."));
}

/// <summary>One page of a query's answer.</summary>
internal sealed record CosmosPage([property: JsonPropertyName("Documents")] ImmutableArray<CosmosEnvelope> Documents);

internal sealed record CosmosSchema([property: JsonPropertyName("version")] int Version);

[JsonSerializable(typeof(CosmosEnvelope))]
[JsonSerializable(typeof(CosmosPage))]
[JsonSerializable(typeof(CosmosSchema))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(long))]
internal sealed partial class CosmosJson : JsonSerializerContext;
