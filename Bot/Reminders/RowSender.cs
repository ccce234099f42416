using System.Collections.Concurrent;
using System.Text.Json;
using GealcBot.Bot.Turns;
using GealcBot.Channel;
using GealcBot.Dialogs.Notices;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;
using GealcBot.Plans.Reminders;
using GealcBot.Storage.Shelves;

namespace GealcBot.Bot.Reminders;

/// <summary>Sends a claimed row in the words of the moment and writes down what came of it.</summary>
public sealed partial class RowSender(Mail mail, NoticeWords words, ReminderSettings settings, ILogger<RowSender> log)
{
    private const string Gone = "ConversationNotFound";

    private static readonly TimeSpan AfterDoubt = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan WhenNotAdmitted = TimeSpan.FromMinutes(5);

    // A send that has begun takes no longer; so it is over before somebody else may take the row for left behind.
    private static readonly TimeSpan LongestSend = TimeSpan.FromSeconds(20);

    private readonly ConcurrentQueue<(Kept<OutboxRow> Claimed, OutboxRow End)> unwritten = new();
    private DateTimeOffset haltedTo;

    public string Name { get; } = $"{Environment.MachineName}:{Guid.NewGuid():N}";

    /// <summary>How long a claim holds.</summary>
    public TimeSpan Lease => settings.Lease;

    /// <summary>The channel does not take the bot's credentials: nothing is tried for a while.</summary>
    public bool IsHalted => mail.Clock.GetUtcNow() < haltedTo;

    /// <summary>The row as it ended, or null where it goes on or is no longer ours.</summary>
    public async Task<Kept<OutboxRow>?> SendAsync(Kept<OutboxRow> claimed, CancellationToken cancellation)
    {
        var row = claimed.Value;
        if (await mail.Reaches.LatestAsync(row.To, cancellation) is not { IsOpen: true } reach)
        {
            var shut = mail.Reaches.Find(row.To)?.Shut;
            return await FinishAsync(claimed, Ended(row, DeliveryStatus.Dropped, shut ?? DeliveryReason.NotReached));
        }

        if (Notice.Read(row.What) is not { } notice || words.Of(notice, row.To, reach) is not { } message)
        {
            return await FinishAsync(claimed, Ended(row, DeliveryStatus.Dropped, DeliveryReason.Answered));
        }

        var timely = message with { Alert = true, Until = Until(row) };
        (reach, var outcome) = await SendAsync(row.To, reach, timely, cancellation);
        var sent = row with { Status = DeliveryStatus.Sent, Where = JsonSerializer.Serialize(reach.Address, AddressJson.Default.Address) };
        if (outcome is TooLarge)
        {
            outcome = await mail.Connector.SendAsync(reach.Address, words.Shorter(row.To, reach) with { Alert = true, Until = timely.Until }, cancellation);
            sent = sent with { Reason = DeliveryReason.Shortened, Shows = "" };
        }

        RowSent(log, row.Id, outcome.GetType().Name);
        return await EndAsync(claimed, sent, reach, outcome);
    }

    /// <summary>What was sent and could not be written down when the store was away.</summary>
    public async Task WriteDownAsync()
    {
        while (unwritten.TryPeek(out var one))
        {
            await mail.Outbox.FinishAsync(one.Claimed, one.End, CancellationToken.None);
            unwritten.TryDequeue(out _);
        }
    }

    /// <summary>Where the conversation is gone it is opened anew, once: its person may have done nothing but clear up.</summary>
    private async Task<(Reach Reach, SendOutcome Outcome)> SendAsync(PersonId to, Reach reach, Outgoing message, CancellationToken cancellation)
    {
        var outcome = await mail.Connector.SendAsync(reach.Address, message, cancellation);
        if (outcome is not PersonGone { Why: Gone } || reach.Address is not { Scope: Scope.Personal, UserId: not null })
        {
            return (reach, outcome);
        }

        switch (await mail.Connector.OpenAsync(reach.Address, cancellation))
        {
            case Opened { There: var there }:
                var moved = await mail.Reaches.MovedAsync(to, reach, there, CancellationToken.None);
                return (moved, await mail.Connector.SendAsync(there, message, cancellation));
            case PersonGone gone:
                return (reach, gone);
            case Refused:
                return (reach, outcome);
            case var other:
                return (reach, other is Throttled or NotAdmitted ? other : new NotSent("the conversation could not be opened anew"));
        }
    }

    private async Task<Kept<OutboxRow>?> EndAsync(Kept<OutboxRow> claimed, OutboxRow sent, Reach reach, SendOutcome outcome)
    {
        var (row, now) = (claimed.Value, mail.Clock.GetUtcNow());
        switch (outcome)
        {
            case Sent { ActivityId: var id }:
                return await FinishAsync(claimed, sent with { ActivityId = id });
            case Throttled { RetryAfter: var wait }:
                await PutBackAsync(claimed, now + (wait > TimeSpan.FromSeconds(1) ? wait : TimeSpan.FromSeconds(1)), "asked to wait");
                return null;
            case NotSent { Why: var why }:
                await PutBackAsync(claimed, now + Backoff(row.Waited), why);
                return null;
            case NotAdmitted { Why: var why }:
                haltedTo = now + WhenNotAdmitted;
                CredentialsRefused(log, why);
                await PutBackAsync(claimed, now + WhenNotAdmitted, why);
                return null;
            case OutcomeUnknown { Why: var why }:
                await mail.Outbox.DoubtAsync(claimed, now + AfterDoubt, why, CancellationToken.None);
                return null;
            case PersonGone { Why: var why }:
                await mail.Reaches.ShutAsync(row.To, reach, Reason(why), CancellationToken.None);
                return await FinishAsync(claimed, Ended(row, DeliveryStatus.Failed, Reason(why)) with { Outcome = why });
            default:
                return await FinishAsync(claimed, Ended(row, DeliveryStatus.Failed, DeliveryReason.Refused) with { Outcome = (outcome as Refused)?.Why ?? outcome.GetType().Name });
        }
    }

    // What was done is written down also when the host is stopping: left in sending, it would be sent again.
    private async Task<Kept<OutboxRow>?> FinishAsync(Kept<OutboxRow> claimed, OutboxRow end)
    {
        try
        {
            return await mail.Outbox.FinishAsync(claimed, end, CancellationToken.None);
        }
        catch (StoreAwayException)
        {
            unwritten.Enqueue((claimed, end));
            throw;
        }
    }

    private Task<bool> PutBackAsync(Kept<OutboxRow> claimed, DateTimeOffset notBefore, string why) =>
        mail.Outbox.PutBackAsync(claimed, notBefore, why, CancellationToken.None);

    private static DateTimeOffset Until(OutboxRow claimed)
    {
        var ours = claimed.NotBefore - LongestSend;
        return claimed.NotAfter < ours ? claimed.NotAfter.Value : ours;
    }

    /// <summary>What may have been sent the first time is unknown, whatever came of the second.</summary>
    private static OutboxRow Ended(OutboxRow row, DeliveryStatus status, DeliveryReason reason) =>
        row with { Status = row.Repeated ? DeliveryStatus.Unknown : status, Reason = reason };

    private static TimeSpan Backoff(int waited)
    {
        var wait = FirstWait * Math.Pow(2, Math.Min(waited, 10));
        return wait < LongestWait ? wait : LongestWait;
    }

    private static DeliveryReason Reason(string code) => code switch
    {
        "BotNotInConversationRoster" => DeliveryReason.Uninstalled,
        Gone => DeliveryReason.ConversationGone,
        _ => DeliveryReason.Blocked,
    };

    [LoggerMessage(Level = LogLevel.Information, Message = "{Row}: {Outcome}.")]
    private static partial void RowSent(ILogger log, string row, string outcome);

    [LoggerMessage(Level = LogLevel.Critical, Message = "The channel does not take the bot's credentials ({Why}): nothing is sent until the registration and its secret are put right.")]
    private static partial void CredentialsRefused(ILogger log, string why);
}
