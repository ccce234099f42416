using GealcBot.Storage;
using GealcBot.Storage.Cosmos;
using GealcBot.Storage.Sqlite;
using GealcBot.Tests.Storage.Support;
using Xunit;

namespace GealcBot.Tests.Storage;

public sealed class StoreSettingsTests
{
    [Fact]
    public void Without_settings_things_are_kept_in_a_SQLite_file()
    {
        var settings = new StoreSettings();
        settings.Validate();

        Assert.False(settings.IsCosmos);
        Assert.Equal("data/gealcbot.db", settings.Sqlite.File);
    }

    [Theory]
    [InlineData("https://account.documents.azure.com:443/", "c2VjcmV0")]
    [InlineData("https://account.documents.azure.com:443/", null)]
    [InlineData("http://127.0.0.1:8081/", "c2VjcmV0")]
    public void An_endpoint_makes_it_Cosmos_with_a_key_or_the_machines_identity(string endpoint, string? key)
    {
        var settings = new StoreSettings { Cosmos = { Endpoint = endpoint, Key = key } };
        settings.Validate();

        Assert.True(settings.IsCosmos);
    }

    public static TheoryData<StoreSettings, string> Wrong => new()
    {
        { new() { Cosmos = { Key = "c2VjcmV0" } }, "Cosmos:Endpoint" },
        { new() { Cosmos = { Endpoint = "account" } }, "Cosmos:Endpoint" },
        { new() { Cosmos = { Endpoint = "http://account.documents.azure.com/" } }, "Cosmos:Endpoint" }, // a key in the clear
        { new() { Cosmos = { Endpoint = "https://account/", Key = "not base64!" } }, "Cosmos:Key" },
        { new() { Cosmos = { Endpoint = "https://account/", Database = " " } }, "Cosmos:Database" },
        { new() { Cosmos = { Endpoint = "https://account/", Container = "" } }, "Cosmos:Container" },
        { new() { Cosmos = { Endpoint = "https://account/", Mode = (CosmosMode)9 } }, "Cosmos:Mode" },
        { new() { Sqlite = { File = "" } }, "Sqlite:File" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task A_wrong_setting_is_named_in_one_line(StoreSettings settings, string name)
    {
        var refusal = await Assert.ThrowsAsync<StoreUnusableException>(() => Stores.OpenAsync(settings, CancellationToken.None));

        Assert.StartsWith(name, refusal.Message.Replace("Cosmos:Key is set but ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refusal.Message);
        Assert.DoesNotContain("not base64!", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_without_an_endpoint_open_the_SQLite_file_they_name()
    {
        using var folder = new TemporaryFolder();
        await using var documents = await Stores.OpenAsync(new() { Sqlite = { File = folder.File("named.db") } }, CancellationToken.None);

        Assert.IsType<SqliteDocuments>(documents);
        Assert.True(File.Exists(folder.File("named.db")));
    }
}
