using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace GealcBot.Channel;

/// <summary>A message of any conversation that somebody took the bot's action on. Others wrote it, and the client brings it: nothing of it is trusted.</summary>
/// <param name="Text">Plain text; empty where the message has none.</param>
/// <param name="Author">What the channel calls whoever wrote it, or null.</param>
/// <param name="WrittenAt">Null where the client does not say.</param>
/// <param name="Link">The address of the message itself, https only, or null.</param>
public sealed record QuotedMessage(string Text, string? Author, DateTimeOffset? WrittenAt, string? Link)
{
    /// <summary>Longest text taken over, in characters.</summary>
    public const int LongestText = 4000;

    private const int LongestName = 100;
    private const int LongestLink = 2000;
    private const int MostFiles = 5;

    public static QuotedMessage None { get; } = new("", null, null, null);

    /// <summary>The <c>messagePayload</c> of an action; what is not as expected is not there.</summary>
    internal static QuotedMessage Of(JsonElement? payload) => payload is not { } message ? None : new QuotedMessage(
        TextOf(message),
        Named(message.Object("from")),
        DateTimeOffset.TryParse(message.Text("createdDateTime"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? at : null,
        message.Text("linkToMessage") is { Length: <= LongestLink } link && IsWeb(link, Uri.UriSchemeHttps) ? link : null);

    private static string TextOf(JsonElement message)
    {
        var body = message.Object("body");
        var written = body?.Text("content") ?? "";
        var text = string.Equals(body?.Text("contentType"), "text", StringComparison.OrdinalIgnoreCase)
            ? HtmlText.Clean(written, LongestText)
            : HtmlText.Of(written, LongestText);
        return Files(message).Aggregate(text, (all, file) => all.Length + file.Length < LongestText ? $"{all}\n{file}".Trim() : all);
    }

    /// <summary>A file beside the text is a link as good as one in it: its name, which says what it is, and its address.</summary>
    private static ImmutableArray<string> Files(JsonElement message) =>
        !message.TryGetProperty("attachments", out var all) || all.ValueKind is not JsonValueKind.Array ? []
        : [
            .. all.EnumerateArray().Take(MostFiles)
                .Where(file => file.Text("contentType") == "reference")
                .Select(file => (Name: HtmlText.Clean(file.Text("name") ?? "", LongestName), Address: (file.Text("contentUrl") ?? "").Trim().Replace(" ", "%20", StringComparison.Ordinal)))
                .Where(file => file.Address.Length <= LongestLink && (IsWeb(file.Address, Uri.UriSchemeHttps) || IsWeb(file.Address, Uri.UriSchemeHttp)))
                .Select(file => $"{file.Name} {file.Address}".Trim()),
        ];

    private static string? Named(JsonElement? from)
    {
        var name = HtmlText.Clean((from?.Object("user") ?? from?.Object("application"))?.Text("displayName") ?? "", LongestName);
        return name.Length == 0 ? null : name;
    }

    private static bool IsWeb(string address, string scheme) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme == scheme && uri.UserInfo.Length == 0 && !address.Any(char.IsControl);
}
