using System.Text.Json.Nodes;
using GealcBot.Channel;

namespace GealcBot.Tests.Channel;

/// <summary>"composeExtension/fetchTask" and "submitAction" of the action on a message, as clients send them.</summary>
public sealed class MessageActionTests
{
    [Fact]
    public void A_message_pointed_at_is_its_words_with_the_addresses_behind_them()
    {
        var handed = Assert.IsType<MessageHanded>(Read(Fetch("""<div><p>Ayer se reuni&oacute; <b>ciberseguridad</b>, 14 pa&iacute;ses</p><p><a href="https://example.org/acta">el acta</a></p></div>""")));
        Assert.Equal("Ayer se reunió ciberseguridad, 14 países\nel acta https://example.org/acta", handed.Text);
        Assert.Equal(new DateTimeOffset(2024, 5, 17, 15, 42, 21, TimeSpan.Zero), handed.At);
    }

    [Theory]
    [InlineData("<p>hola</p>", "hola https://teams.example.org/m/1")]
    [InlineData("""<p><a href="https://example.org/x">https://example.org/x</a></p>""", "https://example.org/x")]
    [InlineData("""<p><a href="javascript:alert(1)">pulse</a></p>""", "pulse https://teams.example.org/m/1")]
    [InlineData("a < b &lt;b&gt;", "a < b <b> https://teams.example.org/m/1")]
    [InlineData("", "https://teams.example.org/m/1")]
    public void Where_it_has_no_address_its_own_is_kept(string html, string text) =>
        Assert.Equal(text, Assert.IsType<MessageHanded>(Read(Fetch(html))).Text);

    [Fact]
    public void What_is_pressed_in_the_dialog_is_a_press_with_its_inputs()
    {
        var activity = Fetch("<p>hola</p>").With("name", MessageActions.Submit);
        activity["value"]!["data"] = new JsonObject { ["do"] = "form.cancel", ["groups"] = "open-data" };
        var pressed = Assert.IsType<CardPressed>(Read(activity));
        Assert.True(pressed.InDialog);
        Assert.Equal("open-data", pressed.Data.GetProperty("groups").GetString());
    }

    [Theory]
    [InlineData("commandId", "another")]
    [InlineData("commandContext", "compose")]
    [InlineData("messagePayload", null)]
    public void What_is_not_that_action_is_nothing(string field, string? value)
    {
        var activity = Fetch("<p>hola</p>");
        activity["value"]![field] = value;
        Assert.IsType<NothingToDo>(Read(activity));
    }

    [Fact]
    public void A_long_and_odd_message_is_read_in_one_pass()
    {
        var html = string.Concat(Enumerable.Repeat("<a href='https://example.org/", 20_000));
        Assert.IsType<MessageHanded>(Read(Fetch(html)));
    }

    private static Incoming Read(JsonObject activity) => Arrivals.Read(Assert.IsType<ActivityRead>(ActivityReader.Read(System.Text.Encoding.UTF8.GetBytes(activity.ToJsonString()))).Activity, local: false);

    private static JsonObject Fetch(string html) => SomeActivity.Message(null, "f1", "https://smba.trafficmanager.net/amer/").With("type", "invoke").With("name", MessageActions.Fetch).With("value", new JsonObject
    {
        ["commandId"] = MessageActions.Command,
        ["commandContext"] = "message",
        ["messagePayload"] = new JsonObject
        {
            ["id"] = "1",
            ["createdDateTime"] = "2024-05-17T15:42:21Z",
            ["body"] = new JsonObject { ["contentType"] = "html", ["content"] = html },
            ["linkToMessage"] = "https://teams.example.org/m/1",
        },
    });
}
