using GealcBot.Channel;
using Microsoft.Playwright;
using Xunit;
using Xunit.Abstractions;
using static Microsoft.Playwright.Assertions;

namespace GealcBot.Tests.LocalChat;

public sealed class LocalChatBrowserTests(Chromium chromium, ITestOutputHelper output) : BrowserTests(chromium, output)
{
    [Fact]
    public Task One_types_a_message_sees_a_card_presses_and_the_card_changes_in_place() => OnThePageAsync(Desktop, async (page, _) =>
    {
        await page.SayAsync("registrar una reunión");
        await page.Page.GetByLabel("Países que participaron").FillAsync("14");
        await page.Button("Confirmar").ClickAsync();

        await page.HearsAsync("con 14 países");
        await Expect(page.Cards).ToHaveCountAsync(1);
        await Expect(page.Page.Locator("#spoken")).ToHaveTextAsync("La tarjeta cambió");
        await Expect(page.Cards.First).ToBeFocusedAsync();
    });

    [Fact]
    public Task Of_two_forms_on_the_page_each_keeps_what_is_chosen_in_it() => OnThePageAsync(Desktop, async (page, _) =>
    {
        await page.SayAsync("registrar una reunión");
        await page.SayAsync("registrar una reunión");
        await Expect(page.Cards).ToHaveCountAsync(2);
        await Expect(page.Cards.First.GetByRole(AriaRole.Radio, new() { Checked = true })).ToHaveCountAsync(1);
        await Expect(page.Cards.Last.GetByRole(AriaRole.Radio, new() { Checked = true })).ToHaveCountAsync(1);
    });

    [Fact]
    public Task Inputs_are_checked_before_anything_is_sent() => OnThePageAsync(Desktop, async (page, host) =>
    {
        await page.SayAsync("registrar una reunión");
        await page.Page.GetByLabel("Países que participaron").FillAsync("99");
        await page.Button("Confirmar").ClickAsync();

        await Expect(page.Page.GetByText("Escriba un número entre 1 y 35")).ToBeVisibleAsync();
        await Expect(page.Page.GetByLabel("Países que participaron")).ToBeFocusedAsync();
        Assert.Empty(host.Bot.Taken.OfType<CardPressed>());
    });

    [Fact]
    public Task A_button_pressed_twice_is_sent_once_and_shows_that_it_waits() => OnThePageAsync(Desktop, async (page, host) =>
    {
        await page.SayAsync("recordatorio");
        await page.HearsAsync("debe su segunda reunión");
        host.Bot.Gate = new TaskCompletionSource();
        await page.Button("Ya se hizo").DblClickAsync();
        await Expect(page.Button("Recordar más tarde")).ToHaveAttributeAsync("aria-disabled", "true");
        await Expect(page.Cards.First).ToHaveAttributeAsync("aria-busy", "true");
        host.Bot.Gate.SetResult();

        await page.HearsAsync("Reunión registrada");
        Assert.False(Assert.Single(host.Bot.Taken.OfType<CardPressed>()).InPlace);
    });

    [Fact]
    public Task A_press_that_fails_keeps_what_was_typed_and_can_be_tried_again() => OnThePageAsync(Desktop, async (page, host) =>
    {
        await page.SayAsync("registrar una reunión");
        await page.Page.GetByLabel("Países que participaron").FillAsync("14");
        host.Bot.Broken = true;
        await page.Button("Confirmar").ClickAsync();
        await Expect(page.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("No se pudo enviar");
        await Expect(page.Page.GetByLabel("Países que participaron")).ToHaveValueAsync("14");

        host.Bot.Broken = false;
        await page.Button("Reintentar").ClickAsync();
        await page.HearsAsync("con 14 países");
    }, complains: "502");

    [Fact]
    public Task A_message_that_the_bot_sends_on_its_own_appears_without_asking() => OnThePageAsync(Desktop, async (page, host) =>
    {
        await host.Connector.SendAsync(host.Bot.Taken.First().Where, new Outgoing { Card = ScriptedCards.Reminder, Alert = true }, default);

        await page.HearsAsync("debe su segunda reunión");
    });

    [Fact]
    public Task Choosing_who_one_is_starts_a_conversation_as_that_person_in_that_language() => OnThePageAsync(Phone, async (page, host) =>
    {
        await page.SayAsync("antes");
        await page.HearsAsync("Usted escribió: antes");
        await page.Page.Locator("summary").ClickAsync();
        await page.Page.GetByLabel("Idioma").SelectOptionAsync("fr");
        await page.Page.GetByLabel("Rôle").SelectOptionAsync("secretariat");

        await Expect(page.Page.GetByLabel("Groupe de travail")).ToBeDisabledAsync();
        await Expect(page.Page.Locator("#today")).ToHaveTextAsync("Nous sommes le lundi 20 mai 2024 (date de démonstration)");
        await Expect(page.Page.Locator("html")).ToHaveAttributeAsync("lang", "fr-FR");
        await page.HearsAsync("Hola, soy GealcBot");
        await Expect(page.Page.GetByText("Usted escribió: antes")).ToHaveCountAsync(0);
        await page.SayAsync("bonjour");
        await page.HearsAsync("Usted escribió: bonjour");
        Assert.Equal(("demo:secretariat", "fr-FR"), (host.Bot.Taken.Last().From.ObjectId, host.Bot.Taken.Last().Locale));
    });

    [Fact]
    public Task A_page_that_is_loaded_again_shows_the_conversation_as_it_was() => OnThePageAsync(Desktop, async (page, host) =>
    {
        await page.SayAsync("recordatorio");
        await page.Button("Ya se hizo").ClickAsync();
        await page.HearsAsync("por el mensaje");
        await page.Page.ReloadAsync();

        await page.HearsAsync("por el mensaje");
        await page.HearsAsync("Reunión registrada");
        await Expect(page.Page.Locator(".mine .text")).ToHaveTextAsync("recordatorio");
        Assert.Single(host.Bot.Taken.OfType<Installed>());
    });

    [Fact]
    public Task A_suggested_reply_is_said_when_it_is_pressed_and_then_gone() => OnThePageAsync(Desktop, async (page, _) =>
    {
        await page.Button("¿Qué viene?").ClickAsync();

        await page.HearsAsync("lo que viene");
        await Expect(page.Page.Locator(".chip")).ToHaveCountAsync(0);
    });

    [Fact]
    public Task Without_a_connection_the_page_says_so_and_comes_back_by_itself() => OnThePageAsync(Desktop, async (page, host) =>
    {
        await page.Page.RouteAsync("**/local/conversations/**", route => route.AbortAsync());
        await page.SayAsync("hola");
        await Expect(page.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("No se envió.");
        await page.Page.UnrouteAsync("**/local/conversations/**");
        await page.Button("Reintentar").ClickAsync();

        await page.HearsAsync("Usted escribió: hola");
        Assert.Single(host.Bot.Taken.OfType<MessageArrived>());
    }, complains: "ERR_FAILED");

    [Fact]
    public Task When_the_bot_was_started_again_the_page_begins_a_new_conversation_by_itself() => OnThePageAsync(Desktop, async (page, host) =>
    {
        await page.SayAsync("antes");
        await page.HearsAsync("Usted escribió: antes");
        var port = host.Address.Port;
        await host.DisposeAsync();
        await Expect(page.Page.GetByText("Sin conexión con el bot")).ToBeVisibleAsync();

        await using var again = await LocalChatHost.StartAsync(port);
        await Expect(page.Page.GetByText("La conversación anterior terminó")).ToBeVisibleAsync(new() { Timeout = 15_000 });
        await Expect(page.Page.GetByText("Sin conexión con el bot")).ToBeHiddenAsync();
        await page.SayAsync("después");
        await page.HearsAsync("Usted escribió: después");
    }, complains: "net::ERR_|404");

    [Fact]
    public Task What_people_write_never_becomes_part_of_the_page() => OnThePageAsync(Desktop, async (page, host) =>
    {
        const string Hostile = "<img src=x onerror=alert(1)> **[x](javascript:alert(1))** [y](https://a.example/\"onclick=alert(1))";
        await page.SayAsync(Hostile);
        await page.HearsAsync($"Usted escribió: {Hostile}");
        await host.Connector.SendAsync(host.Bot.Taken.First().Where, new Outgoing
        {
            Card = $$"""
                {"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","wrap":true,"text":{{System.Text.Json.Nodes.JsonValue.Create(Hostile).ToJsonString()}}}],
                 "actions":[{"type":"Action.OpenUrl","title":"abrir","url":"javascript:alert(1)"}]}
                """,
        }, default);
        await page.Page.GetByRole(AriaRole.Link, new() { Name = "abrir" }).ClickAsync();

        await Expect(page.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Este enlace no se abre");
        Assert.Equal(0, await page.Page.Locator(".bubble img, .bubble [onclick], .bubble [onerror], .bubble a:not([href^='https:'])").CountAsync());
        Assert.Single(page.Page.Context.Pages);
    });
}
