using System.Collections.Immutable;
using GealcBot.Plans.Ledger;
using GealcBot.Storage;

namespace GealcBot.Tests.Simulation;

/// <summary>The shared store as one instance sees it: it may not answer, before or after it did what was asked, and the instance may die around every call.</summary>
internal sealed class FickleStore(IDocuments shared, Life life, Fate fate) : IDocuments
{
    private const double Reading = 0.0004;
    private const double Writing = 0.004;

    public Task<Stored?> ReadAsync(Key key, CancellationToken cancellation) => Through(Reading, () => shared.ReadAsync(key, cancellation));

    public Task<Stored?> CreateAsync(Key key, string json, CancellationToken cancellation) => Through(Writing, () => shared.CreateAsync(key, json, cancellation));

    public Task<Stored?> ReplaceAsync(Key key, string json, string etag, CancellationToken cancellation) => Through(Writing, () => shared.ReplaceAsync(key, json, etag, cancellation));

    public Task<bool> DeleteAsync(Key key, string etag, CancellationToken cancellation) => Through(Writing, () => shared.DeleteAsync(key, etag, cancellation));

    public Task<ImmutableArray<Stored>> ListAsync(string partition, CancellationToken cancellation) => Through(Reading, () => shared.ListAsync(partition, cancellation));

    public Task<Changes> ChangesAsync(string partition, long since, CancellationToken cancellation) => Through(Reading, () => shared.ChangesAsync(partition, since, cancellation));

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private async Task<T> Through<T>(double risk, Func<Task<T>> ask)
    {
        life.Step(risk);
        if (fate.Happens(risk))
        {
            throw new StoreAwayException("The store did not answer.");
        }

        var answer = await ask();
        life.Step(risk);
        return fate.Happens(risk) ? throw new StoreAwayException("The answer of the store was lost.") : answer;
    }
}
