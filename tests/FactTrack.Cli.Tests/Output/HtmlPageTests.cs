using System.Text.Json;
using System.Text.Json.Nodes;

namespace FactTrack.Cli.Tests.Output;

public class HtmlPageTests(Chromium browser) : IClassFixture<Chromium>
{
    private sealed record Piece(int Start, int End, string Role, string[] Claims, bool InTitle, string Text);

    [BrowserFact]
    public Task Marks_StandWhereTheJsonSays() => CheckMarks(PageFixture.Result());

    [BrowserFact]
    public Task Marks_OfAnExtractedArticle_StandWhereTheJsonSays() => CheckMarks(ClaimExtractor.Default.Extract(new Article("""
        # Port workers walk out

        By Ana Lund

        **About 300 workers** left the port of Velsund on Monday, the union said, after talks with the owner failed.

        "We will not come back before Friday," its leader, Tor Aas, told reporters. The owner denied that it had
        refused to pay. Traffic fell by 12 % to 40 ships, according to the harbour office.
        """) { Title = "Velsund port stands still", PublishedAt = PublicationTime.On(2025, 6, 3) }));

    private async Task CheckMarks(ExtractionResult result)
    {
        Assert.NotEmpty(result.Claims);
        await using OpenPage open = await browser.Open(PageFixture.Page(result));
        Piece[] pieces = await Pieces(open);
        JsonArray claims = JsonNode.Parse(FactTrackJson.Serialize(result))!["claims"]!.AsArray();

        for (int i = 0; i < claims.Count; i++)
        {
            foreach ((string role, JsonNode part) in PartsOf(claims[i]!))
            {
                bool inTitle = (string?)part["in"] == "title";
                foreach (JsonNode? span in part["spans"]!.AsArray())
                {
                    (int start, int end) = ((int)span![0]!, (int)span[1]!);
                    IEnumerable<Piece> found = pieces.Where(p => p.Role == role && p.InTitle == inTitle && p.Claims.Contains($"{i}") && start <= p.Start && p.End <= end);
                    IEnumerable<int> covered = found.SelectMany(p => Enumerable.Range(p.Start, p.End - p.Start)).Distinct().Order();
                    Assert.Equal(Enumerable.Range(start, end - start), covered);
                }
            }
        }

        Assert.All(pieces, p => Assert.Equal((p.InTitle ? result.Article.Title! : result.Article.Text)[p.Start..p.End], p.Text));
    }

    [BrowserFact]
    public async Task HostileText_StaysText()
    {
        await using OpenPage open = await browser.Open(PageFixture.Page(PageFixture.Result(), PageFixture.Result("b")));

        Assert.Empty(open.Errors);
        Assert.Single(open.Requests);
        Assert.False(await open.Page.EvaluateAsync<bool>("'hit' in window"));
        Assert.Equal(0, await open.Page.Locator("img, main script, a[href^=javascript]").CountAsync());
        Assert.Contains(PageFixture.Attack, await open.Page.Locator("#a1 .text").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("Mayor signs <b>deal</b>", await open.Page.Locator("#a1-title").InnerTextAsync());
    }

    [BrowserFact]
    public async Task Page_RunsNothingButItsOwnScript()
    {
        await using OpenPage open = await browser.Open(PageFixture.Page(PageFixture.Result()));

        await open.Page.EvaluateAsync("document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.hit = 1' }))");
        await open.Page.EvaluateAsync("document.body.append(Object.assign(document.createElement('img'), { src: 'https://example.com/x.png' }))");

        Assert.False(await open.Page.EvaluateAsync<bool>("'hit' in window"));
        Assert.Contains(open.Errors, e => e.Contains("Content Security Policy", StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task Keyboard_OpensAndClosesClaims()
    {
        await using OpenPage open = await browser.Open(PageFixture.Page(PageFixture.Result()));
        var page = open.Page;

        await page.Locator("#a1-c1 .say").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal(["1"], await Chosen(open));
        Assert.Equal("true", await page.Locator("#a1-c1 .say").GetAttributeAsync("aria-expanded"));
        Assert.True(await page.Locator("#a1-c1 .more").IsVisibleAsync());
        await page.Keyboard.PressAsync("Escape");
        Assert.Empty(await Chosen(open));

        await page.Locator("#a1 .m[tabindex='0']").FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal(["0"], await Chosen(open));
        Assert.Equal("a1-c0", await page.EvaluateAsync<string>("document.activeElement.closest('.card').id"));
        await page.Keyboard.PressAsync("Escape");
        Assert.True(await page.EvaluateAsync<bool>("document.activeElement.matches('.m')"));
    }

    [BrowserFact]
    public async Task Tab_ReachesEveryCard()
    {
        await using OpenPage open = await browser.Open(PageFixture.Page(PageFixture.Result()));
        var reached = new HashSet<string>();
        for (int i = 0; i < 40; i++)
        {
            await open.Page.Keyboard.PressAsync("Tab");
            reached.Add(await open.Page.EvaluateAsync<string>("document.activeElement.closest('.card')?.id ?? ''"));
        }

        Assert.Superset(new HashSet<string> { "a1-c0", "a1-c1", "a1-c2", "a1-c3" }, reached);
    }

    [BrowserFact]
    public async Task Click_LinksTextAndClaims()
    {
        await using OpenPage open = await browser.Open(PageFixture.Page(PageFixture.Result()));

        await open.Page.Locator("#a1 .text .m.action").First.ClickAsync();
        Assert.Equal(["0"], await Chosen(open));
        await open.Page.Locator("#a1-c2 .say").ClickAsync();
        Assert.Equal(["2"], await Chosen(open));
        Assert.Equal("might resume", await open.Page.Locator(".text .m.action.on").InnerTextAsync());
    }

    [BrowserFact]
    public async Task Filters_HideClaimsAndTheirMarks()
    {
        await using OpenPage open = await browser.Open(PageFixture.Page(PageFixture.Result()));
        var page = open.Page;

        await page.Locator(".filter > summary").ClickAsync();
        await page.Locator("#words").FillAsync("resume");
        Assert.Equal(1, await page.Locator(".card:visible").CountAsync());
        Assert.Equal("(1 of 4)", await page.Locator(".shown").InnerTextAsync());
        Assert.Equal(0, await page.Locator("#a1 .m.off[data-claim~='2']").CountAsync());
        Assert.NotEqual(0, await page.Locator("#a1 .m.off[data-claim='0']").CountAsync());
        await page.Locator("#words").FillAsync("");
        await page.Locator(".chip[data-kind=event]").ClickAsync();
        Assert.Equal(1, await page.Locator(".card:visible").CountAsync());
        await page.Locator(".legend [data-role=actor]").ClickAsync();
        Assert.Equal("rgba(0, 0, 0, 0)", await page.Locator("#a1 .text .m.actor").First.EvaluateAsync<string>("m => getComputedStyle(m).textDecorationColor"));
        Assert.Empty(open.Errors);
    }

    [BrowserFact]
    public async Task Source_ShowsOnlyWhatItSays()
    {
        await using OpenPage open = await browser.Open(PageFixture.Page(PageFixture.Result()));

        await open.Page.Locator(".speakers .chip").ClickAsync();
        Assert.Equal("a1-c0", await open.Page.Locator(".card:visible").GetAttributeAsync("id"));
        await open.Page.Locator(".speakers .chip").ClickAsync();
        Assert.Equal(4, await open.Page.Locator(".card:visible").CountAsync());
    }

    [BrowserFact]
    public async Task NoWidth_NeedsSidewaysScrolling()
    {
        foreach (int width in (int[])[320, 360, 600, 800, 1000, 1400])
        {
            await using OpenPage open = await browser.Open(PageFixture.Page(PageFixture.Result(), PageFixture.Result("b")), width, height: 740);
            await open.Page.Locator("#a1-c0 .say").ClickAsync();
            await open.Page.Locator(".filter > summary").ClickAsync();

            Assert.True(await open.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), $"{width}");
            Assert.True(await open.Page.Locator("#a1-c0 .show").IsVisibleAsync());
        }
    }

    [BrowserFact]
    public async Task SeveralArticles_AreLinkedFromTheTop()
    {
        await using OpenPage open = await browser.Open(PageFixture.Page(PageFixture.Result(), PageFixture.Result("b")));

        await open.Page.Locator(".articles a").Nth(1).ClickAsync();

        Assert.EndsWith("#a2", open.Page.Url, StringComparison.Ordinal);
        Assert.Equal(2, await open.Page.Locator("section.article").CountAsync());
    }

    [BrowserFact]
    public async Task Colours_HaveEnoughContrastInLightAndDark()
    {
        await using OpenPage open = await browser.Open(PageFixture.Page(PageFixture.Result()));
        foreach (var scheme in (Microsoft.Playwright.ColorScheme[])[Microsoft.Playwright.ColorScheme.Light, Microsoft.Playwright.ColorScheme.Dark])
        {
            await open.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
            foreach (string colour in (string[])["ink", "soft", "actor", "action", "argument", "quantity", "time", "source", "accent"])
                Assert.True(await open.Page.EvaluateAsync<double>(Contrast, colour) >= 4.5, $"--{colour} in {scheme}");
        }
    }

    private static readonly (string Role, string List)[] s_lists = [("actor", "actors"), ("argument", "arguments"), ("quantity", "quantities"), ("time", "times")];

    private const string Contrast = """
        name => {
          const style = getComputedStyle(document.documentElement);
          const light = v => {
            const probe = document.createElement("i");
            document.body.append(probe);
            probe.style.color = style.getPropertyValue(v);
            const [r, g, b] = getComputedStyle(probe).color.match(/[\d.]+/g).map(x => x / 255).map(x => x <= .04045 ? x / 12.92 : ((x + .055) / 1.055) ** 2.4);
            probe.remove();
            return .2126 * r + .7152 * g + .0722 * b;
          };
          const [a, b] = [light("--" + name), light("--paper")];
          return (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
        }
        """;

    private static async Task<Piece[]> Pieces(OpenPage open)
    {
        string json = await open.Page.EvaluateAsync<string>("""
            () => JSON.stringify([...document.querySelectorAll("main .m")].map(m => ({
              Start: Number(m.dataset.start), End: Number(m.dataset.end), Role: m.dataset.role, Claims: m.dataset.claim.split(" "),
              InTitle: m.closest("[data-in=title]") !== null, Text: m.textContent })))
            """);
        return JsonSerializer.Deserialize<Piece[]>(json)!;
    }

    private static async Task<IReadOnlyList<string>> Chosen(OpenPage open) =>
        await open.Page.Locator(".card.on").EvaluateAllAsync<string[]>("cards => cards.map(c => c.dataset.claim)");

    private static IEnumerable<(string Role, JsonNode Part)> PartsOf(JsonNode claim)
    {
        foreach ((string role, string list) in s_lists)
            foreach (JsonNode? part in claim[list]!.AsArray()) yield return (role, part!);
        yield return ("action", claim["action"]!);
        for (JsonNode? at = claim["attribution"]; at is not null; at = at["reportedBy"]) yield return ("source", at["source"]!);
    }
}
