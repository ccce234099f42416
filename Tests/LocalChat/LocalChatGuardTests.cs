using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using Xunit;

namespace GealcBot.Tests.LocalChat;

public sealed class LocalChatGuardTests : IAsyncLifetime
{
    private LocalChatHost _host = null!;

    public async Task InitializeAsync() => _host = await LocalChatHost.StartAsync();

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Theory]
    [InlineData("Host", "evil.example")]
    // A name that somebody made point at this machine.
    [InlineData("Host", "localhost.evil.example")]
    [InlineData("Host", "0.0.0.0")]
    [InlineData("X-Forwarded-For", "203.0.113.7")]
    [InlineData("X-Forwarded-Host", "localhost")]
    [InlineData("Forwarded", "for=203.0.113.7")]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", "null")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    public async Task Whoever_does_not_come_from_this_page_is_refused(string header, string value)
    {
        foreach (var path in new[] { "/", "/local/setting", "/local/assets/chat.js", "/local/conversations/x/events" })
        {
            var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.TryAddWithoutValidation(header, value);

            Assert.Equal(HttpStatusCode.Forbidden, (await _host.Http.SendAsync(request)).StatusCode);
        }
    }

    [Theory]
    [InlineData("localhost")]
    [InlineData("127.0.0.1:3978")]
    [InlineData("[::1]:3978")]
    public async Task The_names_of_this_machine_are_let_in(string name)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/local/setting");
        request.Headers.Host = name;

        Assert.Equal(HttpStatusCode.OK, (await _host.Http.SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task A_link_in_some_document_opens_the_page()
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Add("Sec-Fetch-Site", "cross-site");
        request.Headers.Add("Sec-Fetch-Mode", "navigate");
        request.Headers.Add("Sec-Fetch-Dest", "document");

        Assert.Equal(HttpStatusCode.OK, (await _host.Http.SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task A_conversation_opens_with_its_own_token_only()
    {
        var mine = await _host.OpenAsync();
        var other = await _host.OpenAsync();

        Assert.Equal(HttpStatusCode.Unauthorized, await SayAsync(mine.Id, token: null));
        Assert.Equal(HttpStatusCode.Forbidden, await SayAsync(mine.Id, other.Token));
        Assert.Equal(HttpStatusCode.NotFound, await SayAsync("local-unknown", mine.Token));
        Assert.Equal(HttpStatusCode.Accepted, await SayAsync(mine.Id, mine.Token));
    }

    [Fact]
    public async Task The_stream_needs_the_token_too_and_takes_it_from_no_address()
    {
        var page = await _host.OpenAsync();

        var answer = await _host.Http.GetAsync($"/local/conversations/{page.Id}/events?token={page.Token}");

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task A_form_of_another_site_cannot_start_a_conversation()
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/local/conversations")
        {
            Content = new StringContent("""{"role":"stranger","language":"es"}""", Encoding.UTF8, "text/plain"),
        };

        Assert.Equal(HttpStatusCode.BadRequest, (await _host.Http.SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task Tokens_are_long_and_never_the_same()
    {
        var tokens = new[] { (await _host.OpenAsync()).Token, (await _host.OpenAsync()).Token };

        Assert.NotEqual(tokens[0], tokens[1]);
        // 256 bits in base64url.
        Assert.All(tokens, token => Assert.Equal(43, token.Length));
    }

    [Theory]
    [InlineData("/local/assets/../../GealcBot.Bot.dll")]
    [InlineData("/local/assets/..%2f..%2fGealcBot.Bot.dll")]
    [InlineData("/local/assets/..%5c..%5cGealcBot.Bot.dll")]
    [InlineData("/local/assets/%2e%2e/chat.js")]
    [InlineData("/local/assets//etc/passwd")]
    [InlineData("/local/assets/nothing.js")]
    public async Task No_other_file_is_served(string path) => Assert.Equal(404, await RawStatusAsync(path));

    [Fact]
    public async Task The_page_and_its_files_are_served_with_strict_headers()
    {
        foreach (var (path, type) in new[] { ("/", "text/html"), ("/local/assets/chat.js", "text/javascript"), ("/local/assets/chat.css", "text/css") })
        {
            var answer = await _host.Http.GetAsync(path);

            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal(type, answer.Content.Headers.ContentType!.MediaType);
            Assert.Contains("default-src 'none'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
            Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
            Assert.Equal("no-referrer", answer.Headers.GetValues("Referrer-Policy").Single());
            Assert.False(answer.Headers.Contains("Access-Control-Allow-Origin"));
        }
    }

    private async Task<HttpStatusCode> SayAsync(string conversation, string? token) => (await _host.PostAsync(
        $"/local/conversations/{conversation}/messages", new JsonObject { ["text"] = "hola", ["clientId"] = "1" }, token)).StatusCode;

    /// <summary>HttpClient tidies an address before it sends it; somebody hostile does not.</summary>
    private async Task<int> RawStatusAsync(string path)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(IPAddress.Loopback, _host.Address.Port);
        await using var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"));
        using var reader = new StreamReader(stream);
        var line = await reader.ReadLineAsync();
        return int.Parse(line!.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture);
    }
}
