using FactTrack.Tests;

namespace FactTrack.Hosting.Tests;

/// <summary>The public API changes only when somebody says so.</summary>
public class PublicApiTests
{
    private const string Approved = "tests/FactTrack.Hosting.Tests/PublicApi.approved.txt";

    [Fact]
    public void Api_is_the_approved_one()
    {
        string received = Path.Combine(AppContext.BaseDirectory, "PublicApi.received.txt");
        File.WriteAllText(received, PublicApi.Of(typeof(ArticlePipeline).Assembly));
        Assert.True(File.ReadAllText(received) == Repository.Read(Approved).ReplaceLineEndings("\n"), $"""
            The public API of FactTrack.Hosting is not the approved one. If the change is meant, say so in CHANGELOG.md and accept it:
                cp {Path.GetRelativePath(Repository.Root, received)} {Approved}
            """);
    }
}
