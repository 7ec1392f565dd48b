using FactTrack.Cli.Tests.Output;
using Microsoft.Playwright;

namespace FactTrack.Cli.Tests.Facts;

public class ReportBrowserTests(Chromium browser) : IClassFixture<Chromium>
{
    [BrowserFact]
    public async Task NoWidth_NeedsSidewaysScrolling()
    {
        foreach (int width in (int[])[320, 390, 700, 900, 1280])
        {
            await using OpenPage open = await browser.Open(ReportFixture.Page(), width, height: 800);
            foreach (ILocator summary in await open.Page.Locator("summary").AllAsync()) await summary.EvaluateAsync("s => s.parentElement.open = true");

            Assert.Equal(("", width), (await open.Page.EvaluateAsync<string>(Beyond), width));
            Assert.Empty(open.Errors);
            Assert.Single(open.Requests);
        }
    }

    [BrowserFact]
    public async Task Filters_HideFacts()
    {
        foreach (int width in (int[])[390, 1280])
        {
            await using OpenPage open = await browser.Open(ReportFixture.Page(), width);
            IPage page = open.Page;

            await page.Locator(".filter > summary").ClickAsync();
            await page.Locator(".chip[data-way=asserted]").ClickAsync();
            await page.Locator(".chip[data-way=unresolved]").ClickAsync();
            Assert.Equal([ReportFixture.Copied, ReportFixture.Purged, ReportFixture.Anonymous], await Shown(page));
            await page.Locator("#support").SelectOptionAsync("none");
            Assert.Equal([ReportFixture.Anonymous], await Shown(page));
            Assert.Equal("1 of 4 facts", await page.Locator("#status").TextContentAsync());
            Assert.Equal("true", await page.Locator(".chip[data-way=anonymous]").GetAttributeAsync("aria-pressed"));
            await page.Keyboard.PressAsync("Escape");
            Assert.False(await page.Locator(".filters").IsVisibleAsync());
            await page.Locator("#all").ClickAsync();
            Assert.Equal(4, (await Shown(page)).Length);
            Assert.Empty(open.Errors);
        }
    }

    [BrowserFact]
    public async Task Search_FindsWordsOfReports()
    {
        await using OpenPage open = await browser.Open(ReportFixture.Page());

        await open.Page.Locator("#words").FillAsync("headline 11 SPOKESMAN");
        Assert.Equal([ReportFixture.Copied], await Shown(open.Page));
        await open.Page.Locator("#words").FillAsync("nowhere");
        Assert.True(await open.Page.Locator("#nothing").IsVisibleAsync());
    }

    [BrowserFact]
    public async Task Readings_ShowTheirFacts()
    {
        await using OpenPage open = await browser.Open(ReportFixture.Page());

        await open.Page.Locator(".readings button[data-contest=denied]").ClickAsync();

        Assert.Equal([ReportFixture.Denied], await Shown(open.Page));
        Assert.Equal("denied", await open.Page.Locator("#contest").InputValueAsync());
    }

    [BrowserFact]
    public async Task Permalink_OpensItsFact_WhateverTheFilterHides()
    {
        await using OpenPage open = await browser.Open(ReportFixture.Page());
        await open.Page.Locator("#words").FillAsync("nowhere");

        await open.Page.EvaluateAsync($"location.hash = '#{ReportFixture.Copied}'");
        await open.Page.Locator($"#{ReportFixture.Copied} .reports[open]").WaitForAsync();

        Assert.True(await open.Page.Locator($"#{ReportFixture.Copied}").IsVisibleAsync());
        Assert.Equal(ReportFixture.Copied, await open.Page.EvaluateAsync<string>("document.activeElement.id"));
        await open.Page.Locator($"#{ReportFixture.Denied} .link").ClickAsync();
        Assert.EndsWith("#" + ReportFixture.Denied, open.Page.Url, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task HostileText_RunsNothing()
    {
        await using OpenPage open = await browser.Open(ReportFixture.Page());

        Assert.False(await open.Page.EvaluateAsync<bool>("'hit' in window"));
        Assert.Empty(open.Errors);
        Assert.Single(open.Requests);
    }

    [BrowserFact]
    public async Task Print_UnfoldsTheReports()
    {
        await using OpenPage open = await browser.Open(ReportFixture.Page());

        await open.Page.EvaluateAsync("dispatchEvent(new Event('beforeprint'))");
        Assert.Equal(0, await open.Page.Locator(".reports:not([open])").CountAsync());
        await open.Page.EvaluateAsync("dispatchEvent(new Event('afterprint'))");
        Assert.Equal(0, await open.Page.Locator(".reports[open]").CountAsync());
    }

    // What stands out of the window, but for what is there for screen readers only.
    private const string Beyond = """
        () => [...document.querySelectorAll("body :not(.unseen, .skip)")]
          .map(e => [e, e.getBoundingClientRect()]).filter(([, box]) => box.left < -1 || box.right > innerWidth + 1)
          .map(([e, box]) => `${e.tagName}.${e.getAttribute("class")} ${Math.round(box.left)} to ${Math.round(box.right)}`).join("; ")
        """;

    private static Task<string[]> Shown(IPage page) => page.Locator(".fact:visible").EvaluateAllAsync<string[]>("facts => facts.map(f => f.id)");
}
