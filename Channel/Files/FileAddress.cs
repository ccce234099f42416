namespace GealcBot.Channel.Files;

/// <summary>
/// Where a file may be fetched from. The address is written by a client: a bot that followed it anywhere could be sent to
/// machines that only the bot can reach.
/// </summary>
public static class FileAddress
{
    /// <summary>Teams keeps what is sent to a bot in the sender's OneDrive for Business, such as contoso-my.sharepoint.com.</summary>
    public static IReadOnlyList<string> TeamsHosts { get; } = ["*.sharepoint.com"];

    /// <summary>https, the usual port, nobody's name in it, and a host of the list; null for everything else.</summary>
    /// <param name="hosts">Whole names; "*.example.org" stands for every name below example.org and not for itself.</param>
    public static Uri? TryAllow(string address, IEnumerable<string> hosts) =>
        Plain(address) is { } uri && hosts.Any(host => Matches(uri.IdnHost, host)) ? uri : null;

    /// <summary>True for what a list of hosts may hold: a name of at least two parts, with or without the star.</summary>
    public static bool IsPattern(string host)
    {
        var name = host.StartsWith("*.", StringComparison.Ordinal) ? host[2..] : host;
        return name.Contains('.', StringComparison.Ordinal) && name == name.Trim('.') && Uri.CheckHostName(name) is UriHostNameType.Dns;
    }

    // A path such as "//host/x" parses as a file on Linux, so the scheme is looked at before the host. A full-width dot is
    // no dot to the eye, and turns into one: what is not written in plain letters is not called at all.
    private static Uri? Plain(string address) =>
        address.All(char.IsAscii) && !address.Contains('\\') && !address.Any(char.IsWhiteSpace) && !address.Any(char.IsControl)
        && Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps
        && uri.IsDefaultPort && uri.UserInfo.Length == 0 && !Authority(address).Contains('@')
        && uri.HostNameType == UriHostNameType.Dns && !uri.IdnHost.EndsWith('.')
            ? uri
            : null;

    private static ReadOnlySpan<char> Authority(string address)
    {
        var rest = address.AsSpan(Math.Min(address.Length, "https://".Length));
        var end = rest.IndexOfAny('/', '?', '#');
        return end < 0 ? rest : rest[..end];
    }

    private static bool Matches(string host, string allowed) => allowed.StartsWith("*.", StringComparison.Ordinal)
        ? host.Length > allowed.Length - 1 && host.EndsWith(allowed[1..], StringComparison.OrdinalIgnoreCase)
        : string.Equals(host, allowed, StringComparison.OrdinalIgnoreCase);
}
