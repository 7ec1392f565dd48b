using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace FactTrack.Hosting.Tests;

public class ArticlePipelineTests
{
    private static readonly Article s_article = new("Norway sent 200 soldiers to Iceland on Monday, the navy said.") { Id = "a", PublishedAt = PublicationTime.On(2025, 5, 6) };

    [Fact]
    public async Task An_article_goes_through_to_facts_and_is_logged()
    {
        var log = new LogLines();
        await using ServiceProvider services = new ServiceCollection().AddLogging(logging => logging.AddProvider(log)).AddFactTrack().BuildServiceProvider();
        TrackingReport report = await services.GetRequiredService<ArticlePipeline>().TrackAsync(s_article);
        Assert.Equal(TrackingOutcome.Added, report.Outcome);
        Assert.NotEmpty((await services.GetRequiredService<FactTracker>().QueryAsync(new() { Entity = "Norway" })).Facts);
        Assert.Contains($"Article a: Added, {report.Claims} claims, {report.Changes.Count} changes", log.Lines);
    }

    [Fact]
    public async Task Warnings_of_the_reading_are_logged()
    {
        var log = new LogLines();
        await using ServiceProvider services = new ServiceCollection().AddLogging(logging => logging.AddProvider(log)).AddFactTrack().BuildServiceProvider();
        await services.GetRequiredService<ArticlePipeline>().TrackAsync(new Article("Der Minister hat am Montag gesagt, dass er nicht zurücktreten werde, weil er nichts falsch gemacht habe.") { Id = "de" });
        Assert.Contains(log.Lines, line => line.StartsWith("Article de: ", StringComparison.Ordinal) && !line.Contains("claims, ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Traces_and_metrics_have_their_documented_names()
    {
        var activities = new ConcurrentBag<Activity>();
        using var traces = new ActivityListener
        {
            ShouldListenTo = source => source.Name == FactTrackTelemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activities.Add,
        };
        ActivitySource.AddActivityListener(traces);
        var measured = new ConcurrentBag<string>();
        using var metrics = new MeterListener { InstrumentPublished = (instrument, listener) => Enable(instrument, listener) };
        metrics.SetMeasurementEventCallback<long>((instrument, value, tags, _) => measured.Add(instrument.Name));
        metrics.SetMeasurementEventCallback<double>((instrument, value, tags, _) => measured.Add(instrument.Name));
        metrics.Start();

        await using ServiceProvider services = new ServiceCollection().AddLogging().AddFactTrack().BuildServiceProvider();
        await services.GetRequiredService<ArticlePipeline>().TrackAsync(s_article);

        Assert.Contains(activities, activity => activity.OperationName == FactTrackTelemetry.ArticleActivity && (string?)activity.GetTagItem(FactTrackTelemetry.ArticleTag) == "a");
        Assert.Superset(
            new HashSet<string> { FactTrackTelemetry.Articles, FactTrackTelemetry.Claims, FactTrackTelemetry.Changes, FactTrackTelemetry.ExtractionDuration, FactTrackTelemetry.TrackingDuration },
            measured.ToHashSet());

        static void Enable(Instrument instrument, MeterListener listener)
        {
            if (instrument.Meter.Name == FactTrackTelemetry.Name) listener.EnableMeasurementEvents(instrument);
        }
    }

    [Fact]
    public async Task A_store_of_the_users_own_is_used_and_disposed()
    {
        var store = new InMemoryFactStore();
        await using ServiceProvider services = new ServiceCollection().AddLogging().AddFactTrack(options => options.Store = _ => store).BuildServiceProvider();
        await services.GetRequiredService<ArticlePipeline>().TrackAsync(s_article);
        Assert.Same(store, services.GetRequiredService<IFactStore>());
        Assert.NotEmpty((await new FactTracker(store).QueryAsync(new())).Facts);
    }

    [Fact]
    public void What_is_registered_already_stays()
    {
        using ServiceProvider services = new ServiceCollection().AddLogging().AddSingleton(ClaimExtractor.Default).AddFactTrack().BuildServiceProvider();
        Assert.Same(ClaimExtractor.Default, services.GetRequiredService<ClaimExtractor>());
    }

    private sealed class LogLines : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = new();

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => Lines.Enqueue(formatter(state, exception));

        public void Dispose()
        {
        }
    }
}
