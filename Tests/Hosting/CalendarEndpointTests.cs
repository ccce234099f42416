using System.Net;
using System.Net.Http.Headers;
using GealcBot.Bot.Calendars;
using GealcBot.Bot.Hosting;
using GealcBot.Bot.Worlds;
using GealcBot.Dialogs.Asking;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Storage;
using GealcBot.Storage.Sqlite;
using GealcBot.Tests.Plans;
using GealcBot.Texts;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace GealcBot.Tests.Hosting;

/// <summary>What a calendar program sees: the whole host, on a store in memory.</summary>
public sealed class CalendarEndpointTests : IAsyncLifetime
{
    private readonly SqliteDocuments _documents = SqliteDocuments.InMemory();
    private static readonly HttpClient Http = new();
    private WebApplication _app = null!;

    public async Task InitializeAsync() => _app = await StartAsync();

    public async Task DisposeAsync()
    {
        await _app.DisposeAsync();
        await _documents.DisposeAsync();
    }

    [Fact]
    public async Task A_calendar_is_served_to_whoever_has_its_address()
    {
        var answer = await Http.GetAsync(Address(WorkingGroups.Cybersecurity, Language.Portuguese));
        var text = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/calendar; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal("gealc-cybersecurity.ics", answer.Content.Headers.ContentDisposition!.FileName);
        Assert.Contains("SUMMARY;LANGUAGE=pt:Prazo: Cibersegurança\\, reunião 2 de 4 (3.3.3)", text.Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_has_not_changed_is_not_sent_again_and_what_has_is()
    {
        var address = Address(WorkingGroups.Cybersecurity, Language.Spanish);
        var tag = (await Http.GetAsync(address)).Headers.ETag!;
        Assert.Equal(HttpStatusCode.NotModified, (await AskAsync(address, tag)).StatusCode);
        // Looking at the roster changes no calendar.
        await Keeper.RefreshAsync(CancellationToken.None);
        Assert.Equal(HttpStatusCode.NotModified, (await AskAsync(address, tag)).StatusCode);

        await Keeper.AppendAsync(PlanOf2024.Held(WorkingGroups.Cybersecurity, "2024-05-14"), CancellationToken.None);
        var changed = await AskAsync(address, tag);
        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
        Assert.NotEqual(tag, changed.Headers.ETag);
    }

    [Fact]
    public void A_calendar_is_written_once_for_a_state_of_the_plan()
    {
        var calendars = _app.Services.GetRequiredService<PublishedCalendars>();
        Assert.Same(calendars.Get(null, Language.French), calendars.Get(null, Language.French));
        Assert.NotSame(calendars.Get(null, Language.French), calendars.Get(null, Language.English));
    }

    [Fact]
    public async Task HEAD_is_answered_without_the_calendar()
    {
        var answer = await Http.SendAsync(new HttpRequestMessage(HttpMethod.Head, Address(null, Language.English)));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
        Assert.NotNull(answer.Headers.ETag);
    }

    [Fact]
    public async Task The_file_of_one_date_says_at_every_opening_what_has_become_of_it()
    {
        var second = new ObligationId(new ActivityId(2024, "3.3.3"), 2);
        var address = _app.Services.GetRequiredService<ICalendarAddresses>().Of(second, Language.English, local: true)!;
        Assert.Equal(HttpStatusCode.NotFound, (await Http.GetAsync(address)).StatusCode);

        var set = new Scheduled(second, PlanOf2024.Day("2024-06-20")) { Year = 2024, By = PlanOf2024.By, RecordedAt = PlanOf2024.Noon("2024-05-20"), At = new TimeOnly(15, 0), Zone = "America/Bogota" };
        await Keeper.AppendAsync(set, CancellationToken.None);
        var answer = await Http.GetAsync(address);
        Assert.Equal("text/calendar; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        var text = await answer.Content.ReadAsStringAsync();
        Assert.Contains("METHOD:PUBLISH", text, StringComparison.Ordinal);
        Assert.Contains("SEQUENCE:1\r\nSTATUS:CONFIRMED\r\nDTSTART:20240620T200000Z", text, StringComparison.Ordinal);

        await Keeper.AppendAsync(new Withdrawn(set.Id) { Year = 2024, By = PlanOf2024.By, RecordedAt = PlanOf2024.Noon("2024-05-21") }, CancellationToken.None);
        text = await (await Http.GetAsync(address)).Content.ReadAsStringAsync();
        Assert.Contains("METHOD:CANCEL", text, StringComparison.Ordinal);
        Assert.Contains("SEQUENCE:2\r\nSTATUS:CANCELLED", text, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.NotFound, (await Http.GetAsync(address.Replace(".en.", ".es.", StringComparison.Ordinal))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await Http.GetAsync($"{_app.Urls.Single()}/calendar/date/zz.en.00.ics")).StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("all")]
    [InlineData("all.es")]
    [InlineData("all.es.")]
    [InlineData("all.es.00000000000000000000000000000000")]
    [InlineData("nobody.es.00000000000000000000000000000000")]
    [InlineData("../../etc/passwd")]
    [InlineData("%2e%2e%2fall.es")]
    public async Task A_name_that_was_not_signed_is_not_found(string key) =>
        Assert.Equal(HttpStatusCode.NotFound, (await Http.GetAsync($"{_app.Urls.Single()}/calendar/{key}.ics")).StatusCode);

    [Fact]
    public async Task A_signature_is_good_for_one_calendar_only()
    {
        var key = Keys.Of(WorkingGroups.Cybersecurity, Language.Spanish)!;
        foreach (var wrong in new[] { key.Replace("cybersecurity", "open-data", StringComparison.Ordinal), key.Replace(".es.", ".en.", StringComparison.Ordinal), key.ToUpperInvariant(), key[..^1], $"{key}0", new string('a', 5000) })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await Http.GetAsync($"{_app.Urls.Single()}/calendar/{wrong}.ics")).StatusCode);
        }
    }

    [Fact]
    public async Task An_address_outlives_a_restart_and_another_bot_does_not_know_it()
    {
        var key = Keys.Of(null, Language.Spanish)!;
        await using var again = await StartAsync();
        Assert.Equal(key, again.Services.GetRequiredService<CalendarKeys>().Of(null, Language.Spanish));

        await using var elsewhere = SqliteDocuments.InMemory();
        await using var other = await StartAsync(elsewhere);
        Assert.Null(other.Services.GetRequiredService<CalendarKeys>().Read(key));
    }

    [Fact]
    public async Task The_address_is_this_machines_for_the_page_and_the_public_one_for_Teams()
    {
        var addresses = _app.Services.GetRequiredService<ICalendarAddresses>();
        Assert.StartsWith($"{_app.Urls.Single()}/calendar/all.es.", addresses.Of(null, Language.Spanish, local: true), StringComparison.Ordinal);
        Assert.Null(addresses.Of(null, Language.Spanish, local: false));

        await using var known = await StartAsync(settings: settings => settings.PublicAddress = "https://gealcbot.example.org/");
        Assert.StartsWith("https://gealcbot.example.org/calendar/all.es.", known.Services.GetRequiredService<ICalendarAddresses>().Of(null, Language.Spanish, local: false), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_secret_of_the_settings_needs_no_store()
    {
        const string Secret = "a secret of more than thirty-two characters";
        await using var one = await StartAsync(settings: settings => settings.Calendar.Secret = Secret);
        await using var elsewhere = SqliteDocuments.InMemory();
        await using var two = await StartAsync(elsewhere, settings => settings.Calendar.Secret = Secret);
        var key = one.Services.GetRequiredService<CalendarKeys>().Of(null, Language.French);
        Assert.Equal(key, two.Services.GetRequiredService<CalendarKeys>().Of(null, Language.French));
        Assert.NotEqual(key, Keys.Of(null, Language.French));
    }

    private CalendarKeys Keys => _app.Services.GetRequiredService<CalendarKeys>();

    private WorldKeeper Keeper => _app.Services.GetRequiredService<WorldKeeper>();

    private string Address(GroupId? group, Language language) =>
        _app.Services.GetRequiredService<ICalendarAddresses>().Of(group, language, local: true)!;

    private Task<HttpResponseMessage> AskAsync(string address, EntityTagHeaderValue known)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.IfNoneMatch.Add(known);
        return Http.SendAsync(request);
    }

    private Task<WebApplication> StartAsync(IDocuments? documents = null, Action<BotSettings>? settings = null)
    {
        var builder = BotHost.Builder(new DateOnly(2024, 5, 20), port: 0, environment: "Development");
        var read = BotSettings.Read(builder.Configuration);
        settings?.Invoke(read);
        return BotHost.StartAsync(builder, read, documents ?? _documents, CancellationToken.None);
    }
}
