using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GealcBot.Benchmarks.Reminders;

/// <summary>
/// Stands for Teams on this machine, in a process of its own beside the bot's: notes when each call came, by a clock as fast
/// as the bot's, and to which conversation.
/// </summary>
internal sealed class CountingTeams : IAsyncDisposable
{
    private static readonly TimeSpan Latency = TimeSpan.FromMilliseconds(80);

    private readonly WebApplication app;
    private readonly FastClock clock;
    private int ids;
    private int odd;

    private CountingTeams(FastClock clock)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        (app, this.clock) = (builder.Build(), clock);
        app.MapPost("/v3/conversations/{conversation}/activities", new RequestDelegate(TakeAsync));
    }

    public ConcurrentQueue<(TimeSpan At, string Conversation)> Calls { get; } = new();

    /// <summary>Calls that carried no token or no card.</summary>
    public int Odd => odd;

    public Uri Address => new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());

    public static async Task<CountingTeams> StartAsync(FastClock clock)
    {
        var teams = new CountingTeams(clock);
        await teams.app.StartAsync();
        return teams;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    /// <summary>The most calls within a time.</summary>
    public static int Most(IEnumerable<TimeSpan> calls, TimeSpan within)
    {
        var (window, most) = (new Queue<TimeSpan>(), 0);
        foreach (var call in calls.Order())
        {
            window.Enqueue(call);
            while (window.Peek() <= call - within)
            {
                window.Dequeue();
            }

            most = Math.Max(most, window.Count);
        }

        return most;
    }

    private async Task TakeAsync(HttpContext http)
    {
        Calls.Enqueue((clock.GetElapsedTime(0), (string)http.Request.RouteValues["conversation"]!));
        using var reader = new StreamReader(http.Request.Body);
        var message = await reader.ReadToEndAsync(http.RequestAborted);
        if (http.Request.Headers.Authorization.Count != 1 || !message.Contains("AdaptiveCard", StringComparison.Ordinal))
        {
            Interlocked.Increment(ref odd);
        }

        await Task.Delay(Latency, clock, http.RequestAborted);
        http.Response.StatusCode = StatusCodes.Status201Created;
        http.Response.ContentType = "application/json";
        await http.Response.WriteAsync(string.Create(CultureInfo.InvariantCulture, $$"""{"id":"m{{Interlocked.Increment(ref ids)}}"}"""), http.RequestAborted);
    }
}
