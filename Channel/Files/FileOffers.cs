using System.Collections.Immutable;
using System.Text.Json;

namespace GealcBot.Channel.Files;

/// <summary>
/// The files among the attachments of a message. Teams also attaches the message itself as text/html, and pictures that
/// were pasted into it: neither is a file that somebody chose.
/// </summary>
internal static class FileOffers
{
    public const string ContentType = "application/vnd.microsoft.teams.file.download.info";
    public const int Most = 5;

    private const int NameLimit = 200;
    private const int AddressLimit = 8192;

    public static ImmutableArray<FileOffer> Of(Activity activity) => activity.Attachments is { Count: > 0 } attachments
        ? [.. attachments.Select(Offer).OfType<FileOffer>().Take(Most)]
        : [];

    private static FileElsewhere? Offer(JsonElement attachment) =>
        string.Equals(attachment.Text("contentType"), ContentType, StringComparison.OrdinalIgnoreCase)
        && attachment.Object("content") is { } content
        && content.Text("downloadUrl") is { Length: > 0 and <= AddressLimit } address
            ? new FileElsewhere(Name(attachment.Text("name"), content.Text("fileType")), address)
            : null;

    // Every client sends a name; what kind of file it is will do where one does not.
    private static string Name(string? name, string? type) =>
        !string.IsNullOrWhiteSpace(name) ? Cut(name.Trim()) : string.IsNullOrWhiteSpace(type) ? "?" : Cut($".{type.Trim()}");

    private static string Cut(string name) =>
        name.Length <= NameLimit ? name : name[..(char.IsHighSurrogate(name[NameLimit - 1]) ? NameLimit - 1 : NameLimit)];
}
