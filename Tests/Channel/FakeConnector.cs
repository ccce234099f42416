using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GealcBot.Tests.Channel;

/// <summary>A connector on this machine that does what its script says, then answers 201 with an id.</summary>
public sealed class FakeConnector : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<Func<HttpContext, Task>> _script = new();
    private int _ids;

    private FakeConnector(WebApplication app) => _app = app;

    public ConcurrentQueue<ReceivedCall> Calls { get; } = new();

    public string ServiceUrl => _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First() + "/_connector";

    public static async Task<FakeConnector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var fake = new FakeConnector(builder.Build());
        fake._app.Run(fake.TakeAsync);
        await fake._app.StartAsync();
        return fake;
    }

    /// <summary>The next call that has no script yet is answered so.</summary>
    public FakeConnector Next(int status, string? body = null, params (string Name, string Value)[] headers) => Next(async context =>
    {
        context.Response.StatusCode = status;
        foreach (var (name, value) in headers)
        {
            context.Response.Headers[name] = value;
        }

        if (body is not null)
        {
            await context.Response.WriteAsync(body);
        }
    });

    public FakeConnector NextError(int status, string code) => Next(status, $$$"""{"error":{"code":"{{{code}}}","message":"no"}}""");

    /// <summary>Accepts the call, then hangs up.</summary>
    public FakeConnector NextDrops() => Next(context =>
    {
        context.Abort();
        return Task.CompletedTask;
    });

    public FakeConnector Next(Func<HttpContext, Task> answer)
    {
        _script.Enqueue(answer);
        return this;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync();
        Calls.Enqueue(new ReceivedCall(
            context.Request.Method,
            context.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpRequestFeature>()!.RawTarget,
            context.Request.Headers.Authorization.ToString(),
            body));
        if (_script.TryDequeue(out var answer))
        {
            await answer(context);
            return;
        }

        context.Response.StatusCode = 201;
        await context.Response.WriteAsync($$"""{"id":"sent-{{Interlocked.Increment(ref _ids)}}"}""");
    }
}

public sealed record ReceivedCall(string Method, string Target, string Authorization, string Body)
{
    public JsonElement Json => JsonElement.Parse(Body);
}
