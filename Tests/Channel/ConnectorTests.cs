using GealcBot.Channel;
using Xunit;

namespace GealcBot.Tests.Channel;

public sealed class ConnectorTests : IAsyncLifetime
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(14);
    private readonly HastyClock _clock = new(Soon);
    private readonly ConnectorSettings _settings = new();
    private HttpClient _http = null!;
    private FakeConnector _fake = null!;

    private static Outgoing Text => new() { Text = "hola" };

    public async Task InitializeAsync()
    {
        _http = Connector.NewClient(_settings);
        _fake = await FakeConnector.StartAsync();
    }

    public async Task DisposeAsync()
    {
        _http.Dispose();
        await _fake.DisposeAsync();
    }

    [Fact]
    public async Task A_message_goes_to_the_conversation_under_the_base_path_with_every_id_escaped()
    {
        var outcome = await Send(Text, "19:abc@thread.tacv2;messageid=1/../x");
        Assert.Equal(new Sent("sent-1"), outcome);
        var call = Assert.Single(_fake.Calls);
        Assert.Equal(("POST", "/_connector/v3/conversations/19%3Aabc%40thread.tacv2%3Bmessageid%3D1%2F..%2Fx/activities"), (call.Method, call.Target));
        Assert.Equal("", call.Authorization);
    }

    [Fact]
    public async Task A_reply_and_an_update_name_their_message()
    {
        await Send(Text with { ReplyToId = "7:1" });
        await Update();
        Assert.Equal(
            ["POST /_connector/v3/conversations/a%3A1/activities/7%3A1", "PUT /_connector/v3/conversations/a%3A1/activities/m%2F1"],
            _fake.Calls.Select(call => $"{call.Method} {call.Target}"));
        Assert.Equal("7:1", _fake.Calls.First().Json.GetProperty("replyToId").GetString());
    }

    [Theory]
    [InlineData("..")]
    [InlineData(".")]
    [InlineData("")]
    public async Task An_id_that_climbs_out_of_the_path_is_refused(string conversation)
    {
        Assert.IsType<Refused>(await Send(Text, conversation));
        Assert.Empty(_fake.Calls);
    }

    [Theory]
    [InlineData(200, """{"id":"x"}""", "x")]
    [InlineData(201, """{"id":"x"}""", "x")]
    [InlineData(202, "", null)]
    [InlineData(200, "", null)]
    [InlineData(204, null, null)]
    [InlineData(200, "<html>busy</html>", null)]
    [InlineData(200, """{"id":""", null)]
    [InlineData(200, """{"id":7}""", null)]
    [InlineData(200, """["x"]""", null)]
    public async Task Whatever_the_body_a_success_is_a_success(int status, string? body, string? id)
    {
        _fake.Next(status, body);
        Assert.Equal(new Sent(id), await Send(Text));
    }

    [Fact]
    public async Task An_answer_that_never_ends_is_not_read_to_its_end()
    {
        _fake.Next(async context =>
        {
            var much = new byte[64 * 1024];
            while (!context.RequestAborted.IsCancellationRequested)
            {
                await context.Response.Body.WriteAsync(much, context.RequestAborted);
            }
        });
        Assert.Equal(new Sent(null), await Send(Text));
    }

    [Theory]
    [InlineData(400, "BadSyntax", typeof(Refused))]
    [InlineData(401, "x", typeof(NotAdmitted))]
    [InlineData(403, "BotDisabledByAdmin", typeof(PersonGone))]
    [InlineData(403, "ConversationBlockedByUser", typeof(PersonGone))]
    [InlineData(403, "BotNotInConversationRoster", typeof(PersonGone))]
    [InlineData(403, "NotEnoughPermissions", typeof(Refused))]
    [InlineData(404, "ConversationNotFound", typeof(PersonGone))]
    [InlineData(404, "ActivityNotFoundInConversation", typeof(Refused))]
    [InlineData(408, "x", typeof(OutcomeUnknown))]
    [InlineData(413, "MessageSizeTooBig", typeof(TooLarge))]
    [InlineData(500, "x", typeof(OutcomeUnknown))]
    [InlineData(502, "x", typeof(OutcomeUnknown))]
    [InlineData(503, "x", typeof(OutcomeUnknown))]
    public async Task What_failed_is_told_and_not_repeated(int status, string code, Type expected)
    {
        _fake.NextError(status, code);
        Assert.IsType(expected, await Send(Text));
        Assert.Single(_fake.Calls);
    }

    [Fact]
    public async Task A_personal_conversation_that_is_gone_is_opened_anew_without_a_word()
    {
        var gone = Address(_fake.ServiceUrl);
        _fake.Next(201, """{"id":"a:2"}""");
        Assert.Equal(new Opened(gone with { ConversationId = "a:2" }), await NewConnector().OpenAsync(gone, CancellationToken.None));
        var call = Assert.Single(_fake.Calls);
        Assert.Equal(("POST", "/_connector/v3/conversations"), (call.Method, call.Target));
        Assert.Equal(SomeActivity.PersonId, Assert.Single(call.Json.GetProperty("members").EnumerateArray()).GetProperty("id").GetString());
        Assert.Equal((false, "local:t"), (call.Json.GetProperty("isGroup").GetBoolean(), call.Json.GetProperty("tenantId").GetString()));
        Assert.False(call.Json.TryGetProperty("activity", out _));
    }

    [Theory]
    [InlineData(201, "{}", typeof(Refused))]
    [InlineData(201, """{"id":".."}""", typeof(Refused))]
    [InlineData(403, """{"error":{"code":"ConversationBlockedByUser"}}""", typeof(PersonGone))]
    [InlineData(500, "", typeof(OutcomeUnknown))]
    public async Task What_cannot_be_opened_is_told(int status, string body, Type expected)
    {
        _fake.Next(status, body);
        Assert.IsType(expected, await NewConnector().OpenAsync(Address(_fake.ServiceUrl), CancellationToken.None));
    }

    [Fact]
    public async Task The_conversation_of_a_group_is_not_opened()
    {
        Assert.IsType<Refused>(await NewConnector().OpenAsync(Address(_fake.ServiceUrl) with { Scope = Scope.GroupChat, UserId = null }, CancellationToken.None));
        Assert.Empty(_fake.Calls);
    }

    [Theory]
    [InlineData(404, "ActivityNotFoundInConversation", typeof(MessageGone))]
    [InlineData(404, "ConversationNotFound", typeof(PersonGone))]
    [InlineData(403, "BotDisabledByAdmin", typeof(PersonGone))]
    public async Task An_update_of_a_lost_message_says_so(int status, string code, Type expected)
    {
        _fake.NextError(status, code);
        Assert.IsType(expected, await Update());
    }

    [Theory]
    [InlineData(500)]
    [InlineData(503)]
    [InlineData(412)]
    public async Task An_update_is_repeated_for_it_only_replaces_itself(int status)
    {
        _fake.NextError(status, "x");
        Assert.IsType<Sent>(await Update());
        Assert.Equal(2, _fake.Calls.Count);
    }

    [Fact]
    public async Task A_connection_lost_after_the_message_left_is_not_repeated()
    {
        _fake.NextDrops();
        Assert.IsType<OutcomeUnknown>(await Send(Text));
        Assert.Single(_fake.Calls);
    }

    [Fact]
    public async Task A_connector_that_never_answers_ends_as_unknown()
    {
        var reached = new TaskCompletionSource();
        _fake.Next(context =>
        {
            reached.SetResult();
            return Task.Delay(Timeout.Infinite, context.RequestAborted);
        });
        var sending = Send(Text);
        await reached.Task;
        _clock.Expire();
        Assert.IsType<OutcomeUnknown>(await sending);
    }

    [Fact]
    public async Task What_never_left_is_tried_again_and_then_told()
    {
        await using var gone = await FakeConnector.StartAsync();
        var address = Address(gone.ServiceUrl);
        await gone.DisposeAsync();
        Assert.IsType<NotSent>(await NewConnector().SendAsync(address, Text, CancellationToken.None));
        Assert.Equal(_settings.Retries, _clock.Waits.Count);
    }

    [Fact]
    public async Task Nothing_is_sent_once_its_time_is_over()
    {
        Assert.IsType<NotSent>(await Send(Text with { Until = _clock.GetUtcNow() }));
        Assert.Empty(_fake.Calls);
        Assert.IsType<Sent>(await Send(Text with { Until = _clock.GetUtcNow().AddSeconds(1) }));
    }

    [Theory]
    [InlineData("3", 3)]
    [InlineData("0", 0)]
    [InlineData("Mon, 20 May 2024 12:00:05 GMT", 5)]
    [InlineData("Mon, 20 May 2024 11:00:00 GMT", 0)] // already over
    public async Task The_wait_that_is_asked_for_is_kept(string retryAfter, int seconds)
    {
        _fake.Next(429, null, ("Retry-After", retryAfter));
        Assert.IsType<Sent>(await Send(Text));
        Assert.Equal(seconds, _clock.Waits.Sum(wait => wait.TotalSeconds));
    }

    [Theory]
    [InlineData("600", 600)]
    [InlineData("999999999", 3600)]
    [InlineData("Tue, 20 May 2025 12:00:00 GMT", 3600)]
    public async Task A_wait_beyond_the_budget_is_left_to_the_caller(string retryAfter, int seconds)
    {
        _fake.Next(429, null, ("Retry-After", retryAfter));
        Assert.Equal(new Throttled(TimeSpan.FromSeconds(seconds)), await Send(Text));
        Assert.Single(_fake.Calls);
        Assert.Empty(_clock.Waits);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("-5")]
    [InlineData("soon")]
    public async Task Without_a_readable_wait_it_is_short_and_bounded(string? retryAfter)
    {
        for (var i = 0; i <= _settings.Retries; i++)
        {
            _fake.Next(429, null, retryAfter is null ? [] : [("Retry-After", retryAfter)]);
        }

        Assert.IsType<Throttled>(await Send(Text));
        Assert.InRange(_clock.Waits.Sum(wait => wait.TotalSeconds), 0, _settings.Budget.TotalSeconds);
    }

    [Fact]
    public async Task Messages_of_one_conversation_keep_their_order_through_a_wait()
    {
        _fake.Next(429, null, ("Retry-After", "2"));
        var connector = NewConnector();
        await Task.WhenAll(Enumerable.Range(1, 10).Select(number =>
            connector.SendAsync(Address(_fake.ServiceUrl), new Outgoing { Text = $"{number}" }, CancellationToken.None)));
        Assert.Equal(
            ["1", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"],
            _fake.Calls.Select(call => call.Json.GetProperty("text").GetString()!));
    }

    private Connector NewConnector() => new(_http, _settings, _clock);

    private Task<SendOutcome> Send(Outgoing message, string conversation = "a:1") =>
        NewConnector().SendAsync(Address(_fake.ServiceUrl) with { ConversationId = conversation }, message, CancellationToken.None);

    private Task<SendOutcome> Update() => NewConnector().UpdateAsync(Address(_fake.ServiceUrl), "m/1", Text, CancellationToken.None);

    private static Address Address(string url) => new("msteams", url, "a:1", Scope.Personal, "local:t", SomeActivity.BotId, SomeActivity.PersonId, Local: true);
}
