using GealcBot.Plans.People;
using GealcBot.Storage.Shelves;
using GealcBot.Tests.Scenes;
using GealcBot.Tests.Storage.Support;

namespace GealcBot.Tests.Storage;

/// <summary>The process ends at any of the moments in which an erasure waits for the store: asked once more, it ends as if nothing had been.</summary>
public sealed class ErasureKilledTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Wherever_it_ends_the_next_try_completes_it(bool afterwards)
    {
        var (clock, died, at) = (new SetClock(), true, 0);
        while (died)
        {
            var store = new SharedStore();
            await ShelvesContract.FillAsync(store, clock);
            var mortal = new MortalStore(store);
            mortal.DiesAt(++at, afterwards);
            try
            {
                await EraseAsync(new Erasure(mortal, clock));
                died = mortal.IsDead;
            }
            catch (InvalidOperationException)
            {
                Assert.True(mortal.IsDead);
            }

            await EraseAsync(new Erasure(store, clock));
            await ShelvesContract.AssertGoneAsync(store);
            Assert.Contains(await ShelvesContract.AllAsync(store), line => line.StartsWith("held:open-data:2024-05-14 ", StringComparison.Ordinal));
            Assert.InRange(at, 1, 500);
        }

        Assert.True(at > 20, "The store was hardly asked.");
    }

    private static Task EraseAsync(Erasure erasure) => erasure.EraseAsync(ShelvesContract.Leaver, ["chat"], new DateOnly(2024, 5, 20), CancellationToken.None);
}
