using Microsoft.Playwright;

namespace FactTrack.Cli.Tests.Output;

/// <summary>A page in the browser, with every error and request that it made.</summary>
internal sealed class OpenPage : IAsyncDisposable
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"facttrack-page-{Environment.ProcessId}-{Interlocked.Increment(ref s_count)}.html");
    private static int s_count;

    private OpenPage(IPage page)
    {
        Page = page;
        page.PageError += (_, error) => Errors.Add(error);
        page.Console += (_, message) => { if (message.Type is "error" or "warning") Errors.Add(message.Text); };
        page.Dialog += async (_, dialog) => { Errors.Add("dialog: " + dialog.Message); await dialog.DismissAsync(); };
        page.Request += (_, request) => Requests.Add(request.Url);
    }

    public IPage Page { get; }

    public List<string> Errors { get; } = [];

    public List<string> Requests { get; } = [];

    public static async Task<OpenPage> Load(IPage page, string html)
    {
        var open = new OpenPage(page);
        await File.WriteAllTextAsync(open._file, html);
        await page.GotoAsync(new Uri(open._file).AbsoluteUri);
        return open;
    }

    public async ValueTask DisposeAsync()
    {
        await Page.Context.DisposeAsync();
        File.Delete(_file);
    }
}
