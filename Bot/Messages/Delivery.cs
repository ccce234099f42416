using System.Collections.Immutable;
using GealcBot.Channel;
using Microsoft.Extensions.Logging;

namespace GealcBot.Bot.Messages;

/// <summary>Brings what a turn gave back to the person: in place of the card, on the call, or as messages.</summary>
internal sealed partial class Delivery(IConnector connector, ILogger<Delivery> log)
{
    public async Task<Answer> DeliverAsync(Activity activity, Incoming incoming, TurnResult result)
    {
        if (incoming.InDialog)
        {
            return Answer.Json(result.Replacement is { } shown ? AnswerJson.Dialog(shown) : AnswerJson.Dialog(result.Replies));
        }

        var (press, replies) = incoming is CardPressed { InPlace: true } ? PressAnswer(result) : (null, result.Replies);
        if (string.Equals(activity.DeliveryMode, "expectReplies", StringComparison.OrdinalIgnoreCase))
        {
            return Answer.Json(AnswerJson.Activities(incoming.Where, Collected(incoming, result, press, replies), press));
        }

        if (press is null && result.Replacement is { } card && !await ReplaceAsync(incoming, card))
        {
            return Answer.Accepted;
        }

        await SendAsync(incoming, replies);
        return press is null ? Answer.Accepted : Answer.Json(press);
    }

    // Without a card to show in its place, the first words become the notice of the press; the rest are messages.
    private static (byte[] Press, ImmutableArray<Outgoing> Replies) PressAnswer(TurnResult result)
    {
        if (result.Replacement is { } card)
        {
            return (AnswerJson.Card(card), result.Replies);
        }

        var notice = result.Replies.FirstOrDefault(reply => reply.Text is not null);
        return (AnswerJson.Text(notice?.Text), notice is null ? result.Replies : result.Replies.Remove(notice));
    }

    private static IEnumerable<Outgoing> Collected(
        Incoming incoming, TurnResult result, byte[]? press, ImmutableArray<Outgoing> replies)
    {
        var first = press is null && result.Replacement is { } card ? [new Outgoing { Card = card }] : ImmutableArray<Outgoing>.Empty;
        return first.AddRange(replies).Select(reply => reply with { ReplyToId = Answered(incoming) });
    }

    /// <summary>False when the conversation is closed to the bot, so that there is no use in sending more.</summary>
    private async Task<bool> ReplaceAsync(Incoming incoming, string card)
    {
        var message = new Outgoing { Card = card };
        if (incoming is CardPressed { CardId: { Length: > 0 } id })
        {
            var outcome = await connector.UpdateAsync(incoming.Where, id, message, CancellationToken.None);
            if (outcome is not MessageGone)
            {
                return IsOpen(incoming, outcome);
            }
        }

        return await SendAsync(incoming, [message]);
    }

    private async Task<bool> SendAsync(Incoming incoming, ImmutableArray<Outgoing> replies)
    {
        foreach (var reply in replies)
        {
            var message = reply with { ReplyToId = Answered(incoming) };
            if (!IsOpen(incoming, await connector.SendAsync(incoming.Where, message, CancellationToken.None)))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsOpen(Incoming incoming, SendOutcome outcome)
    {
        if (outcome is Sent)
        {
            return true;
        }

        LogNotDelivered(incoming.Where.ChannelId, incoming.GetType().Name, outcome);
        return outcome is not (PersonGone or Refused);
    }

    // Only messages are answered as such; the id of an installation or an invoke is no message.
    private static string? Answered(Incoming incoming) =>
        incoming is MessageArrived or CardPressed { InPlace: false } ? incoming.ActivityId : null;

    [LoggerMessage(Level = LogLevel.Warning, Message = "An answer on {Channel} to {Incoming} was not delivered: {Outcome}")]
    private partial void LogNotDelivered(string channel, string incoming, SendOutcome outcome);
}
