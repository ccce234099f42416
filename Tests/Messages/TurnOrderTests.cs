using System.Collections.Concurrent;
using GealcBot.Channel;
using Xunit;

namespace GealcBot.Tests.Messages;

public sealed class TurnOrderTests : IAsyncLifetime
{
    private MessagesHost host = null!;

    public async Task InitializeAsync() => host = await MessagesHost.StartAsync();

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task Two_messages_at_once_are_answered_one_after_the_other_in_the_order_they_came()
    {
        var (begun, hold) = (new TaskCompletionSource(), new TaskCompletionSource());
        var done = new ConcurrentQueue<string>();
        host.Bot.Answers = async (incoming, _) =>
        {
            var text = ((MessageArrived)incoming).Text;
            if (text is "first")
            {
                begun.SetResult();
                await hold.Task;
            }

            done.Enqueue(text);
            return TurnResult.Nothing;
        };
        var first = host.PostAsync(host.Message("first", "1"));
        await begun.Task;
        var second = host.PostAsync(host.Message("second", "2"));
        await Task.WhenAny(second, Task.Delay(TimeSpan.FromMilliseconds(200)));
        Assert.Equal(1, host.Bot.Turns);
        hold.SetResult();
        await Task.WhenAll(first, second);
        Assert.Equal(["first", "second"], done);
    }
}
