using System.Collections.Immutable;
using System.Text.Json;
using GealcBot.Bot.Turns;
using GealcBot.Channel;
using GealcBot.Dialogs.Notices;
using GealcBot.Plans;
using GealcBot.Plans.People;
using GealcBot.Plans.Reminders;
using GealcBot.Storage.Shelves;

namespace GealcBot.Bot.Reminders;

/// <summary>
/// The cards that lie in conversations and ask something: reminders, proposals, reports to review or returned, requests to join.
/// When it was answered, by whomever and wherever, each is put right where it lies. That is due by calculation as well, and writing the same twice does no harm, so nobody claims it.
/// </summary>
public sealed class SentCards(Mail mail, DueRows due, NoticeWords words)
{
    private const int MostNotices = 1_000;

    private static readonly TimeSpan TryAgainAfter = TimeSpan.FromMinutes(5);

    private readonly Lock noting = new();
    private readonly Dictionary<IdDigest, LyingCard> lying = [];
    private readonly Dictionary<string, Notice?> notices = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DateTimeOffset> waiting = [];

    /// <summary>Told of every row that is read or was written.</summary>
    public void Note(Kept<OutboxRow> row)
    {
        lock (noting)
        {
            if (row.Value is { Status: DeliveryStatus.Sent, ActivityId: { } activity, Where: not null, Shows: not "" } && Read(row.Value.What) is { } notice)
            {
                var (key, id) = (IdDigest.Of(row.Value.Id), new DueNotice(row.Value.To, notice).Id);
                var card = new LyingCard(id == row.Value.Id ? null : row.Value.Id, row.Value.Day, row.Value.To, activity, notice, row.Value.Shows);
                // A row comes once when it was written and once when it is read.
                lying[key] = lying.TryGetValue(key, out var known) && known == card ? known : card;
            }
            else
            {
                Forget(row.Value.Id);
            }
        }
    }

    /// <summary>Those that still ask what is no longer asked.</summary>
    public ImmutableArray<LyingCard> Outdated()
    {
        lock (noting)
        {
            if (lying.Count == 0)
            {
                return [];
            }

            var (open, asked, now) = (due.ById(mail.Calendar.Today), due.Asked(mail.Calendar.Today), mail.Clock.GetUtcNow());
            return [.. lying.Values.Where(card => Mark(card, open, asked) != card.Shown && waiting.GetValueOrDefault(card.Id) <= now)];
        }
    }

    /// <summary>To write down what a card still asks; empty when it asks nothing any more.</summary>
    private static string Mark(LyingCard card, IReadOnlyDictionary<string, DueItem> open, IReadOnlySet<string> asked) => card.Notice is ReminderNotice reminders
        ? SentReminders.Mark(SentReminders.StillOpen(reminders, card.To, open))
        : asked.Contains(new DueNotice(card.To, card.Notice).Id) ? LyingCard.Asks : "";

    public async Task PutRightAsync(LyingCard card, CancellationToken cancellation)
    {
        if (await ReadAsync(card, cancellation) is not { } row)
        {
            return;
        }

        var address = JsonSerializer.Deserialize(row.Value.Where!, AddressJson.Default.Address)!;
        var reach = await mail.Reaches.LatestAsync(card.To, cancellation) ?? new Reach(address, null);
        ImmutableArray<AskedItem> open = card.Notice is ReminderNotice reminders ? SentReminders.StillOpen(reminders, card.To, due.ById(mail.Calendar.Today)) : [];
        var now = card.Notice is ReminderNotice sent ? words.Now(sent, sent with { Items = open }, card.To, reach) : words.Now(card.Notice, card.To, reach);
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
            lock (noting)
            {
                // Erased with the person it was sent to.
                Forget(card.Id);
            }

            return null;
        }

        Note(row);
        return row.Value is { Where: not null, Shows: not "" } ? row : null;
    }

    private void Forget(string row)
    {
        lying.Remove(IdDigest.Of(row));
        waiting.Remove(row);
    }

    /// <summary>A wave says the same to many: what is said is held once. Null for news, which ask nothing.</summary>
    private Notice? Read(string what)
    {
        if (!notices.TryGetValue(what, out var notice))
        {
            if (notices.Count >= MostNotices)
            {
                notices.Clear();
            }

            notices[what] = notice = Notice.Read(what) is { } told && (told is ReminderNotice { Items: [_, ..] } or ProposalNotice or ReviewNotice or ReturnNotice or JoinRequestNotice) ? told : null;
        }

        return notice;
    }
}

/// <summary>A card that was sent and asks something: as little of it as tells when it is to be put right.</summary>
/// <param name="OtherId">The id of its row, where that is not the one of what it says to whom: in the local trial.</param>
/// <param name="Day">The day of a reminder; null for what is of no day.</param>
/// <param name="Shows">What it asks as it now lies there; null for all that it was sent with.</param>
public sealed record LyingCard(string? OtherId, DateOnly? Day, PersonId To, string ActivityId, Notice Notice, string? Shows)
{
    /// <summary>The mark of a card that asks one thing and does so still.</summary>
    internal const string Asks = "asks";

    /// <summary>Of its row; made anew from what it says, for thousands are held.</summary>
    public string Id => OtherId ?? new DueNotice(To, Notice).Id;

    public string Shown => Shows ?? (Notice is ReminderNotice reminders ? SentReminders.Mark(reminders.Items) : Asks);
}
