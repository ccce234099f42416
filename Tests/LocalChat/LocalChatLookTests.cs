using GealcBot.Channel;
using Microsoft.Playwright;
using Xunit;
using Xunit.Abstractions;
using static Microsoft.Playwright.Assertions;

namespace GealcBot.Tests.LocalChat;

public sealed class LocalChatLookTests(Chromium chromium, ITestOutputHelper output) : BrowserTests(chromium, output)
{
    [Fact]
    public Task Everything_is_done_by_keyboard() => OnThePageAsync(Desktop, async (page, _) =>
    {
        await Expect(page.Input).ToBeFocusedAsync();
        await page.Page.Keyboard.TypeAsync("primera línea");
        await page.Page.Keyboard.PressAsync("Shift+Enter");
        await page.Page.Keyboard.TypeAsync("registrar una reunión");
        await page.Page.Keyboard.PressAsync("Enter");
        await page.HearsAsync("Países que participaron");
        await Expect(page.Page.Locator(".mine .text")).ToHaveTextAsync("primera línea\nregistrar una reunión");

        await TabBackToAsync(page, "Confirmar");
        await page.Page.Keyboard.PressAsync("Enter");
        // The field that is wrong takes the focus.
        await page.Page.Keyboard.TypeAsync("12");
        await TabToAsync(page, "Confirmar");
        await page.Page.Keyboard.PressAsync("Enter");

        await page.HearsAsync("con 12 países");
        await page.Page.Keyboard.PressAsync("Tab");
        await page.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("Corregir", await FocusedAsync(page));
    });

    [Fact]
    public Task The_first_link_of_the_page_leads_past_everything_to_the_message() => OnThePageAsync(Desktop, async (page, _) =>
    {
        await TabBackToAsync(page, "Ir al mensaje");
        await page.Page.Keyboard.PressAsync("Enter");

        await Expect(page.Input).ToBeFocusedAsync();
    });

    [Theory]
    [InlineData(360, ColorScheme.Light)]
    [InlineData(360, ColorScheme.Dark)]
    [InlineData(768, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public Task Nothing_scrolls_sideways(int width, ColorScheme colours) =>
        OnThePageAsync(new() { Width = width, Height = 740 }, async (page, _) =>
        {
            await page.SayAsync($"viene https://redgealc.example/{new string('a', 300)}");
            await page.HearsAsync("lo que viene");
            Assert.False(await page.ScrollsSidewaysAsync());

            await page.Button("Registrar una reunión").Last.ClickAsync();
            await page.Page.GetByLabel("Países que participaron").FillAsync("14");
            await page.Button("No se hizo").ClickAsync();
            Assert.False(await page.ScrollsSidewaysAsync());

            await page.Button("Confirmar").ClickAsync();
            await page.HearsAsync("con 14 países");
            Assert.False(await page.ScrollsSidewaysAsync());
        }, colours);

    [Fact]
    public Task Light_and_dark_follow_the_system_until_one_chooses() => OnThePageAsync(Desktop, async (page, _) =>
    {
        var toggle = page.Button("Modo oscuro");
        var dark = await GroundAsync(page);
        await Expect(toggle).ToHaveAttributeAsync("aria-pressed", "true");
        await toggle.ClickAsync();
        await Expect(toggle).ToHaveAttributeAsync("aria-pressed", "false");
        var light = await GroundAsync(page);

        Assert.NotEqual(dark, light);
        await page.Page.ReloadAsync();
        Assert.Equal(light, await GroundAsync(page));
    }, ColorScheme.Dark);

    [Fact]
    public Task Without_the_card_renderer_cards_are_text_and_the_page_says_what_to_install() => OnThePageAsync(Desktop, async (page, _) =>
    {
        await page.Page.RouteAsync("**/local/setting", async route =>
        {
            var setting = await (await route.FetchAsync()).TextAsync();
            await route.FulfillAsync(new() { Body = setting.Replace("\"cards\":true", "\"cards\":false", StringComparison.Ordinal), ContentType = "application/json" });
        });
        await page.Page.ReloadAsync();
        await page.HearsAsync("Hola, soy GealcBot");
        await page.SayAsync("¿qué viene?");

        await page.HearsAsync("3.3.1: Taller regional de respuesta a incidentes");
        await page.HearsAsync("Primero (enero a marzo) · 1 · 0");
        await page.SayAsync("registrar una reunión");
        await page.HearsAsync("Grupo: Ciberseguridad");
        await Expect(page.Page.Locator("#notice")).ToContainTextAsync("instale Node 20");
        await Expect(page.Page.Locator(".ac-adaptiveCard")).ToHaveCountAsync(0);
    });

    [Fact]
    public Task Whoever_reads_further_up_is_not_pulled_down() => OnThePageAsync(Phone, async (page, host) =>
    {
        await page.SayAsync("¿qué viene?");
        await page.HearsAsync("lo que viene");
        await page.SayAsync("registrar una reunión");
        await page.HearsAsync("Países que participaron");
        await page.Page.EvaluateAsync("document.getElementById('log').scrollTop = 0");
        await host.Connector.SendAsync(host.Bot.Taken.First().Where, new Outgoing { Text = "Un recordatorio" }, default);
        var newer = page.Button("Mensajes nuevos");
        await Expect(newer).ToBeVisibleAsync();
        Assert.Equal(0, await page.Page.EvaluateAsync<int>("document.getElementById('log').scrollTop"));

        await newer.ClickAsync();
        await Expect(page.Page.GetByText("Un recordatorio")).ToBeInViewportAsync();
    });

    [Fact]
    public Task The_page_says_everything_in_four_languages() => OnThePageAsync(Desktop, async (page, _) =>
    {
        var keys = await page.Page.EvaluateAsync<string[]>("""
            async () => {
              const { words } = await import("/local/assets/words.js");
              const flat = (value, path) => typeof value === "object"
                ? Object.entries(value).flatMap(([key, inner]) => flat(inner, `${path}.${key}`))
                : [value ? path : `${path} is empty`];
              return Object.values(words).map(language => flat(language, "").sort().join("\n"));
            }
            """);

        Assert.Equal(4, keys.Length);
        Assert.Single(keys.Distinct());
        Assert.DoesNotContain("is empty", keys[0], StringComparison.Ordinal);
    });

    private static Task<string> GroundAsync(PageInBrowser page) =>
        page.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");

    private static Task<string> FocusedAsync(PageInBrowser page) =>
        page.Page.EvaluateAsync<string>("document.activeElement.textContent.trim()");

    private static Task TabToAsync(PageInBrowser page, string title) => PressUntilFocusedAsync(page, "Tab", title);

    private static Task TabBackToAsync(PageInBrowser page, string title) => PressUntilFocusedAsync(page, "Shift+Tab", title);

    private static async Task PressUntilFocusedAsync(PageInBrowser page, string key, string title)
    {
        for (var tries = 0; tries < 40 && await FocusedAsync(page) != title; tries++)
        {
            await page.Page.Keyboard.PressAsync(key);
        }

        Assert.Equal(title, await FocusedAsync(page));
    }
}
