using System.Collections.Concurrent;
using System.Collections.Immutable;
using GealcBot.Bot.Turns;
using GealcBot.Bot.Worlds;
using GealcBot.Dialogs;
using GealcBot.Dialogs.Notices;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;
using GealcBot.Plans.Reminders;
using GealcBot.Storage.Shelves;

namespace GealcBot.Bot.Reminders;

/// <summary>What is due at this moment for people who can be reached, as rows; and why a row is no longer among them.</summary>
/// <param name="mostOpen">How many reminders are planned ahead of their sending: of a wave the rest waits, and nothing of it is held.</param>
public sealed class DueRows(WorldKeeper keeper, Mail mail, ReminderSettings settings, int mostOpen = 1_000)
{
    private readonly SentRecord sent = new();
    private readonly Lock noting = new();
    private DueByDate known = new(World.Empty, new ReminderPolicy());
    private LastLook? last;

    /// <summary>The hours of a working day in which reminders go out.</summary>
    public (TimeOnly From, TimeOnly To) Hours => (settings.Policy.HoursFrom, settings.Policy.HoursTo);

    /// <summary>Told of every row that is read, for the caps and the rounds.</summary>
    public void Note(OutboxRow row)
    {
        lock (noting)
        {
            sent.Note(row);
        }
    }

    /// <summary>The open rows that are still due and those that are to be planned, the first to be sent first.</summary>
    /// <param name="isOver">Rows of which it is known that they ended: they do not stand in the way of others.</param>
    /// <returns>They by their ids, and whether they are all that is due.</returns>
    public (IReadOnlyDictionary<string, OutboxRow> Rows, bool AreAll) Now(Func<string, bool> isOver)
    {
        var (world, now) = (keeper.Current, mail.Calendar.NowIn(null));
        var (planner, history) = (Last(world), History());
        var today = DateOnly.FromDateTime(now.DateTime);

        // Whoever tries the bot on this machine does not wait for office hours.
        var messages = (AnyTrial() ? planner.On(today, history).Where(message => Trial(message.To) is not null) : [])
            .Concat(planner.At(now, history).Where(message => Trial(message.To) is null));
        var rows = DueNotices.At(world, today).Where(due => Open(due.To) is not null).Select(Row).DistinctBy(row => row.Id).ToDictionary(row => row.Id, StringComparer.Ordinal);
        var (texts, room) = (new Dictionary<string, string>(StringComparer.Ordinal), mostOpen - mail.Outbox.OpenCount);
        foreach (var message in messages)
        {
            var id = RowIds.Of(message.Id, Trial(message.To));
            if (!isOver(id) && (mail.Outbox.IsOpen(id) || room-- > 0))
            {
                rows.TryAdd(id, Row(id, message, now, texts));
            }
        }

        return (rows, room >= 0);
    }

    /// <summary>Whether more may be planned.</summary>
    public bool HasRoom => mail.Outbox.OpenCount < mostOpen;

    /// <summary>What will go out from a day to another if nobody answers anything.</summary>
    public ImmutableArray<PlannedMessage> Preview(DateOnly from, DateOnly to) => Planner(keeper.Current).Preview(from, to, History());

    public ImmutableArray<DueItem> Items(DateOnly day) => Known(keeper.Current).At(day);

    /// <summary>The same by the id of the reminder.</summary>
    public IReadOnlyDictionary<string, DueItem> ById(DateOnly day) => Known(keeper.Current).ById(day);

    /// <summary>What is asked of people beside reminders, by the ids of the notices.</summary>
    public IReadOnlySet<string> Asked(DateOnly day) => DueNotices.At(keeper.Current, day).Select(due => due.Id).ToHashSet(StringComparer.Ordinal);

    /// <summary>What became of a row that is not due any more.</summary>
    public DeliveryReason WhyNot(OutboxRow row)
    {
        var notice = Notice.Read(row.What) as ReminderNotice;
        return row.NotAfter <= mail.Clock.GetUtcNow() ? DeliveryReason.Late
            : notice is not null && keeper.Current.Find(row.To) is null && !IsConversation(row.To) ? DeliveryReason.Left
            : Open(row.To) is null ? mail.Reaches.Find(row.To)?.Shut ?? DeliveryReason.NotReached
            : notice is { Items: [_, ..] items } && items.All(item => IsHeld(item.What, row.To)) ? DeliveryReason.Held
            : DeliveryReason.Answered;
    }

    private bool IsHeld(Reminder what, PersonId to) => keeper.Current.Plans.Any(plan =>
        keeper.Current.Ledger(plan.Year).SaidOfReminders(what.About).OfType<CalledOff>().Any(entry => entry.Round == what.Round && (entry.To is null || entry.To == to)));

    private SentHistory History()
    {
        lock (noting)
        {
            return sent.At((row, message) => Trial(message.To) is { } chat && row.EndsWith($":{chat}", StringComparison.Ordinal));
        }
    }

    /// <summary>The planner of the look before, which has brought together whom it may address, while the world and who is reached are the same.</summary>
    private ReminderPlanner Last(World world)
    {
        var reaches = mail.Reaches.Changes;
        if (last is not { } look || look.World != world || look.Reaches != reaches)
        {
            last = look = new LastLook(world, reaches, Planner(world));
        }

        return look.Planner;
    }

    private sealed record LastLook(World World, int Reaches, ReminderPlanner Planner);

    private ReminderPlanner Planner(World world) => new(
        settings.Policy,
        settings.Holidays,
        new Audience(
            world.People,
            person => Open(person) is not null,
            Channels(world),
            mail.Calendar.Home)
        { PeopleOn = day => world.On(day).People },
        Known(world).At);

    /// <summary>Where a group's reminders are posted when none of its people can be written to: of several chats the first by id.</summary>
    private ImmutableDictionary<GroupId, PersonId> Channels(World world) =>
        world.Chats.Where(chat => Open(chat.Chat) is not null).OrderBy(chat => chat.Chat.ToString(), StringComparer.Ordinal)
            .DistinctBy(chat => chat.Group).ToImmutableDictionary(chat => chat.Group, chat => chat.Chat);

    // What is due on a date is the same until a plan or a ledger changes, whatever else the world has taken in.
    private DueByDate Known(World world) => known.IsOf(world, settings.Policy) ? known : known = new DueByDate(world, settings.Policy);

    /// <param name="texts">A wave says the same to many: it is held once.</param>
    private OutboxRow Row(string id, PlannedMessage message, DateTimeOffset now, Dictionary<string, string> texts)
    {
        var (trial, real) = (Trial(message.To), mail.Clock.GetUtcNow());
        var what = DueNotices.Of(message).What.Write();
        return new OutboxRow
        {
            Id = id,
            To = message.To,
            What = texts.TryGetValue(what, out var same) ? same : texts[what] = what,
            Day = message.Day,
            // A demonstration moves the day of the plan and not the clock by which rows are sent.
            NotBefore = trial is not null || message.NotBefore <= now ? real : real + (message.NotBefore - now),
            NotAfter = trial is not null ? null : real + (message.NotAfter - now),
        };
    }

    private OutboxRow Row(DueNotice due) => new()
    {
        Id = RowIds.Of(due.Id, Trial(due.To)),
        To = due.To,
        What = due.What.Write(),
        NotBefore = mail.Clock.GetUtcNow(),
    };

    private Reached? Open(PersonId person) => mail.Reaches.Find(person) is { IsOpen: true } reached ? reached : null;

    private string? Trial(PersonId person) => Open(person)?.Trial;

    private bool AnyTrial() => mail.Reaches.Known.Any(one => one.Value is { IsOpen: true, Trial: not null });

    private static bool IsConversation(PersonId person) => person.ObjectId.StartsWith("conversation:", StringComparison.Ordinal);
}

/// <summary>What is due at each date, while plans and ledgers are the same.</summary>
internal sealed class DueByDate(World world, ReminderPolicy policy)
{
    private readonly ImmutableArray<object> state = State(world);
    private readonly ConcurrentDictionary<DateOnly, ImmutableArray<DueItem>> items = new();
    private readonly ConcurrentDictionary<DateOnly, IReadOnlyDictionary<string, DueItem>> byId = new();

    public bool IsOf(World other, ReminderPolicy asked) => ReferenceEquals(policy, asked) && state.SequenceEqual(State(other), ReferenceEqualityComparer.Instance);

    public ImmutableArray<DueItem> At(DateOnly day) => items.GetOrAdd(day, date => DueNotices.Items(world, date, policy));

    public IReadOnlyDictionary<string, DueItem> ById(DateOnly day) => byId.GetOrAdd(day, date => At(date).ToDictionary(item => item.What.Id, StringComparer.Ordinal));

    private static ImmutableArray<object> State(World world) =>
        [.. world.Known, .. world.Plans.Select(plan => world.Ledger(plan.Year)).Where(ledger => ledger.Entries.Any())];
}
