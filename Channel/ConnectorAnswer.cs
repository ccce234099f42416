using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace GealcBot.Channel;

/// <summary>What the connector's answer to a message means.</summary>
internal static class ConnectorAnswer
{
    private const int BodyLimit = 1024 * 1024;
    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(1);
    private static readonly TimeSpan UsualWait = TimeSpan.FromSeconds(2);

    public static async Task<Attempt> ReadAsync(
        HttpResponseMessage response, HttpMethod method, DateTimeOffset now, CancellationToken cancellation)
    {
        var body = await BodyAsync(response.Content, cancellation);
        var update = method == HttpMethod.Put;
        var attempt = response.IsSuccessStatusCode
            ? new Attempt(new Sent(Field(body, "id")))
            : Failure((int)response.StatusCode, Code(body), update, Wait(response.Headers.RetryAfter, now));
        return attempt with { Status = response.StatusCode };
    }

    private static Attempt Failure(int status, string? code, bool update, TimeSpan? wait)
    {
        var why = code ?? $"status {status}";
        return (status, code) switch
        {
            (403, "BotDisabledByAdmin" or "ConversationBlockedByUser" or "BotNotInConversationRoster") => new(new PersonGone(why)),
            (404, "ConversationNotFound") => new(new PersonGone(why)),
            (404, "ActivityNotFoundInConversation" or null) when update => new(new MessageGone()),
            (401, _) => new(new NotAdmitted(why)),
            (413, _) or (400, "MessageSizeTooBig") => new(new TooLarge(why)),
            (412, _) => new(new Throttled(wait ?? UsualWait), Again: true, wait),
            (429, _) => new(new Throttled(wait ?? UsualWait), Again: true, wait),

            // Making a message is not idempotent and has no key: what may have arrived is only repeated when it replaces itself.
            (408 or >= 500, _) => new(new OutcomeUnknown(why), Again: update, wait),
            _ => new(new Refused(why)),
        };
    }

    private static TimeSpan? Wait(RetryConditionHeaderValue? header, DateTimeOffset now)
    {
        var asked = header?.Delta ?? header?.Date - now;
        return asked is not { } wait ? null
            : wait < TimeSpan.Zero ? TimeSpan.Zero
            : wait > LongestWait ? LongestWait
            : wait;
    }

    // The status has said what happened: a body that breaks off, never ends or is too large only costs the id.
    private static async Task<ReadOnlyMemory<byte>> BodyAsync(HttpContent content, CancellationToken cancellation)
    {
        try
        {
            await using var stream = await content.ReadAsStreamAsync(cancellation);
            var buffer = new byte[Math.Clamp(content.Headers.ContentLength ?? 512, 64, BodyLimit) + 1];
            var read = 0;
            while (read <= BodyLimit)
            {
                if (read == buffer.Length)
                {
                    Array.Resize(ref buffer, Math.Min(buffer.Length * 2, BodyLimit + 1));
                }

                var some = await stream.ReadAsync(buffer.AsMemory(read), cancellation);
                if (some == 0)
                {
                    return buffer.AsMemory(0, read);
                }

                read += some;
            }
        }
        catch (Exception broken) when (broken is HttpRequestException or IOException or OperationCanceledException)
        {
        }

        return ReadOnlyMemory<byte>.Empty;
    }

    private static string? Code(ReadOnlyMemory<byte> body) =>
        Parse(body)?.Object("error")?.Text("code") is { Length: > 0 and <= 64 } code && code.All(char.IsAsciiLetterOrDigit) ? code : null;

    private static string? Field(ReadOnlyMemory<byte> body, string name) =>
        Parse(body)?.Text(name) is { Length: > 0 } value ? value : null;

    private static JsonElement? Parse(ReadOnlyMemory<byte> body)
    {
        try
        {
            return StrictJson.Fault(body.Span) is null ? JsonElement.Parse(body.Span) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
