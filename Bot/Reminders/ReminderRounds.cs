using System.Collections.Concurrent;
using GealcBot.Bot.Hosting;
using GealcBot.Bot.Turns;
using GealcBot.Channel;
using GealcBot.Plans.Reminders;
using GealcBot.Storage.Shelves;

namespace GealcBot.Bot.Reminders;

/// <summary>
/// One look at what is due: plan a row for each new message, claim what is open, send it, write down what came of it; and
/// put right the cards whose question was answered. Any number of instances may do so at once.
/// </summary>
public sealed class ReminderRounds(DueRows due, RowSender sender, SentCards cards, Mail mail)
{
    private const int AtOnce = 8;
    private const int MostKnown = 50_000;

    // So many new messages at one look are a wave, and planning them leaves more behind than a bot otherwise needs.
    private const int Wave = 200;

    // The first messages compile all that sending needs: it is looked each so many what of that is free again.
    private const int Some = 100;

    private static readonly TimeSpan LongestLook = TimeSpan.FromSeconds(20);

    // Rows that were planned before and are no longer open; the store decides, this only saves asking it again.
    private readonly ConcurrentDictionary<string, bool> planned = new();
    private int taken;

    /// <returns>False when there was more to do than a look takes: the next should come at once, with the world as it then is.</returns>
    public async Task<bool> LookAsync(CancellationToken cancellation)
    {
        await sender.WriteDownAsync();
        await mail.Reaches.RefreshAsync(cancellation);
        await mail.Outbox.RefreshAsync(mail.Calendar.Today, Note, cancellation);
        if (await EndLateAsync(cancellation))
        {
            await mail.Outbox.RefreshAsync(mail.Calendar.Today, Note, cancellation);
        }

        if (planned.Count > MostKnown)
        {
            planned.Clear();
        }

        var (rows, areAll) = due.Now(planned.ContainsKey);
        await PlanAsync(rows.Values, cancellation);
        // However long planning took, something is sent at each look.
        var began = mail.Clock.GetTimestamp();
        var all = await EachAsync(mail.Outbox.Due(), began, row => TakeAsync(row, rows.GetValueOrDefault(row.Value.Id), cancellation));
        return await EachAsync(cards.Outdated(), began, row => cards.PutRightAsync(row, cancellation)) && all && (areAll || !due.HasRoom);
    }

    /// <summary>
    /// What was being sent when the hours of its day ended may have been seen. It counts as told before the next day is planned,
    /// or the same would be said twice.
    /// </summary>
    private async Task<bool> EndLateAsync(CancellationToken cancellation)
    {
        var now = mail.Clock.GetUtcNow();
        var late = mail.Outbox.Due().Where(row => row.Value is { Status: DeliveryStatus.Sending, NotAfter: { } end } && end <= now).ToList();
        await EachAsync(late, null, row => mail.Outbox.CloseAsync(row, DeliveryStatus.Unknown, DeliveryReason.NoAnswer, cancellation));
        return late.Count > 0;
    }

    private void Note(Kept<OutboxRow> row)
    {
        due.Note(row.Value);
        cards.Note(row);
    }

    private async Task PlanAsync(IEnumerable<OutboxRow> rows, CancellationToken cancellation)
    {
        var news = rows.Where(row => !mail.Outbox.IsOpen(row.Id) && !planned.ContainsKey(row.Id)).ToList();
        await EachAsync(news, null, async row =>
        {
            if (!await mail.Outbox.PlanAsync(row, cancellation))
            {
                planned[row.Id] = true;
            }
        });
        if (news.Count >= Wave)
        {
            SpareMemory.GiveBack();
        }
    }

    private async Task TakeAsync(Kept<OutboxRow> open, OutboxRow? now, CancellationToken cancellation)
    {
        if (now is null)
        {
            await mail.Outbox.CloseAsync(open, DeliveryStatus.Dropped, due.WhyNot(open.Value), cancellation);
        }
        else if (!sender.IsHalted && await mail.Outbox.ClaimAsync(open, sender.Name, sender.Lease, cancellation, now.What) is { } claimed)
        {
            Note(await sender.SendAsync(claimed, cancellation) ?? claimed);
            if (Interlocked.Increment(ref taken) % Some == 0)
            {
                SpareMemory.GiveBackFreed();
            }
        }
    }

    /// <summary>Several at once, each as its turn comes. False when the time of a look was over before the end.</summary>
    private async Task<bool> EachAsync<T>(IEnumerable<T> things, long? began, Func<T, Task> act)
    {
        var waiting = new ConcurrentQueue<T>(things);
        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => WorkAsync()));
        return waiting.IsEmpty;

        async Task WorkAsync()
        {
            while (!(began is { } from && mail.Clock.GetElapsedTime(from) > LongestLook) && waiting.TryDequeue(out var next))
            {
                await act(next);
            }
        }
    }
}

/// <summary>What it takes to write to people first.</summary>
public sealed record Mail(Outbox Outbox, Reaches Reaches, IConnector Connector, BotCalendar Calendar, TimeProvider Clock);
