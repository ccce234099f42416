using GealcBot.Channel;
using Xunit;

namespace GealcBot.Tests.Channel;

public sealed class SendingPaceTests
{
    private readonly HastyClock clock = new(TimeSpan.Zero);
    private readonly ConnectorSettings settings = new() { ConversationPerSecond = 2, ConversationBurst = 4, TenantPerSecond = 10, TenantBurst = 10, LongestWait = TimeSpan.FromSeconds(5) };

    [Fact]
    public void A_few_go_at_once_and_then_so_many_a_second()
    {
        var pace = new SendingPace(settings, clock);
        var waits = Enumerable.Range(0, 8).Select(_ => pace.Take(To("a"), out var _)?.TotalSeconds).ToArray();
        Assert.Equal([0, 0, 0, 0, 0.5, 1, 1.5, 2], waits);
        clock.Advance(TimeSpan.FromSeconds(10));
        Assert.Equal(TimeSpan.Zero, pace.Take(To("a"), out _));
    }

    [Fact]
    public void Conversations_do_not_wait_for_each_other_but_a_tenant_has_its_own_pace()
    {
        var pace = new SendingPace(settings, clock);
        var waits = Enumerable.Range(0, 12).Select(number => pace.Take(To($"{number}"), out var _)!.Value.TotalSeconds).ToArray();
        Assert.Equal([.. Enumerable.Repeat(0.0, 10), 0.1, 0.2], waits.Select(wait => Math.Round(wait, 3)));
        Assert.Equal(TimeSpan.Zero, pace.Take(To("x", "another tenant"), out _));
    }

    [Fact]
    public void A_wait_beyond_the_longest_takes_no_turn()
    {
        var pace = new SendingPace(settings, clock);
        pace.Throttled(To("a"), TimeSpan.FromMinutes(2));
        Assert.Null(pace.Take(To("a"), out var ask));
        Assert.Equal(TimeSpan.FromMinutes(2), ask);
        Assert.Equal(TimeSpan.Zero, pace.Take(To("b"), out _));
        clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal(TimeSpan.Zero, pace.Take(To("a"), out _));
    }

    [Fact]
    public void When_it_is_asked_to_wait_again_and_again_the_whole_tenant_does()
    {
        var pace = new SendingPace(settings, clock);
        foreach (var conversation in new[] { "a", "b", "c" })
        {
            Assert.NotNull(pace.Take(To("z"), out _));
            pace.Throttled(To(conversation), TimeSpan.FromMinutes(1));
        }

        Assert.Null(pace.Take(To("z"), out _));
        Assert.NotNull(pace.Take(To("z", "another tenant"), out _));
    }

    private static Address To(string conversation, string tenant = "t") => new("msteams", "https://smba.trafficmanager.net/amer/", conversation, Scope.Personal, tenant, "28:bot", "29:x", Local: false);
}
