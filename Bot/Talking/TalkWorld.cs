using GealcBot.Bot.Hosting;
using GealcBot.Bot.Turns;
using GealcBot.Bot.Worlds;
using GealcBot.Channel;
using GealcBot.Channel.Files;
using GealcBot.Dialogs;
using GealcBot.Dialogs.Asking;
using GealcBot.Dialogs.Delivery;
using GealcBot.Plans;
using GealcBot.Plans.People;
using GealcBot.Plans.Reports;
using GealcBot.Storage.Sqlite;
using GealcBot.Texts;
using Microsoft.Extensions.Logging.Abstractions;

namespace GealcBot.Bot.Talking;

/// <summary>Who talks, and on what day.</summary>
public sealed record TalkSetting(Role Role, GroupId? Group, Language Language, DateOnly Today);

/// <summary>
/// A world for one conversation in the terminal: the plans and reports loaded, nothing reported since, nobody known but the one who talks.
/// It is the bot itself on a database in memory; nothing of it is kept.
/// </summary>
public sealed class TalkWorld : IAsyncDisposable
{
    private static readonly Lazy<World> Documents = new(() => WorldKeeper.WorldOf([.. Starter.Documents().Select(plan => new KnownDocument(plan))]));

    // Files come from this machine here, so nothing is ever called.
    private static readonly FileDownloads Downloads = new(Connector.NewClient(new ConnectorSettings()), new FileSettings(), TimeProvider.System);

    private readonly Shelves shelves;

    private TalkWorld(Shelves shelves, Talker talker) => (this.shelves, Talker) = (shelves, talker);

    public Talker Talker { get; }

    public static TalkWorld Open(TalkSetting setting)
    {
        var clock = new NoonClock(setting.Today);
        var shelves = new Shelves(SqliteDocuments.InMemory(), clock);
        var calendar = new BotCalendar(clock, new ClockSettings { TimeZone = "Etc/UTC" });
        var keeper = new WorldKeeper(shelves, calendar);
        var id = new PersonId("local:talk", "talk");
        var talker = new Person { Id = id, Role = setting.Role, Groups = setting.Group is { } group ? [group] : [] };
        keeper.Begin(Documents.Value.With(Roster.Empty.With([TrialRoles.Roster([talker])])));
        var bot = new BotTurns(keeper, Memory(shelves, clock), calendar, new Outside(new SentFiles(Downloads, NullLogger<SentFiles>.Instance), NoCalendarAddresses.Instance, NoDeliveries.Instance), NullLogger<BotTurns>.Instance);
        var address = new Address("talk", "http://localhost/talk", "talk", Scope.Personal, id.Tenant, "gealcbot", "talk", Local: true);
        return new TalkWorld(shelves, new Talker(bot, new Caller(id.Tenant, id.ObjectId, "talk", null), address, setting.Language.Culture.Name));
    }

    private static TurnMemory Memory(Shelves shelves, TimeProvider clock) =>
        new(new States(shelves, clock), new Recollections(shelves, clock, NullLogger<Recollections>.Instance), new Reaches(shelves, clock));

    public ValueTask DisposeAsync() => shelves.DisposeAsync();

    /// <summary>It is noon of the day asked for, and a little later each time: what is told last is last.</summary>
    private sealed class NoonClock(DateOnly today) : TimeProvider
    {
        private long asked;

        public override DateTimeOffset GetUtcNow() => new DateTimeOffset(today.ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero).AddMilliseconds(Interlocked.Increment(ref asked));
    }
}
