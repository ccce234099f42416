using System.Collections.Immutable;
using System.Text.Json;
using GealcBot.Bot.Turns;
using GealcBot.Channel;
using GealcBot.Dialogs.Notices;
using GealcBot.Plans.People;
using GealcBot.Plans.Reminders;
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
    private readonly Dictionary<string, LyingCard> lying = [];
    private readonly Dictionary<string, DateTimeOffset> waiting = [];

    /// <summary>Told of every row that is read or was written.</summary>
    public void Note(Kept<OutboxRow> row)
    {
        lock (noting)
        {
            if (row.Value is { Status: DeliveryStatus.Sent, ActivityId: not null, Where: not null, Day: not null, Shows: not "" } && Notice.Read(row.Value.What) is ReminderNotice { Items: [_, ..] } notice)
            {
                lying[row.Value.Id] = new LyingCard(row, notice);
            }
            else
            {
                lying.Remove(row.Value.Id);
                waiting.Remove(row.Value.Id);
            }
        }
    }

    /// <summary>Those that still ask what is no longer asked.</summary>
    public ImmutableArray<LyingCard> Outdated()
    {
        lock (noting)
        {
            var (open, now) = (due.ById(mail.Calendar.Today), mail.Clock.GetUtcNow());
            return [.. lying.Values.Where(card => SentReminders.Mark(SentReminders.StillOpen(card.Notice, card.To, open)) != card.Shown && waiting.GetValueOrDefault(card.Row.Value.Id) <= now)];
        }
    }

    public async Task PutRightAsync(LyingCard card, CancellationToken cancellation)
    {
        var (row, notice) = (card.Row, card.Notice);
        var address = JsonSerializer.Deserialize(row.Value.Where!, AddressJson.Default.Address)!;
        var open = SentReminders.StillOpen(notice, card.To, due.ById(mail.Calendar.Today));
        var now = words.Now(notice, notice with { Items = open }, card.To, mail.Reaches.Find(card.To) ?? new Reach(address, null));
        var outcome = await mail.Connector.UpdateAsync(address, row.Value.ActivityId!, now, cancellation);
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
            pressed = lying.Values.FirstOrDefault(card => card.Row.Value.ActivityId == activityId)?.Row;
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
}

/// <summary>A card that was sent and asks something.</summary>
public sealed record LyingCard(Kept<OutboxRow> Row, ReminderNotice Notice)
{
    public PersonId To => Row.Value.To;

    /// <summary>What it asks as it now lies there.</summary>
    public string Shown { get; } = Row.Value.Shows ?? SentReminders.Mark(Notice.Items);
}
