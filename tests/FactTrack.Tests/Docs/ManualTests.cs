namespace FactTrack.Tests;

/// <summary>What holds for every page: its code is compiled and run somewhere, its links lead somewhere, and the index has it.</summary>
public class ManualTests
{
    public static TheoryData<string> Pages => [.. Manual.Paths];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Code_is_code_that_is_compiled_and_run(string page) =>
        Assert.All(new Manual(page).Blocks("csharp"), block => Assert.Contains("\n" + Manual.Trimmed(block), Manual.TestedCode, StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_lead_to_files_and_headings(string page)
    {
        var manual = new Manual(page);
        Assert.All(manual.Links.Where(link => !link.Contains("://", StringComparison.Ordinal)), link =>
        {
            string[] parts = link.Split('#');
            string file = parts[0].Length == 0 ? Repository.PathOf(page) : Path.GetFullPath(Path.Combine(Repository.PathOf(page), "..", parts[0]));
            Assert.True(Path.Exists(file), $"{page}: {link} does not exist");
            if (parts.Length > 1) Assert.Contains(parts[1], new Manual(Path.GetRelativePath(Repository.Root, file)).Anchors);
        });
    }

    [Fact]
    public void The_index_has_every_page()
    {
        string[] listed = [.. new Manual("docs/README.md").Links.Select(link => "docs/" + link)];
        Assert.Empty(Manual.Paths.Where(page => page is not ("docs/README.md" or "README.md")).Except(listed));
    }
}
