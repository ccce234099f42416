using System.Text;
using System.Text.Json.Nodes;
using GealcBot.Channel;
using Xunit;
using static GealcBot.Tests.Channel.SomeActivity;

namespace GealcBot.Tests.Channel;

public sealed class ActivityReaderTests
{
    private static readonly string Good = Message("hola").ToJsonString();

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("{")]
    [InlineData("{} {}")]
    [InlineData("\ufeff{}")]
    [InlineData("{\"type\":NaN}")]
    [InlineData("{\"value\":1e999}")]
    [InlineData("{\"value\":\"\\ud800\"}")]
    [InlineData("{\"value\":{\"\\udc00\":1}}")]
    [InlineData("{\"text\":\"a\\u0000b\"}")]
    public void Broken_json_is_refused_and_never_thrown(string json) => Assert.Equal(400, Refusal(Read(json)).Status);

    [Fact]
    public void Odd_values_inside_a_sound_activity_are_refused_as_well()
    {
        Assert.Equal(400, Refusal(Read(Good[..^1] + ",\"value\":{\"deep\":\"\\ud800\"}}")).Status);
        Assert.Equal(400, Refusal(Read(Good[..^1] + ",\"value\":1e999}")).Status);
        Assert.Equal(400, Refusal(Read(Good[..^1] + ",\"value\":\"a\\u0000b\"}")).Status);
    }

    [Fact]
    public void Bytes_that_are_no_utf8_are_refused()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Good[..^1]), .. ",\"x\":\""u8, 0xff, 0xc0, .. "\"}"u8];
        Assert.Equal(400, Refusal(ActivityReader.Read(bytes)).Status);
    }

    [Theory]
    [InlineData(65)]
    [InlineData(100_000)]
    public void Deep_nesting_is_refused(int depth) =>
        Assert.Equal(400, Refusal(Read(Good[..^1] + ",\"value\":" + new string('[', depth) + new string(']', depth) + "}")).Status);

    [Theory]
    [InlineData(",\"type\":\"message\"}")]
    [InlineData(",\"Type\":\"invoke\"}")]
    [InlineData(",\"value\":{\"do\":1,\"do\":2}}")]
    public void A_name_twice_is_refused(string tail) => Assert.Equal(400, Refusal(Read(Good[..^1] + tail)).Status);

    [Theory]
    [InlineData("type")]
    [InlineData("id")]
    [InlineData("channelId")]
    [InlineData("serviceUrl")]
    [InlineData("from")]
    [InlineData("recipient")]
    [InlineData("conversation")]
    public void What_is_required_must_be_there_and_not_empty(string field)
    {
        JsonNode?[] bad = field is "from" or "recipient" or "conversation"
            ? [null, new JsonObject(), new JsonObject { ["id"] = " " }]
            : [null, "", " "];
        Assert.All(bad, value => Assert.Equal(400, Refusal(Read(Message("hola").With(field, value).ToJsonString())).Status));
    }

    [Theory]
    [InlineData("id")]
    [InlineData("channelId")]
    [InlineData("text")]
    public void Numbers_are_not_taken_for_text(string field) =>
        Assert.Equal(400, Refusal(Read(Message("hola").With(field, 7).ToJsonString())).Status);

    [Fact]
    public void An_invoke_needs_a_name() =>
        Assert.Equal(400, Refusal(Read(Message(null).With("type", "invoke").ToJsonString())).Status);

    [Theory]
    [InlineData("entities")]
    [InlineData("attachments")]
    [InlineData("membersAdded")]
    public void Ten_thousand_entries_are_refused(string field)
    {
        var many = new JsonArray([.. Enumerable.Range(0, 10_000).Select(_ => (JsonNode)new JsonObject())]);
        Assert.Contains(field, Refusal(Read(Message("hola").With(field, many).ToJsonString())).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Tenants_that_disagree_are_refused() =>
        Assert.Contains("tenants", Refusal(Read(Message("hola").With("channelData", new JsonObject { ["tenant"] = new JsonObject { ["id"] = "other" } }).ToJsonString())).Reason, StringComparison.Ordinal);

    [Fact]
    public void Nothing_and_the_unknown_are_tolerated()
    {
        var activity = Activity(Message(null).With("entities", null).With("attachments", null).With("membersAdded", null)
            .With("newField", new JsonObject { ["x"] = 1 }).With("channelData", null));
        Assert.Null(activity.Entities);
        Assert.Null(activity.Text);
    }

    [Theory]
    [InlineData("application/json", null)]
    [InlineData("application/json; charset=utf-8", null)]
    [InlineData("application/json; charset=\"UTF-8\"", null)]
    [InlineData("text/plain", 415)]
    [InlineData("application/json; charset=utf-16", 415)]
    [InlineData("", 415)]
    [InlineData(null, 415)]
    [InlineData(";;;", 415)]
    public async Task Only_json_in_utf8_is_read(string? type, int? status)
    {
        using var body = new MemoryStream(Encoding.UTF8.GetBytes(Good));
        var reading = await ActivityReader.ReadAsync(type, encoded: false, null, body, CancellationToken.None);
        Assert.Equal(status, (reading as ActivityRefused)?.Status);
    }

    [Fact]
    public async Task An_encoded_body_is_not_read()
    {
        using var body = new MemoryStream(Encoding.UTF8.GetBytes(Good));
        Assert.Equal(415, Refusal(await ActivityReader.ReadAsync("application/json", encoded: true, null, body, CancellationToken.None)).Status);
        Assert.Equal(0, body.Position);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_body_is_read_up_to_the_limit_whether_its_length_is_told_or_not(bool told)
    {
        Assert.IsType<ActivityRead>(await Sized(ActivityReader.BodyLimit, told));
        Assert.Equal(413, Refusal(await Sized(ActivityReader.BodyLimit + 1, told)).Status);
    }

    [Fact]
    public async Task A_body_that_breaks_off_is_refused()
    {
        await using var body = new BrokenStream();
        Assert.Equal(400, Refusal(await ActivityReader.ReadAsync("application/json", false, null, body, CancellationToken.None)).Status);
    }

    private static async Task<ActivityReading> Sized(int size, bool told)
    {
        var bytes = Encoding.UTF8.GetBytes(Good + new string(' ', size - Encoding.UTF8.GetByteCount(Good)));
        using var body = new MemoryStream(bytes);
        return await ActivityReader.ReadAsync("application/json", false, told ? size : null, body, CancellationToken.None);
    }

    private static ActivityRefused Refusal(ActivityReading reading) => Assert.IsType<ActivityRefused>(reading);

    private sealed class BrokenStream : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            throw new IOException("gone");
    }
}
