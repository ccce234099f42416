using System.Text.Json.Nodes;
using GealcBot.Channel;
using Xunit;
using static GealcBot.Tests.Channel.SomeActivity;

namespace GealcBot.Tests.Channel;

public sealed class ArrivalsTests
{
    [Fact]
    public void A_message_says_who_where_and_in_which_language()
    {
        var message = Assert.IsType<MessageArrived>(Arrive(Message(" hola ").With("entities", new JsonArray(
            new JsonObject { ["type"] = "clientInfo", ["locale"] = "es-UY", ["timezone"] = "America/Montevideo" }))));
        Assert.Equal("hola", message.Text);
        Assert.Equal(new Caller("tenant-1", "ana-no-guid", PersonId, "Ana"), message.From);
        Assert.Equal(new Address("msteams", "http://127.0.0.1:9/_connector", "a:1", Scope.Personal, "tenant-1", BotId, PersonId, false), message.Where);
        Assert.Equal(("es-UY", "America/Montevideo", "1"), (message.Locale, message.TimeZone, message.ActivityId));
    }

    [Theory]
    [InlineData("MESSAGE")]
    [InlineData("Message")]
    [InlineData("message/x")]
    public void The_type_is_read_without_case_and_sub_type(string type) =>
        Assert.IsType<MessageArrived>(Arrive(Message("hola").With("type", type)));

    [Fact]
    public void A_submit_is_a_press_of_the_card_it_replies_to()
    {
        var press = Assert.IsType<CardPressed>(Arrive(Message(null).With("value", new JsonObject { ["do"] = "held" }).With("replyToId", "77")));
        Assert.Equal(("77", false, "held"), (press.CardId, press.InPlace, press.Data.GetProperty("do").GetString()));
    }

    [Theory]
    [InlineData("""{"a":1}""", "hold", """{"a":1,"do":"hold"}""")]
    [InlineData("""{"do":"own"}""", "hold", """{"do":"own"}""")]
    [InlineData("null", "hold", """{"do":"hold"}""")]
    [InlineData("""{"a":1}""", null, """{"a":1}""")]
    [InlineData("null", null, "{}")]
    public void An_execute_carries_its_verb_in_the_data(string data, string? verb, string expected)
    {
        var press = Assert.IsType<CardPressed>(Arrive(Press(JsonNode.Parse(data) as JsonObject, verb)));
        Assert.True(press.InPlace);
        Assert.Equal(expected, press.Data.GetRawText());
    }

    [Theory]
    [InlineData("""null""")]
    [InlineData("""7""")]
    [InlineData("""{"action":7}""")]
    [InlineData("""{"action":{"type":"Action.Submit"}}""")]
    [InlineData("""{"action":{"type":7}}""")]
    [InlineData("""{"trigger":"automatic","action":{"type":"Action.Execute","verb":"hold"}}""")]
    public void What_is_no_press_does_nothing(string value) =>
        Assert.IsType<NothingToDo>(Arrive(Press(null, null).With("value", JsonNode.Parse(value))));

    [Fact]
    public void The_end_of_a_meeting_says_which_and_when()
    {
        var value = new JsonObject { ["MeetingType"] = "Scheduled", ["Title"] = " Cyber\n group ", ["Id"] = "TVNT", ["JoinUrl"] = "https://teams.example.com/l", ["EndTime"] = "2024-06-12T20:25:21.0571163Z" };
        var over = Assert.IsType<MeetingEnded>(Arrive(Event("application/vnd.microsoft.meetingEnd", value)));
        Assert.Equal(("Cyber group", new DateTimeOffset(2024, 6, 12, 20, 25, 21, TimeSpan.Zero)), (over.Title, over.At.AddTicks(-(over.At.Ticks % TimeSpan.TicksPerSecond))));
    }

    [Theory]
    [InlineData("application/vnd.microsoft.meetingStart", """{"Title":"x","StartTime":"2024-06-12T20:25:21Z"}""")]
    [InlineData("application/vnd.microsoft.meetingEnd", """{"Title":"x"}""")]
    [InlineData("application/vnd.microsoft.meetingEnd", """{"Title":"x","EndTime":"soon"}""")]
    [InlineData("application/vnd.microsoft.meetingEnd", """{"Title":"x","EndTime":7}""")]
    [InlineData("application/vnd.microsoft.meetingEnd", "7")]
    [InlineData("application/vnd.microsoft.meetingEnd", "null")]
    [InlineData("application/vnd.microsoft.readReceipt", """{"EndTime":"2024-06-12T20:25:21Z"}""")]
    public void Other_events_and_ends_without_a_time_do_nothing(string name, string value) =>
        Assert.IsType<NothingToDo>(Arrive(Event(name, JsonNode.Parse(value))));

    [Theory]
    [InlineData("add", typeof(Installed))]
    [InlineData("add-upgrade", typeof(Installed))]
    [InlineData("Remove", typeof(Uninstalled))]
    [InlineData("remove-upgrade", typeof(Uninstalled))]
    [InlineData("other", typeof(NothingToDo))]
    [InlineData(null, typeof(NothingToDo))]
    public void Installing_is_known_by_its_action(string? action, Type expected) =>
        Assert.IsType(expected, Arrive(Message(null).With("type", "installationUpdate").With("action", action)));

    [Theory]
    [InlineData("membersAdded", BotId, typeof(Installed))]
    [InlineData("membersAdded", PersonId, typeof(NothingToDo))]
    [InlineData("membersRemoved", BotId, typeof(Uninstalled))]
    public void A_change_of_members_matters_when_it_is_the_bot(string list, string who, Type expected) =>
        Assert.IsType(expected, Arrive(Message(null).With("type", "conversationUpdate").With(list, new JsonArray(new JsonObject { ["id"] = who }))));

    [Fact]
    public void An_edited_message_is_told_apart() =>
        Assert.Equal("nuevo", Assert.IsType<MessageEdited>(Arrive(Message("nuevo").With("type", "messageUpdate"))).Text);

    [Theory]
    [InlineData("typing")]
    [InlineData("messageReaction")]
    [InlineData("messageDelete")]
    [InlineData("never-heard-of")]
    [InlineData("messages")]
    public void Unknown_types_do_nothing(string type) => Assert.IsType<NothingToDo>(Arrive(Message("x").With("type", type)));

    [Theory]
    [InlineData("28:other")]
    [InlineData(BotId)]
    public void Bots_are_not_talked_to(string sender) =>
        Assert.IsType<NothingToDo>(Arrive(Message("hola").With("from", new JsonObject { ["id"] = sender })));

    [Fact]
    public void Without_a_tenant_nothing_is_done_except_locally()
    {
        var nobody = Message("hola").With("channelData", null).With("conversation", new JsonObject { ["id"] = "c" });
        Assert.IsType<NothingToDo>(Arrive(nobody));
        Assert.Equal("local:", Assert.IsType<MessageArrived>(Arrive(nobody, local: true)).From.Tenant);
    }

    [Fact]
    public void A_local_caller_never_gets_the_tenant_they_name() =>
        Assert.Equal("local:tenant-1", Arrive(Message("hola"), local: true).From.Tenant);

    [Fact]
    public void Long_names_are_cut_between_characters()
    {
        var name = new string('a', 99) + "😀 and more";
        var from = new JsonObject { ["id"] = PersonId, ["name"] = name };
        Assert.Equal(new string('a', 99), Arrive(Message("x").With("from", from)).From.Name);
    }

    [Fact]
    public void Without_an_object_id_the_channels_id_stands_for_it() =>
        Assert.Equal(PersonId, Arrive(Message("x").With("from", new JsonObject { ["id"] = PersonId })).From.ObjectId);

    [Fact]
    public void A_long_text_stays_whole() =>
        Assert.Equal(50_000, Assert.IsType<MessageArrived>(Arrive(Message(new string('x', 50_000)))).Text.Length);

    private static JsonObject Event(string name, JsonNode? value) => Message(null).With("type", "event").With("name", name).With("value", value);
}
