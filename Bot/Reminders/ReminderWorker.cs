using GealcBot.Bot.Worlds;
using GealcBot.Plans.Ledger;

namespace GealcBot.Bot.Reminders;

/// <summary>Looks every few seconds what others wrote and what is due. A look that fails is logged, and the next one comes.</summary>
public sealed partial class ReminderWorker(WorldKeeper keeper, ReminderRounds rounds, ReminderSettings settings, TimeProvider clock, ILogger<ReminderWorker> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(settings.Every, clock);
        var done = true;
        do
        {
            try
            {
                // A wave takes many looks, each at the world as it has become: who answers meanwhile is not asked.
                await keeper.RefreshAsync(stoppingToken);
                done = await rounds.LookAsync(stoppingToken);
            }
            catch (StoreAwayException away)
            {
                done = true;
                StoreIsAway(log, away);
            }
            catch (Exception failed) when (failed is not OperationCanceledException)
            {
                done = true;
                LookFailed(log, failed);
            }
        }
        while (!done || await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The store did not answer; reminders wait for the next look.")]
    private static partial void StoreIsAway(ILogger log, Exception away);

    [LoggerMessage(Level = LogLevel.Error, Message = "A look at what is due failed; the next one comes.")]
    private static partial void LookFailed(ILogger log, Exception failed);
}
