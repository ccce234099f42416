using GealcBot.Storage.Shelves;
using Xunit;

namespace GealcBot.Tests.Storage;

public abstract partial class ShelvesContract
{
    [Fact]
    public Task A_secret_is_made_once_also_by_many_at_once() => store.With(async documents =>
    {
        var made = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => new SecretShelf(documents).GetAsync("calendar", Never)));
        Assert.All(made, secret => Assert.Equal(made[0], secret));
        Assert.Equal(32, made[0].Length);
        Assert.NotEqual(made[0], await new SecretShelf(documents).GetAsync("another", Never));
    });
}
