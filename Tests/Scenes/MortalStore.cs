using System.Collections.Immutable;
using GealcBot.Storage;

namespace GealcBot.Tests.Scenes;

/// <summary>A store whose process ends at a given call: that call, before or after it was carried out, and all later ones come to nothing.</summary>
internal sealed class MortalStore(IDocuments inner) : IDocuments
{
    private int left = int.MaxValue;
    private bool afterwards;

    public bool IsDead { get; private set; }

    public void DiesAt(int call, bool afterwards) => (left, this.afterwards) = (call, afterwards);

    public Task<Stored?> ReadAsync(Key key, CancellationToken cancellation) => LiveAsync(() => inner.ReadAsync(key, cancellation));

    public Task<Stored?> CreateAsync(Key key, string json, CancellationToken cancellation) => LiveAsync(() => inner.CreateAsync(key, json, cancellation));

    public Task<Stored?> ReplaceAsync(Key key, string json, string etag, CancellationToken cancellation) => LiveAsync(() => inner.ReplaceAsync(key, json, etag, cancellation));

    public Task<bool> DeleteAsync(Key key, string etag, CancellationToken cancellation) => LiveAsync(() => inner.DeleteAsync(key, etag, cancellation));

    public Task<ImmutableArray<Stored>> ListAsync(string partition, CancellationToken cancellation) => LiveAsync(() => inner.ListAsync(partition, cancellation));

    public Task<Changes> ChangesAsync(string partition, long since, CancellationToken cancellation) => LiveAsync(() => inner.ChangesAsync(partition, since, cancellation));

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private async Task<T> LiveAsync<T>(Func<Task<T>> call)
    {
        var isLast = Interlocked.Decrement(ref left) == 0;
        if (IsDead || (isLast && !afterwards))
        {
            IsDead = true;
            throw new InvalidOperationException("The process has ended.");
        }

        var answer = await call();
        if (isLast)
        {
            IsDead = true;
            throw new InvalidOperationException("The process has ended.");
        }

        return answer;
    }
}
