using System.Net;
using GealcBot.Plans.Ledger;
using GealcBot.Storage;
using GealcBot.Storage.Cosmos;
using GealcBot.Tests.Storage.Support.Cosmos;
using Xunit;
using Xunit.Abstractions;

namespace GealcBot.Tests.Storage;

[Collection(OnCosmos.Name)]
public sealed class CosmosShelvesTests(CosmosServer server) : ShelvesContract(server);

[Collection(OnCosmos.Name)]
public sealed class CosmosDocumentsTests(CosmosServer server) : DocumentsContract(server);

[Collection(OnCosmos.Name)]
public sealed class CosmosServerTests(CosmosServer server, ITestOutputHelper output)
{
    [Fact]
    public void The_Cosmos_tests_run_or_say_what_to_install_and_on_a_build_server_they_run()
    {
        output.WriteLine(server.Missing is null ? $"They ran against {server.Settings.Endpoint}." : $"Passed over. {server.Missing}");

        Assert.True(server.Missing is null || Environment.GetEnvironmentVariable("CI") != "true", server.Missing);
    }
}

/// <summary>What only a database across a network does: lose answers, refuse for a while, go away.</summary>
[Collection(OnCosmos.Name)]
public sealed class CosmosFaultsTests(CosmosServer server)
{
    private readonly Key somewhere = new(Guid.NewGuid().ToString(), "one");

    private static CancellationToken Never => CancellationToken.None;

    [Fact]
    public Task A_create_whose_answer_was_lost_is_recognised_as_ones_own() => Through(async (layer, documents) =>
    {
        layer.Next(Fault.AnswerLost);
        var created = await documents.CreateAsync(somewhere, """{"n":1}""", Never);

        Assert.NotNull(created);
        Assert.Equal(created, await documents.ReadAsync(somewhere, Never));
        Assert.NotNull(await documents.ReplaceAsync(somewhere, """{"n":2}""", created.ETag, Never));
    });

    [Fact]
    public Task A_create_whose_answer_was_lost_on_a_taken_key_is_not_taken_for_ones_own() => Through(async (layer, documents) =>
    {
        var first = await documents.CreateAsync(somewhere, """{"n":1}""", Never);
        layer.Next(Fault.AnswerLost);

        await Assert.ThrowsAsync<StoreAwayException>(() => documents.CreateAsync(somewhere, """{"n":1}""", Never));
        Assert.Equal(first, await documents.ReadAsync(somewhere, Never));
    });

    [Fact]
    public Task A_replace_whose_answer_was_lost_is_recognised_as_ones_own() => Through(async (layer, documents) =>
    {
        var first = (await documents.CreateAsync(somewhere, """{"n":1}""", Never))!;
        layer.Next(Fault.AnswerLost);
        var second = await documents.ReplaceAsync(somewhere, """{"n":2}""", first.ETag, Never);

        Assert.Equal("""{"n":2}""", second?.Json);
        Assert.Equal(second, await documents.ReadAsync(somewhere, Never));
    });

    [Fact]
    public Task A_write_that_the_client_sent_twice_is_still_ones_own() => Through(async (layer, documents) =>
    {
        layer.Next(Fault.AskedTwice);
        var first = await documents.CreateAsync(somewhere, """{"n":1}""", Never);
        Assert.NotNull(first);

        layer.Next(Fault.AskedTwice);
        var second = await documents.ReplaceAsync(somewhere, """{"n":2}""", first.ETag, Never);
        Assert.Equal("""{"n":2}""", second?.Json);
        Assert.Equal(second, await documents.ReadAsync(somewhere, Never));
    });

    [Fact]
    public Task A_write_that_never_arrived_is_not_claimed_as_recorded() => Through(async (layer, documents) =>
    {
        layer.Next(Fault.WriteBroken);
        await Assert.ThrowsAsync<StoreAwayException>(() => documents.CreateAsync(somewhere, "{}", Never));

        Assert.Null(await documents.ReadAsync(somewhere, Never));
        Assert.NotNull(await documents.CreateAsync(somewhere, "{}", Never));
    });

    [Fact]
    public Task A_delete_whose_answer_was_lost_says_that_the_store_is_away() => Through(async (layer, documents) =>
    {
        var first = (await documents.CreateAsync(somewhere, "{}", Never))!;
        layer.Next(Fault.AnswerLost);

        await Assert.ThrowsAsync<StoreAwayException>(() => documents.DeleteAsync(somewhere, first.ETag, Never));
        Assert.False(await documents.DeleteAsync(somewhere, first.ETag, Never));
    });

    [Fact]
    public Task A_service_that_is_busy_for_a_moment_is_asked_again() => Through(async (layer, documents) =>
    {
        layer.Next(Fault.WriteRefused(HttpStatusCode.TooManyRequests), Fault.WriteRefused(HttpStatusCode.TooManyRequests));
        var created = await documents.CreateAsync(somewhere, "{}", Never);
        layer.Next(Fault.ReadRefused(HttpStatusCode.TooManyRequests));

        Assert.NotNull(created);
        Assert.Equal(created, await documents.ReadAsync(somewhere, Never));
    });

    [Fact]
    public Task A_service_that_stays_busy_is_away_and_nothing_was_written() => Through(async (layer, documents) =>
    {
        layer.Next([.. Enumerable.Repeat(Fault.WriteRefused(HttpStatusCode.TooManyRequests), 4)]);
        await Assert.ThrowsAsync<StoreAwayException>(() => documents.CreateAsync(somewhere, "{}", Never));

        Assert.Null(await documents.ReadAsync(somewhere, Never));
    });

    [Theory]
    [InlineData(HttpStatusCode.ServiceUnavailable)]
    [InlineData(HttpStatusCode.RequestTimeout)]
    [InlineData(HttpStatusCode.InternalServerError)]
    public Task A_service_that_fails_is_away_for_writing_and_for_reading(HttpStatusCode status) => Through(async (layer, documents) =>
    {
        layer.Next(Fault.WriteRefused(status));
        await Assert.ThrowsAsync<StoreAwayException>(() => documents.CreateAsync(somewhere, "{}", Never));
        layer.Next(Fault.ReadRefused(status));
        await Assert.ThrowsAsync<StoreAwayException>(() => documents.ListAsync(somewhere.Partition, Never));
    });

    [Fact]
    public Task Listing_goes_on_over_several_pages() => Through(async (layer, documents) =>
    {
        const int MoreThanAPage = 520;
        await Task.WhenAll(Enumerable.Range(0, MoreThanAPage).Select(n => documents.CreateAsync(somewhere with { Id = $"{n:D4}" }, "{}", Never)));
        var before = layer.Requests;

        Assert.Equal(MoreThanAPage, (await documents.ListAsync(somewhere.Partition, Never)).Length);
        Assert.Equal(2, layer.Requests - before);
        Assert.Equal(MoreThanAPage, (await documents.ChangesAsync(somewhere.Partition, 0, Never)).Documents.Length);
    });

    [Fact]
    public async Task A_server_that_went_away_is_said_to_be_away_by_every_verb()
    {
        if (server.IsTestServer)
        {
            using var leaving = (await NodeServer.TryStartAsync())!;
            await using var documents = await server.OpenAsync(other: new() { Endpoint = leaving.Endpoint, Key = server.Settings.Key, Create = true });
            leaving.Dispose();

            await Task.WhenAll(
                Assert.ThrowsAsync<StoreAwayException>(() => documents.ReadAsync(somewhere, Never)),
                Assert.ThrowsAsync<StoreAwayException>(() => documents.CreateAsync(somewhere, "{}", Never)),
                Assert.ThrowsAsync<StoreAwayException>(() => documents.ReplaceAsync(somewhere, "{}", "any", Never)),
                Assert.ThrowsAsync<StoreAwayException>(() => documents.DeleteAsync(somewhere, "any", Never)),
                Assert.ThrowsAsync<StoreAwayException>(() => documents.ListAsync(somewhere.Partition, Never)),
                Assert.ThrowsAsync<StoreAwayException>(() => documents.ChangesAsync(somewhere.Partition, 0, Never)));
        }
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_refused_when_opened()
    {
        if (server.IsTestServer)
        {
            // Port 9 of this machine: nobody listens.
            var nowhere = new CosmosSettings { Endpoint = "http://127.0.0.1:9/", Key = server.Settings.Key };
            var refusal = await Assert.ThrowsAsync<StoreUnusableException>(() => server.OpenAsync(other: nowhere));

            Assert.Contains("http://127.0.0.1:9/ does not answer", refusal.Message, StringComparison.Ordinal);
            Assert.DoesNotContain('\n', refusal.Message);
        }
    }

    [Fact]
    public async Task A_container_that_is_missing_is_made_only_when_the_settings_say_so()
    {
        if (server.IsTestServer)
        {
            var settings = new CosmosSettings { Endpoint = server.Settings.Endpoint, Key = server.Settings.Key, Container = "not-there-yet", Create = false };
            var refusal = await Assert.ThrowsAsync<StoreUnusableException>(() => server.OpenAsync(other: settings));
            Assert.Contains("Cosmos:Create=true", refusal.Message, StringComparison.Ordinal);

            // Unsaid, a key makes it: endpoint and key are all one sets.
            settings.Create = null;
            await (await server.OpenAsync(other: settings)).DisposeAsync();
            settings.Create = false;
            await (await server.OpenAsync(other: settings)).DisposeAsync();
        }
    }

    [Fact]
    public async Task A_store_of_a_newer_version_is_refused()
    {
        if (server.IsTestServer)
        {
            var settings = new CosmosSettings { Endpoint = server.Settings.Endpoint, Key = server.Settings.Key, Container = "from-the-future", Create = true };
            var version = new Key("gealcbot-schema", "version");
            await using (var documents = await server.OpenAsync(other: settings))
            {
                var there = (await documents.ReadAsync(version, Never))!;
                await documents.ReplaceAsync(version, """{"version":7}""", there.ETag, Never);
            }

            var refusal = await Assert.ThrowsAsync<StoreNewerException>(() => server.OpenAsync(other: settings));
            Assert.Contains("from-the-future", refusal.Message, StringComparison.Ordinal);
            Assert.Contains("schema 7; this one knows 1", refusal.Message, StringComparison.Ordinal);
        }
    }

    private async Task Through(Func<TestServerLayer, IDocuments, Task> test)
    {
        if (server.IsTestServer)
        {
            var layer = server.Layer();
            await using var documents = await server.OpenAsync(layer);
            await test(layer, documents);
        }
    }
}
