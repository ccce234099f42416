using GealcBot.Bot.Hosting;
using GealcBot.Storage.Sqlite;
using GealcBot.Tests.LocalChat;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace GealcBot.Tests.Hosting;

/// <summary>The whole of it: the host as it is started, its page, and a real browser. Without a browser it says what to install.</summary>
public sealed class ThePageOfTheBotTests(Chromium chromium, ITestOutputHelper output) : IClassFixture<Chromium>
{
    [Fact]
    public Task A_reminder_appears_by_itself_and_one_reports_the_meeting_from_it() => OnTheDayAsync(new DateOnly(2024, 6, 17), 1280, async page =>
    {
        await BecomeCoordinatorAsync(page);
        await Sees(page, "Ciberseguridad: falta la reunión del segundo trimestre");
        // Two things wait: the meeting comes first.
        await page.GetByRole(AriaRole.Button, new() { Name = "Contestar" }).First.ClickAsync();
        await Button(page, "Ya se hizo").ClickAsync();
        // The first of its dates is the meeting's, the second that of the next one.
        await page.Locator("input[type=date]").First.FillAsync("2024-06-10");
        await Button(page, "Registrar").ClickAsync();
        await Sees(page, "Reunión registrada");
        await Sees(page, "Ciberseguridad: 1 de 4 (3.3.3)");
        Assert.Equal(0, await page.GetByText("falta la reunión del segundo trimestre").CountAsync());
    });

    [Fact]
    public Task On_a_phone_one_asks_and_reports_in_a_sentence() => OnTheDayAsync(new DateOnly(2024, 5, 20), 360, async page =>
    {
        await BecomeCoordinatorAsync(page);
        await SayAsync(page, "¿qué viene para ciberseguridad?");
        await Sees(page, "3.3.1 Webinar regional sobre la materia");
        await SayAsync(page, "ayer se reunió ciberseguridad, 14 países");
        await Button(page, "Registrar").ClickAsync();
        await Sees(page, "Reunión registrada");
        Assert.False(await page.EvaluateAsync<bool>("document.scrollingElement.scrollWidth > innerWidth"));
    });

    private async Task OnTheDayAsync(DateOnly day, int width, Func<IPage, Task> act)
    {
        if (Chromium.Path is null)
        {
            output.WriteLine(Chromium.WhatToInstall);
            return;
        }

        var builder = BotHost.Builder(day, port: 0, environment: "Development");
        await using var documents = SqliteDocuments.InMemory();
        await using var app = await BotHost.StartAsync(builder, BotSettings.Read(builder.Configuration), documents, CancellationToken.None);
        await using var context = await (await chromium.BrowserAsync()).NewContextAsync(new() { Locale = "es-UY", ViewportSize = new() { Width = width, Height = 800 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync(app.Urls.Single());
        await act(page);
    }

    private static async Task BecomeCoordinatorAsync(IPage page)
    {
        await Sees(page, "Qué puedo hacer por usted");
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(part => part.open = true)");
        var choosers = page.Locator("select");
        await choosers.Nth(1).SelectOptionAsync("cybersecurity");
        await choosers.Nth(0).SelectOptionAsync("coordinator");
        await Sees(page, "Usted está aquí como coordinación de Ciberseguridad");
    }

    private static async Task SayAsync(IPage page, string text)
    {
        await page.Locator("#compose-text").FillAsync(text);
        await page.Locator("#compose-text").PressAsync("Enter");
    }

    private static Task Sees(IPage page, string text) => page.Locator(".message", new() { HasText = text }).Last.WaitForAsync();

    private static ILocator Button(IPage page, string title) => page.GetByRole(AriaRole.Button, new() { Name = title, Exact = true }).Last;
}
