using GealcBot.Documents.Calendars;
using Microsoft.Net.Http.Headers;

namespace GealcBot.Bot.Calendars;

/// <summary>GET /calendar/….ics: what calendar programs ask for, every few hours and without anybody signing in.</summary>
public static class CalendarEndpoint
{
    private const int LongestKey = 100;

    public static string Path(string key) => $"/calendar/{key}.ics";

    public static void MapCalendars(this IEndpointRouteBuilder app) =>
        app.MapMethods("/calendar/{key}.ics", [HttpMethods.Get, HttpMethods.Head], new RequestDelegate(SendAsync));

    private static Task SendAsync(HttpContext http)
    {
        http.Response.Headers.XContentTypeOptions = "nosniff";
        var services = http.RequestServices;
        if (http.Request.RouteValues["key"] is not string { Length: <= LongestKey } key
            || services.GetRequiredService<CalendarKeys>().Read(key) is not { } calendar)
        {
            return TypedResults.NotFound().ExecuteAsync(http);
        }

        var file = services.GetRequiredService<PublishedCalendars>().Get(calendar.Group, calendar.Language);
        http.Response.Headers.CacheControl = "private, max-age=600";
        return TypedResults.Bytes(file.Bytes, CalendarWriter.ContentType, $"gealc-{calendar.Group?.Value ?? "plan"}.ics", entityTag: new EntityTagHeaderValue(file.ETag)).ExecuteAsync(http);
    }
}
