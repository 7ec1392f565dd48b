namespace FactTrack.Cli.Tests.Output;

/// <summary>A test that needs a browser; it says so where none is installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (Chromium.Path is null) Skip = "No Chromium on the PATH of this machine (Debian: apt-get install chromium).";
    }
}
