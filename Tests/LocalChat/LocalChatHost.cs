using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using GealcBot.Bot.LocalChat;
using GealcBot.Channel;
using GealcBot.Plans;
using GealcBot.Texts;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GealcBot.Tests.LocalChat;

/// <summary>The page's endpoints on a free port of this machine, with a scripted bot behind them.</summary>
internal sealed class LocalChatHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private LocalChatHost(WebApplication app, ScriptedBot bot, MovableClock clock) => (_app, Bot, Clock) = (app, bot, clock);

    public ScriptedBot Bot { get; }

    public MovableClock Clock { get; }

    public Uri Address => new(_app.Urls.First());

    public HttpClient Http { get; } = new();

    public IConnector Connector => _app.Services.LocalConnector();

    public static async Task<LocalChatHost> StartAsync(int port = 0)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var (bot, clock) = (new ScriptedBot(), new MovableClock());
        builder.Services.AddSingleton<IBot>(bot);
        builder.Services.AddSingleton<TimeProvider>(clock);
        builder.Services.AddSingleton<ILocalSetting, Setting>();
        builder.Services.AddLocalChat();
        var app = builder.Build();
        app.Urls.Add($"http://127.0.0.1:{port}");
        app.MapLocalChat();
        await app.StartAsync();
        var host = new LocalChatHost(app, bot, clock);
        host.Http.BaseAddress = host.Address;
        return host;
    }

    public async Task<LocalPageDouble> OpenAsync(string role = "coordinator", string? group = "cybersecurity", string language = "es")
    {
        var answer = await PostAsync("/local/conversations", new JsonObject { ["role"] = role, ["group"] = group, ["language"] = language });
        answer.EnsureSuccessStatusCode();
        var started = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        return new LocalPageDouble(this, (string)started["conversationId"]!, (string)started["token"]!);
    }

    public Task<HttpResponseMessage> PostAsync(string path, JsonObject body, string? token = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, path)
        {
            Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json"),
        };
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        return Http.SendAsync(request);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _app.DisposeAsync();
    }

    private sealed class Setting : ILocalSetting
    {
        public DateOnly Today => new(2024, 5, 20);

        public bool IsDemonstration => true;

        public IReadOnlyList<GroupId> Groups => WorkingGroups.All;

        public string NameOf(GroupId group, Language language) => (group.Value, language) switch
        {
            ("cybersecurity", Language.Spanish) => "Ciberseguridad",
            ("data-governance-ai", Language.Spanish) => "Gobernanza de datos e inteligencia artificial",
            _ => group.Value,
        };
    }
}

internal sealed class MovableClock : TimeProvider
{
    private DateTimeOffset _now = new(2024, 5, 20, 15, 30, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => _now;

    public void Pass(TimeSpan time) => _now += time;
}
