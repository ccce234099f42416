using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using GealcBot.Bot.Messages;
using GealcBot.Channel;
using GealcBot.Tests.Channel;
using Xunit;

namespace GealcBot.Tests.Messages;

public sealed class MessagesEndpointTests : IAsyncLifetime
{
    private const string Card = """{"type":"AdaptiveCard","version":"1.5","body":[]}""";

    private static readonly Outgoing Hello = new() { Text = "hola" };

    private MessagesHost _host = null!;

    public async Task InitializeAsync() => _host = await MessagesHost.StartAsync();

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task A_message_is_accepted_and_answered_through_the_connector()
    {
        _host.Bot.Says(new TurnResult([Hello, new Outgoing { Card = Card }]));
        Assert.Equal((HttpStatusCode.Accepted, ""), await _host.PostAsync(_host.Message("buenas")));
        Assert.Equal(["hola", null], _host.Connector.Calls.Select(call => (string?)JsonNode.Parse(call.Body)!["text"]));
        Assert.All(_host.Connector.Calls, call => Assert.EndsWith("/activities/1", call.Target, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_pressed_card_is_replaced_by_the_answer_and_the_rest_is_sent()
    {
        _host.Bot.Says(new TurnResult([Hello], Card));
        var (status, body) = await _host.PostAsync(_host.Press("hold"));
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal($$"""{"statusCode":200,"type":"application/vnd.microsoft.card.adaptive","value":{{Card}}}""", body);
        Assert.Single(_host.Connector.Calls);
    }

    [Fact]
    public async Task A_press_without_a_new_card_shows_the_words_and_does_not_send_them_again()
    {
        _host.Bot.Says(new TurnResult([new Outgoing { Text = "¿qué \"tal\"?" }]));
        var (_, body) = await _host.PostAsync(_host.Press("hold"));
        Assert.Equal("""{"statusCode":200,"type":"application/vnd.microsoft.activity.message","value":"¿qué \"tal\"?"}""", body);
        Assert.Empty(_host.Connector.Calls);
    }

    [Fact]
    public async Task A_press_with_nothing_to_say_still_has_a_body() =>
        Assert.Equal(
            (HttpStatusCode.OK, """{"statusCode":200,"type":"application/vnd.microsoft.activity.message","value":""}"""),
            await _host.PostAsync(_host.Press("hold")));

    [Fact]
    public async Task An_invoke_that_is_no_press_is_answered_inside_the_body()
    {
        var activity = _host.Press("hold").With("value", new JsonObject { ["action"] = 7 });
        Assert.Equal(
            (HttpStatusCode.OK, """{"statusCode":400,"type":"application/vnd.microsoft.error","value":{"code":"BadRequest","message":""}}"""),
            await _host.PostAsync(activity));
        Assert.Equal(0, _host.Bot.Turns);
    }

    [Theory]
    [InlineData("invoke", "task/fetch", HttpStatusCode.NotImplemented)]
    [InlineData("event", "never/heard", HttpStatusCode.OK)]
    [InlineData("never-heard", null, HttpStatusCode.OK)]
    [InlineData("typing", null, HttpStatusCode.OK)]
    public async Task What_is_not_known_is_answered_without_a_turn(string type, string? name, HttpStatusCode status)
    {
        Assert.Equal((status, ""), await _host.PostAsync(_host.Message(null).With("type", type).With("name", name)));
        Assert.Equal(0, _host.Bot.Turns);
    }

    [Fact]
    public async Task A_submitted_card_is_updated()
    {
        _host.Bot.Says(new TurnResult([], Card));
        await _host.PostAsync(_host.Submit("card-1"));
        var call = Assert.Single(_host.Connector.Calls);
        Assert.Equal("PUT", call.Method);
        Assert.EndsWith("/activities/card-1", call.Target, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_submitted_card_that_is_gone_comes_again_as_a_message()
    {
        _host.Bot.Says(new TurnResult([], Card));
        _host.Connector.NextError(404, "ActivityNotFoundInConversation");
        await _host.PostAsync(_host.Submit("card-1"));
        Assert.Equal(["PUT", "POST"], _host.Connector.Calls.Select(call => call.Method));
    }

    [Fact]
    public async Task A_submitted_card_that_is_not_named_comes_as_a_message()
    {
        _host.Bot.Says(new TurnResult([], Card));
        await _host.PostAsync(_host.Submit(null));
        Assert.Equal("POST", Assert.Single(_host.Connector.Calls).Method);
    }

    [Fact]
    public async Task Replies_stop_where_the_person_is_gone()
    {
        _host.Bot.Says(new TurnResult([Hello, Hello, Hello]));
        _host.Connector.NextError(403, "ConversationBlockedByUser");
        Assert.Equal(HttpStatusCode.Accepted, (await _host.PostAsync(_host.Message("x"))).Status);
        Assert.Single(_host.Connector.Calls);
    }

    [Fact]
    public async Task Replies_expected_on_the_call_come_on_the_call()
    {
        _host.Bot.Says(new TurnResult([Hello]));
        var (status, body) = await _host.PostAsync(_host.Message("x").With("deliveryMode", "expectReplies"));
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(
            """{"activities":[{"type":"message","from":{"id":"28:bot"},"recipient":{"id":"29:ana"},"conversation":{"id":"a:1"},"channelId":"msteams","replyToId":"1","textFormat":"plain","text":"hola"}]}""", body);
        Assert.Empty(_host.Connector.Calls);
    }

    [Fact]
    public async Task A_press_that_expects_replies_gets_them_beside_its_answer()
    {
        _host.Bot.Says(new TurnResult([Hello], Card));
        var (_, body) = await _host.PostAsync(_host.Press("hold").With("deliveryMode", "expectReplies"));
        var json = JsonNode.Parse(body)!;
        Assert.Equal("hola", (string?)json["activities"]![0]!["text"]);
        Assert.Equal(200, (int?)json["body"]!["statusCode"]);
    }

    [Fact]
    public async Task A_delivery_twenty_times_at_once_has_one_effect_and_one_answer()
    {
        var hold = new TaskCompletionSource();
        _host.Bot.Answers = async (_, _) =>
        {
            await hold.Task;
            return new TurnResult([Hello], Card);
        };
        var calls = Enumerable.Range(0, 20).Select(_ => _host.PostAsync(_host.Press("hold"))).ToArray();
        hold.SetResult();
        var answers = await Task.WhenAll(calls);
        Assert.Single(answers.Distinct());
        Assert.Equal(answers[0], await _host.PostAsync(_host.Press("hold")));
        Assert.Equal(1, _host.Bot.Turns);
        Assert.Single(_host.Connector.Calls);
    }

    [Fact]
    public async Task The_same_id_in_another_conversation_or_kind_is_another_activity()
    {
        await _host.PostAsync(_host.Message("x"));
        await _host.PostAsync(_host.Message("x").With("conversation", new JsonObject { ["id"] = "a:2" }));
        await _host.PostAsync(_host.Message("x").With("type", "messageUpdate"));
        await _host.PostAsync(_host.Message("x"));
        Assert.Equal(3, _host.Bot.Turns);
    }

    [Theory]
    [InlineData(23, 1)]
    [InlineData(25, 2)]
    public async Task A_delivery_is_remembered_for_a_day(int hours, int turns)
    {
        await _host.PostAsync(_host.Message("x"));
        _host.Clock.Advance(TimeSpan.FromHours(hours));
        await _host.PostAsync(_host.Message("x"));
        Assert.Equal(turns, _host.Bot.Turns);
    }

    [Fact]
    public async Task Turns_of_one_conversation_do_not_overlap()
    {
        var (inside, most) = (0, 0);
        _host.Bot.Answers = async (_, _) =>
        {
            most = Math.Max(most, Interlocked.Increment(ref inside));
            await Task.Yield();
            Interlocked.Decrement(ref inside);
            return TurnResult.Nothing;
        };
        await Task.WhenAll(Enumerable.Range(0, 30).Select(number => _host.PostAsync(_host.Message("x", $"{number}"))));
        Assert.Equal((30, 1), (_host.Bot.Turns, most));
    }

    [Fact]
    public async Task What_a_full_queue_turns_away_is_taken_when_it_comes_again()
    {
        var hold = new TaskCompletionSource();
        _host.Bot.Answers = async (_, _) =>
        {
            await hold.Task;
            return TurnResult.Nothing;
        };
        var calls = Enumerable.Range(0, 110).Select(number => (number, call: _host.PostAsync(_host.Message("x", $"{number}")))).ToArray();
        var (turnedAway, _) = await Task.WhenAny(calls.Select(each => each.call)).Unwrap();
        hold.SetResult();
        await Task.WhenAll(calls.Select(each => each.call));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, turnedAway);
        foreach (var (number, call) in calls)
        {
            if ((await call).Status == HttpStatusCode.ServiceUnavailable)
            {
                Assert.Equal(HttpStatusCode.Accepted, (await _host.PostAsync(_host.Message("x", $"{number}"))).Status);
            }
        }

        Assert.Equal(110, _host.Bot.Turns);
    }

    [Fact]
    public async Task A_turn_that_breaks_shows_nobody_why()
    {
        _host.Bot.Answers = (_, _) => throw new InvalidOperationException("secret");
        Assert.Equal((HttpStatusCode.Accepted, ""), await _host.PostAsync(_host.Message("x")));
        var (status, body) = await _host.PostAsync(_host.Press("hold"));
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.StartsWith("""{"statusCode":500,"type":"application/vnd.microsoft.error","value":{"code":"InternalServerError","message":""", body, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_turn_that_never_ends_is_cut_off()
    {
        var begun = new TaskCompletionSource();
        _host.Bot.Answers = (_, _) =>
        {
            begun.SetResult();
            return new TaskCompletionSource<TurnResult>().Task;
        };
        var call = _host.PostAsync(_host.Message("x"));
        await begun.Task;
        _host.Clock.Expire();
        Assert.Equal(HttpStatusCode.Accepted, (await call).Status);
    }

    [Fact]
    public async Task A_turn_goes_on_when_its_caller_hangs_up()
    {
        var (begun, hold) = (new TaskCompletionSource<CancellationToken>(), new TaskCompletionSource());
        _host.Bot.Answers = async (_, cancellation) =>
        {
            begun.SetResult(cancellation);
            await hold.Task;
            return new TurnResult([Hello]);
        };
        using var patience = new CancellationTokenSource();
        using var content = new StringContent(_host.Message("x").ToJsonString(), Encoding.UTF8, "application/json");
        var call = _host.Client.PostAsync(MessagesEndpoint.Path, content, patience.Token);
        var token = await begun.Task;
        await patience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.False(token.IsCancellationRequested);
        hold.SetResult();
        await _host.PostAsync(_host.Message("y").With("deliveryMode", null)); // the same id: it waits for the first
        Assert.Single(_host.Connector.Calls);
    }
}
