using GealcBot.Channel;
using Xunit;

namespace GealcBot.Tests.Channel;

public sealed class ConversationQueuesTests
{
    [Fact]
    public async Task One_conversation_goes_in_order_and_another_does_not_wait()
    {
        var queues = new ConversationQueues();
        var hold = new TaskCompletionSource();
        var order = new List<int>();
        var first = queues.RunAsync("a", async () => { await hold.Task; order.Add(0); return 0; }, -1);
        var others = Enumerable.Range(1, 20).Select(number => queues.RunAsync("a", () => { order.Add(number); return Task.FromResult(number); }, -1)).ToArray();
        Assert.Equal(7, await queues.RunAsync("b", () => Task.FromResult(7), -1));
        Assert.Empty(order);
        hold.SetResult();
        await Task.WhenAll([first, .. others]);
        Assert.Equal(Enumerable.Range(0, 21), order);
    }

    [Fact]
    public async Task Work_that_throws_does_not_stop_the_next()
    {
        var queues = new ConversationQueues();
        await Assert.ThrowsAsync<InvalidOperationException>(() => queues.RunAsync<int>("a", () => throw new InvalidOperationException("x"), -1));
        Assert.Equal(1, await queues.RunAsync("a", () => Task.FromResult(1), -1));
    }

    [Fact]
    public async Task A_full_queue_turns_away_and_loses_nothing_it_took()
    {
        var queues = new ConversationQueues(limit: 2);
        var hold = new TaskCompletionSource();
        var taken = Enumerable.Range(0, 3).Select(_ => queues.RunAsync("a", async () => { await hold.Task; return 1; }, -1)).ToArray();
        Assert.Equal(-1, await queues.RunAsync("a", () => Task.FromResult(1), -1));
        hold.SetResult();
        var done = await Task.WhenAll(taken);
        Assert.Equal([1, 1, 1], done);
    }

    [Fact]
    public async Task Nothing_is_kept_of_idle_conversations()
    {
        var queues = new ConversationQueues();
        await Parallel.ForAsync(0, 100_000, async (number, _) => await queues.RunAsync($"{number}", () => Task.FromResult(1), -1));
        Assert.Equal(0, queues.Busy);
    }
}
