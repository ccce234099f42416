namespace GealcBot.Channel;

/// <summary>How the bot sends.</summary>
public sealed class ConnectorSettings
{
    /// <summary>Whole host names of connectors off this machine; no wildcards.</summary>
    public IReadOnlyList<string> AllowedHosts { get; init; } = ServiceUrl.TeamsHosts;

    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(5);

    public TimeSpan AttemptTimeout { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>All attempts and the waits between them; a longer wait is the caller's to plan.</summary>
    public TimeSpan Budget { get; init; } = TimeSpan.FromSeconds(20);

    public int Retries { get; init; } = 3;
}
