using System.Net;
using GealcBot.Channel;
using Xunit;

namespace GealcBot.Tests.LocalChat;

public sealed class LocalConversationTests : IAsyncLifetime
{
    private LocalChatHost _host = null!;

    public async Task InitializeAsync() => _host = await LocalChatHost.StartAsync();

    public async Task DisposeAsync() => await _host.DisposeAsync();

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
}
