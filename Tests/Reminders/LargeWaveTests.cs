using GealcBot.Channel;
using GealcBot.Tests.Simulation;

namespace GealcBot.Tests.Reminders;

/// <summary>Of a wave that is larger than what is planned ahead, the rest waits its turn and nobody is left out.</summary>
public sealed class LargeWaveTests
{
    private const int MostOpen = 2;

    [Fact]
    public async Task Everybody_is_told_once_though_few_are_planned_at_a_time_and_some_are_refused()
    {
        List<string> told = [];
        var bot = await OneInstance.StartAsync(SimulatedNetwork.People, (to, _) =>
        {
            lock (told)
            {
                told.Add(to.UserId!);
                return told.Count <= MostOpen + 1 ? new Refused("status 400") : new Sent($"m:{to.UserId}");
            }
        }, MostOpen);
        var everybody = bot.All().Where(row => row.NotBefore <= OneInstance.Now).Select(row => row.To.ObjectId).Order(StringComparer.Ordinal).ToList();
        for (var looks = 0; !await bot.Rounds.LookAsync(CancellationToken.None); looks++)
        {
            Assert.True(bot.Mail.Outbox.OpenCount <= MostOpen && looks < 20);
        }

        Assert.True(everybody.Count > 3 * MostOpen);
        Assert.Equal(everybody, told.Order(StringComparer.Ordinal));
    }
}
