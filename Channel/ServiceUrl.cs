namespace GealcBot.Channel;

/// <summary>The address of a channel's connector. It comes in with every activity, so nothing is sent there unchecked.</summary>
public static class ServiceUrl
{
    /// <summary>
    /// Public-cloud hosts of Teams. They are matched whole: trafficmanager.net is shared with everybody who rents a name there.
    /// </summary>
    public static IReadOnlyList<string> TeamsHosts { get; } =
        ["smba.trafficmanager.net", "smba.onyx.prod.teams.trafficmanager.net", "smba.infra.gcc.teams.microsoft.com"];

    /// <summary>https, the usual port, and a host that is on the list letter for letter.</summary>
    public static bool IsAllowed(string? url, IEnumerable<string> hosts) =>
        TrySecure(url, out var uri) && hosts.Contains(uri.IdnHost, StringComparer.OrdinalIgnoreCase);

    /// <summary>This machine under one of its three usual names; other spellings of 127.0.0.1 are nobody's habit.</summary>
    public static bool IsLoopback(string? url) =>
        TryPlain(url, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
        && (Names(url!, uri, "localhost") || Names(url!, uri, "127.0.0.1") || Names(url!, uri, "[::1]"));

    /// <summary>Same connector: scheme, host and path agree, up to case and one slash at the end.</summary>
    public static bool Same(string? one, string? other) =>
        TrySecure(one, out var left) && TrySecure(other, out var right)
        && string.Equals(left.IdnHost, right.IdnHost, StringComparison.OrdinalIgnoreCase)
        && string.Equals(Path(left), Path(right), StringComparison.OrdinalIgnoreCase);

    private static bool TrySecure(string? url, out Uri uri) =>
        TryPlain(url, out uri) && uri.Scheme == Uri.UriSchemeHttps && uri.IsDefaultPort && uri.HostNameType == UriHostNameType.Dns;

    // A path such as "//host/x" parses as a file on Linux, so the callers look at the scheme before the host.
    private static bool TryPlain(string? url, out Uri uri) =>
        Uri.TryCreate(url, UriKind.Absolute, out uri!)
        && uri.UserInfo.Length == 0 && uri.Query.Length == 0 && uri.Fragment.Length == 0
        && !url!.Contains('\\') && !url.Contains('@') && !url.Any(char.IsWhiteSpace);

    // Uri rewrites hosts (2130706433 becomes 127.0.0.1), so the host is compared as it was written.
    private static bool Names(string url, Uri uri, string host)
    {
        var start = uri.Scheme.Length + "://".Length;
        return url.Length >= start && url.AsSpan(start).StartsWith(host, StringComparison.OrdinalIgnoreCase)
            && (url.Length == start + host.Length || url[start + host.Length] is ':' or '/');
    }

    private static string Path(Uri uri) => uri.AbsolutePath.EndsWith('/') ? uri.AbsolutePath[..^1] : uri.AbsolutePath;
}
