using FactTrack.Accuracy;

namespace FactTrack.Benchmarks;

/// <summary>The articles that are measured: those of the folder in <c>FACTTRACK_TEXTS</c>, or the project's own samples.</summary>
internal static class Corpus
{
    private const string FolderVariable = "FACTTRACK_TEXTS";

    /// <summary>The articles, in the order of their files.</summary>
    public static IReadOnlyList<Article> Articles { get; } = [.. ArticleFiles.Read([Folder()])];

    /// <summary>Their words, separated by white space.</summary>
    public static int Words { get; } = Articles.Sum(a => a.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);

    private static string Folder()
    {
        if (Environment.GetEnvironmentVariable(FolderVariable) is { Length: > 0 } given) return given;
        for (DirectoryInfo? at = new(AppContext.BaseDirectory); at is not null; at = at.Parent)
            if (File.Exists(Path.Combine(at.FullName, "FactTrack.sln"))) return Path.Combine(at.FullName, "samples", "articles");
        throw new DirectoryNotFoundException($"Run inside the repository, or name a folder of texts in {FolderVariable}.");
    }
}
