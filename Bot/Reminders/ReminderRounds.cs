using System.Collections.Concurrent;
using GealcBot.Bot.Hosting;
using GealcBot.Bot.Turns;
using GealcBot.Bot.Worlds;
using GealcBot.Cards.Elements;
using GealcBot.Channel;
using GealcBot.Dialogs.Notices;
using GealcBot.Plans.People;
using GealcBot.Storage.Shelves;
using GealcBot.Texts;

namespace GealcBot.Bot.Reminders;

/// <summary>
/// One look at what is due: plan a row for each new reminder, claim what is open, send it, write down what came of it.
/// Any number of instances may do so at once.
/// </summary>
public sealed partial class ReminderRounds(WorldKeeper keeper, Mail mail, ReminderSettings settings, ILogger<ReminderRounds> log)
{
    // Rows this instance knows to be planned already; the store decides, this only saves asking it again.
    private readonly ConcurrentDictionary<string, bool> planned = new();
    private readonly string owner = $"{Environment.MachineName}:{Guid.NewGuid():N}";

    public async Task LookAsync(CancellationToken cancellation)
    {
        var due = await DueAsync(cancellation);
        foreach (var row in due.Values.Where(row => planned.TryAdd(row.Id, true)))
        {
            await mail.Outbox.PlanAsync(row, cancellation);
        }

        foreach (var open in await mail.Outbox.DueAsync(cancellation))
        {
            if (await mail.Outbox.ClaimAsync(open, owner, settings.Lease, cancellation) is { } claimed)
            {
                await SendAsync(claimed, due, cancellation);
            }
        }
    }

    /// <summary>What is due for people who can be reached, by row id.</summary>
    private async Task<Dictionary<string, OutboxRow>> DueAsync(CancellationToken cancellation)
    {
        var rows = new Dictionary<string, OutboxRow>();
        foreach (var due in DueNotices.At(keeper.Current, mail.Calendar.Today, settings.Policy))
        {
            if (await mail.Reaches.FindAsync(due.To, cancellation) is { } reach)
            {
                var row = Row(due, reach.Address);
                rows[row.Id] = row;
            }
        }

        return rows;
    }

    private OutboxRow Row(DueNotice due, Address address) => new()
    {
        // A chat of the local trial begins empty: what was sent to an earlier one is not there.
        Id = address.Local ? $"{due.Id}:{address.ConversationId}" : due.Id,
        To = due.To,
        What = due.What.Write(),
        NotBefore = mail.Clock.GetUtcNow(),
    };

    private async Task SendAsync(Kept<OutboxRow> claimed, Dictionary<string, OutboxRow> due, CancellationToken cancellation)
    {
        var (row, notice) = (claimed.Value, Notice.Read(claimed.Value.What));
        if (notice is null || !due.ContainsKey(row.Id) || await mail.Reaches.FindAsync(row.To, cancellation) is not { } reach || Card(notice, row.To, reach.Language) is not { } card)
        {
            await mail.Outbox.FinishAsync(claimed, OutboxStatus.Dropped, "answered, or no longer to be reached", null, cancellation);
            return;
        }

        var outcome = await mail.Connector.SendAsync(reach.Address, Wire.Of(card) with { Alert = true }, cancellation);
        await FinishAsync(claimed, outcome, cancellation);
        NoticeSent(log, notice, outcome);
    }

    private Card? Card(Notice notice, PersonId to, string? locale)
    {
        var person = keeper.Current.Who(to);
        var language = Languages.FromTag(person.Language) ?? Languages.FromTag(locale) ?? Language.Spanish;
        var today = DateOnly.FromDateTime(mail.Calendar.NowIn(person.TimeZone).DateTime);
        return NoticeCards.Of(notice, new NoticeReader(keeper.Current, person, today, language));
    }

    private Task FinishAsync(Kept<OutboxRow> claimed, SendOutcome outcome, CancellationToken cancellation) => outcome switch
    {
        Sent { ActivityId: var id } => mail.Outbox.FinishAsync(claimed, OutboxStatus.Sent, null, id, cancellation),
        Throttled { RetryAfter: var wait } => mail.Outbox.PutBackAsync(claimed, mail.Clock.GetUtcNow() + wait, "asked to wait", cancellation),
        NotSent { Why: var why } => mail.Outbox.PutBackAsync(claimed, mail.Clock.GetUtcNow() + TimeSpan.FromSeconds(30), why, cancellation),
        PersonGone { Why: var why } => GoneAsync(claimed, why, cancellation),
        OutcomeUnknown { Why: var why } => mail.Outbox.FinishAsync(claimed, OutboxStatus.Unknown, why, null, cancellation),
        Refused { Why: var why } => mail.Outbox.FinishAsync(claimed, OutboxStatus.Failed, why, null, cancellation),
        _ => mail.Outbox.FinishAsync(claimed, OutboxStatus.Failed, outcome.GetType().Name, null, cancellation),
    };

    private async Task GoneAsync(Kept<OutboxRow> claimed, string why, CancellationToken cancellation)
    {
        await mail.Reaches.ForgetAsync(claimed.Value.To, cancellation);
        await mail.Outbox.FinishAsync(claimed, OutboxStatus.Failed, why, null, cancellation);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Notice}: {Outcome}.")]
    private static partial void NoticeSent(ILogger log, Notice notice, SendOutcome outcome);
}

/// <summary>What it takes to write to people first.</summary>
public sealed record Mail(Outbox Outbox, Reaches Reaches, IConnector Connector, BotCalendar Calendar, TimeProvider Clock);
