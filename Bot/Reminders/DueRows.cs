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
public sealed class DueRows(WorldKeeper keeper, Mail mail, ReminderSettings settings)
{
    private readonly SentRecord sent = new();
    private readonly Lock noting = new();
    private DueByDate known = new(World.Empty, new ReminderPolicy());

    /// <summary>Told of every row that is read, for the caps and the rounds.</summary>
    public void Note(OutboxRow row)
    {
        lock (noting)
        {
            sent.Note(row);
        }
    }

    public IReadOnlyDictionary<string, OutboxRow> Now()
    {
        var (world, now) = (keeper.Current, mail.Calendar.NowIn(null));
        var (planner, history) = (Planner(world), History());
        var today = DateOnly.FromDateTime(now.DateTime);

        // Whoever tries the bot on this machine does not wait for office hours.
        var messages = planner.At(now, history).Where(message => Trial(message.To) is null)
            .Concat(AnyTrial() ? planner.On(today, history).Where(message => Trial(message.To) is not null) : []);
        var others = DueNotices.At(world, today).Where(due => Open(due.To) is not null);
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var rows = new Dictionary<string, OutboxRow>(StringComparer.Ordinal);
        foreach (var row in messages.Select(message => Row(message, now)).Concat(others.Select(Row)))
        {
            // A wave says the same to many: it is held once.
            rows.TryAdd(row.Id, texts.TryGetValue(row.What, out var same) ? row with { What = same } : Kept(row));
        }

        return rows;

        OutboxRow Kept(OutboxRow row)
        {
            texts[row.What] = row.What;
            return row;
        }
    }

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

    private ReminderPlanner Planner(World world) => new(
        settings.Policy,
        settings.Holidays,
        new Audience(
            [.. world.People],
            mail.Reaches.Known.Where(one => one.Value.IsOpen).Select(one => one.Key).ToHashSet(),
            Channels(world),
            mail.Calendar.Home)
        { PeopleOn = day => [.. world.On(day).People] },
        Known(world).At);

    /// <summary>Where a group's reminders are posted when none of its people can be written to: of several chats the first by id.</summary>
    private ImmutableDictionary<GroupId, PersonId> Channels(World world) =>
        world.Chats.Where(chat => Open(chat.Chat) is not null).OrderBy(chat => chat.Chat.ToString(), StringComparer.Ordinal)
            .DistinctBy(chat => chat.Group).ToImmutableDictionary(chat => chat.Group, chat => chat.Chat);

    // What is due on a date is the same until a plan or a ledger changes, whatever else the world has taken in.
    private DueByDate Known(World world) => known.IsOf(world, settings.Policy) ? known : known = new DueByDate(world, settings.Policy);

    private OutboxRow Row(PlannedMessage message, DateTimeOffset now)
    {
        var (due, trial, real) = (DueNotices.Of(message), Trial(message.To), mail.Clock.GetUtcNow());
        return new OutboxRow
        {
            Id = RowIds.Of(due, trial),
            To = due.To,
            What = due.What.Write(),
            Day = message.Day,
            // A demonstration moves the day of the plan and not the clock by which rows are sent.
            NotBefore = trial is not null || message.NotBefore <= now ? real : real + (message.NotBefore - now),
            NotAfter = trial is not null ? null : real + (message.NotAfter - now),
        };
    }

    private OutboxRow Row(DueNotice due) => new()
    {
        Id = RowIds.Of(due, Trial(due.To)),
        To = due.To,
        What = due.What.Write(),
        NotBefore = mail.Clock.GetUtcNow(),
    };

    private Reach? Open(PersonId person) => mail.Reaches.Find(person) is { IsOpen: true } reach ? reach : null;

    private string? Trial(PersonId person) => Open(person) is { Address: { Local: true, ConversationId: var chat } } ? chat : null;

    private bool AnyTrial() => mail.Reaches.Known.Any(one => one.Value is { IsOpen: true, Address.Local: true });

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
