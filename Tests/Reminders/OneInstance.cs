using System.Collections.Immutable;
using GealcBot.Bot.Hosting;
using GealcBot.Bot.Reminders;
using GealcBot.Bot.Turns;
using GealcBot.Bot.Worlds;
using GealcBot.Channel;
using GealcBot.Dialogs.Asking;
using GealcBot.Documents.Interchange;
using GealcBot.Plans;
using GealcBot.Plans.People;
using GealcBot.Plans.Reminders;
using GealcBot.Storage.Shelves;
using GealcBot.Tests.Plans;
using GealcBot.Tests.Simulation;
using Microsoft.Extensions.Logging.Abstractions;
using Moq;

namespace GealcBot.Tests.Reminders;

/// <summary>What sends reminders, on an afternoon two weeks before a quarter ends, with people who can all be reached.</summary>
internal sealed record OneInstance(WorldKeeper Keeper, Mail Mail, DueRows Due, ReminderRounds Rounds, Mock<IConnector> Teams)
{
    public static readonly DateTimeOffset Now = new(2024, 6, 17, 18, 0, 0, TimeSpan.Zero);

    /// <param name="send">What comes of a message.</param>
    public static async Task<OneInstance> StartAsync(ImmutableArray<Person> people, Func<Address, Outgoing, SendOutcome> send, int mostOpen = 2_000)
    {
        var clock = new SimulatedClock(Now);
        var shelves = new Shelves(new MemoryDocuments(), clock);
        await shelves.Plans.CreateAsync(new PlanKey(2024, DocumentKind.Plan), WorkPlanJson.Write(PlanOf2024.Plan.Plan), CancellationToken.None);
        await SimulatedRoster.PutAsync(shelves, people);
        var reaches = new Reaches(shelves, clock);
        foreach (var person in people)
        {
            await reaches.RememberAsync(person.Id, SimulatedNetwork.ReachOf(person), CancellationToken.None);
        }

        var connector = new Mock<IConnector>();
        connector.Setup(one => one.SendAsync(It.IsAny<Address>(), It.IsAny<Outgoing>(), It.IsAny<CancellationToken>())).ReturnsAsync((Address to, Outgoing message, CancellationToken _) => send(to, message));
        var (settings, calendar) = (new ReminderSettings(), new BotCalendar(clock, new ClockSettings()));
        var keeper = new WorldKeeper(shelves, calendar);
        await keeper.RefreshAsync(CancellationToken.None);
        var mail = new Mail(shelves.Outbox, reaches, connector.Object, calendar, clock);
        var due = new DueRows(keeper, mail, settings, mostOpen);
        var words = new NoticeWords(keeper, calendar, settings, NoCalendarAddresses.Instance);
        var rounds = new ReminderRounds(due, new RowSender(mail, words, settings, NullLogger<RowSender>.Instance), new SentCards(mail, due, words), mail);
        return new OneInstance(keeper, mail, due, rounds, connector);
    }

    /// <summary>All that is due, however little of it is planned ahead.</summary>
    public IEnumerable<OutboxRow> All() => new DueRows(Keeper, Mail, new ReminderSettings()).Now(_ => false).Rows.Values;

    public async Task<OutboxRow> RowAsync(PersonId to) =>
        (await Mail.Outbox.ListAsync(new DateOnly(2024, 1, 1), new DateOnly(2024, 12, 31), CancellationToken.None)).Single(row => row.To == to);
}
