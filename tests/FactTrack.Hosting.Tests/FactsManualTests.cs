using Microsoft.Extensions.DependencyInjection;

namespace FactTrack.Hosting.Tests;

/// <summary>What docs/facts.md shows of hosts compiles and does what it says.</summary>
public class FactsManualTests
{
    [Fact]
    public async Task Articles_go_through_the_pipeline_of_a_host()
    {
        IServiceCollection services = new ServiceCollection().AddLogging();
        services.AddFactTrack(options => options.Tracker = new FactTrackerOptions { Days = 60 });
        await using ServiceProvider provider = services.BuildServiceProvider();
        var article = new Article("The council closed the Norrvik bridge.");

        var pipeline = provider.GetRequiredService<ArticlePipeline>();
        TrackingReport report = await pipeline.TrackAsync(article);
        Assert.Equal(TrackingOutcome.Added, report.Outcome);
    }
}
