using System.Net;
using System.Net.Http.Headers;
using System.Text;
using GealcBot.Channel;
using GealcBot.Channel.Files;
using GealcBot.Documents.Import;
using Xunit;

namespace GealcBot.Tests.LocalChat;

public sealed class LocalFilesEndpointTests : IAsyncLifetime
{
    private LocalChatHost _host = null!;

    public async Task InitializeAsync() => _host = await LocalChatHost.StartAsync();

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task A_file_reaches_the_bot_with_what_was_typed_beside_it()
    {
        var page = await _host.OpenAsync("secretariat", null);

        Assert.Equal(HttpStatusCode.Accepted, await SendAsync(page, "informe 2024.docx", "Sesión"u8.ToArray(), text: "el informe"));
        var said = await page.HearFirstAsync("said");
        await page.HearFirstAsync("message", data => (string?)data["text"] == "Usted envió: informe 2024.docx (7)");

        Assert.Equal(("el informe", "informe 2024.docx"), (said.Text, (string?)said.Data["file"]));
        var message = Assert.Single(_host.Bot.Taken.OfType<MessageArrived>());
        Assert.Equal("el informe", message.Text);
        Assert.Equal("Sesión"u8.ToArray(), Assert.IsType<FileInHand>(Assert.Single(message.Files)).Bytes.ToArray());
    }

    [Fact]
    public async Task A_file_alone_is_a_message()
    {
        var page = await _host.OpenAsync();

        Assert.Equal(HttpStatusCode.Accepted, await SendAsync(page, "plan.md", []));
        await page.HearFirstAsync("message", data => (string?)data["text"] == "Usted envió: plan.md (0)");
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("C:\\Windows\\win.ini")]
    [InlineData("<img src=x onerror=alert(1)>.docx")]
    public async Task A_name_is_only_shown(string name)
    {
        var page = await _host.OpenAsync();

        Assert.Equal(HttpStatusCode.Accepted, await SendAsync(page, name, [1, 2, 3]));
        Assert.Equal(name, (string?)(await page.HearFirstAsync("said")).Data["file"]);
    }

    [Theory]
    [InlineData(Importer.LargestFile, HttpStatusCode.Accepted)]
    [InlineData(Importer.LargestFile + 1, HttpStatusCode.RequestEntityTooLarge)]
    [InlineData(Importer.LargestFile * 2, HttpStatusCode.RequestEntityTooLarge)]
    public async Task A_file_may_be_as_large_as_the_bot_reads(int length, HttpStatusCode status)
    {
        var page = await _host.OpenAsync();
        HttpStatusCode answered;
        try
        {
            answered = await SendAsync(page, "plan.txt", new byte[length]);
        }
        catch (HttpRequestException)
        {
            // The server may hang up on what it will not read, before its answer is looked at.
            answered = HttpStatusCode.RequestEntityTooLarge;
        }

        Assert.Equal(status, answered);
    }

    [Fact]
    public async Task Sent_again_it_is_taken_once()
    {
        var page = await _host.OpenAsync();
        await SendAsync(page, "plan.md", [1], clientId: "twice");
        await SendAsync(page, "plan.md", [1], clientId: "twice");
        await page.SayAsync("fin");
        await page.HearFirstAsync("message", data => (string?)data["text"] == "Usted escribió: fin");

        Assert.Single(_host.Bot.Taken.OfType<MessageArrived>(), message => !message.Files.IsEmpty);
    }

    [Fact]
    public async Task Without_a_file_a_name_or_an_id_it_is_refused()
    {
        var page = await _host.OpenAsync();

        Assert.Equal(HttpStatusCode.BadRequest, await SendAsync(page, "plan.md", [1], clientId: ""));
        Assert.Equal(HttpStatusCode.BadRequest, await SendAsync(page, "plan.md", [1], clientId: new string('a', 65)));
        Assert.Equal(HttpStatusCode.BadRequest, await SendAsync(page, new string('a', 201), [1]));
        Assert.Equal(HttpStatusCode.BadRequest, await SendAsync(page, "plan.md", [1], text: new string('a', 8001)));
        Assert.Equal(HttpStatusCode.BadRequest, await PostAsync(page.Id, page.Token, new MultipartFormDataContent { { new StringContent("1"), "clientId" } }));
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, await PostAsync(page.Id, page.Token, new ByteArrayContent([1])));
        Assert.Equal(HttpStatusCode.BadRequest, await PostAsync(page.Id, page.Token, Broken()));
        Assert.Empty(_host.Bot.Taken.OfType<MessageArrived>());
    }

    [Fact]
    public async Task Only_who_is_in_the_conversation_sends_files()
    {
        var mine = await _host.OpenAsync();
        var other = await _host.OpenAsync();

        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(mine.Id, null, Form("plan.md", [1])));
        Assert.Equal(HttpStatusCode.Forbidden, await PostAsync(mine.Id, other.Token, Form("plan.md", [1])));
        Assert.Equal(HttpStatusCode.NotFound, await PostAsync("local-unknown", mine.Token, Form("plan.md", [1])));
        Assert.Equal(HttpStatusCode.Forbidden, await PostAsync(mine.Id, mine.Token, Form("plan.md", [1]), ("Origin", "https://evil.example")));
        Assert.Empty(_host.Bot.Taken.OfType<MessageArrived>());
    }

    [Fact]
    public async Task There_is_an_end_to_the_files_that_wait_and_room_again_after()
    {
        var pages = new[] { await _host.OpenAsync(), await _host.OpenAsync() };
        await pages[0].HearFirstAsync("message");
        _host.Bot.Gate = new TaskCompletionSource();
        for (var sent = 0; sent < 4; sent++)
        {
            Assert.Equal(HttpStatusCode.Accepted, await SendAsync(pages[sent % 2], "plan.md", [1], clientId: $"held-{sent}"));
        }

        Assert.Equal(HttpStatusCode.ServiceUnavailable, await SendAsync(pages[0], "plan.md", [1], clientId: "one-more"));
        _host.Bot.Gate.SetResult();
        await pages[0].HearAsync(heard => heard.Text == "Usted envió: plan.md (1)");
        for (var tries = 0; await SendAsync(pages[0], "plan.md", [1], clientId: "one-more") != HttpStatusCode.Accepted; tries++)
        {
            Assert.True(tries < 100, "There is no room again.");
            await Task.Delay(20);
        }
    }

    [Fact]
    public async Task The_page_is_told_how_large_a_file_may_be() => Assert.Contains(
        $"\"largestFile\":{16 * 1024 * 1024}", await _host.Http.GetStringAsync("/local/setting"), StringComparison.Ordinal);

    private Task<HttpStatusCode> SendAsync(LocalPageDouble page, string name, byte[] bytes, string text = "", string? clientId = null) =>
        PostAsync(page.Id, page.Token, Form(name, bytes, text, clientId));

    private async Task<HttpStatusCode> PostAsync(string conversation, string? token, HttpContent content, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, $"/local/conversations/{conversation}/files") { Content = content };
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        foreach (var (name, value) in headers)
        {
            request.Headers.Add(name, value);
        }

        using var answer = await _host.Http.SendAsync(request);
        return answer.StatusCode;
    }

    /// <summary>As a browser writes it: the name as it is, in quotes.</summary>
    private static ByteArrayContent Form(string name, byte[] bytes, string text = "", string? clientId = null)
    {
        const string Line = "----page";
        var quoted = name.Replace("\"", "%22", StringComparison.Ordinal);
        var head = $"--{Line}\r\nContent-Disposition: form-data; name=\"clientId\"\r\n\r\n{clientId ?? Guid.NewGuid().ToString()}\r\n"
            + $"--{Line}\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\n{text}\r\n"
            + $"--{Line}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{quoted}\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        return Body([.. Encoding.UTF8.GetBytes(head), .. bytes, .. Encoding.UTF8.GetBytes($"\r\n--{Line}--\r\n")]);
    }

    private static ByteArrayContent Broken() => Body("------page\r\nContent-Disposition: form-data; name=\"cl"u8.ToArray());

    private static ByteArrayContent Body(byte[] bytes)
    {
        var content = new ByteArrayContent(bytes);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=----page");
        return content;
    }
}
