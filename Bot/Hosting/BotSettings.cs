using GealcBot.Bot.Reminders;
using GealcBot.Storage;

namespace GealcBot.Bot.Hosting;

/// <summary>All settings, read once from appsettings.json, environment variables and the command line, and checked before anything starts.</summary>
public sealed class BotSettings
{
    public ClockSettings Clock { get; set; } = new();

    public AuthSettings Auth { get; set; } = new();

    public ReminderSettings Reminders { get; set; } = new();

    public SqliteSettings Sqlite { get; set; } = new();

    public CosmosSettings Cosmos { get; set; } = new();

    public StoreSettings Store => new() { Sqlite = Sqlite, Cosmos = Cosmos };

    public static BotSettings Read(IConfiguration configuration)
    {
        try
        {
            var settings = configuration.Get<BotSettings>() ?? new BotSettings();
            settings.Clock.Validate();
            settings.Reminders.Validate();
            settings.Store.Validate();
            return settings;
        }
        catch (InvalidOperationException unreadable)
        {
            // The binder names the setting and the value it could not use.
            throw new SettingException((unreadable.InnerException is null ? unreadable : unreadable).Message);
        }
    }
}

/// <summary>Settings <c>Auth:…</c>.</summary>
public sealed class AuthSettings
{
    /// <summary>Lets unsigned calls from this machine in, in the Development environment only: for the chat page and test clients.</summary>
    public bool DangerouslyAllowAnonymousLoopback { get; set; }
}
