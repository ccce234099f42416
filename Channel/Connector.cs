using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using Polly;
using Polly.Retry;

namespace GealcBot.Channel;

/// <summary>Sends over the Bot Framework connector. It answers with an outcome and throws for no network.</summary>
/// <param name="token">Null: nothing goes to any host but this machine.</param>
public sealed class Connector(HttpClient http, ConnectorSettings settings, TimeProvider clock, IOutboundToken? token = null) : IConnector
{
    private readonly ConversationQueues _queues = new();
    private readonly SendingPace _pace = new(settings, clock);
    private readonly ResiliencePipeline<Attempt> _retries = Retries(settings, clock);

    /// <summary>One for the whole process. It follows no redirect and keeps no cookie, so a token stays with the host it was checked for.</summary>
    public static HttpClient NewClient(ConnectorSettings settings)
    {
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            ConnectTimeout = settings.ConnectTimeout,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        };
        var http = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        http.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("GealcBot", "1.0"));
        return http;
    }

    public Task<SendOutcome> SendAsync(Address to, Outgoing message, CancellationToken cancellation) =>
        QueueAsync(to, HttpMethod.Post, message.ReplyToId, message, cancellation);

    public Task<SendOutcome> UpdateAsync(Address to, string activityId, Outgoing message, CancellationToken cancellation) =>
        QueueAsync(to, HttpMethod.Put, activityId, message, cancellation);

    public async Task<SendOutcome> OpenAsync(Address gone, CancellationToken cancellation)
    {
        var why = Objection(gone, null) ?? (gone is { Scope: Scope.Personal, UserId: not null } ? null : "a conversation that is nobody's own");
        if (why is not null)
        {
            return new Refused(why);
        }

        var call = new Call(gone, HttpMethod.Post, ConnectorRoute.Conversations(gone), ActivityWriter.Opening(gone), Until: null);
        return await TryAsync(call, cancellation) switch
        {
            Sent { ActivityId: { } id } when ConnectorRoute.IsPossible(id) => new Opened(gone with { ConversationId = id }),
            Sent => new Refused("a conversation without an id"),
            var other => other,
        };
    }

    private async Task<SendOutcome> QueueAsync(
        Address to, HttpMethod method, string? activityId, Outgoing message, CancellationToken cancellation)
    {
        // Asked again for every message: addresses are kept for months, and who knows what wrote them.
        if (Objection(to, activityId) is { } why)
        {
            return new Refused(why);
        }

        var call = new Call(to, method, ConnectorRoute.Of(to, activityId), ActivityWriter.Message(to, message), message.Until);
        return await _queues.RunAsync(
            $"{to.ChannelId}\n{to.ConversationId}", () => TryAsync(call, cancellation), new NotSent("too much waits in this conversation"));
    }

    private string? Objection(Address to, string? activityId) =>
        !ConnectorRoute.IsPossible(to.ConversationId) || activityId is not null && !ConnectorRoute.IsPossible(activityId) ? "an id that is no part of an address"
        : to.Local ? ServiceUrl.IsLoopback(to.ServiceUrl) ? null : "a local conversation is not on this machine"
        : !ServiceUrl.IsAllowed(to.ServiceUrl, settings.AllowedHosts) ? "the connector's host is not on the list"
        : token is null ? "the bot has no credentials to send with"
        : null;

    private async Task<SendOutcome> TryAsync(Call call, CancellationToken cancellation)
    {
        using var budget = new CancellationTokenSource(settings.Budget, clock);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(budget.Token, cancellation);
        var started = clock.GetTimestamp();
        SendOutcome last = new NotSent("there was no time left to try");
        try
        {
            var end = await _retries.ExecuteAsync(
                async until =>
                {
                    var attempt = await AttemptAsync(call, until);
                    last = attempt.Outcome;
                    return attempt.Within(settings.Budget - clock.GetElapsedTime(started));
                },
                both.Token);
            return end.Outcome;
        }
        catch (OperationCanceledException) when (both.IsCancellationRequested)
        {
            return last;
        }
    }

    private async Task<Attempt> AttemptAsync(Call call, CancellationToken until)
    {
        if (!call.To.Local)
        {
            if (_pace.Take(call.To, out var ask) is not { } wait)
            {
                return new Attempt(new Throttled(ask));
            }

            await Task.Delay(wait, clock, until);
        }

        // After the last wait, for a claim may have ended meanwhile.
        if (call.Until <= clock.GetUtcNow())
        {
            return new Attempt(new NotSent("the time to send it was over"));
        }

        var attempt = await CallAsync(call, until);
        if (attempt.Outcome is Throttled { RetryAfter: var asked } && !call.To.Local)
        {
            _pace.Throttled(call.To, asked);
        }

        return attempt;
    }

    private async Task<Attempt> CallAsync(Call call, CancellationToken until)
    {
        var first = await PostAsync(call, tokenRefused: false, until);
        return first.Status == HttpStatusCode.Unauthorized && !call.To.Local
            ? await PostAsync(call, tokenRefused: true, until)
            : first;
    }

    private async Task<Attempt> PostAsync(Call call, bool tokenRefused, CancellationToken until)
    {
        using var limit = new CancellationTokenSource(settings.AttemptTimeout, clock);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, until);
        using var body = new WatchedBody(call.Body);
        using var request = new HttpRequestMessage(call.Method, call.Url) { Content = body };
        try
        {
            if (!call.To.Local)
            {
                if (await TokenAsync(tokenRefused, both.Token) is not { } bearer)
                {
                    return new Attempt(new NotSent("no credentials could be had"));
                }

                request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
            }

            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, both.Token);
            return await ConnectorAnswer.ReadAsync(response, call.Method, clock.GetUtcNow(), both.Token);
        }
        catch (Exception broken) when (broken is HttpRequestException or IOException or SocketException or OperationCanceledException)
        {
            return body.Begun
                ? new Attempt(new OutcomeUnknown("the connection was lost or slow after the message had left"), Again: call.Method == HttpMethod.Put)
                : new Attempt(new NotSent("the connector could not be reached"), Again: true);
        }
    }

    // Whatever a library for credentials throws, nothing has been sent.
    private async Task<string?> TokenAsync(bool refused, CancellationToken cancellation)
    {
        try
        {
            return await token!.GetAsync(refused, cancellation);
        }
        catch (Exception)
        {
            return null;
        }
    }

    private static ResiliencePipeline<Attempt> Retries(ConnectorSettings settings, TimeProvider clock) =>
        new ResiliencePipelineBuilder<Attempt> { TimeProvider = clock }
            .AddRetry(new RetryStrategyOptions<Attempt>
            {
                MaxRetryAttempts = settings.Retries,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                Delay = TimeSpan.FromSeconds(1),
                ShouldHandle = arguments => ValueTask.FromResult(arguments.Outcome.Result is { Again: true }),
                DelayGenerator = arguments => ValueTask.FromResult(arguments.Outcome.Result?.After),
            })
            .Build();

    private sealed record Call(Address To, HttpMethod Method, Uri Url, byte[] Body, DateTimeOffset? Until);
}
