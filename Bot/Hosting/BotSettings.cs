using GealcBot.Bot.Calendars;
using GealcBot.Bot.Reminders;
using GealcBot.Channel;
using GealcBot.Channel.Files;
using GealcBot.Storage;

namespace GealcBot.Bot.Hosting;

/// <summary>All settings, read once from appsettings.json, environment variables and the command line, and checked before anything starts.</summary>
public sealed class BotSettings
{
    public ClockSettings Clock { get; set; } = new();

    public AuthSettings Auth { get; set; } = new();

    public SecretariatSettings People { get; set; } = new();

    public ReminderSettings Reminders { get; set; } = new();

    public ReviewSettings Review { get; set; } = new();

    public ConnectorSettings Sending { get; set; } = new();

    public FileSettings Files { get; set; } = new();

    public CalendarSettings Calendar { get; set; } = new();

    /// <summary>Where the bot is to be reached from outside, such as https://gealcbot.example.org; null while it is nowhere.</summary>
    public string? PublicAddress { get; set; }

    public SqliteSettings Sqlite { get; set; } = new();

    public CosmosSettings Cosmos { get; set; } = new();

    public StoreSettings Store => new() { Sqlite = Sqlite, Cosmos = Cosmos };

    public static BotSettings Read(IConfiguration configuration)
    {
        try
        {
            var settings = configuration.Get<BotSettings>() ?? new BotSettings();
            settings.Clock.Validate();
            settings.People.Validate();
            settings.Reminders.Validate();
            settings.Review.Validate(configuration["Review:Of"]);
            if (settings.Sending.Fault() is { } fault)
            {
                throw new SettingException(fault);
            }

            settings.Files.Validate();
            settings.Calendar.Validate();
            CheckPublicAddress(settings.PublicAddress);
            settings.Store.Validate();
            return settings;
        }
        catch (InvalidOperationException unreadable)
        {
            // The binder names the setting and the value it could not use.
            throw new SettingException((unreadable.InnerException is null ? unreadable : unreadable).Message);
        }
    }

    private static void CheckPublicAddress(string? address)
    {
        if (address is not null
            && !(Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps && uri.UserInfo.Length + uri.Query.Length + uri.Fragment.Length == 0))
        {
            throw new SettingException($"PublicAddress is '{address}'; write an https address such as https://gealcbot.example.org.");
        }
    }
}

internal static class FileSettingsCheck
{
    public static void Validate(this FileSettings files)
    {
        if (files.MoreHosts.FirstOrDefault(host => !FileAddress.IsPattern(host)) is { } wrong)
        {
            throw new SettingException($"Files:MoreHosts has '{wrong}', which is no host; write a name such as *.sharepoint.us, without https:// or a path.");
        }

        if (files.Timeout <= TimeSpan.Zero || files.Timeout > TimeSpan.FromMinutes(1))
        {
            throw new SettingException($"Files:Timeout is '{files.Timeout}'; write a time of up to a minute, such as 00:00:10.");
        }
    }
}

/// <summary>Settings <c>Auth:…</c>.</summary>
public sealed class AuthSettings
{
    /// <summary>Lets unsigned calls from this machine in, in the Development environment only: for the chat page and test clients.</summary>
    public bool DangerouslyAllowAnonymousLoopback { get; set; }
}
