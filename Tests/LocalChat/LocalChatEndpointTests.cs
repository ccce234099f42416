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
    public async Task Turns_of_a_conversation_run_one_after_the_other_as_they_were_asked_for()
    {
        var page = await _host.OpenAsync();
        await page.HearFirstAsync("message");
        _host.Bot.Gate = new TaskCompletionSource();
        foreach (var number in Enumerable.Range(1, 10))
        {
            await page.SayAsync($"n{number}");
        }

        Assert.True(_host.Bot.Taken.OfType<MessageArrived>().Count() <= 1);
        _host.Bot.Gate.SetResult();
        await page.HearFirstAsync("message", data => (string?)data["text"] == "Usted escribió: n10");

        Assert.Equal(Enumerable.Range(1, 10).Select(number => $"n{number}"), _host.Bot.Taken.OfType<MessageArrived>().Select(taken => taken.Text));
    }

    [Fact]
    public async Task A_message_whose_answer_was_lost_is_not_said_twice()
    {
        var page = await _host.OpenAsync();

        var statuses = new[] { await page.SayAsync("hola", "same"), await page.SayAsync("hola", "same"), await page.SayAsync("fin", "other") };
        await page.HearFirstAsync("message", data => (string?)data["text"] == "Usted escribió: fin");

        Assert.All(statuses, status => Assert.Equal(HttpStatusCode.Accepted, status));
        Assert.Equal(["hola", "fin"], _host.Bot.Taken.OfType<MessageArrived>().Select(taken => taken.Text));
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

    [Fact]
    public async Task What_the_bot_sends_on_its_own_arrives_and_can_be_replaced()
    {
        var page = await _host.OpenAsync();
        await page.HearFirstAsync("message");
        var where = _host.Bot.Taken.First().Where;

        var listening = page.HearFirstAsync("update");
        var sent = Assert.IsType<Sent>(await _host.Connector.SendAsync(where, new Outgoing { Text = "Un recordatorio", Alert = true }, default));
        var updated = await _host.Connector.UpdateAsync(where, sent.ActivityId!, new Outgoing { Text = "Ya no hace falta" }, default);
        var heard = await listening;

        Assert.Equal(new Sent(sent.ActivityId), updated);
        Assert.Equal((sent.ActivityId, "Ya no hace falta"), (heard.MessageId, heard.Text));
    }

    [Fact]
    public async Task Sending_tells_when_nobody_or_nothing_is_there()
    {
        var page = await _host.OpenAsync();
        await page.HearFirstAsync("message");
        var where = _host.Bot.Taken.First().Where;
        var message = new Outgoing { Text = "hola" };

        Assert.IsType<PersonGone>(await _host.Connector.SendAsync(where with { ConversationId = "local-gone" }, message, default));
        Assert.IsType<MessageGone>(await _host.Connector.UpdateAsync(where, "987654", message, default));
        Assert.IsType<Refused>(await _host.Connector.SendAsync(where with { ChannelId = "msteams", Local = false }, message, default));
    }

    [Fact]
    public async Task A_page_that_comes_back_hears_only_what_it_missed()
    {
        var page = await _host.OpenAsync();
        await page.SayAsync("uno");
        var first = await page.HearFirstAsync("message", data => (string?)data["text"] == "Usted escribió: uno");
        await page.SayAsync("dos");

        var missed = await page.HearAsync(heard => heard.Text == "Usted escribió: dos", after: first.Number!);

        Assert.DoesNotContain(missed, heard => heard.Kind == "message" && heard.Text != "Usted escribió: dos");
        Assert.Contains(missed, heard => heard.Kind == "said" && heard.Text == "dos");
    }

    [Fact]
    public async Task Of_a_long_conversation_the_last_five_hundred_events_are_kept()
    {
        var page = await _host.OpenAsync();
        await page.HearFirstAsync("message");
        var where = _host.Bot.Taken.First().Where;
        foreach (var number in Enumerable.Range(1, 600))
        {
            await _host.Connector.SendAsync(where, new Outgoing { Text = $"n{number}" }, default);
        }

        var heard = (await page.HearAsync(heard => heard.Text == "n600")).Where(each => each.Kind == "message").ToList();

        Assert.Equal(500, heard.Count);
        Assert.Equal("n101", heard[0].Text);
    }

    [Fact]
    public async Task The_conversation_that_was_left_longest_makes_room_for_the_fifty_first()
    {
        var first = await _host.OpenAsync();
        _host.Clock.Pass(TimeSpan.FromMinutes(1));
        var second = await _host.OpenAsync();
        _host.Clock.Pass(TimeSpan.FromMinutes(1));
        await first.SayAsync("sigo aquí");
        foreach (var _ in Enumerable.Range(3, 49))
        {
            _host.Clock.Pass(TimeSpan.FromSeconds(1));
            await _host.OpenAsync();
        }

        Assert.Equal(HttpStatusCode.Accepted, await first.SayAsync("hola"));
        Assert.Equal(HttpStatusCode.NotFound, await second.SayAsync("hola"));
    }

    [Fact]
    public async Task A_conversation_that_nobody_used_for_hours_is_forgotten_when_another_begins()
    {
        var left = await _host.OpenAsync();
        await left.HearFirstAsync("message");
        _host.Clock.Pass(TimeSpan.FromHours(9));
        await _host.OpenAsync();

        Assert.Equal(HttpStatusCode.NotFound, await left.SayAsync("hola"));
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
