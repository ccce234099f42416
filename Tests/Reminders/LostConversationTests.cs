using GealcBot.Channel;
using GealcBot.Plans.People;
using GealcBot.Plans.Reminders;
using GealcBot.Tests.Simulation;
using Moq;

namespace GealcBot.Tests.Reminders;

/// <summary>The conversation that a reminder was to go to is no longer there, as the service says with 404 ConversationNotFound.</summary>
public sealed class LostConversationTests
{
    // Early in the afternoon, when it is everybody's time.
    private static readonly Person Mira = SimulatedNetwork.People.First(person => person is { Role: Role.Coordinator, TimeZone: "America/Montevideo" });

    [Fact]
    public async Task It_is_opened_anew_and_the_reminder_arrives_there_and_so_does_the_next()
    {
        List<string> arrived = [];
        var bot = await StartAsync(to =>
        {
            arrived.Add(to.ConversationId);
            return new Sent("m1");
        });
        bot.Teams.Setup(one => one.OpenAsync(It.IsAny<Address>(), It.IsAny<CancellationToken>())).ReturnsAsync((Address gone, CancellationToken _) => new Opened(gone with { ConversationId = "new" }));
        await bot.Rounds.LookAsync(CancellationToken.None);
        Assert.Equal(["new"], arrived);
        var row = await bot.RowAsync(Mira.Id);
        Assert.Equal((DeliveryStatus.Sent, 1), (row.Status, row.Attempt));
        Assert.Contains("\"new\"", row.Where, StringComparison.Ordinal);
        Assert.Equal("new", (await bot.Mail.Reaches.LatestAsync(Mira.Id, CancellationToken.None))!.Address.ConversationId);
    }

    [Theory]
    [InlineData("ConversationBlockedByUser", DeliveryReason.Blocked)]
    [InlineData("BotNotInConversationRoster", DeliveryReason.Uninstalled)]
    [InlineData("ConversationNotFound", DeliveryReason.ConversationGone)]
    public async Task Where_it_cannot_be_opened_the_reason_is_kept_and_nothing_more_is_tried(string code, DeliveryReason reason)
    {
        var bot = await StartAsync(_ => throw new InvalidOperationException("Nothing is sent where nothing was opened."));
        bot.Teams.Setup(one => one.OpenAsync(It.IsAny<Address>(), It.IsAny<CancellationToken>())).ReturnsAsync(new PersonGone(code));
        await bot.Rounds.LookAsync(CancellationToken.None);
        await bot.Rounds.LookAsync(CancellationToken.None);
        var row = await bot.RowAsync(Mira.Id);
        Assert.Equal((DeliveryStatus.Failed, reason), (row.Status, row.Reason));
        Assert.Equal(reason, bot.Mail.Reaches.Find(Mira.Id)!.Shut);
        bot.Teams.Verify(one => one.OpenAsync(It.IsAny<Address>(), It.IsAny<CancellationToken>()), Times.Once);
    }

    [Fact]
    public async Task Where_nobody_knows_whether_it_was_opened_nothing_was_sent_and_it_waits()
    {
        var bot = await StartAsync(_ => throw new InvalidOperationException("Nothing is sent where nothing was opened."));
        bot.Teams.Setup(one => one.OpenAsync(It.IsAny<Address>(), It.IsAny<CancellationToken>())).ReturnsAsync(new OutcomeUnknown("status 502"));
        await bot.Rounds.LookAsync(CancellationToken.None);
        var row = await bot.RowAsync(Mira.Id);
        Assert.Equal((DeliveryStatus.Planned, 0), (row.Status, row.Attempt));
        Assert.True(row.NotBefore > OneInstance.Now);
        bot.Teams.Verify(one => one.OpenAsync(It.IsAny<Address>(), It.IsAny<CancellationToken>()), Times.Once);
    }

    [Fact]
    public async Task What_was_being_sent_when_its_day_ended_may_have_been_seen_and_is_not_said_again_the_next_day()
    {
        var times = 0;
        var bot = await OneInstance.StartAsync([Mira], (_, _) => times++ == 0 ? throw new InstanceKilledException() : new Sent("m1"));
        await Assert.ThrowsAsync<InstanceKilledException>(() => bot.Rounds.LookAsync(CancellationToken.None));
        ((SimulatedClock)bot.Mail.Clock).Now = OneInstance.Now.AddDays(1);
        await bot.Rounds.LookAsync(CancellationToken.None);
        Assert.Equal((DeliveryStatus.Unknown, 1), ((await bot.RowAsync(Mira.Id)).Status, times));
    }

    private static Task<OneInstance> StartAsync(Func<Address, SendOutcome> elsewhere) =>
        OneInstance.StartAsync([Mira], (to, _) => to.ConversationId == SimulatedNetwork.ReachOf(Mira).Address.ConversationId ? new PersonGone("ConversationNotFound") : elsewhere(to));
}
