using GealcBot.Documents.Calendars;
using Microsoft.Net.Http.Headers;

namespace GealcBot.Bot.Calendars;

/// <summary>GET /calendar/….ics: what calendar programs ask for, every few hours and without anybody signing in.</summary>
public static class CalendarEndpoint
{
    private const int LongestKey = 100;

    public static string Path(string key) => $"/calendar/{key}.ics";

    public static string DatePath(string key) => $"/calendar/date/{key}.ics";

    public static void MapCalendars(this IEndpointRouteBuilder app)
    {
        string[] methods = [HttpMethods.Get, HttpMethods.Head];
        app.MapMethods("/calendar/{key}.ics", methods, new RequestDelegate(SendAsync));
        app.MapMethods("/calendar/date/{key}.ics", methods, new RequestDelegate(SendDateAsync));
    }

    /// <summary>One date, as it stands at this moment: what has been called off says so.</summary>
    private static Task SendDateAsync(HttpContext http)
    {
        http.Response.Headers.XContentTypeOptions = "nosniff";
        var services = http.RequestServices;
        if (http.Request.RouteValues["key"] is not string { Length: <= LongestKey } key
            || services.GetRequiredService<CalendarKeys>().ReadDate(key) is not { } date
            || services.GetRequiredService<PublishedCalendars>().Get(date.Obligation, date.Language) is not { } file)
        {
            return TypedResults.NotFound().ExecuteAsync(http);
        }

        http.Response.Headers.CacheControl = "no-store";
        return TypedResults.Bytes(file, CalendarWriter.ContentType, $"gealc-{date.Obligation.Activity.Code}.ics").ExecuteAsync(http);
    }

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
