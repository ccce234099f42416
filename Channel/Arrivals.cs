using System.Text.Json;
using GealcBot.Channel.Files;

namespace GealcBot.Channel;

/// <summary>From a checked activity to what it means for the bot.</summary>
public static class Arrivals
{
    public static Incoming Read(Activity activity, bool local)
    {
        var envelope = Envelope.Of(activity, local);
        var incoming = envelope.Refusal(activity) is { } why ? new Meaning.None(why)
            : activity.Is("message") ? Message(activity)
            : activity.Is("invoke") ? MessageActions.Is(activity) ? MessageActions.Read(activity) : CardActions.Read(activity)
            : activity.Is("messageUpdate") ? new Meaning.Edited(MessageText.Of(activity))
            : activity.Is("installationUpdate") ? Installation(activity)
            : activity.Is("conversationUpdate") ? Conversation(activity)
            : activity.Is("event") ? MeetingEvents.Read(activity)
            : new Meaning.None("activities of this type are of no use here");
        return envelope.Around(incoming);
    }

    // Action.Submit comes as a message that has no text and the data of the button for a value.
    private static Meaning Message(Activity activity) =>
        string.IsNullOrWhiteSpace(activity.Text) && activity.Value is { ValueKind: JsonValueKind.Object } data
            ? new Meaning.Pressed(data, activity.ReplyToId, InPlace: false)
            : new Meaning.Said(MessageText.Of(activity), FileOffers.Of(activity));

    private static Meaning Installation(Activity activity) => activity.Action?.ToLowerInvariant() switch
    {
        "add" or "add-upgrade" => new Meaning.CameIn(),
        "remove" or "remove-upgrade" => new Meaning.WentOut(),
        _ => new Meaning.None("an installation action that is not known"),
    };

    // A personal chat sends this beside installationUpdate, and both mean the same.
    private static Meaning Conversation(Activity activity) =>
        HasBot(activity.MembersAdded, activity) ? new Meaning.CameIn()
        : HasBot(activity.MembersRemoved, activity) ? new Meaning.WentOut()
        : new Meaning.None("a change of a conversation that is not about the bot");

    private static bool HasBot(IReadOnlyList<Account>? members, Activity activity) =>
        members?.Any(member => member?.Id == activity.Recipient!.Id) ?? false;
}
