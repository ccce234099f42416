using System.Security.Cryptography;
using System.Text.Json;

namespace GealcBot.Storage.Shelves;

/// <summary>Secrets that the bot made for itself, the same for all its instances.</summary>
public sealed class SecretShelf(IDocuments documents)
{
    private const string Partition = "secrets";
    private const int Bytes = 32;

    /// <summary>The secret of that name, made now if there is none.</summary>
    public async Task<byte[]> GetAsync(string name, CancellationToken cancellation)
    {
        var key = new Key(Partition, name);
        var made = JsonSerializer.Serialize(new KeptSecret(RandomNumberGenerator.GetBytes(Bytes)), StorageJson.Default.KeptSecret);
        while (true)
        {
            // Of two instances that make one at once, one is told that the key is taken and reads the other's.
            if (await documents.ReadAsync(key, cancellation) is { } there)
            {
                return JsonSerializer.Deserialize(there.Json, StorageJson.Default.KeptSecret)!.Secret;
            }

            await documents.CreateAsync(key, made, cancellation);
        }
    }
}

internal sealed record KeptSecret(byte[] Secret);
