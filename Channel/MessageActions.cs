using System.Text.Json;

namespace GealcBot.Channel;

/// <summary>
/// The action that the app has on every message: the client asks for a dialog with the message (<c>fetchTask</c>), and sends
/// what was pressed in it, again with the message (<c>submitAction</c>). Both calls wait for the next card.
/// </summary>
public static class MessageActions
{
    /// <summary>The command as the app's manifest has it.</summary>
    public const string Command = "tellFromMessage";

    internal const string Fetch = "composeExtension/fetchTask";
    internal const string Submit = "composeExtension/submitAction";

    internal static bool Is(Activity activity) => activity.Name is Fetch or Submit;

    internal static Meaning Read(Activity activity)
    {
        if (activity.Value?.Text("commandId") != Command || activity.Value?.Text("commandContext") != "message")
        {
            return new Meaning.None("this app has no such command, or not there");
        }

        var quoted = QuotedMessage.Of(activity.Value?.Object("messagePayload"));
        return activity.Name == Fetch ? new Meaning.Taken(quoted)
            : activity.Value?.Text("botMessagePreviewAction") is { Length: > 0 } ? new Meaning.None("the action ends in no message that could be looked at first")
            : activity.Value?.Object("data") is { } data ? new Meaning.Pressed(data, CardId: null, InPlace: false) { Quoted = quoted }
            : new Meaning.None("a dialog was sent without its data");
    }
}
