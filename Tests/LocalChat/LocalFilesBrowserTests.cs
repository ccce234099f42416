using GealcBot.Channel;
using GealcBot.Channel.Files;
using Microsoft.Playwright;
using Xunit;
using Xunit.Abstractions;
using static Microsoft.Playwright.Assertions;

namespace GealcBot.Tests.LocalChat;

public sealed class LocalFilesBrowserTests(Chromium chromium, ITestOutputHelper output) : BrowserTests(chromium, output)
{
    private const string Name = "Informe de avance del plan de trabajo de la Red GEALC correspondiente a 2024 (versión final, revisada por la secretaría).docx";

    [Fact]
    public Task A_chosen_file_waits_goes_with_the_text_and_is_seen_as_sent() => OnThePageAsync(Desktop, async (page, host) =>
    {
        await ChooseAsync(page, "informe.docx", "Sesión");
        await Expect(page.Page.Locator("#attached")).ToHaveTextAsync("informe.docx");
        await Expect(page.Page.Locator("#spoken")).ToHaveTextAsync("Archivo adjunto: informe.docx");
        await Expect(page.Input).ToBeFocusedAsync();
        await page.SayAsync("el informe de noviembre");

        await page.HearsAsync("Usted envió: informe.docx (7)");
        await Expect(page.Page.Locator(".mine .file")).ToHaveTextAsync("informe.docx");
        await Expect(page.Page.Locator(".mine .text")).ToHaveTextAsync("el informe de noviembre");
        await Expect(page.Page.Locator("#attached")).ToBeHiddenAsync();
        var message = Assert.Single(host.Bot.Taken.OfType<MessageArrived>());
        Assert.Equal(("el informe de noviembre", 7), (message.Text, Assert.IsType<FileInHand>(message.Files.Single()).Bytes.Length));
    });

    [Fact]
    public Task A_file_is_chosen_taken_away_and_sent_by_keyboard() => OnThePageAsync(Desktop, async (page, _) =>
    {
        await Expect(page.Input).ToBeFocusedAsync();
        await page.Page.Keyboard.PressAsync("Shift+Tab");
        await Expect(page.Button("Adjuntar un archivo")).ToBeFocusedAsync();
        var chooser = await page.Page.RunAndWaitForFileChooserAsync(() => page.Button("Adjuntar un archivo").PressAsync("Enter"));
        await chooser.SetFilesAsync(File("plan.md", "# Plan"));
        await Expect(page.Input).ToBeFocusedAsync();
        await page.Page.Keyboard.PressAsync("Shift+Tab");
        await page.Page.Keyboard.PressAsync("Shift+Tab");
        await Expect(page.Button("Quitar plan.md")).ToBeFocusedAsync();
        await page.Page.Keyboard.PressAsync("Enter");
        await Expect(page.Page.Locator("#attached")).ToBeHiddenAsync();
        await Expect(page.Input).ToBeFocusedAsync();

        await ChooseAsync(page, "plan.md", "# Plan");
        await page.Page.Keyboard.PressAsync("Enter");
        await page.HearsAsync("Usted envió: plan.md (6)");
    });

    [Fact]
    public Task A_file_dropped_on_the_conversation_waits_to_be_sent() => OnThePageAsync(Desktop, async (page, _) =>
    {
        await DropAsync(page, "dragover", "main", "informe.md");
        await Expect(page.Page.Locator("main")).ToHaveClassAsync("dropping");
        await DropAsync(page, "drop", "main", "informe.md");
        await Expect(page.Page.Locator("main")).Not.ToHaveClassAsync("dropping");
        await Expect(page.Page.Locator("#attached")).ToHaveTextAsync("informe.md");
        await page.Button("Enviar").ClickAsync();

        await page.HearsAsync("Usted envió: informe.md (4)");
    });

    [Fact]
    public Task Dropped_beside_the_conversation_or_with_others_a_file_does_nothing() => OnThePageAsync(Desktop, async (page, _) =>
    {
        await DropAsync(page, "drop", ".top", "informe.md");
        await Expect(page.Page.Locator("#attached")).ToBeHiddenAsync();
        await DropAsync(page, "drop", "main", "uno.md", "dos.md");
        await Expect(page.Page.Locator("#attached")).ToBeHiddenAsync();
        await Expect(page.Page.Locator("#notice")).ToHaveTextAsync("Envíe los archivos de a uno.");
        await page.HearsAsync("Hola, soy GealcBot");
    });

    [Fact]
    public Task A_file_that_is_too_large_is_not_taken() => OnThePageAsync(Phone, async (page, _) =>
    {
        await page.Page.Locator("#file").SetInputFilesAsync(new FilePayload { Name = "plan.txt", MimeType = "text/plain", Buffer = new byte[16 * 1024 * 1024 + 1] });

        await Expect(page.Page.Locator("#notice")).ToHaveTextAsync("El archivo pesa más de 16 MB y no se puede enviar.");
        await Expect(page.Page.Locator("#attached")).ToBeHiddenAsync();
    });

    [Fact]
    public Task What_was_not_sent_is_sent_again_with_its_file() => OnThePageAsync(Desktop, async (page, host) =>
    {
        await page.Page.RouteAsync("**/files", route => route.AbortAsync());
        await ChooseAsync(page, "plan.md", "# Plan");
        await page.Page.Keyboard.PressAsync("Enter");
        await Expect(page.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("No se envió.");
        await page.Page.UnrouteAsync("**/files");
        await page.Button("Reintentar").ClickAsync();

        await page.HearsAsync("Usted envió: plan.md (6)");
        Assert.Single(host.Bot.Taken.OfType<MessageArrived>());
    }, complains: "ERR_FAILED");

    [Fact]
    public Task After_a_reload_the_file_is_still_seen_as_sent() => OnThePageAsync(Desktop, async (page, _) =>
    {
        await ChooseAsync(page, "<b>plan</b>.md", "# Plan");
        await page.Page.Keyboard.PressAsync("Enter");
        await page.HearsAsync("Usted envió: <b>plan</b>.md (6)");
        await page.Page.ReloadAsync();

        await page.HearsAsync("Usted envió: <b>plan</b>.md (6)");
        await Expect(page.Page.Locator(".mine .file")).ToHaveTextAsync("<b>plan</b>.md");
    });

    [Theory]
    [InlineData(360, ColorScheme.Light)]
    [InlineData(360, ColorScheme.Dark)]
    [InlineData(1280, ColorScheme.Dark)]
    public Task A_long_name_does_not_scroll_sideways(int width, ColorScheme colours) => OnThePageAsync(new() { Width = width, Height = 740 }, async (page, _) =>
    {
        await ChooseAsync(page, Name, "Sesión");
        Assert.False(await page.ScrollsSidewaysAsync());
        await page.SayAsync("el informe");
        await page.HearsAsync("Usted envió");
        await ChooseAsync(page, new string('a', 150) + ".md", "");
        Assert.False(await page.ScrollsSidewaysAsync());
        Assert.True(await page.Page.EvaluateAsync<bool>("document.getElementById('composer').scrollWidth <= document.getElementById('composer').clientWidth + 1"));
        if (Environment.GetEnvironmentVariable("GEALCBOT_PICTURES") is { Length: > 0 } folder)
        {
            await page.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"file-{width}-{colours}.png") });
        }
    }, colours);

    private static Task ChooseAsync(PageInBrowser page, string name, string content) => page.Page.Locator("#file").SetInputFilesAsync(File(name, content));

    private static FilePayload File(string name, string content) =>
        new() { Name = name, MimeType = "application/octet-stream", Buffer = System.Text.Encoding.UTF8.GetBytes(content) };

    private static async Task DropAsync(PageInBrowser page, string kind, string where, params string[] names)
    {
        var data = await page.Page.EvaluateHandleAsync(
            "names => { const data = new DataTransfer(); names.forEach(name => data.items.add(new File(['# ok'], name))); return data; }", names);
        await page.Page.Locator(where).DispatchEventAsync(kind, new { dataTransfer = data, bubbles = true, cancelable = true });
    }
}
