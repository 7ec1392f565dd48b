namespace FactTrack.Tests;

/// <summary>The public API changes only when somebody says so.</summary>
public class PublicApiTests
{
    private const string Approved = "tests/FactTrack.Tests/Conventions/PublicApi.approved.txt";

    [Fact]
    public void Api_is_the_approved_one()
    {
        string found = PublicApi.Of(typeof(ClaimExtractor).Assembly);
        string received = Path.Combine(AppContext.BaseDirectory, "PublicApi.received.txt");
        File.WriteAllText(received, found);
        Assert.True(found == Repository.Read(Approved).ReplaceLineEndings("\n"), $"""
            The public API of FactTrack is not the approved one. If the change is meant, say so in CHANGELOG.md and accept it:
                cp {Path.GetRelativePath(Repository.Root, received)} {Approved}
            """);
    }

    [Fact]
    public void The_page_of_the_api_is_up_to_date()
    {
        string page = ApiPage.Write(), received = Path.Combine(AppContext.BaseDirectory, "api.received.md");
        File.WriteAllText(received, page);
        Assert.True(page == Repository.Read("docs/api.md").ReplaceLineEndings("\n"), $"""
            docs/api.md is not what the approved lists and the sources give. Make it anew:
                cp {Path.GetRelativePath(Repository.Root, received)} docs/api.md
            """);
    }

    [Fact]
    public void Api_is_in_one_namespace() =>
        Assert.All(typeof(ClaimExtractor).Assembly.GetExportedTypes(), type => Assert.Equal("FactTrack", type.Namespace));
}
