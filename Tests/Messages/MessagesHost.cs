using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using GealcBot.Bot.Messages;
using GealcBot.Channel;
using GealcBot.Channel.Security;
using GealcBot.Tests.Channel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GealcBot.Tests.Messages;

/// <summary>The endpoint on a real port of this machine, with a bot that does what the test says and a fake connector to answer to.</summary>
public sealed class MessagesHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private MessagesHost(WebApplication app, FakeConnector connector, ScriptedBot bot, HastyClock clock)
    {
        (_app, Connector, Bot, Clock) = (app, connector, bot, clock);
        Client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
    }

    public FakeConnector Connector { get; }

    public ScriptedBot Bot { get; }

    public HastyClock Clock { get; }

    public HttpClient Client { get; }

    public static async Task<MessagesHost> StartAsync(IInboundGate? gate = null)
    {
        var connector = await FakeConnector.StartAsync();
        var bot = new ScriptedBot();
        var clock = new HastyClock(TimeSpan.FromSeconds(14));
        var settings = new ConnectorSettings();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton<IBot>(bot).AddSingleton<TimeProvider>(clock)
            .AddSingleton(gate ?? new LocalGate(development: true, allowed: true))
            .AddSingleton<IConnector>(new Connector(GealcBot.Channel.Connector.NewClient(settings), settings, clock))
            .AddMessages();
        var app = builder.Build();
        app.MapMessages();
        await app.StartAsync();
        return new MessagesHost(app, connector, bot, clock);
    }

    public async Task<(HttpStatusCode Status, string Body)> PostAsync(JsonObject activity)
    {
        using var content = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json");
        using var response = await Client.PostAsync(MessagesEndpoint.Path, content);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    public JsonObject Message(string? text, string id = "1") => SomeActivity.Message(text, id, Connector.ServiceUrl);

    public JsonObject Press(string verb, string id = "p1") => SomeActivity.Press(new JsonObject(), verb, id, Connector.ServiceUrl);

    public JsonObject Submit(string? cardId, string id = "s1") =>
        Message(null, id).With("value", new JsonObject { ["do"] = "x" }).With("replyToId", cardId);

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
        await Connector.DisposeAsync();
    }
}

/// <summary>A bot that counts its turns and answers as told.</summary>
public sealed class ScriptedBot : IBot
{
    private int _turns;

    public int Turns => _turns;

    public Incoming? Last { get; private set; }

    public Func<Incoming, CancellationToken, Task<TurnResult>> Answers { get; set; } = (_, _) => Task.FromResult(TurnResult.Nothing);

    public void Says(TurnResult result) => Answers = (_, _) => Task.FromResult(result);

    public Task<TurnResult> TakeAsync(Incoming incoming, CancellationToken cancellation)
    {
        Interlocked.Increment(ref _turns);
        Last = incoming;
        return Answers(incoming, cancellation);
    }
}
