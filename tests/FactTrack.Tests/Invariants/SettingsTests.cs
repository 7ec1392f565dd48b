using System.Diagnostics;
using System.Runtime.InteropServices;

namespace FactTrack.Tests;

/// <summary>The same bytes in every culture, on every processor, with and without ICU, from the library of either framework.</summary>
/// <remarks>A process each, as all of this is settled when one starts. <c>.ci/matrix</c> runs all tests so.</remarks>
public class SettingsTests
{
    private static readonly Lazy<Task<string>> s_plain = new(() => Extract("net10.0"));

    [Theory]
    [InlineData("net10.0", "LC_ALL", "tr_TR.UTF-8")]
    [InlineData("net10.0", "LC_ALL", "de_DE.UTF-8")]
    [InlineData("net10.0", "LC_ALL", "ar_SA.UTF-8")]
    [InlineData("net10.0", "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1")]
    [InlineData("net10.0", "DOTNET_EnableAVX2", "0")]
    [InlineData("net10.0", "DOTNET_EnableHWIntrinsic", "0")]
    [InlineData("net10.0", "DOTNET_TieredCompilation", "0")]
    [InlineData("net10.0", "TZ", "Asia/Kathmandu")]
    [InlineData("net8.0", "LC_ALL", "C")]
    [InlineData("net8.0", "LC_ALL", "tr_TR.UTF-8")]
    public async Task The_samples_give_the_same_bytes(string framework, string variable, string value)
    {
        string expected = await s_plain.Value, actual = await Extract(framework, (variable, value));
        Assert.True(expected.Length > 100_000);
        Assert.Equal(expected, actual);
    }

    private static async Task<string> Extract(string framework, (string Name, string Value)? setting = null)
    {
        string folder = AppContext.BaseDirectory.Contains($"{Path.DirectorySeparatorChar}Release{Path.DirectorySeparatorChar}", StringComparison.Ordinal) ? "Release" : "Debug";
        string program = Repository.PathOf($"tests/FactTrack.Aot/bin/{folder}/{framework}/FactTrack.Aot.dll");
        string host = Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet");
        var start = new ProcessStartInfo(host, ["exec", program, Repository.PathOf("samples/articles")]) { RedirectStandardOutput = true, StandardOutputEncoding = System.Text.Encoding.UTF8 };
        if (setting is { } one) start.Environment[one.Name] = one.Value;
        using Process process = Process.Start(start)!;
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        return output;
    }
}
