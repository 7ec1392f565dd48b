namespace FactTrack.Tests;

/// <summary>The files of this repository, for tests that read them.</summary>
internal static class Repository
{
    private static readonly string[] s_built = ["bin", "obj", "artifacts", "TestResults", ".git"];

    /// <summary>The folder of FactTrack.sln.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>A path below the root, with slashes.</summary>
    public static string PathOf(string relative) => Path.Combine(Root, relative.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>The text of a file below the root.</summary>
    public static string Read(string relative) => File.ReadAllText(PathOf(relative));

    /// <summary>The files below a folder that a pattern fits, without what a build makes, relative to the root, with slashes, sorted.</summary>
    public static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(PathOf(folder), pattern, SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Root, file).Replace(Path.DirectorySeparatorChar, '/'))
            .Where(file => !file.Split('/').Any(part => s_built.Contains(part)))
            .Order(StringComparer.Ordinal);

    private static string FindRoot()
    {
        for (DirectoryInfo? at = new(AppContext.BaseDirectory); at is not null; at = at.Parent)
            if (File.Exists(Path.Combine(at.FullName, "FactTrack.sln"))) return at.FullName;
        throw new InvalidOperationException($"FactTrack.sln was not found above {AppContext.BaseDirectory}.");
    }
}
