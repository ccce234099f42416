using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using GealcBot.Channel;
using Xunit;

namespace GealcBot.Tests.LocalChat;

public sealed class LocalChatEndpointTests : IAsyncLifetime
{
    private LocalChatHost _host = null!;

    public async Task InitializeAsync() => _host = await LocalChatHost.StartAsync();

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task A_new_conversation_installs_the_bot_and_its_greeting_comes_by_the_stream()
    {
        var page = await _host.OpenAsync();

        var greeting = await page.HearFirstAsync("message");

        Assert.StartsWith("Hola", greeting.Text, StringComparison.Ordinal);
        Assert.Equal(2, greeting.Data["suggestions"]!.AsArray().Count);
        Assert.IsType<Installed>(Assert.Single(_host.Bot.Taken));
    }

    [Theory]
    [InlineData("member", "open-data", "demo:member:open-data")]
    [InlineData("member", null, "demo:member")]
    [InlineData("coordinator", "cybersecurity", "demo:coordinator:cybersecurity")]
    [InlineData("secretariat", null, "demo:secretariat")]
    // What is chosen for a group is of no account where the role has none.
    [InlineData("stranger", "open-data", "demo:stranger")]
    public async Task Who_one_is_becomes_an_id_of_the_local_tenant(string role, string? group, string objectId)
    {
        var page = await _host.OpenAsync(role, group);
        await page.HearFirstAsync("message");

        var from = _host.Bot.Taken.Single().From;

        Assert.Equal(("local:demo", objectId, $"local:{objectId}"), (from.Tenant, from.ObjectId, from.UserId));
    }

    [Theory]
    [InlineData("coordinator", null, "es")]
    [InlineData("coordinator", "no-such-group", "es")]
    [InlineData("member", "no-such-group", "es")]
    [InlineData("administrator", null, "es")]
    [InlineData("stranger", null, "xx")]
    public async Task Nobody_can_be_what_does_not_exist(string role, string? group, string language)
    {
        var answer = await _host.PostAsync("/local/conversations",
            new JsonObject { ["role"] = role, ["group"] = group, ["language"] = language });

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Who_one_is_cannot_be_changed_from_the_browser()
    {
        var page = await _host.OpenAsync("stranger", null);
        await _host.PostAsync($"/local/conversations/{page.Id}/messages", new JsonObject
        {
            ["text"] = "hola",
            ["clientId"] = "1",
            ["from"] = new JsonObject { ["aadObjectId"] = "demo:secretariat" },
            ["role"] = "secretariat",
        }, page.Token);
        await page.HearFirstAsync("message", data => (string?)data["text"] == "Usted escribió: hola");

        Assert.All(_host.Bot.Taken, taken => Assert.Equal("demo:stranger", taken.From.ObjectId));
    }

    [Fact]
    public async Task The_bot_gets_what_Teams_would_send()
    {
        var page = await _host.OpenAsync(language: "pt");
        await page.SayAsync("olá");
        await page.HearFirstAsync("message", data => (string?)data["text"] == "Usted escribió: olá");

        var message = Assert.Single(_host.Bot.Taken.OfType<MessageArrived>());

        Assert.Equal("pt-BR", message.Locale);
        Assert.Equal(page.Id, message.Where.ConversationId);
        Assert.Equal("local", message.Where.ChannelId);
        Assert.Equal("http://localhost/local", message.Where.ServiceUrl);
        Assert.Equal(_host.Bot.Taken.Count, _host.Bot.Taken.Select(taken => taken.ActivityId).Distinct().Count());
    }

    [Fact]
    public async Task A_message_is_taken_as_in_Teams_and_what_is_pressed_in_its_dialog_comes_with_it()
    {
        var page = await _host.OpenAsync();
        var taken = new JsonObject { ["text"] = "ayer <b>nos</b> reunimos", ["clientId"] = "1" };
        Assert.Equal(HttpStatusCode.Accepted, (await _host.PostAsync($"/local/conversations/{page.Id}/take", taken, page.Token)).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await _host.PostAsync($"/local/conversations/{page.Id}/take", new JsonObject { ["text"] = " ", ["clientId"] = "2" }, page.Token)).StatusCode);
        var card = await page.HearCardAsync();
        Assert.Equal("ayer <b>nos</b> reunimos", Assert.Single(_host.Bot.Taken.OfType<MessageTaken>()).Message.Text);

        await page.PressAsync(card, new JsonObject { ["do"] = "confirm" }, execute: false);
        var update = await page.HearFirstAsync("update");
        Assert.Equal(card, update.MessageId);
        var pressed = Assert.Single(_host.Bot.Taken.OfType<CardPressed>());
        Assert.Equal("ayer <b>nos</b> reunimos", pressed.Quoted!.Text);

        // Any other card is pressed by itself.
        await page.SayAsync("recordatorio");
        var other = (await page.HearFirstAsync("message", data => data["card"] is not null && (string?)data["id"] != card)).MessageId;
        await page.PressAsync(other, new JsonObject { ["do"] = "held" }, execute: false);
        Assert.Null(_host.Bot.Taken.OfType<CardPressed>().Last().Quoted);
    }

    [Fact]
    public async Task A_pressed_card_is_answered_with_the_card_for_its_place()
    {
        var page = await _host.OpenAsync();
        await page.SayAsync("registrar una reunión");
        var card = await page.HearCardAsync();

        var (status, answer) = await page.PressAsync(card, new JsonObject { ["do"] = "confirm", ["countries"] = "14" }, execute: true);
        var update = await page.HearFirstAsync("update");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("con 14 pa", answer!["card"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal(update.Number, answer["update"]!.ToString());
        Assert.Equal(card, update.MessageId);
        var pressed = Assert.Single(_host.Bot.Taken.OfType<CardPressed>());
        Assert.Equal((card, true), (pressed.CardId, pressed.InPlace));
    }

    [Fact]
    public async Task A_submitted_card_changes_by_the_stream_and_the_replies_come_after_it()
    {
        var page = await _host.OpenAsync();
        await page.SayAsync("recordatorio");
        var card = await page.HearCardAsync();

        var (_, answer) = await page.PressAsync(card, new JsonObject { ["do"] = "held" }, execute: false);
        var heard = await page.HearAsync(heard => heard.Text == "por el mensaje");

        Assert.Null(answer!["card"]);
        Assert.Equal(["update", "message"], heard.TakeLast(2).Select(each => each.Kind));
        Assert.Equal(card, heard[^2].MessageId);
    }

    [Fact]
    public async Task A_press_that_fails_says_so_and_the_card_stays()
    {
        var page = await _host.OpenAsync();
        await page.SayAsync("recordatorio");
        var card = await page.HearCardAsync();
        _host.Bot.Broken = true;

        var (status, _) = await page.PressAsync(card, new JsonObject { ["do"] = "held" }, execute: true);

        Assert.Equal(HttpStatusCode.BadGateway, status);
    }

    [Fact]
    public async Task A_message_that_the_bot_cannot_answer_is_told_by_the_stream()
    {
        var page = await _host.OpenAsync();
        await page.HearFirstAsync("message");
        _host.Bot.Broken = true;

        await page.SayAsync("hola", "lost");

        Assert.Equal("lost", (string?)(await page.HearFirstAsync("failed")).Data["clientId"]);
    }

    [Fact]
    public async Task Only_a_card_that_the_bot_sent_here_can_be_pressed()
    {
        var page = await _host.OpenAsync();

        Assert.Equal(HttpStatusCode.Gone, (await page.PressAsync("987654", new JsonObject { ["do"] = "held" }, execute: true)).Status);
        Assert.Empty(_host.Bot.Taken.OfType<CardPressed>());
    }

    [Theory]
    [InlineData("", 400)]
    [InlineData("   ", 400)]
    [InlineData("hola", 202)]
    public async Task A_message_says_something(string text, int status)
    {
        var page = await _host.OpenAsync();

        Assert.Equal(status, (int)await page.SayAsync(text));
    }

    [Fact]
    public async Task A_message_that_is_too_long_or_no_JSON_is_refused()
    {
        var page = await _host.OpenAsync();
        Assert.Equal(HttpStatusCode.BadRequest, await page.SayAsync(new string('a', 8001)));
        Assert.Equal(HttpStatusCode.BadRequest, await page.SayAsync(new string('a', 100_000)));

        var request = new HttpRequestMessage(HttpMethod.Post, $"/local/conversations/{page.Id}/messages")
        {
            Content = new StringContent("{\"text\":", Encoding.UTF8, "application/json"),
        };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", page.Token);
        Assert.Equal(HttpStatusCode.BadRequest, (await _host.Http.SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task The_setting_names_the_day_and_the_groups_in_four_languages()
    {
        var setting = JsonNode.Parse(await _host.Http.GetStringAsync("/local/setting"))!;

        Assert.Equal("2024-05-20", (string?)setting["today"]);
        Assert.Equal(["es", "en", "pt", "fr"], setting["languages"]!.AsArray().Select(tag => (string?)tag));
        Assert.Equal(9, setting["groups"]!.AsArray().Count);
        Assert.Equal("Ciberseguridad", (string?)setting["groups"]![3]!["names"]!["es"]);
    }
}
