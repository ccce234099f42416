using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using GealcBot.Bot.Messages;
using GealcBot.Channel;
using GealcBot.Channel.Security;
using GealcBot.Tests.Channel;
using Xunit;

namespace GealcBot.Tests.Messages;

/// <summary>Who and what gets as far as a turn.</summary>
public sealed class MessagesDoorTests : IAsyncLifetime
{
    private MessagesHost _host = null!;

    public async Task InitializeAsync() => _host = await MessagesHost.StartAsync();

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Theory]
    [InlineData("GET")]
    [InlineData("HEAD")]
    [InlineData("PUT")]
    public async Task Only_posts_are_taken(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), MessagesEndpoint.Path);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await _host.Client.SendAsync(request)).StatusCode);
    }

    [Theory]
    [InlineData("Authorization", "Bearer x")]
    [InlineData("Authorization", "Basic x")]
    [InlineData("X-Forwarded-For", "127.0.0.1")]
    [InlineData("x-forwarded-host", "localhost")]
    [InlineData("Forwarded", "for=127.0.0.1")]
    [InlineData("Host", "evil.example")]
    public async Task A_header_that_does_not_belong_here_closes_the_door(string name, string value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, MessagesEndpoint.Path) { Content = new StringContent("{") };
        request.Headers.TryAddWithoutValidation(name, value);
        using var response = await _host.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal("Bearer", response.Headers.WwwAuthenticate.Single().Scheme);
        Assert.Equal(0, _host.Bot.Turns);
    }

    [Theory]
    [InlineData("""{"channelId":"AseChannel"}""")]
    [InlineData("""{"channelId":"emulator","recipient":{"id":"28:bot","role":"skill"}}""")]
    public async Task Nothing_in_the_body_chooses_who_checks_it(string changes)
    {
        await using var closed = await MessagesHost.StartAsync(new ClosedGate());
        var activity = closed.Message("x");
        foreach (var (name, value) in JsonNode.Parse(changes)!.AsObject().ToArray())
        {
            activity[name] = value!.DeepClone();
        }

        Assert.Equal(HttpStatusCode.Unauthorized, (await closed.PostAsync(activity)).Status);
        Assert.Equal(0, closed.Bot.Turns);
    }

    [Fact]
    public async Task A_stranger_is_answered_before_the_body_is_sent()
    {
        await using var closed = await MessagesHost.StartAsync(new ClosedGate());
        using var socket = new TcpClient();
        await socket.ConnectAsync(closed.Client.BaseAddress!.Host, closed.Client.BaseAddress.Port);
        var stream = socket.GetStream();
        await stream.WriteAsync("POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 10000000\r\n\r\n{"u8.ToArray());
        var answer = new byte[16];
        await stream.ReadExactlyAsync(answer);
        Assert.StartsWith("HTTP/1.1 401", Encoding.ASCII.GetString(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_connector_elsewhere_is_refused_and_not_called()
    {
        _host.Bot.Says(new TurnResult([new Outgoing { Text = "hola" }]));
        var (status, _) = await _host.PostAsync(_host.Message("x").With("serviceUrl", "http://127.0.0.1@evil.example/"));
        Assert.Equal(HttpStatusCode.Forbidden, status);
        Assert.Equal(0, _host.Bot.Turns);
    }

    [Theory]
    [InlineData("application/json", null, "{", HttpStatusCode.BadRequest)]
    [InlineData("application/json", null, "{}", HttpStatusCode.BadRequest)]
    [InlineData("text/plain", null, "{}", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("application/json", "gzip", "{}", HttpStatusCode.UnsupportedMediaType)]
    public async Task What_cannot_be_read_is_refused(string type, string? encoding, string body, HttpStatusCode status)
    {
        using var content = new StringContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue(type);
        if (encoding is not null)
        {
            content.Headers.ContentEncoding.Add(encoding);
        }

        using var response = await _host.Client.PostAsync(MessagesEndpoint.Path, content);
        Assert.Equal(status, response.StatusCode);
        Assert.Equal(0, response.Content.Headers.ContentLength);
    }

    [Fact]
    public async Task A_large_body_is_refused_also_when_its_length_is_not_told()
    {
        using var content = new StringContent(new string(' ', 300_000), Encoding.UTF8, "application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, MessagesEndpoint.Path) { Content = content };
        request.Headers.TransferEncodingChunked = true;
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await _host.Client.SendAsync(request)).StatusCode);
    }
}
