using GealcBot.Storage.Cosmos;
using GealcBot.Storage.Sqlite;

namespace GealcBot.Storage;

/// <summary>Opens the store that the settings name.</summary>
public static class Stores
{
    /// <summary>Throws <see cref="StoreUnusableException"/>, with nothing half-written, when it cannot be used as it stands.</summary>
    public static async Task<IDocuments> OpenAsync(StoreSettings settings, CancellationToken cancellation)
    {
        settings.Validate();
        return settings.IsCosmos
            ? await CosmosDocuments.OpenAsync(settings.Cosmos, cancellation)
            : SqliteDocuments.Open(settings.Sqlite.File);
    }
}
