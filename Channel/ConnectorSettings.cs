namespace GealcBot.Channel;

/// <summary>How the bot sends. Settings <c>Sending:…</c>.</summary>
public sealed class ConnectorSettings
{
    /// <summary>Whole host names of connectors off this machine; no wildcards.</summary>
    public IReadOnlyList<string> AllowedHosts { get; init; } = ServiceUrl.TeamsHosts;

    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(5);

    public TimeSpan AttemptTimeout { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>All attempts and the waits between them; a longer wait is the caller's to plan.</summary>
    public TimeSpan Budget { get; init; } = TimeSpan.FromSeconds(20);

    public int Retries { get; init; } = 3;

    /// <summary>Messages a second to one conversation. Teams allows 7 in one second and 60 in 30; half of it leaves room for what people ask.</summary>
    public double ConversationPerSecond { get; init; } = 2;

    public int ConversationBurst { get; init; } = 4;

    /// <summary>Messages a second to one tenant. Teams allows 50, or 30 by an older page, over all instances.</summary>
    public double TenantPerSecond { get; init; } = 25;

    public int TenantBurst { get; init; } = 25;

    /// <summary>A message that would have to wait longer for its turn is not sent and may be planned for later.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromSeconds(10);

    internal Rate PerConversation => new(ConversationPerSecond, ConversationBurst);

    internal Rate PerTenant => new(TenantPerSecond, TenantBurst);

    /// <summary>What is wrong with them, naming the setting, or null.</summary>
    public string? Fault() =>
        ConversationPerSecond is not (> 0 and <= 100) || ConversationBurst is < 1 or > 100 ? "Sending:ConversationPerSecond and Sending:ConversationBurst are numbers from 1 to 100 (the first may be a fraction)."
        : TenantPerSecond is not (> 0 and <= 1000) || TenantBurst is < 1 or > 1000 ? "Sending:TenantPerSecond and Sending:TenantBurst are numbers from 1 to 1000 (the first may be a fraction)."
        : LongestWait < TimeSpan.Zero || LongestWait > Budget ? $"Sending:LongestWait is {LongestWait}; write a time of up to {Budget}."
        : null;
}
