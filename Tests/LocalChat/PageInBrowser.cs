using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace GealcBot.Tests.LocalChat;

/// <summary>The chat page in a browser, and everything it complained of.</summary>
internal sealed class PageInBrowser : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly ConcurrentQueue<string> _complaints = new();

    private PageInBrowser(IBrowserContext context, IPage page) => (_context, Page) = (context, page);

    public IPage Page { get; }

    /// <summary>Console errors, refused content, script errors and requests that leave this machine.</summary>
    public IReadOnlyList<string> Complaints => [.. _complaints];

    /// <summary>The message to type into.</summary>
    public ILocator Input => Page.Locator("#compose-text");

    public ILocator Cards => Page.Locator(".bubble.card");

    public static async Task<PageInBrowser> OpenAsync(IBrowser browser, Uri address, BrowserNewContextOptions options)
    {
        options.Locale ??= "es-UY";
        options.TimezoneId ??= "America/Montevideo";
        var context = await browser.NewContextAsync(options);
        var opened = new PageInBrowser(context, await context.NewPageAsync());
        opened.Listen();
        await opened.Page.GotoAsync(address.ToString());
        await opened.HearsAsync("Hola, soy GealcBot");
        return opened;
    }

    public async Task SayAsync(string text)
    {
        await Input.FillAsync(text);
        await Input.PressAsync("Enter");
    }

    public Task HearsAsync(string text) => Page.Locator(".message", new() { HasText = text }).Last.WaitForAsync();

    public ILocator Button(string title) => Page.GetByRole(AriaRole.Button, new() { Name = title, Exact = true });

    public Task<bool> ScrollsSidewaysAsync() => Page.EvaluateAsync<bool>(
        "document.scrollingElement.scrollWidth > innerWidth || [...document.querySelectorAll('#log, .bubble')].some(e => e.scrollWidth > e.clientWidth + 1)");

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    private void Listen()
    {
        Page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                _complaints.Enqueue(message.Text);
            }
        };
        Page.PageError += (_, error) => _complaints.Enqueue(error);
        _context.Request += (_, request) =>
        {
            if (new Uri(request.Url) is { IsLoopback: false })
            {
                _complaints.Enqueue($"It asked for {request.Url}");
            }
        };
    }
}
