using System.Text.RegularExpressions;

namespace FactTrack.Tests;

/// <summary>House rules that a compiler does not know.</summary>
public partial class SourceTests
{
    private static readonly SourceFile[] s_library = [.. SourceFile.In("src/FactTrack")];

    private static IEnumerable<SourceFile> All => new[] { "src", "tests", "benchmarks", "tools", "samples" }
        .Where(folder => Directory.Exists(Repository.PathOf(folder))).SelectMany(SourceFile.In);

    [Fact]
    public void Files_are_short()
    {
        Assert.Empty(All.Where(file => Lines(file) > 400).Select(file => $"{file.Path}: {Lines(file)} lines"));
        int[] lengths = [.. s_library.Select(Lines).Order()];
        Assert.InRange(lengths[lengths.Length / 2], 1, 80);
    }

    [Fact]
    public void A_file_is_a_type_of_its_name() =>
        Assert.Empty(s_library.Where(file => !file.Types.Contains(Path.GetFileName(file.Path).Split('.')[0])).Select(file => file.Path));

    [Fact]
    public void The_library_has_one_namespace() =>
        Assert.Empty(s_library.Where(file => !file.Text.Contains("\nnamespace FactTrack;\n", StringComparison.Ordinal)
            && !file.Text.StartsWith("namespace FactTrack;\n", StringComparison.Ordinal)).Select(file => file.Path));

    [Fact]
    public void Implementations_are_internal_and_sealed()
    {
        Type[] types = typeof(ClaimExtractor).Assembly.GetTypes();
        Assert.Empty(types.Where(type => type is { IsPublic: false, IsNested: false, IsClass: true, IsSealed: false, IsAbstract: false, Namespace: "FactTrack" })
            .Where(type => !types.Any(other => other.BaseType == type))
            .Select(type => type.FullName));
    }

    [Fact]
    public void Banned_symbols_are_watched_by_the_analyzer()
    {
        string project = Repository.Read("src/FactTrack/FactTrack.csproj"), symbols = Repository.Read("src/BannedSymbols.txt");
        Assert.Contains("Microsoft.CodeAnalysis.BannedApiAnalyzers", project, StringComparison.Ordinal);
        Assert.Contains("BannedSymbols.txt", project, StringComparison.Ordinal);
        Assert.All(["System.DateTime.Now", "System.DateTimeOffset.UtcNow", "CurrentCulture", "System.Random", "System.Guid.NewGuid"],
            symbol => Assert.Contains(symbol, symbols, StringComparison.Ordinal));
    }

    [Fact]
    public void The_library_reads_no_clock_culture_or_chance() =>
        // The tracker tells when something was recorded, by a clock that the user gives.
        Assert.Empty(s_library.Where(file => !file.Path.EndsWith("Facts/FactTrackerOptions.cs", StringComparison.Ordinal)).Where(file => Forbidden().IsMatch(file.Code)).Select(file => $"{file.Path}: {Forbidden().Match(file.Code).Value}"));

    [Fact]
    public void A_regex_never_backtracks() =>
        Assert.Empty(s_library.Where(file => file.Uses("Regex") && !file.Code.Contains("NonBacktracking", StringComparison.Ordinal)).Select(file => file.Path));

    [Fact]
    public void Word_lists_stand_in_lexicons() =>
        Assert.Empty(s_library.Where(file => !file.Path.EndsWith("Syntax/Relations.cs", StringComparison.Ordinal))
            .SelectMany(file => WordList().Matches(file.Text).Select(list => $"{file.Path}: {list.Value[..60]}")));

    [Fact]
    public void Public_members_are_documented()
    {
        foreach (string project in Repository.Files("src", "*.csproj"))
        {
            string text = Repository.Read(project);
            Assert.DoesNotContain("CS1591", text, StringComparison.Ordinal);
            if (project.EndsWith("FactTrack/FactTrack.csproj", StringComparison.Ordinal))
                Assert.Contains("<GenerateDocumentationFile>true</GenerateDocumentationFile>", text, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("CS1591", Repository.Read("Directory.Build.props"), StringComparison.Ordinal);
        Assert.Empty(s_library.Where(file => file.Text.Contains("#pragma warning disable", StringComparison.Ordinal)
            && file.Text.Contains("CS1591", StringComparison.Ordinal)).Select(file => file.Path));
    }

    private static int Lines(SourceFile file) => file.Text.Count(c => c == '\n');

    [GeneratedRegex(@"\b(DateTime(Offset)?\.(Now|UtcNow|Today)|Stopwatch|TimeProvider\.System|TimeZoneInfo\.Local|new Random|Random\.Shared|Guid\.NewGuid|Environment\.TickCount|CultureInfo\.Current\w+)")]
    private static partial Regex Forbidden();

    // More than a dozen lower-case words in one collection.
    [GeneratedRegex("""(?:"[a-z][a-z' -]+"\s*(?:,|or)\s*){12,}"[a-z]""")]
    private static partial Regex WordList();
}
