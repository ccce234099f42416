using System.Globalization;
using System.Net;
using System.Net.Sockets;
using GealcBot.Bot.Calendars;
using GealcBot.Bot.LocalChat;
using GealcBot.Bot.Messages;
using GealcBot.Bot.Reminders;
using GealcBot.Bot.Worlds;
using GealcBot.Dialogs.Understanding;
using GealcBot.Storage;

namespace GealcBot.Bot.Hosting;

/// <summary>The web application: settings, services, endpoints, in the order in which they are needed.</summary>
public static class BotHost
{
    /// <summary>The settings lie beside the program, wherever it is started from.</summary>
    /// <param name="port">On this machine; 0 for any that is free.</param>
    /// <exception cref="SettingException">appsettings.json cannot be read.</exception>
    public static WebApplicationBuilder Builder(DateOnly? today, int port, string? environment = null)
    {
        try
        {
            // Slim: IIS, QUIC and the event logs of Windows, which nobody asks for, are not loaded.
            var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory, EnvironmentName = environment });
            builder.WebHost.ConfigureKestrel(kestrel =>
            {
                kestrel.AddServerHeader = false;
                kestrel.Listen(IPAddress.Loopback, port);
            });
            if (today is { } day)
            {
                builder.Configuration["Clock:Today"] = day.ToString("O", CultureInfo.InvariantCulture);
            }

            return builder;
        }
        catch (InvalidDataException unreadable)
        {
            throw new SettingException($"{unreadable.Message.TrimEnd('.')}: {unreadable.InnerException?.Message ?? "it is no JSON."}");
        }
    }

    /// <summary>True where anybody on this machine may try the bot without Teams.</summary>
    public static bool IsLocal(WebApplicationBuilder builder, BotSettings settings) =>
        builder.Environment.IsDevelopment() && settings.Auth.DangerouslyAllowAnonymousLoopback;

    /// <exception cref="SettingException">The port is taken, or nobody is of the Secretariat.</exception>
    /// <exception cref="StoreUnusableException"/>
    public static async Task<WebApplication> StartAsync(WebApplicationBuilder builder, BotSettings settings, IDocuments documents, CancellationToken cancellation)
    {
        var local = IsLocal(builder, settings);
        builder.Services.AddGealcBot(settings, documents, local);
        var app = builder.Build();
        await Starter.FillAsync(app.Services.GetRequiredService<Shelves>(), local, cancellation);
        var keeper = app.Services.GetRequiredService<WorldKeeper>();
        await keeper.RefreshAsync(cancellation);
        if (!app.Environment.IsDevelopment())
        {
            SecretariatSettings.CheckSomebody(keeper.Current);
        }

        await app.Services.GetRequiredService<CalendarKeys>().LoadAsync(cancellation);
        await app.Services.GetRequiredService<DeliveryFiles>().LoadAsync(cancellation);

        // The vocabulary is built before the first person has to wait for it; what it was made of is needed no more.
        _ = new Reader().Read("", new ReadingContext { Today = default });
        SpareMemory.GiveBack();
        app.MapMessages();
        app.MapCalendars();
        app.MapDeliveries();
        if (local)
        {
            app.MapLocalChat();
        }

        try
        {
            await app.StartAsync(cancellation);
            return app;
        }
        catch (IOException busy) when (busy.GetBaseException() is SocketException)
        {
            throw new SettingException("The port is in use by another program; stop that one, or choose another port with --port.");
        }
    }
}
