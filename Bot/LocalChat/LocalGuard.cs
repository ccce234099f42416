using System.Net;

namespace GealcBot.Bot.LocalChat;

/// <summary>
/// The page has no sign-in, so it answers this machine only: not a name that somebody pointed at it (DNS rebinding), not a
/// tunnel, not another site open in the same browser.
/// </summary>
internal static class LocalGuard
{
    // Adaptive Cards sets its styles through the DOM, which needs no exception here; images of cards are not shown.
    private const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public static RequestDelegate Guarded(RequestDelegate next) => http =>
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers.CacheControl = "no-cache";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        if (IsFromHere(http))
        {
            return next(http);
        }

        http.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    };

    private static bool IsFromHere(HttpContext http) =>
        http.Connection.RemoteIpAddress is { } caller && IPAddress.IsLoopback(caller)
        && http.Request.Host.Host is "localhost" or "127.0.0.1" or "[::1]"
        && !http.Request.Headers.Keys.Any(IsForwarded)
        && (http.Request.Headers.Origin is not [{ } origin] || origin == $"{http.Request.Scheme}://{http.Request.Host}")
        && (http.Request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin" or "none" || IsLinkFollowed(http.Request));

    // A link to the page in some document; what it opens, the document cannot see.
    private static bool IsLinkFollowed(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) && request.Headers["Sec-Fetch-Mode"] == "navigate" && request.Headers["Sec-Fetch-Dest"] == "document";

    private static bool IsForwarded(string header) =>
        header.Equals("Forwarded", StringComparison.OrdinalIgnoreCase)
        || header.StartsWith("X-Forwarded-", StringComparison.OrdinalIgnoreCase);
}
