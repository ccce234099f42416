namespace GealcBot.Cards;

/// <summary>Links that people give: http or https to a named host, nothing else. They are shown and never fetched.</summary>
public static class Links
{
    /// <summary>Longest link kept, in characters.</summary>
    public const int MaxLength = 2000;

    public static Uri? TryRead(string? text) =>
        text is { Length: > 0 and <= MaxLength }
        && Uri.TryCreate(text, UriKind.Absolute, out var link)
        && (link.Scheme == Uri.UriSchemeHttps || link.Scheme == Uri.UriSchemeHttp)
        && link.HostNameType is UriHostNameType.Dns
        && link.Host.Contains('.', StringComparison.Ordinal) && !link.Host.EndsWith('.')
        && link.UserInfo.Length == 0
            ? link
            : null;
}
