namespace FactTrack.Tests;

/// <summary>What the mutations begin with: the sample articles, the texts of the specs, both written for this project, and the cases that once failed.</summary>
internal sealed class Corpus
{
    private Corpus(string[] articles, string[] passages) => (Articles, Passages) = (articles, passages);

    /// <summary>Whole articles.</summary>
    public IReadOnlyList<string> Articles { get; }

    /// <summary>A few sentences each.</summary>
    public IReadOnlyList<string> Passages { get; }

    /// <summary>Reads all of a repository.</summary>
    /// <param name="root">The folder of FactTrack.sln.</param>
    public static Corpus Read(string root)
    {
        string[] articles = [.. Files(root, "samples/articles", "*").Where(file => Path.GetFileName(file) != "README.md").Select(File.ReadAllText)];
        string[] specs = [.. Files(root, "tests/FactTrack.Tests/Specs", "*.md").SelectMany(file => Blocks(File.ReadAllText(file)))];
        string[] failed = [.. Files(root, "tests/FactTrack.Fuzz/regressions", "*.case").Select(file => FuzzCase.Read(File.ReadAllText(file)).Body)];
        if (articles.Length == 0) throw new DirectoryNotFoundException($"{Path.GetFullPath(root)} has no samples/articles. Run this in a clone of the repository.");
        return new(articles, [.. specs, .. failed, .. articles.SelectMany(article => article.Split("\n\n", StringSplitOptions.RemoveEmptyEntries))]);
    }

    // Blocks between fences; what stands below a line with a single point is expected of the text, not part of it.
    private static IEnumerable<string> Blocks(string markdown)
    {
        string[] parts = markdown.ReplaceLineEndings("\n").Split("\n```");
        for (int i = 1; i < parts.Length; i += 2)
        {
            string block = parts[i][(parts[i].IndexOf('\n') + 1)..];
            int point = block.IndexOf("\n.\n", StringComparison.Ordinal);
            yield return point < 0 ? block : block[..point];
        }
    }

    private static IEnumerable<string> Files(string root, string folder, string pattern) =>
        Directory.Exists(Path.Combine(root, folder)) ? Directory.EnumerateFiles(Path.Combine(root, folder), pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal) : [];
}
