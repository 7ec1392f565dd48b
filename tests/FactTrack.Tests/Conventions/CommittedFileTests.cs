namespace FactTrack.Tests;

/// <summary>What must not be in any file of the repository.</summary>
public class CommittedFileTests
{
    private static readonly string[] s_binary = [".png", ".bin", ".model", ".ico"];

    // Put together here, so that this file does not hold them itself.
    private static readonly string[] s_forbidden =
        [.. new[] { "/work" + "/", "/tmp" + "/", "/home" + "/", "/root" + "/", "C:" + "\\", "nuget" + ".org", "npmjs" + ".org", "pypi" + ".org" }];

    [Fact]
    public void No_path_of_a_machine_and_no_registry()
    {
        var found = new List<string>();
        foreach (string file in Repository.Files(".", "*").Where(file => !s_binary.Contains(Path.GetExtension(file)) && !IsLog(file)))
        {
            string text = Repository.Read(file);
            found.AddRange(s_forbidden.Where(part => text.Contains(part, StringComparison.Ordinal)).Select(part => $"{file}: {part}"));
        }

        Assert.Empty(found);
    }

    private static bool IsLog(string file) => file.EndsWith(".log", StringComparison.Ordinal) || file.StartsWith(".vs/", StringComparison.Ordinal)
        || file == ".git" || file.Contains("BenchmarkDotNet.Artifacts", StringComparison.Ordinal);
}
