using System.Text;
using System.Text.Json.Nodes;
using GealcBot.Channel;
using Xunit;
using static GealcBot.Tests.Channel.SomeActivity;

namespace GealcBot.Tests.Channel;

public sealed class MessageTextTests
{
    private static readonly JsonObject BotMention = Mention("<at>GealcBot</at>", BotId, "GealcBot");

    [Theory]
    [InlineData("<at>GealcBot</at> hola", "hola")]
    [InlineData("hola <at>GealcBot</at>", "hola")]
    [InlineData("hola <AT>gealcbot</AT> que tal", "hola que tal")]
    [InlineData("<at>GealcBot</at> y <at>GealcBot</at>", "y")]
    [InlineData("<at>GealcBot</at>&nbsp;hola", "hola")]
    [InlineData("\u00a0<at>GealcBot</at>\u00a0hola\u00a0", "hola")]
    [InlineData("<at>GealcBot</at>", "")]
    [InlineData("a < b <at>GealcBot</at> > c", "a < b > c")]
    [InlineData("<at>otro</at> hola", "<at>otro</at> hola")] // typed by a person: nobody declared it
    [InlineData("<at><at>GealcBot</at> hola", "<at> hola")]
    [InlineData("<at>GealcBot hola", "<at>GealcBot hola")]
    public void The_bot_is_taken_out_of_what_was_typed(string text, string expected) =>
        Assert.Equal(expected, Said(text, BotMention.DeepClone().AsObject()));

    [Fact]
    public void Other_people_keep_their_names() =>
        Assert.Equal(
            "con Iván & Co y Ana",
            Said("<at>GealcBot</at> con <at>Iv&#225;n &amp; Co</at> y <at>Ana</at>",
                Mention("<at>Ana</at>", "29:ana", "Ana"), Mention("<at>Iv&#225;n &amp; Co</at>", "29:ivan", "x"), BotMention.DeepClone().AsObject()));

    [Theory]
    [InlineData("<at>Gealc & Bot</at> hola")]
    [InlineData("<at>Gealc &amp; Bot</at> hola")]
    public void A_mention_without_its_text_is_known_by_the_name(string text) =>
        Assert.Equal("hola", Said(text, Mention(null, BotId, "Gealc & Bot")));

    [Fact]
    public void A_person_of_the_same_name_stays() =>
        Assert.Equal("pregunta a GealcBot", Said("<at>GealcBot</at> pregunta a <at>GealcBot</at>",
            Mention("<at>GealcBot</at>", "29:twin", "GealcBot"), BotMention.DeepClone().AsObject()));

    [Fact]
    public void A_name_with_pattern_characters_is_only_a_name() =>
        Assert.Equal("hola", Said("<at>(G.*$)</at> hola", Mention("<at>(G.*$)</at>", BotId, "x")));

    [Fact]
    public void A_channel_without_tags_names_the_bot_plainly() =>
        Assert.Equal("hola", Said("@GealcBot hola", Mention("@GealcBot", BotId, "GealcBot")));

    [Theory]
    [InlineData("7")]
    [InlineData("""{"type":"mention"}""")]
    [InlineData("""{"type":"mention","mentioned":7,"text":7}""")]
    [InlineData("""{"type":7}""")]
    [InlineData("null")]
    [InlineData("""{"type":"mention","mentioned":{"id":"28:bot"},"text":""}""")]
    public void An_odd_entity_changes_nothing(string entity) =>
        Assert.Equal("hola", Assert.IsType<MessageArrived>(Arrive(Message("hola").With("entities", new JsonArray(JsonNode.Parse(entity))))).Text);

    [Theory]
    [InlineData("<at>")]
    [InlineData("<at></at>")]
    [InlineData("<at>GealcBot</at>")]
    [InlineData("</at>")]
    [InlineData("<")]
    [InlineData("á")]
    public void Twice_the_text_is_at_most_twice_the_work(string piece)
    {
        var (small, large) = (Work(piece, 5_000), Work(piece, 10_000));
        Assert.InRange(large, 1, 2.1 * small + 100);
    }

    [Fact]
    public void Open_tags_before_one_far_closing_tag_are_not_searched_again_and_again()
    {
        var text = string.Concat(Enumerable.Repeat("<at>", 10_000)) + "</at>";
        var activity = Of(text, BotMention.DeepClone().AsObject());
        MessageText.Of(activity, out var looked);
        Assert.InRange(looked, 1, 20L * text.Length);
    }

    private static long Work(string piece, int times)
    {
        var text = new StringBuilder().Insert(0, piece, times).ToString();
        MessageText.Of(Of(text, BotMention.DeepClone().AsObject(), Mention("<at>" + new string('a', 400) + "</at>", "29:x", "x")), out var looked);
        return looked;
    }

    private static Activity Of(string text, params JsonObject[] entities) =>
        Activity(Message(text).With("entities", new JsonArray([.. entities])));

    private static string Said(string text, params JsonObject[] entities) => MessageText.Of(Of(text, entities));
}
