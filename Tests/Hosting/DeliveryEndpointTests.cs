using System.Collections.Immutable;
using System.Net;
using GealcBot.Bot.Hosting;
using GealcBot.Bot.Reminders;
using GealcBot.Bot.Worlds;
using GealcBot.Dialogs.Notices;
using GealcBot.Plans.People;
using GealcBot.Plans.Reminders;
using GealcBot.Storage.Shelves;
using GealcBot.Storage.Sqlite;
using GealcBot.Texts;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace GealcBot.Tests.Hosting;

/// <summary>The table of what was sent in a month, as the Secretariat's browser gets it.</summary>
public sealed class DeliveryEndpointTests : IAsyncLifetime
{
    private readonly SqliteDocuments _documents = SqliteDocuments.InMemory();
    private static readonly HttpClient Http = new();
    private WebApplication _app = null!;

    public async Task InitializeAsync()
    {
        var builder = BotHost.Builder(new DateOnly(2024, 6, 20), port: 0, environment: "Development");
        _app = await BotHost.StartAsync(builder, BotSettings.Read(builder.Configuration), _documents, CancellationToken.None);
    }

    public async Task DisposeAsync()
    {
        await _app.DisposeAsync();
        await _documents.DisposeAsync();
    }

    [Theory]
    [InlineData(Language.Spanish)]
    [InlineData(Language.English)]
    [InlineData(Language.Portuguese)]
    [InlineData(Language.French)]
    public async Task It_says_who_got_what_when_and_what_came_of_it(Language language)
    {
        await RowAsync(new DateOnly(2024, 6, 17));
        await RowAsync(new DateOnly(2024, 7, 17));
        var answer = await Http.GetAsync(Address(language));
        Assert.Equal((HttpStatusCode.OK, "gealc-2024-06.csv"), (answer.StatusCode, answer.Content.Headers.ContentDisposition!.FileName));
        Assert.True(answer.Headers.CacheControl!.NoStore);
        var (lines, say) = ((await answer.Content.ReadAsStringAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries), Say.In(language));
        Assert.Equal(2, lines.Length);
        Assert.Contains(say.DeliveryColumnOutcome(), lines[0], StringComparison.Ordinal);
        Assert.Contains("2024-06-17", lines[1], StringComparison.Ordinal);
        Assert.Contains(say.DeliverySent(), lines[1], StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task It_has_a_column_for_the_country_and_can_be_of_one_country()
    {
        await RowAsync(new DateOnly(2024, 6, 17));
        await RowAsync(new DateOnly(2024, 6, 18), "digital-signature");
        var say = Say.In(Language.English);
        Assert.Contains($",{say.DeliveryColumnCountry()},", (await LinesAsync(Address(Language.English)))[0], StringComparison.Ordinal);
        Assert.Equal(3, (await LinesAsync(Address(Language.English))).Length);
        var one = await LinesAsync(Address(Language.English, "CL", "UY"));
        Assert.Equal(2, one.Length);
        Assert.Contains($",{say.Country("CL")},2024-06-17,", one[1], StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await Http.GetAsync(Address(Language.English, "CL").Replace(".CL.", ".PY.", StringComparison.Ordinal))).StatusCode);

        static async Task<string[]> LinesAsync(string address) => (await Http.GetStringAsync(address)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
    }

    [Fact]
    public async Task An_address_that_was_made_up_leads_nowhere()
    {
        var address = Address(Language.Spanish);
        foreach (var other in new[] { address.Replace("2024-06", "2024-05", StringComparison.Ordinal), address.Replace(".es.", ".en.", StringComparison.Ordinal), address.Replace("/delivery/", "/delivery/x", StringComparison.Ordinal) })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await Http.GetAsync(other)).StatusCode);
        }
    }

    private string Address(Language language, params ImmutableArray<string> countries) => _app.Services.GetRequiredService<DeliveryFiles>().AddressOf(new DateOnly(2024, 6, 1), countries, language, local: true)!;

    private async Task RowAsync(DateOnly day, string group = "interoperability")
    {
        var (outbox, to) = (_app.Services.GetRequiredService<Shelves>().Outbox, new PersonId("local:demo", $"demo:coordinator:{group}"));
        var notice = new ReminderNotice(day, [new AskedItem(new Reminder(ReminderKind.MeetingOwed, "2024/3.3.3#2", day), AskedAs.Coordinator)]);
        // Not to go out for years: the host's own rounds may look at any moment, and take up what is due.
        var planned = new OutboxRow { Id = $"test:{day:O}:{group}", To = to, What = notice.Write(), Day = day, NotBefore = new DateTimeOffset(2100, 1, 1, 0, 0, 0, TimeSpan.Zero) };
        await outbox.PlanAsync(planned, CancellationToken.None);
        var kept = (await outbox.ReadAsync(planned.Id, CancellationToken.None, day))!;
        var sending = kept with { Value = kept.Value with { Status = DeliveryStatus.Sending } };
        await outbox.FinishAsync(sending, sending.Value with { Status = DeliveryStatus.Sent, ActivityId = "m1" }, CancellationToken.None);
    }
}
