using System.Text.Json;
using GealcBot.Channel;
using GealcBot.Texts;

namespace GealcBot.Bot.LocalChat;

/// <summary>What Teams would have sent: the bot gets the same activities from the page.</summary>
internal static class LocalActivities
{
    public const string ChannelId = "local";
    public const string ServiceUrl = "http://localhost/local";

    private static readonly Account Bot = new() { Id = "local:gealcbot", Name = "GealcBot" };

    public static Activity Installed(LocalConversation conversation) =>
        From(conversation) with { Type = "installationUpdate", Action = "add" };

    public static Activity Message(LocalConversation conversation, string text) =>
        From(conversation) with { Type = "message", Text = text };

    /// <summary>Action.Submit: a message without text.</summary>
    public static Activity Submit(LocalConversation conversation, CardButton pressed) =>
        From(conversation) with { Type = "message", ReplyToId = pressed.CardId, Value = pressed.Data };

    /// <summary>Action.Execute: a call that is answered with the next card.</summary>
    public static Activity Execute(LocalConversation conversation, CardButton pressed) => From(conversation) with
    {
        Type = "invoke",
        Name = "adaptiveCard/action",
        ReplyToId = pressed.CardId,
        Value = JsonSerializer.SerializeToElement(
            new InvokeValue(new InvokedAction("Action.Execute", pressed.Verb, pressed.Data), "manual"), LocalJson.Default.InvokeValue),
    };

    /// <summary>The action of the app on a message of the page.</summary>
    public static Activity TakeMessage(LocalConversation conversation, string text) =>
        OfMessage(conversation, "composeExtension/fetchTask", text, data: null);

    /// <summary>What was pressed in the dialog that the action opened; on the page its card stands among the messages.</summary>
    public static Activity InDialog(LocalConversation conversation, CardButton pressed, string text) =>
        OfMessage(conversation, "composeExtension/submitAction", text, pressed.Data);

    private static Activity OfMessage(LocalConversation conversation, string name, string text, JsonElement? data) => From(conversation) with
    {
        Type = "invoke",
        Name = name,
        Value = JsonSerializer.SerializeToElement(
            new MessageAction(MessageActions.Command, "message", new QuotedPayload(new QuotedBody("text", text), conversation.Now), data), LocalJson.Default.MessageAction),
    };

    private static Activity From(LocalConversation conversation) => new()
    {
        Id = conversation.NextActivityId(),
        ChannelId = ChannelId,
        ServiceUrl = ServiceUrl,
        Timestamp = conversation.Now,
        Locale = conversation.Language.Culture.Name,
        LocalTimezone = conversation.TimeZone,
        From = conversation.Persona.Account,
        Recipient = Bot,
        Conversation = new() { Id = conversation.Id, ConversationType = "personal", TenantId = Persona.Tenant },
        ChannelData = new() { Tenant = new(Persona.Tenant) },
        Entities = [JsonSerializer.SerializeToElement(
            new ClientInfo("clientInfo", conversation.Language.Culture.Name, "Web", conversation.TimeZone), LocalJson.Default.ClientInfo)],
    };
}
