using System.CommandLine;
using System.Globalization;
using GealcBot.Bot.Hosting;
using GealcBot.Dialogs.Understanding;
using GealcBot.Storage;

namespace GealcBot.Bot.Commands;

/// <summary>Starts the bot: the messaging endpoint and, on a developer's machine, the chat page.</summary>
public static class ServeCommand
{
    public static void SetUp(Command command)
    {
        var today = new Option<DateOnly?>("--today") { Description = "The demonstration date, such as 2024-03-18 (Clock:Today)." };
        var port = new Option<int>("--port") { Description = "The port on this machine.", DefaultValueFactory = _ => 3978 };
        command.Options.Add(today);
        command.Options.Add(port);
        command.SetAction((parsed, cancellation) => RunAsync(parsed.GetValue(today), parsed.GetValue(port), cancellation));
    }

    private static async Task<int> RunAsync(DateOnly? today, int port, CancellationToken cancellation)
    {
        // On another core while the store opens; until it is done nobody is told that the bot is ready.
        var words = Task.Run(Reader.Prepare, cancellation);
        var builder = BotHost.Builder(today, port);
        var settings = BotSettings.Read(builder.Configuration);
        await using var documents = await Stores.OpenAsync(settings.Store, cancellation);
        await using var app = await BotHost.StartAsync(builder, settings, documents, cancellation);
        await words;
        Announce(app, settings, BotHost.IsLocal(builder, settings), port);
        await app.WaitForShutdownAsync(cancellation);
        return 0;
    }

    private static void Announce(WebApplication app, BotSettings settings, bool local, int port)
    {
        var calendar = app.Services.GetRequiredService<BotCalendar>();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"GealcBot is ready. Its day is {calendar.Today:yyyy-MM-dd}{(calendar.IsDemonstration ? " (demonstration date)" : "")}."));
        Console.WriteLine(settings.Store.IsCosmos ? $"Store: {settings.Cosmos.Endpoint}" : $"Store: {Path.GetFullPath(settings.Sqlite.File)}");
        Console.WriteLine(local
            ? $"Chat page: http://localhost:{port.ToString(CultureInfo.InvariantCulture)}  (unsigned calls from this machine are let in: for trying only)"
            : "Calls to /api/messages are refused until sign-in checking is configured.");
    }
}
