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
    private const int MostNotices = 1_000;

    private static readonly TimeSpan TryAgainAfter = TimeSpan.FromMinutes(5);

    private readonly Lock noting = new();
    private readonly Dictionary<string, LyingCard> lying = [];
    private readonly Dictionary<string, ReminderNotice?> notices = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DateTimeOffset> waiting = [];

    /// <summary>Told of every row that is read or was written.</summary>
    public void Note(Kept<OutboxRow> row)
    {
        lock (noting)
        {
            if (row.Value is { Status: DeliveryStatus.Sent, ActivityId: { } activity, Where: not null, Day: { } day, Shows: not "" } && Read(row.Value.What) is { Items: [_, ..] } notice)
            {
                lying[row.Value.Id] = new LyingCard(row.Value.Id, day, row.Value.To, activity, notice, row.Value.Shows);
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
            return [.. lying.Values.Where(card => SentReminders.Mark(SentReminders.StillOpen(card.Notice, card.To, open)) != card.Shown && waiting.GetValueOrDefault(card.Id) <= now)];
        }
    }

    public async Task PutRightAsync(LyingCard card, CancellationToken cancellation)
    {
        if (await ReadAsync(card, cancellation) is not { } row)
        {
            return;
        }

        var notice = card.Notice;
        var address = JsonSerializer.Deserialize(row.Value.Where!, AddressJson.Default.Address)!;
        var open = SentReminders.StillOpen(notice, card.To, due.ById(mail.Calendar.Today));
        var now = words.Now(notice, notice with { Items = open }, card.To, mail.Reaches.Find(card.To) ?? new Reach(address, null));
        var outcome = await mail.Connector.UpdateAsync(address, card.ActivityId, now, cancellation);
        if (outcome is Sent or MessageGone or PersonGone or Refused)
        {
            // What is no longer there need not be put right again.
            await ShownAsync(row, outcome is Sent ? SentReminders.Mark(open) : "", cancellation);
            return;
        }

        lock (noting)
        {
            waiting[card.Id] = mail.Clock.GetUtcNow() + TryAgainAfter;
        }
    }

    /// <summary>Somebody pressed a button and sees the answer in the place of the card: that is theirs now.</summary>
    public async Task TakenOverAsync(string activityId, CancellationToken cancellation)
    {
        LyingCard? pressed;
        lock (noting)
        {
            pressed = lying.Values.FirstOrDefault(card => card.ActivityId == activityId);
        }

        if (pressed is not null && await ReadAsync(pressed, cancellation) is { } row)
        {
            await ShownAsync(row, "", cancellation);
        }
    }

    private async Task ShownAsync(Kept<OutboxRow> row, string shows, CancellationToken cancellation)
    {
        if (await mail.Outbox.ShownAsync(row, shows, cancellation) is { } shown)
        {
            Note(shown);
        }
    }

    /// <summary>The row as it is kept now: of the many cards that lie about, what is needed only to put one right is not held. Null where the card asks nothing any more.</summary>
    private async Task<Kept<OutboxRow>?> ReadAsync(LyingCard card, CancellationToken cancellation)
    {
        if (await mail.Outbox.ReadAsync(card.Id, cancellation, card.Day) is not { } row)
        {
            return null;
        }

        Note(row);
        return row.Value is { Where: not null, Shows: not "" } ? row : null;
    }

    /// <summary>A wave says the same to many: what is said is held once.</summary>
    private ReminderNotice? Read(string what)
    {
        if (!notices.TryGetValue(what, out var notice))
        {
            if (notices.Count >= MostNotices)
            {
                notices.Clear();
            }

            notices[what] = notice = Notice.Read(what) as ReminderNotice;
        }

        return notice;
    }
}

/// <summary>A card that was sent and asks something: as little of it as tells when it is to be put right.</summary>
/// <param name="Shows">What it asks as it now lies there; null for all that it was sent with.</param>
public sealed record LyingCard(string Id, DateOnly Day, PersonId To, string ActivityId, ReminderNotice Notice, string? Shows)
{
    public string Shown => Shows ?? SentReminders.Mark(Notice.Items);
}
