using System.CommandLine;
using System.Globalization;
using System.Net.Sockets;
using GealcBot.Bot.Hosting;
using GealcBot.Bot.LocalChat;
using GealcBot.Bot.Messages;
using GealcBot.Bot.Worlds;
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

    public static async Task<int> RunAsync(DateOnly? today, int port, CancellationToken cancellation)
    {
        var builder = Builder(today, port);
        var settings = BotSettings.Read(builder.Configuration);
        var local = builder.Environment.IsDevelopment() && settings.Auth.DangerouslyAllowAnonymousLoopback;
        await using var documents = await Stores.OpenAsync(settings.Store, cancellation);
        builder.Services.AddGealcBot(settings, documents, local);

        await using var app = builder.Build();
        await StartAsync(app, local, cancellation);
        Announce(app, settings, local, port);
        await app.WaitForShutdownAsync(cancellation);
        return 0;
    }

    /// <summary>The settings lie beside the program, wherever it is started from.</summary>
    private static WebApplicationBuilder Builder(DateOnly? today, int port)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.ListenLocalhost(port);
        });
        if (today is { } day)
        {
            builder.Configuration["Clock:Today"] = day.ToString("O", CultureInfo.InvariantCulture);
        }

        return builder;
    }

    private static async Task StartAsync(WebApplication app, bool local, CancellationToken cancellation)
    {
        await Starter.FillAsync(app.Services.GetRequiredService<Shelves>(), local, cancellation);
        await app.Services.GetRequiredService<WorldKeeper>().LoadAsync(cancellation);
        // The vocabulary is built before the first person has to wait for it.
        _ = new Reader().Read("", new ReadingContext { Today = default });
        app.MapMessages();
        if (local)
        {
            app.MapLocalChat();
        }

        try
        {
            await app.StartAsync(cancellation);
        }
        catch (IOException busy) when (busy.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException || busy.GetBaseException() is SocketException)
        {
            throw new SettingException("The port is in use by another program; stop it, or choose another with --port.");
        }
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
