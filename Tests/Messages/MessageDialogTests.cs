using System.Net;
using System.Text.Json.Nodes;
using GealcBot.Channel;
using GealcBot.Tests.Channel;

namespace GealcBot.Tests.Messages;

/// <summary>The dialog of the action on a message, as the wire has it.</summary>
public sealed class MessageDialogTests : IAsyncLifetime
{
    private const string Card = """{"type":"AdaptiveCard","version":"1.5","body":[]}""";

    private MessagesHost _host = null!;

    public async Task InitializeAsync() => _host = await MessagesHost.StartAsync();

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task The_call_is_answered_with_the_card_and_nothing_is_sent_where_it_was_taken()
    {
        _host.Bot.Says(new TurnResult([], Card));
        var (status, body) = await _host.PostAsync(MessageActionsTests.Taking(serviceUrl: _host.Connector.ServiceUrl));
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("""{"task":{"type":"continue","value":{"title":"GealcBot","width":"medium","height":"large","card":{"contentType":"application/vnd.microsoft.card.adaptive","content":""" + Card + "}}}}", body);
        Assert.Empty(_host.Connector.Calls);
    }

    [Fact]
    public async Task Words_alone_end_the_dialog()
    {
        _host.Bot.Says(new TurnResult([new Outgoing { Text = "¿qué \"tal\"?" }]));
        Assert.Equal((HttpStatusCode.OK, """{"task":{"type":"message","value":"¿qué \"tal\"?"}}"""), await _host.PostAsync(MessageActionsTests.Taking(serviceUrl: _host.Connector.ServiceUrl)));
    }

    [Fact]
    public async Task The_same_call_delivered_twice_is_one_turn_and_one_answer()
    {
        _host.Bot.Says(new TurnResult([], Card));
        var sent = MessageActionsTests.Sending(new JsonObject { ["do"] = "report.send" }, serviceUrl: _host.Connector.ServiceUrl);
        Assert.Equal(await _host.PostAsync(sent), await _host.PostAsync(sent));
        Assert.Equal(1, _host.Bot.Turns);
    }

    [Fact]
    public async Task A_turn_that_breaks_leaves_the_form_to_the_client()
    {
        _host.Bot.Answers = (_, _) => throw new InvalidOperationException("secret");
        Assert.Equal((HttpStatusCode.InternalServerError, ""), await _host.PostAsync(MessageActionsTests.Taking(serviceUrl: _host.Connector.ServiceUrl)));
    }

    [Fact]
    public async Task A_command_that_the_app_does_not_have_is_not_implemented()
    {
        var activity = MessageActionsTests.Taking(serviceUrl: _host.Connector.ServiceUrl);
        activity["value"]!["commandId"] = "createTask";
        Assert.Equal((HttpStatusCode.NotImplemented, ""), await _host.PostAsync(activity));
        Assert.Equal(0, _host.Bot.Turns);
    }
}
