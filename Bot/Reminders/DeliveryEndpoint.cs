using System.Collections.Immutable;
using GealcBot.Bot.Worlds;
using GealcBot.Cards;
using GealcBot.Dialogs;
using GealcBot.Dialogs.Delivery;
using GealcBot.Documents.Tables;
using GealcBot.Plans;
using GealcBot.Texts;

namespace GealcBot.Bot.Reminders;

/// <summary>GET /delivery/….csv: what was sent in a month, as a table.</summary>
public static class DeliveryEndpoint
{
    private const int LongestKey = 200;

    public static string Path(string key) => $"/delivery/{key}.csv";

    public static void MapDeliveries(this IEndpointRouteBuilder app) =>
        app.MapMethods("/delivery/{key}.csv", [HttpMethods.Get, HttpMethods.Head], new RequestDelegate(SendAsync));

    private static async Task SendAsync(HttpContext http)
    {
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers.CacheControl = "private, no-store";
        http.Response.Headers["Referrer-Policy"] = "no-referrer";
        var services = http.RequestServices;
        if (http.Request.RouteValues["key"] is not string { Length: <= LongestKey } key
            || services.GetRequiredService<DeliveryFiles>().Read(key) is not { } asked)
        {
            await TypedResults.NotFound().ExecuteAsync(http);
            return;
        }

        var month = DateRange.Month(asked.Month.Year, asked.Month.Month);
        var rows = await services.GetRequiredService<DeliveryDesk>().BetweenAsync(month.From, month.To, http.RequestAborted);
        var world = services.GetRequiredService<WorldKeeper>().Current;
        var table = Table(rows.Where(row => asked.Countries.IsEmpty || (world.Who(row.To).Country is { } country && asked.Countries.Contains(country))), world, Say.In(asked.Language));
        await TypedResults.Bytes(CsvWriter.Write(table), CsvWriter.ContentType, $"gealc-{asked.Month:yyyy-MM}.csv").ExecuteAsync(http);
    }

    private static IEnumerable<ImmutableArray<string>> Table(IEnumerable<Delivered> rows, World world, Say say) =>
    [
        [say.DeliveryColumnWho(), say.DeliveryColumnCountry(), say.DeliveryColumnDay(), say.DeliveryColumnAbout(), say.DeliveryColumnOutcome()],
        .. rows.OrderBy(row => row.At).Select(row => (ImmutableArray<string>)
        [
            say.Who(world.Who(row.To)), world.Who(row.To).Country is { } country ? say.Country(country) : "", row.Day.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
            DeliveryWords.About(row.What, say), DeliveryWords.Outcome(row, say),
        ]),
    ];
}
