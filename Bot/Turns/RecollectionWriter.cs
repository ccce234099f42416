namespace GealcBot.Bot.Turns;

/// <summary>Writes every few seconds what conversations were about, and once more when the bot is stopped.</summary>
public sealed partial class RecollectionWriter(Recollections recollections, TimeProvider clock, ILogger<RecollectionWriter> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(2);

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await WriteAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await WriteAsync(stoppingToken);
        }
    }

    private async Task WriteAsync(CancellationToken cancellation)
    {
        try
        {
            await recollections.WriteAsync(cancellation);
        }
        catch (Exception failed) when (failed is not OperationCanceledException)
        {
            WritingFailed(log, failed);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Writing what conversations were about failed; the next round comes.")]
    private static partial void WritingFailed(ILogger log, Exception failed);
}
