using Microsoft.Playwright;

namespace FactTrack.Cli.Tests.Output;

/// <summary>A browser of this machine, started once for all tests of a class.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] s_flags =
        ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Where a browser is installed, or null.</summary>
    public static string? Path { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator)
        .SelectMany(folder => new[] { "chromium", "chromium-browser", "google-chrome" }.Select(name => System.IO.Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);

    public async Task InitializeAsync()
    {
        if (Path is null) return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Path, Args = s_flags });
    }

    /// <summary>Opens a page from a file, and hears what goes wrong in it.</summary>
    internal async Task<OpenPage> Open(string html, int width = 1400, int height = 900)
    {
        IBrowserContext context = await _browser!.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = height } });
        IPage page = await context.NewPageAsync();
        return await OpenPage.Load(page, html);
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}
