using GealcBot.Channel;
using GealcBot.Channel.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GealcBot.Bot.Messages;

/// <summary>POST /api/messages: where the channel delivers. Headers are judged first, then the body is read, then it is one turn.</summary>
public static class MessagesEndpoint
{
    public const string Path = "/api/messages";

    /// <summary>The host adds beside it an <see cref="IBot"/>, an <see cref="IConnector"/>, an <see cref="IInboundGate"/> and a <see cref="TimeProvider"/>.</summary>
    public static IServiceCollection AddMessages(this IServiceCollection services) => services
        .AddSingleton<Delivery>()
        .AddSingleton<Turns>()
        .AddSingleton<MessagesHandler>();

    public static IEndpointConventionBuilder MapMessages(this IEndpointRouteBuilder endpoints)
    {
        var handler = endpoints.ServiceProvider.GetRequiredService<MessagesHandler>();
        return endpoints.MapPost(Path, new RequestDelegate(handler.HandleAsync));
    }
}

/// <summary>One call, from its headers to its answer.</summary>
internal sealed partial class MessagesHandler(IInboundGate gate, Turns turns, ILogger<MessagesHandler> log)
{
    public async Task HandleAsync(HttpContext context)
    {
        var admission = await gate.AdmitAsync(Call(context), context.RequestAborted);
        if (admission is not Admitted admitted)
        {
            Refuse(context.Response, (CallRefused)admission);
            return;
        }

        var request = context.Request;
        var reading = await ActivityReader.ReadAsync(
            request.ContentType, request.Headers.ContentEncoding.Count > 0, request.ContentLength, request.Body, context.RequestAborted);
        switch (reading)
        {
            case ActivityRefused refused:
                Refuse(context.Response, new CallRefused(refused.Status, refused.Reason));
                break;
            case ActivityRead { Activity: var activity } when gate.Check(admitted, activity) is { } refusal:
                Refuse(context.Response, refusal);
                break;
            case ActivityRead { Activity: var activity }:
                var answer = await turns.TakeAsync(activity, Arrivals.Read(activity, admitted.Local));
                await answer.WriteAsync(context.Response);
                break;
        }
    }

    private static InboundCall Call(HttpContext context)
    {
        var headers = context.Request.Headers;
        return new InboundCall(
            context.Connection.RemoteIpAddress, headers.Host.ToString(), [.. headers.Authorization.Select(value => value ?? "")], IsForwarded(headers));
    }

    private static bool IsForwarded(IHeaderDictionary headers)
    {
        foreach (var (name, _) in headers)
        {
            if (name.Equals("Forwarded", StringComparison.OrdinalIgnoreCase) || name.StartsWith("X-Forwarded-", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private void Refuse(HttpResponse response, CallRefused refusal)
    {
        LogRefused(refusal.Status, refusal.Reason);
        response.StatusCode = refusal.Status;
        if (refusal.Status == StatusCodes.Status401Unauthorized)
        {
            response.Headers.WWWAuthenticate = "Bearer";
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "A call was refused with {Status}: {Reason}")]
    private partial void LogRefused(int status, string reason);
}
