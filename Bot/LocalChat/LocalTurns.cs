using System.Text.Json;
using GealcBot.Channel;
using GealcBot.Channel.Files;

namespace GealcBot.Bot.LocalChat;

/// <summary>The same turn that Teams gets: an activity is read, the bot takes it, and what it answers is shown.</summary>
internal sealed partial class LocalTurns(
    IBot bot, Func<Activity, Incoming> read, IHostApplicationLifetime lifetime, ILogger<LocalTurns> logger)
{
    /// <summary>The bot is installed for the person, as on the first day in Teams.</summary>
    public void Install(LocalConversation conversation) =>
        _ = conversation.InTurnAsync(() => WithTypingAsync(conversation, LocalActivities.Installed(conversation), clientId: null));

    /// <summary>Over when the bot has answered.</summary>
    public Task Say(LocalConversation conversation, string clientId, string text, FileInHand? file = null)
    {
        conversation.Stream.Add("said", JsonSerializer.Serialize(new SaidEvent(clientId, text, file?.Name, conversation.Now), LocalJson.Default.SaidEvent));
        return conversation.InTurnAsync(() => WithTypingAsync(conversation, LocalActivities.Message(conversation, text), clientId, file));
    }

    /// <summary>The app's action on a message: what Teams shows in a dialog is shown below it.</summary>
    public Task TakeMessage(LocalConversation conversation, string clientId, string text) => conversation.InTurnAsync(async () =>
    {
        var done = await TakeAsync(LocalActivities.TakeMessage(conversation, text), result =>
        {
            if (result.Replacement is { } card)
            {
                conversation.OpenDialog(LocalConnector.Deliver(conversation, new Outgoing { Card = card }), text);
            }

            Deliver(conversation, result);
            return result;
        });
        if (done is null)
        {
            conversation.Stream.Add("failed", JsonSerializer.Serialize(new FailedEvent(clientId), LocalJson.Default.FailedEvent));
        }

        return done is not null;
    });

    /// <summary>The card for the place of the pressed one, where the bot gave one; null when the turn failed.</summary>
    public Task<PressAnswered?> PressAsync(LocalConversation conversation, CardButton pressed) => conversation.InTurnAsync(() =>
    {
        var activity = conversation.QuotedIn(pressed.CardId!) is { } text ? LocalActivities.InDialog(conversation, pressed, text)
            : pressed.Execute ? LocalActivities.Execute(conversation, pressed) : LocalActivities.Submit(conversation, pressed);
        return TakeAsync(activity, result =>
        {
            long? update = result.Replacement is { } card
                ? LocalConnector.Replace(conversation, pressed.CardId!, new Outgoing { Card = card })
                : null;
            Deliver(conversation, result);
            return new PressAnswered(pressed.Execute ? LocalJson.Card(result.Replacement) : null, update);
        });
    });

    private async Task<bool> WithTypingAsync(LocalConversation conversation, Activity activity, string? clientId, FileInHand? file = null)
    {
        conversation.Stream.Whisper("typing", Typing(true));
        var done = await TakeAsync(activity, result =>
        {
            conversation.Stream.Whisper("typing", Typing(false));
            Deliver(conversation, result);
            return result;
        }, file);
        if (done is null)
        {
            conversation.Stream.Whisper("typing", Typing(false));
            conversation.Stream.Add("failed", JsonSerializer.Serialize(new FailedEvent(clientId ?? ""), LocalJson.Default.FailedEvent));
        }

        return done is not null;
    }

    /// <summary>Null when the bot failed, or its answer cannot be shown; it has then been logged.</summary>
    private async Task<T?> TakeAsync<T>(Activity activity, Func<TurnResult, T> show, FileInHand? file = null) where T : class
    {
        try
        {
            var incoming = read(activity) is MessageArrived said && file is not null ? said with { Files = [file] } : read(activity);
            return show(await bot.TakeAsync(incoming, lifetime.ApplicationStopping));
        }
        catch (Exception failure)
        {
            LogTurnFailed(failure, activity.Type, activity.Conversation?.Id);
            return null;
        }
    }

    private static void Deliver(LocalConversation conversation, TurnResult result)
    {
        foreach (var reply in result.Replies)
        {
            LocalConnector.Deliver(conversation, reply);
        }
    }

    private static string Typing(bool on) => JsonSerializer.Serialize(new TypingEvent(on), LocalJson.Default.TypingEvent);

    [LoggerMessage(Level = LogLevel.Error, Message = "The turn of a {Type} in {Conversation} on the chat page failed")]
    private partial void LogTurnFailed(Exception failure, string? type, string? conversation);
}
