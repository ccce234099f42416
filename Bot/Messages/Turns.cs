using System.Globalization;
using GealcBot.Channel;
using Microsoft.Extensions.Logging;

namespace GealcBot.Bot.Messages;

/// <summary>One activity, one turn: once, after the turns before it in its conversation, and for no longer than the limit.</summary>
internal sealed partial class Turns(IBot bot, Delivery delivery, TimeProvider clock, ILogger<Turns> log)
{
    // The caller may hang up long before; a turn that has begun is finished all the same, for it may have written.
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    private readonly TakenActivities _taken = new(clock);
    private readonly ConversationQueues _queues = new();

    public Task<Answer> TakeAsync(Activity activity, Incoming incoming)
    {
        if (incoming is NothingToDo nothing)
        {
            LogNothing(incoming.Where.ChannelId, nothing.Why);
            return Task.FromResult(NothingFor(activity));
        }

        var place = incoming.Where;
        var key = ActivityKey.Of(place.ChannelId, place.ConversationId, incoming.ActivityId, activity.Type ?? "", activity.Name ?? "");
        return _taken.OnceAsync(key, () => _queues.RunAsync(
            $"{place.ChannelId}\n{place.ConversationId}", () => TurnAsync(activity, incoming), Answer.Busy));
    }

    private static Answer NothingFor(Activity activity) =>
        CardActions.Is(activity) ? Answer.Json(AnswerJson.Failure(400, "BadRequest", ""))
        : activity.Is("invoke") ? Answer.NotImplemented
        : Answer.Ignored;

    private async Task<Answer> TurnAsync(Activity activity, Incoming incoming)
    {
        try
        {
            using var limit = new CancellationTokenSource(Limit, clock);
            var result = await bot.TakeAsync(incoming, limit.Token).WaitAsync(limit.Token);
            return await delivery.DeliverAsync(activity, incoming, result);
        }
        catch (Exception broken)
        {
            // The bot apologises by itself; this is for what breaks outside it. The person sees a reference, never a reason.
            var reference = Reference();
            LogBroken(broken, reference, incoming.Where.ChannelId, incoming.GetType().Name);
            return incoming is CardPressed { InPlace: true } ? Answer.Json(AnswerJson.Failure(500, "InternalServerError", reference))
                // The client then says so in its own language and leaves the form as it is.
                : incoming.InDialog ? Answer.Failed
                : Answer.Accepted;
        }
    }

    private static string Reference() => Random.Shared.Next(0x1000_0000, int.MaxValue).ToString("x8", CultureInfo.InvariantCulture);

    [LoggerMessage(Level = LogLevel.Debug, Message = "Nothing done on {Channel}: {Why}")]
    private partial void LogNothing(string channel, string why);

    [LoggerMessage(Level = LogLevel.Error, Message = "Turn {Reference} broke on {Channel} with {Incoming}")]
    private partial void LogBroken(Exception broken, string reference, string channel, string incoming);
}
