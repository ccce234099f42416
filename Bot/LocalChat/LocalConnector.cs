using System.Text.Json;
using GealcBot.Channel;

namespace GealcBot.Bot.LocalChat;

/// <summary>Sends to the chat page, where Teams has the Bot Framework connector.</summary>
internal sealed class LocalConnector(LocalConversations conversations) : IConnector
{
    public Task<SendOutcome> SendAsync(Address to, Outgoing message, CancellationToken cancellation) =>
        Task.FromResult(Reach(to, conversation => new Sent(Deliver(conversation, message))));

    public Task<SendOutcome> UpdateAsync(Address to, string activityId, Outgoing message, CancellationToken cancellation) =>
        Task.FromResult(Reach(to, conversation =>
        {
            if (!conversation.Holds(activityId))
            {
                return new MessageGone();
            }

            Replace(conversation, activityId, message);
            return new Sent(activityId);
        }));

    /// <summary>Shows a message and returns its id.</summary>
    public static string Deliver(LocalConversation conversation, Outgoing message)
    {
        var id = conversation.NextActivityId();
        conversation.AddMessage(id, Json(conversation, id, message));
        return id;
    }

    /// <summary>Shows something else in the place of a message. Returns the number of the event.</summary>
    public static long Replace(LocalConversation conversation, string activityId, Outgoing message) =>
        conversation.Stream.Add("update", Json(conversation, activityId, message));

    private SendOutcome Reach(Address to, Func<LocalConversation, SendOutcome> send) =>
        to is not { ChannelId: LocalActivities.ChannelId, Local: true } ? new Refused("NotLocal")
        : conversations.Find(to.ConversationId) is { } conversation ? send(conversation)
        : new PersonGone("ConversationNotFound");

    private static string Json(LocalConversation conversation, string id, Outgoing message) => JsonSerializer.Serialize(
        new MessageEvent(id, message.Text, LocalJson.Card(message.Card), message.Suggestions,
            message.Locale, message.Alert, conversation.Now),
        LocalJson.Default.MessageEvent);
}
