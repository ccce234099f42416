using System.Collections.Immutable;
using System.Text.Json;
using GealcBot.Bot.Turns;
using GealcBot.Channel;
using GealcBot.Dialogs.Notices;
using GealcBot.Storage.Shelves;

namespace GealcBot.Bot.Reminders;

/// <summary>
/// The cards that lie in conversations and ask something. When it was answered, by whomever, each is put right where it
/// lies. That is due by calculation as well, and writing the same twice does no harm, so nobody claims it.
/// </summary>
public sealed class SentCards(Mail mail, DueRows due, NoticeWords words)
{
    private static readonly TimeSpan TryAgainAfter = TimeSpan.FromMinutes(5);

    private readonly Lock noting = new();
    private readonly Dictionary<string, Kept<OutboxRow>> lying = [];
    private readonly Dictionary<string, DateTimeOffset> waiting = [];

    /// <summary>Told of every row that is read or was written.</summary>
    public void Note(Kept<OutboxRow> row)
    {
        lock (noting)
        {
            if (row.Value is { Status: OutboxStatus.Sent, ActivityId: not null, Where: not null, Day: not null, Shows: not "" })
            {
                lying[row.Value.Id] = row;
            }
            else
            {
                lying.Remove(row.Value.Id);
                waiting.Remove(row.Value.Id);
            }
        }
    }

    /// <summary>Those that still ask what is no longer asked.</summary>
    public ImmutableArray<Kept<OutboxRow>> Outdated()
    {
        lock (noting)
        {
            var (items, now) = (due.Items(mail.Calendar.Today), mail.Clock.GetUtcNow());
            return [.. lying.Values.Where(row => Notice.Read(row.Value.What) is ReminderNotice notice
                && SentReminders.Mark(SentReminders.StillOpen(notice, row.Value.To, items)) != Shown(row.Value, notice)
                && waiting.GetValueOrDefault(row.Value.Id) <= now)];
        }
    }

    public async Task PutRightAsync(Kept<OutboxRow> row, CancellationToken cancellation)
    {
        if (Notice.Read(row.Value.What) is not ReminderNotice notice || JsonSerializer.Deserialize(row.Value.Where!, AddressJson.Default.Address) is not { } address)
        {
            return;
        }

        var open = SentReminders.StillOpen(notice, row.Value.To, due.Items(mail.Calendar.Today));
        var outcome = await mail.Connector.UpdateAsync(address, row.Value.ActivityId!, words.Now(notice, notice with { Items = open }, row.Value.To, mail.Reaches.Find(row.Value.To) ?? new Reach(address, null)), cancellation);
        if (outcome is Sent or MessageGone or PersonGone or Refused)
        {
            // What is no longer there need not be put right again.
            await ShownAsync(row, outcome is Sent ? SentReminders.Mark(open) : "", cancellation);
            return;
        }

        lock (noting)
        {
            waiting[row.Value.Id] = mail.Clock.GetUtcNow() + TryAgainAfter;
        }
    }

    /// <summary>Somebody pressed a button and sees the answer in the place of the card: that is theirs now.</summary>
    public async Task TakenOverAsync(string activityId, CancellationToken cancellation)
    {
        Kept<OutboxRow>? pressed;
        lock (noting)
        {
            pressed = lying.Values.FirstOrDefault(row => row.Value.ActivityId == activityId);
        }

        if (pressed is not null)
        {
            await ShownAsync(pressed, "", cancellation);
        }
    }

    private async Task ShownAsync(Kept<OutboxRow> row, string shows, CancellationToken cancellation)
    {
        if (await mail.Outbox.ShownAsync(row, shows, cancellation) is { } shown)
        {
            Note(shown);
        }
    }

    private static string Shown(OutboxRow row, ReminderNotice notice) => row.Shows ?? SentReminders.Mark(notice.Items);
}
