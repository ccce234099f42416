using System.Text.Json;

namespace GealcBot.Channel;

/// <summary>
/// The action on somebody's message ("composeExtension/fetchTask" with the command of <c>manifest</c>) and what is pressed in the
/// dialog that it opens. Both calls wait for what the dialog is to show.
/// </summary>
public static class MessageActions
{
    /// <summary>The id of the command, as the manifest declares it.</summary>
    public const string Command = "reportMessage";

    public const string Fetch = "composeExtension/fetchTask";
    public const string Submit = "composeExtension/submitAction";

    public static bool Is(Activity activity) => activity.Is("invoke") && activity.Name is Fetch or Submit;

    internal static Meaning Read(Activity activity)
    {
        if (activity.Value is not { ValueKind: JsonValueKind.Object } value || value.Text("commandId") != Command || value.Text("commandContext") != "message")
        {
            return new Meaning.None("no such command is declared");
        }

        if (activity.Name == Submit)
        {
            return value.Object("data") is { } data ? new Meaning.Pressed(data, CardId: null, InPlace: true, InDialog: true) : new Meaning.None("the dialog sent nothing");
        }

        return value.Object("messagePayload") is { } message
            ? new Meaning.Handed(TextOf(message), WrittenAt(message))
            : new Meaning.None("the action carries no message");
    }

    /// <summary>The words, with the addresses behind them; where there is none, the address of the message itself.</summary>
    private static string TextOf(JsonElement message)
    {
        var body = message.Object("body");
        var content = body?.Text("content") ?? "";
        var text = string.Equals(body?.Text("contentType"), "html", StringComparison.OrdinalIgnoreCase) ? HtmlText.Of(content) : content.Trim();
        return !text.Contains("http", StringComparison.OrdinalIgnoreCase) && message.Text("linkToMessage") is { Length: > 0 } own ? $"{text} {own}".TrimStart() : text;
    }

    private static DateTimeOffset? WrittenAt(JsonElement message) =>
        DateTimeOffset.TryParse(message.Text("createdDateTime"), System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.AssumeUniversal, out var at) ? at : null;
}
