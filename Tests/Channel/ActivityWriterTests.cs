using System.Text;
using GealcBot.Channel;
using Xunit;

namespace GealcBot.Tests.Channel;

public sealed class ActivityWriterTests
{
    private static readonly Address Personal = new("msteams", "https://smba.trafficmanager.net/x/", "a:1", Scope.Personal, "t1", "28:b", "29:p", Local: false);

    [Fact]
    public void A_text_is_plain_and_offers_up_to_three_things_to_say() =>
        Assert.Equal(
            """{"type":"message","from":{"id":"28:b"},"recipient":{"id":"29:p"},"conversation":{"id":"a:1","tenantId":"t1"},"channelId":"msteams","locale":"es","replyToId":"7","textFormat":"plain","text":"¿qué <at>viene</at>?","suggestedActions":{"to":["29:p"],"actions":[{"type":"imBack","title":"uno","value":"uno"},{"type":"imBack","title":"dos","value":"dos"},{"type":"imBack","title":"tres","value":"tres"}]}}""",
            Written(Personal, new Outgoing { Text = "¿qué <at>viene</at>?", Locale = "es", ReplyToId = "7", Suggestions = ["uno", "dos", "tres", "cuatro"] }));

    [Fact]
    public void A_reminder_is_a_card_with_a_summary_in_the_activity_feed() =>
        Assert.Equal(
            """{"type":"message","from":{"id":"28:b"},"recipient":{"id":"29:p"},"conversation":{"id":"a:1","tenantId":"t1"},"channelId":"msteams","summary":"Recordatorio","attachments":[{"contentType":"application/vnd.microsoft.card.adaptive","content":{"type":"AdaptiveCard"}}],"channelData":{"notification":{"alert":true},"tenant":{"id":"t1"}}}""",
            Written(Personal, new Outgoing { Card = """{"type":"AdaptiveCard"}""", Summary = "Recordatorio", Alert = true, Suggestions = ["no"] }));

    [Fact]
    public void In_a_group_nothing_is_suggested_and_nobody_addressed() =>
        Assert.Equal(
            """{"type":"message","from":{"id":"28:b"},"conversation":{"id":"a:1"},"channelId":"msteams","textFormat":"plain","text":"x"}""",
            Written(Personal with { Scope = Scope.GroupChat, UserId = null, Local = true }, new Outgoing { Text = "x", Suggestions = ["a"] }));

    [Fact]
    public void Text_with_a_card_or_neither_is_a_bug()
    {
        Assert.Throws<ArgumentException>(() => ActivityWriter.Message(Personal, new Outgoing()));
        Assert.Throws<ArgumentException>(() => ActivityWriter.Message(Personal, new Outgoing { Text = "a", Card = "{}" }));
    }

    private static string Written(Address to, Outgoing message) => Encoding.UTF8.GetString(ActivityWriter.Message(to, message));
}
