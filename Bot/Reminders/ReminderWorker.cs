using GealcBot.Bot.Worlds;
using GealcBot.Plans.Ledger;

namespace GealcBot.Bot.Reminders;

/// <summary>Looks every few seconds what others wrote and what is due. A look that fails is logged, and the next one comes.</summary>
public sealed partial class ReminderWorker(WorldKeeper keeper, ReminderRounds rounds, ReminderSettings settings, TimeProvider clock, ILogger<ReminderWorker> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(settings.Every, clock);
        do
        {
            try
            {
                await keeper.RefreshAsync(stoppingToken);
                await rounds.LookAsync(stoppingToken);
            }
            catch (StoreAwayException away)
            {
                StoreIsAway(log, away);
            }
            catch (Exception failed) when (failed is not OperationCanceledException)
            {
                LookFailed(log, failed);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The store did not answer; reminders wait for the next look.")]
    private static partial void StoreIsAway(ILogger log, Exception away);

    [LoggerMessage(Level = LogLevel.Error, Message = "A look at what is due failed; the next one comes.")]
    private static partial void LookFailed(ILogger log, Exception failed);
}
