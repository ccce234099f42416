using System.Collections.Concurrent;
using GealcBot.Bot.Hosting;
using GealcBot.Bot.Reminders;
using GealcBot.Bot.Talking;
using GealcBot.Bot.Turns;
using GealcBot.Bot.Worlds;
using GealcBot.Channel;
using GealcBot.Plans;
using GealcBot.Plans.People;
using GealcBot.Storage;
using GealcBot.Storage.Sqlite;
using GealcBot.Texts;
using Microsoft.Extensions.DependencyInjection;

namespace GealcBot.Tests.Scenes;

/// <summary>
/// The bot as the host puts it together, on a database in memory, on a day of one's choice: people talk to it and read
/// what comes back. <c>mira.Says("…"); mira.Hears(say => …)</c>.
/// </summary>
public sealed class Scene : IAsyncDisposable
{
    private readonly ServiceProvider services;
    private readonly PostBox post = new();
    private readonly SceneClock clock;

    private Scene(SceneClock clock, IDocuments documents, BotSettings settings)
    {
        this.clock = clock;
        services = new ServiceCollection().AddLogging()
            .AddGealcBot(settings, documents, local: true)
            .AddSingleton<TimeProvider>(clock)
            .AddSingleton<IConnector>(post)
            .AddSingleton<Microsoft.Extensions.Hosting.IHostApplicationLifetime>(new NoLifetime())
            .BuildServiceProvider();
        Courier = new Courier(Bot, World, services.GetRequiredService<BotCalendar>());
    }

    internal Courier Courier { get; }

    public WorldKeeper World => services.GetRequiredService<WorldKeeper>();

    public IBot Bot => services.GetRequiredService<IBot>();

    /// <summary>Noon in Montevideo on a day of 2024, with the seeds loaded and the demonstration roster.</summary>
    public static Task<Scene> OnAsync(string day, IDocuments? documents = null, BotSettings? settings = null) => OnAsync(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), documents, settings);

    public static async Task<Scene> OnAsync(DateOnly day, IDocuments? documents = null, BotSettings? settings = null)
    {
        var clock = new SceneClock(day);
        var scene = new Scene(clock, documents ?? SqliteDocuments.InMemory(), settings ?? new BotSettings());
        await Starter.FillAsync(scene.services.GetRequiredService<Shelves>(), trial: true, CancellationToken.None);
        await scene.World.RefreshAsync(CancellationToken.None);
        return scene;
    }

    public void NowIsNoonOf(string day) => clock.Day = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);

    public void TimePasses(TimeSpan time) => clock.Passed += time;

    /// <summary>What the host does every few seconds and when it is stopped.</summary>
    public Task WriteBehindAsync() => services.GetRequiredService<Recollections>().WriteAsync(CancellationToken.None);

    public Actor Coordinator(GroupId group, Language language = Language.Spanish) => Persona($"demo:coordinator:{group}", language);

    public Actor Member(GroupId group, Language language = Language.Spanish) => Persona($"demo:member:{group}", language);

    public Actor Secretariat(Language language = Language.Spanish) => Persona("demo:secretariat", language);

    /// <summary>Anybody of the roster, in a chat of their own.</summary>
    public Actor Somebody(Person person, string chat = "", Language language = Language.Spanish) => Persona(person.Id.ObjectId, language, chat: chat);

    public Actor Stranger(Language language = Language.Spanish) => Persona("demo:stranger", language);

    /// <summary>Somebody unknown who writes from Teams itself, where nobody is who they say they are.</summary>
    public Actor StrangerInTeams() => Persona("someone", Language.Spanish, tenant: "contoso", local: false);

    /// <summary>Somebody of another administration, whom Teams calls by name.</summary>
    public Actor Named(string name, Language language = Language.Spanish) => Persona($"id-of-{name}", language, tenant: $"tenant-of-{name}", local: false, name: name);

    /// <summary>The one of that name, as the roster has them today.</summary>
    public Person Who(string name) => World.Current.Who(new PersonId($"tenant-of-{name}", $"id-of-{name}"));

    public Actor CoordinatorInGroupChat(GroupId group, Language language = Language.Spanish) => Persona($"demo:coordinator:{group}", language, scope: Scope.GroupChat);

    /// <summary>The roster is changed by another instance.</summary>
    public async Task RosterAsync(Person person)
    {
        var shelves = services.GetRequiredService<Shelves>();
        foreach (var entry in TrialRoles.Of(person, clock.Day, clock.GetUtcNow()))
        {
            await shelves.Roster.AppendAsync(entry with { Again = World.Current.Roster.TimesSaid(entry) }, CancellationToken.None);
        }
    }

    /// <summary>Cards that the bot changed where they lie.</summary>
    public IReadOnlyCollection<(string Conversation, Outgoing Message)> Changed => post.Changed;

    /// <summary>One look at what is due, as the worker takes it.</summary>
    public Task RemindAsync() => services.GetRequiredService<ReminderRounds>().LookAsync(CancellationToken.None);

    public ValueTask DisposeAsync() => services.DisposeAsync();

    private Actor Persona(string objectId, Language language, string tenant = "local:demo", bool local = true, Scope scope = Scope.Personal, string? name = null, string chat = "")
    {
        var id = new PersonId(tenant, objectId);
        var address = new Address("test", "http://localhost/test", $"{objectId}/{language}{chat}", scope, id.Tenant, "gealcbot", objectId, local);
        var talker = new Talker(Courier, new Caller(id.Tenant, id.ObjectId, objectId, name), address, language.Culture.Name);
        return new Actor(talker, language, post.Of(address.ConversationId), clock) { Courier = Courier };
    }

    /// <summary>Keeps what the bot sends on its own, by conversation.</summary>
    private sealed class PostBox : IConnector
    {
        private readonly ConcurrentDictionary<string, ConcurrentQueue<Outgoing>> boxes = new();

        public ConcurrentQueue<Outgoing> Of(string conversation) => boxes.GetOrAdd(conversation, _ => new ConcurrentQueue<Outgoing>());

        public Task<SendOutcome> SendAsync(Address to, Outgoing message, CancellationToken cancellation)
        {
            Of(to.ConversationId).Enqueue(message);
            return Task.FromResult<SendOutcome>(new Sent(Guid.NewGuid().ToString("N")));
        }

        public ConcurrentQueue<(string Conversation, Outgoing Message)> Changed { get; } = new();

        /// <summary>A card that changes where it lies is no new message.</summary>
        public Task<SendOutcome> UpdateAsync(Address to, string activityId, Outgoing message, CancellationToken cancellation)
        {
            Changed.Enqueue((to.ConversationId, message));
            return Task.FromResult<SendOutcome>(new Sent(activityId));
        }
    }

    private sealed class NoLifetime : Microsoft.Extensions.Hosting.IHostApplicationLifetime
    {
        public CancellationToken ApplicationStarted => CancellationToken.None;

        public CancellationToken ApplicationStopping => CancellationToken.None;

        public CancellationToken ApplicationStopped => CancellationToken.None;

        public void StopApplication()
        {
        }
    }
}

/// <summary>Noon in Montevideo (15:00 UTC) of the day it is set to.</summary>
public sealed class SceneClock(DateOnly day) : TimeProvider
{
    private long asked;

    public DateOnly Day { get; set; } = day;

    public TimeSpan Passed { get; set; }

    // Each look is a little later than the last, as in life: what is said last is last.
    public override DateTimeOffset GetUtcNow() =>
        new DateTimeOffset(Day.ToDateTime(new TimeOnly(15, 0)), TimeSpan.Zero).Add(Passed).AddMilliseconds(Interlocked.Increment(ref asked));
}
