using System.Buffers.Text;
using GealcBot.Storage.Cosmos;

namespace GealcBot.Storage;

/// <summary>Where things are kept: in Azure Cosmos DB when an endpoint is set, else in one SQLite file.</summary>
public sealed class StoreSettings
{
    public CosmosSettings Cosmos { get; set; } = new();

    public SqliteSettings Sqlite { get; set; } = new();

    public bool IsCosmos => !string.IsNullOrWhiteSpace(Cosmos.Endpoint);

    /// <summary>Throws <see cref="StoreUnusableException"/> that names the setting to add or mend.</summary>
    public void Validate()
    {
        if (Problem() is { } problem)
        {
            throw new StoreUnusableException(problem);
        }
    }

    private string? Problem() => this switch
    {
        { IsCosmos: false, Cosmos.Key: { Length: > 0 } } =>
            "Cosmos:Key is set but Cosmos:Endpoint is not: add Cosmos:Endpoint (https://ACCOUNT.documents.azure.com:443/), or remove the key to use SQLite.",
        { IsCosmos: false } when string.IsNullOrWhiteSpace(Sqlite.File) =>
            "Sqlite:File is empty: name a file such as data/gealcbot.db, or set Cosmos:Endpoint.",
        { IsCosmos: false } => null,
        _ when !IsAddress(Cosmos.Endpoint!) =>
            $"Cosmos:Endpoint '{Cosmos.Endpoint}' is no https address: copy the URI from the account's Keys page.",
        { Cosmos.Key: { Length: > 0 } key } when !Base64.IsValid(key) =>
            "Cosmos:Key is not a Cosmos DB key (it is not base64): copy it whole, or remove it to sign in with the machine's identity.",
        _ when string.IsNullOrWhiteSpace(Cosmos.Database) => "Cosmos:Database is empty: name the database.",
        _ when string.IsNullOrWhiteSpace(Cosmos.Container) => "Cosmos:Container is empty: name the container, whose partition key is /pk.",
        _ when !Enum.IsDefined(Cosmos.Mode) => "Cosmos:Mode is neither Gateway nor Direct.",
        _ => null,
    };

    // Plain http is for a test server on this machine; a key never crosses a network in the clear.
    private static bool IsAddress(string endpoint) =>
        Uri.TryCreate(endpoint, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback));
}

public sealed class SqliteSettings
{
    /// <summary>Made when missing, folder included; <c>:memory:</c> keeps nothing.</summary>
    public string File { get; set; } = "data/gealcbot.db";
}

public sealed class CosmosSettings
{
    public string? Endpoint { get; set; }

    /// <summary>Without a key the machine's identity signs in.</summary>
    public string? Key { get; set; }

    public string Database { get; set; } = "gealcbot";

    public string Container { get; set; } = "gealcbot";

    /// <summary>
    /// Whether to make the database and the container when they are missing. Unsaid, a key does and an identity does not:
    /// its role reads and writes items, and containers are made by who set up the account.
    /// </summary>
    public bool? Create { get; set; }

    internal bool MayCreate => Create ?? Key is { Length: > 0 };

    /// <summary>Gateway needs port 443 only and less memory; Direct is some milliseconds quicker.</summary>
    public CosmosMode Mode { get; set; } = CosmosMode.Gateway;
}
