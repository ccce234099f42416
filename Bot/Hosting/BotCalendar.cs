namespace GealcBot.Bot.Hosting;

/// <summary>
/// What day it is for somebody. A demonstration date stands still: the day is that one in every zone, only the hour is
/// the clock's, so the plan of 2024 can be tried today.
/// </summary>
public sealed class BotCalendar(TimeProvider clock, ClockSettings settings)
{
    private readonly TimeZoneInfo home = TimeZoneInfo.FindSystemTimeZoneById(settings.TimeZone);

    /// <summary>Zone of those whose own is not known.</summary>
    public TimeZoneInfo Home => home;

    public bool IsDemonstration => settings.Today is not null;

    public DateOnly Today => DateOnly.FromDateTime(NowIn(null).DateTime);

    /// <summary>The zone of a name, or that of the settings where it is unknown or missing.</summary>
    public TimeZoneInfo ZoneOf(string? zone) => zone is not null && TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var known) ? known : home;

    /// <param name="zone">An IANA name; one that is unknown or missing counts as the zone of the settings.</param>
    public DateTimeOffset NowIn(string? zone)
    {
        var now = TimeZoneInfo.ConvertTime(clock.GetUtcNow(), ZoneOf(zone));
        return settings.Today is { } today ? new DateTimeOffset(today.ToDateTime(TimeOnly.FromTimeSpan(now.TimeOfDay)), now.Offset) : now;
    }
}

/// <summary>Settings <c>Clock:…</c>.</summary>
public sealed class ClockSettings
{
    /// <summary>The demonstration date, or null for the real one.</summary>
    public DateOnly? Today { get; set; }

    /// <summary>IANA zone of those whose own is not known.</summary>
    public string TimeZone { get; set; } = "America/Montevideo";

    public void Validate()
    {
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(TimeZone, out _))
        {
            throw new SettingException($"Clock:TimeZone is '{TimeZone}', which is no time zone this machine knows; write an IANA name such as America/Bogota.");
        }
    }
}

/// <summary>A setting that cannot be used; the message names it and says what to write.</summary>
public sealed class SettingException(string message) : Exception(message);
