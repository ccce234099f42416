using System.Text.Json.Nodes;
using GealcBot.Channel;
using GealcBot.Channel.Files;
using Xunit;
using static GealcBot.Tests.Channel.SomeActivity;

namespace GealcBot.Tests.Channel.Files;

public sealed class FileOffersTests
{
    private const string Address = "https://contoso-my.sharepoint.com/download.aspx?UniqueId=1";

    [Fact]
    public void A_message_of_only_a_file_has_an_empty_text_and_the_file()
    {
        var message = Assert.IsType<MessageArrived>(Arrive(Message(null).With("attachments", new JsonArray(File()))));
        Assert.Empty(message.Text);
        Assert.Equal(new FileElsewhere("informe.docx", Address), Assert.Single(message.Files));
    }

    [Fact]
    public void The_text_beside_a_file_is_kept()
    {
        var message = Assert.IsType<MessageArrived>(Arrive(Message("el informe").With("attachments", new JsonArray(File()))));
        Assert.Equal(("el informe", 1), (message.Text, message.Files.Length));
    }

    // What Teams adds to a formatted message, a pasted picture, a card: none of them is a file. The rest is broken or hostile.
    [Theory]
    [InlineData("""{"contentType":"text/html","content":"<p>hola</p>"}""")]
    [InlineData("""{"contentType":"image/png","contentUrl":"https://smba.trafficmanager.net/amer/v3/attachments/1/views/original"}""")]
    [InlineData("""{"contentType":"image/*","contentUrl":"https://smba.trafficmanager.net/amer/v3/attachments/1/views/original"}""")]
    [InlineData("""{"contentType":"application/vnd.microsoft.card.adaptive","content":{"type":"AdaptiveCard"}}""")]
    [InlineData("""{"contentType":"application/vnd.microsoft.teams.file.download.info"}""")]
    [InlineData("""{"contentType":"application/vnd.microsoft.teams.file.download.info","content":null}""")]
    [InlineData("""{"contentType":"application/vnd.microsoft.teams.file.download.info","content":"https://contoso.sharepoint.com"}""")]
    [InlineData("""{"contentType":"application/vnd.microsoft.teams.file.download.info","content":{"downloadUrl":7}}""")]
    [InlineData("""{"contentType":"application/vnd.microsoft.teams.file.download.info","content":{"downloadUrl":""}}""")]
    [InlineData("""{"contentType":7,"content":{"downloadUrl":"https://contoso.sharepoint.com"}}""")]
    [InlineData("null")]
    [InlineData("7")]
    [InlineData("[]")]
    public void What_is_no_file_is_none(string attachment)
    {
        var message = Assert.IsType<MessageArrived>(Arrive(Message("hola").With("attachments", new JsonArray(JsonNode.Parse(attachment)))));
        Assert.Empty(message.Files);
    }

    [Theory]
    [InlineData("\"informe.docx\"", "\"docx\"", "informe.docx")]
    [InlineData("\"../../etc/passwd\"", "null", "../../etc/passwd")]
    [InlineData("null", "\"docx\"", ".docx")]
    [InlineData("7", "7", "?")]
    [InlineData("\" \"", "\"\"", "?")]
    public void The_name_is_as_the_client_gave_it_where_it_did(string name, string type, string shown)
    {
        var file = File().With("name", JsonNode.Parse(name));
        file["content"]!["fileType"] = JsonNode.Parse(type);
        Assert.Equal(shown, Assert.Single(Files(file)).Name);
    }

    [Fact]
    public void A_long_name_is_cut_between_characters() =>
        Assert.Equal(new string('a', 199), Assert.Single(Files(File().With("name", new string('a', 199) + "😀.docx"))).Name);

    [Fact]
    public void An_address_without_end_is_none() =>
        Assert.Empty(Files(File().With("content", new JsonObject { ["downloadUrl"] = "https://contoso.sharepoint.com/" + new string('a', 10_000) })));

    [Fact]
    public void No_more_than_five_are_taken() => Assert.Equal(5, Files([.. Enumerable.Range(0, 9).Select(_ => File())]).Length);

    private static JsonObject File() => new()
    {
        ["contentType"] = "application/vnd.microsoft.teams.file.download.info",
        ["contentUrl"] = "https://contoso-my.sharepoint.com/personal/ana/informe.docx",
        ["name"] = "informe.docx",
        ["content"] = new JsonObject { ["downloadUrl"] = Address, ["uniqueId"] = "1150D938", ["fileType"] = "docx" },
    };

    private static System.Collections.Immutable.ImmutableArray<FileOffer> Files(params JsonNode[] attachments) =>
        Assert.IsType<MessageArrived>(Arrive(Message(null).With("attachments", new JsonArray(attachments)))).Files;
}
