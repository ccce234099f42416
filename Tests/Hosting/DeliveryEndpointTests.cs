using System.Net;
using GealcBot.Bot.Hosting;
using GealcBot.Bot.Reminders;
using GealcBot.Bot.Worlds;
using GealcBot.Dialogs.Notices;
using GealcBot.Plans.Reminders;
using GealcBot.Storage.Shelves;
using GealcBot.Storage.Sqlite;
using GealcBot.Tests.Simulation;
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
    public async Task An_address_that_was_made_up_leads_nowhere()
    {
        var address = Address(Language.Spanish);
        foreach (var other in new[] { address.Replace("2024-06", "2024-05", StringComparison.Ordinal), address.Replace(".es.", ".en.", StringComparison.Ordinal), address.Replace("/delivery/", "/delivery/x", StringComparison.Ordinal) })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await Http.GetAsync(other)).StatusCode);
        }
    }

    private string Address(Language language) => _app.Services.GetRequiredService<DeliveryFiles>().AddressOf(new DateOnly(2024, 6, 1), language, local: true)!;

    private async Task RowAsync(DateOnly day)
    {
        var (outbox, to) = (_app.Services.GetRequiredService<Shelves>().Outbox, SimulatedNetwork.People[0].Id);
        var notice = new ReminderNotice(day, [new AskedItem(new Reminder(ReminderKind.MeetingOwed, "2024/3.3.3#2", day), AskedAs.Coordinator)]);
        // Not to go out for years: the host's own rounds may look at any moment, and take up what is due.
        var planned = new OutboxRow { Id = $"test:{day:O}", To = to, What = notice.Write(), Day = day, NotBefore = new DateTimeOffset(2100, 1, 1, 0, 0, 0, TimeSpan.Zero) };
        await outbox.PlanAsync(planned, CancellationToken.None);
        var kept = (await outbox.ReadAsync(planned.Id, CancellationToken.None, day))!;
        var sending = kept with { Value = kept.Value with { Status = DeliveryStatus.Sending } };
        await outbox.FinishAsync(sending, sending.Value with { Status = DeliveryStatus.Sent, ActivityId = "m1" }, CancellationToken.None);
    }
}
