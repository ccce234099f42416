namespace GealcBot.Storage.Cosmos;

public enum CosmosMode
{
    Gateway,
    Direct,
}
