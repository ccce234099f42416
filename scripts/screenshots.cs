#!/usr/bin/env dotnet
// Takes the two pictures of the README from the running bot, or starts it first: dotnet run scripts/screenshots.cs
#:package Microsoft.Playwright
#:property PublishAot=false
#:property RestorePackagesWithLockFile=false
using System.Diagnostics;
using Microsoft.Playwright;

const string Address = "http://localhost:3978/";
string[] flags =
[
    "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--lang=es",
    "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE 127.0.0.1",
];

var root = Path.GetFullPath(args is [var folder] ? folder : ".");
if (!Directory.Exists(Path.Combine(root, "Bot")))
{
    Console.Error.WriteLine($"No bot in {root}: run this from the root of the repository.");
    return 1;
}

string[] known = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
if (known.FirstOrDefault(File.Exists) is not { } chromium)
{
    Console.Error.WriteLine("No Chromium here. On Debian: apt-get install chromium fonts-liberation");
    return 1;
}

using var http = new HttpClient();
var bot = await AnswersAsync() ? null : Process.Start(new ProcessStartInfo("dotnet", ["run", "--project", Path.Combine(root, "Bot")]));
try
{
    using var waiting = new CancellationTokenSource(TimeSpan.FromMinutes(3));
    while (!await AnswersAsync())
    {
        if (bot is { HasExited: true })
        {
            Console.Error.WriteLine("The bot did not start.");
            return 1;
        }

        await Task.Delay(TimeSpan.FromMilliseconds(300), waiting.Token);
    }

    using var playwright = await Playwright.CreateAsync();
    await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = chromium, Args = flags });
    Directory.CreateDirectory(Path.Combine(root, "docs", "screenshots"));
    await TakeAsync(browser, "desktop", 1280, 800);
    await TakeAsync(browser, "phone", 360, 740);
}
finally
{
    bot?.Kill(entireProcessTree: true);
}

return 0;

async Task TakeAsync(IBrowser browser, string name, int width, int height)
{
    await using var context = await browser.NewContextAsync(new()
    {
        ViewportSize = new() { Width = width, Height = height },
        Locale = "es-UY",
        TimezoneId = "America/Montevideo",
        ReducedMotion = ReducedMotion.Reduce,
    });
    // The page begins as the coordinator of cybersecurity.
    var page = await context.NewPageAsync();
    await page.GotoAsync(Address);
    await page.Locator(".message").First.WaitForAsync();
    await page.Locator("#compose-text").FillAsync("¿qué viene para ciberseguridad?");
    await page.Locator("#compose-text").PressAsync("Enter");
    await page.Locator(".mine ~ .message .bubble.card").First.WaitForAsync();
    var file = Path.Combine(root, "docs", "screenshots", $"{name}.png");
    await page.ScreenshotAsync(new() { Path = file });
    Console.WriteLine(file);
}

async Task<bool> AnswersAsync()
{
    try
    {
        return (await http.GetAsync(new Uri(Address))).IsSuccessStatusCode;
    }
    catch (HttpRequestException)
    {
        return false;
    }
}
