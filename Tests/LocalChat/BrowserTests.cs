using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;
using Xunit.Abstractions;

namespace GealcBot.Tests.LocalChat;

/// <summary>Tests that need a real browser; without one they write what to install and pass over.</summary>
public abstract class BrowserTests(Chromium chromium, ITestOutputHelper output) : IClassFixture<Chromium>
{
    private protected static readonly ViewportSize Desktop = new() { Width = 1280, Height = 800 };
    private protected static readonly ViewportSize Phone = new() { Width = 360, Height = 740 };

    /// <summary>Does something on a fresh page, and sees that the browser had nothing to complain of but what is expected.</summary>
    private protected async Task OnThePageAsync(
        ViewportSize size, Func<PageInBrowser, LocalChatHost, Task> act, ColorScheme colours = ColorScheme.Light, string? complains = null)
    {
        if (Chromium.Path is null)
        {
            output.WriteLine(Chromium.WhatToInstall);
            return;
        }

        await using var host = await LocalChatHost.StartAsync();
        await using var page = await PageInBrowser.OpenAsync(
            await chromium.BrowserAsync(), host.Address, new() { ViewportSize = size, ColorScheme = colours });
        await act(page, host);

        Assert.DoesNotContain(page.Complaints, complaint => complains is null || !Regex.IsMatch(complaint, complains));
    }
}
