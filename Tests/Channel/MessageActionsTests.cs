using System.Text.Json.Nodes;
using GealcBot.Channel;
using static GealcBot.Tests.Channel.SomeActivity;

namespace GealcBot.Tests.Channel;

public sealed class MessageActionsTests
{
    private const string Link = "https://teams.microsoft.com/l/message/19:x@thread.v2/1?tenantId=t";

    [Fact]
    public void Taking_it_brings_the_message_as_plain_text_with_who_when_and_where()
    {
        var taken = Assert.IsType<MessageTaken>(Arrive(Taking()));
        Assert.Equal(new QuotedMessage("Ayer se reunió datos abiertos", "Mira", new DateTimeOffset(2024, 5, 20, 15, 0, 0, TimeSpan.Zero), Link), taken.Message);
        Assert.True(taken.InDialog);
    }

    [Fact]
    public void What_is_pressed_in_the_dialog_is_a_press_with_the_message_beside_it()
    {
        var pressed = Assert.IsType<CardPressed>(Arrive(Sending(new JsonObject { ["do"] = "report.send", ["heldOn"] = "2024-05-19" })));
        Assert.Equal(("report.send", null, false), (pressed.Data.GetProperty("do").GetString(), pressed.CardId, pressed.InPlace));
        Assert.Equal("Ayer se reunió datos abiertos", pressed.Quoted!.Text);
    }

    [Theory]
    [InlineData("commandId", "\"createTask\"")]
    [InlineData("commandId", "null")]
    [InlineData("commandId", "7")]
    [InlineData("commandContext", "\"compose\"")]
    [InlineData("commandContext", "null")]
    public void Another_command_and_another_place_do_nothing(string field, string value)
    {
        var activity = Taking();
        activity["value"]![field] = JsonNode.Parse(value);
        Assert.IsType<NothingToDo>(Arrive(activity));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("7")]
    [InlineData("[]")]
    public void A_value_of_another_kind_does_nothing(string value) => Assert.IsType<NothingToDo>(Arrive(Taking().With("value", JsonNode.Parse(value))));

    [Theory]
    [InlineData("null")]
    [InlineData("\"x\"")]
    public void A_dialog_without_its_data_does_nothing(string data) => Assert.IsType<NothingToDo>(Arrive(Sending(JsonNode.Parse(data))));

    [Theory]
    [InlineData("null")]
    [InlineData("7")]
    [InlineData("""{"body":7,"from":"x","createdDateTime":{},"linkToMessage":[],"attachments":{}}""")]
    [InlineData("""{"body":{"contentType":"html","content":7},"from":{"user":7},"createdDateTime":"soon","linkToMessage":"javascript:alert(1)","attachments":[7,null,{"contentType":"reference"}]}""")]
    [InlineData("""{"deleted":true,"linkToMessage":"http://teams.microsoft.com/x"}""")]
    public void What_is_not_as_expected_in_a_message_is_not_there(string payload)
    {
        var activity = Taking();
        activity["value"]!["messagePayload"] = JsonNode.Parse(payload);
        Assert.Equal(QuotedMessage.None, Assert.IsType<MessageTaken>(Arrive(activity)).Message);
    }

    [Fact]
    public void Files_beside_the_text_are_links_of_it()
    {
        var activity = Taking();
        activity["value"]!["messagePayload"]!["attachments"] = new JsonArray(
            new JsonObject { ["contentType"] = "reference", ["name"] = "acta.docx", ["contentUrl"] = "https://red.sharepoint.com/sites/x/acta de mayo.docx" },
            new JsonObject { ["contentType"] = "reference", ["name"] = "no", ["contentUrl"] = "file:///etc/passwd" },
            new JsonObject { ["contentType"] = "messageReference", ["name"] = "no", ["contentUrl"] = "https://a.example" });
        Assert.Equal("Ayer se reunió datos abiertos\nacta.docx https://red.sharepoint.com/sites/x/acta%20de%20mayo.docx", Assert.IsType<MessageTaken>(Arrive(activity)).Message.Text);
    }

    [Fact]
    public void A_text_that_is_no_HTML_is_kept_as_it_is()
    {
        var activity = Taking();
        activity["value"]!["messagePayload"]!["body"] = new JsonObject { ["contentType"] = "text", ["content"] = "2 < 3 &amp; <b>" };
        Assert.Equal("2 < 3 &amp; <b>", Assert.IsType<MessageTaken>(Arrive(activity)).Message.Text);
    }

    internal static JsonObject Taking(string html = "<p>Ayer se reunió <b>datos abiertos</b></p>", string id = "t1", string serviceUrl = "http://127.0.0.1:9/_connector") =>
        Message(null, id, serviceUrl).With("type", "invoke").With("name", "composeExtension/fetchTask").With("value", Value(html));

    internal static JsonObject Sending(JsonNode? data, string id = "t2", string serviceUrl = "http://127.0.0.1:9/_connector")
    {
        var value = Value("<p>Ayer se reunió <b>datos abiertos</b></p>");
        value["data"] = data;
        return Message(null, id, serviceUrl).With("type", "invoke").With("name", "composeExtension/submitAction").With("value", value);
    }

    private static JsonObject Value(string html) => new()
    {
        ["commandId"] = MessageActions.Command,
        ["commandContext"] = "message",
        ["context"] = new JsonObject { ["theme"] = "default" },
        ["messagePayload"] = new JsonObject
        {
            ["id"] = "1795189341275",
            ["createdDateTime"] = "2024-05-20T15:00:00Z",
            ["from"] = new JsonObject { ["user"] = new JsonObject { ["displayName"] = "Mira" } },
            ["body"] = new JsonObject { ["contentType"] = "html", ["content"] = html },
            ["attachments"] = new JsonArray(),
            ["linkToMessage"] = Link,
        },
    };
}
