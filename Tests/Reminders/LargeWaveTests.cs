using GealcBot.Bot.Hosting;
using GealcBot.Bot.Reminders;
using GealcBot.Bot.Turns;
using GealcBot.Bot.Worlds;
using GealcBot.Channel;
using GealcBot.Dialogs.Asking;
using GealcBot.Documents.Interchange;
using GealcBot.Plans;
using GealcBot.Plans.Reminders;
using GealcBot.Storage.Shelves;
using GealcBot.Tests.Plans;
using GealcBot.Tests.Simulation;
using Microsoft.Extensions.Logging.Abstractions;
using Moq;

namespace GealcBot.Tests.Reminders;

/// <summary>Of a wave that is larger than what is planned ahead, the rest waits its turn and nobody is left out.</summary>
public sealed class LargeWaveTests
{
    private const int MostOpen = 2;
    private static readonly DateTimeOffset Afternoon = new(2024, 6, 17, 18, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Everybody_is_told_once_though_few_are_planned_at_a_time_and_some_are_refused()
    {
        var clock = new SimulatedClock(Afternoon);
        var shelves = new Shelves(new MemoryDocuments(), clock);
        await shelves.Plans.CreateAsync(new PlanKey(2024, DocumentKind.Plan), WorkPlanJson.Write(PlanOf2024.Plan.Plan), CancellationToken.None);
        await SimulatedRoster.PutAsync(shelves, SimulatedNetwork.People);
        var reaches = new Reaches(shelves, clock);
        foreach (var person in SimulatedNetwork.People)
        {
            await reaches.RememberAsync(person.Id, SimulatedNetwork.ReachOf(person), CancellationToken.None);
        }

        List<string> told = [];
        var connector = new Mock<IConnector>();
        connector.Setup(one => one.SendAsync(It.IsAny<Address>(), It.IsAny<Outgoing>(), It.IsAny<CancellationToken>())).ReturnsAsync((Address to, Outgoing _, CancellationToken _) =>
        {
            lock (told)
            {
                told.Add(to.UserId!);
            }

            return told.Count <= MostOpen + 1 ? new Refused("status 400") : new Sent($"m:{to.UserId}");
        });

        var (settings, calendar) = (new ReminderSettings(), new BotCalendar(clock, new ClockSettings()));
        var keeper = new WorldKeeper(shelves, calendar);
        await keeper.RefreshAsync(CancellationToken.None);
        var mail = new Mail(shelves.Outbox, reaches, connector.Object, calendar, clock);
        var (all, few) = (new DueRows(keeper, mail, settings), new DueRows(keeper, mail, settings, MostOpen));
        var everybody = all.Now(_ => false).Rows.Values.Where(row => row.NotBefore <= Afternoon).Select(row => row.To.ObjectId).Order(StringComparer.Ordinal).ToList();
        var words = new NoticeWords(keeper, calendar, settings, NoCalendarAddresses.Instance);
        var rounds = new ReminderRounds(few, new RowSender(mail, words, settings, NullLogger<RowSender>.Instance), new SentCards(mail, few, words), mail);
        for (var looks = 0; !await rounds.LookAsync(CancellationToken.None); looks++)
        {
            Assert.True(mail.Outbox.OpenCount <= MostOpen && looks < 20);
        }

        Assert.True(everybody.Count > 3 * MostOpen);
        Assert.Equal(everybody, told.Order(StringComparer.Ordinal));
    }
}
