using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace FactTrack.Hosting;

/// <summary>From an article to what it changes of what is known, with logs, traces and metrics (<see cref="FactTrackTelemetry"/>).</summary>
/// <threadsafety>All members are safe for any number of threads.</threadsafety>
public sealed partial class ArticlePipeline
{
    private readonly ClaimExtractor _extractor;
    private readonly FactTracker _tracker;
    private readonly ILogger<ArticlePipeline> _logger;

    /// <summary>Makes a pipeline; hosts do it by themselves.</summary>
    /// <param name="extractor">Finds claims.</param>
    /// <param name="tracker">Tracks facts.</param>
    /// <param name="logger">Gets a line an article, and the warnings.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ArticlePipeline(ClaimExtractor extractor, FactTracker tracker, ILogger<ArticlePipeline> logger)
    {
        ArgumentNullException.ThrowIfNull(extractor);
        ArgumentNullException.ThrowIfNull(tracker);
        ArgumentNullException.ThrowIfNull(logger);
        (_extractor, _tracker, _logger) = (extractor, tracker, logger);
    }

    /// <summary>Extracts an article's claims and adds them to what is known. When the task ends, it lasts.</summary>
    /// <param name="article">The article.</param>
    /// <param name="cancellation">Ends the call; nothing is added then.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    /// <exception cref="FactStoreException">The store cannot be written; nothing is added then.</exception>
    public async Task<TrackingReport> TrackAsync(Article article, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(article);
        using Activity? activity = FactTrackTelemetry.Source.StartActivity(FactTrackTelemetry.ArticleActivity);
        try
        {
            ExtractionResult result = Extract(article, cancellation);
            activity?.SetTag(FactTrackTelemetry.ArticleTag, result.ArticleId);
            long started = Stopwatch.GetTimestamp();
            TrackingReport report = await _tracker.AddAsync(result, cancellation).ConfigureAwait(false);
            FactTrackTelemetry.TrackingTime.Record(Stopwatch.GetElapsedTime(started).TotalSeconds);
            FactTrackTelemetry.Count(report);
            activity?.SetTag(FactTrackTelemetry.OutcomeTag, FactTrackTelemetry.NameOf(report.Outcome));
            Tracked(report.ArticleId, report.Outcome, report.Claims, report.Changes.Count);
            return report;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            activity?.SetStatus(ActivityStatusCode.Error, e.Message);
            throw;
        }
    }

    private ExtractionResult Extract(Article article, CancellationToken cancellation)
    {
        long started = Stopwatch.GetTimestamp();
        ExtractionResult result = _extractor.Extract(article, cancellation);
        FactTrackTelemetry.ExtractionTime.Record(Stopwatch.GetElapsedTime(started).TotalSeconds);
        foreach (DocumentWarning warning in result.Warnings) Warned(result.ArticleId, warning.Message);
        return result;
    }

    [LoggerMessage(1, LogLevel.Information, "Article {ArticleId}: {Outcome}, {Claims} claims, {Changes} changes")]
    private partial void Tracked(string articleId, TrackingOutcome outcome, int claims, int changes);

    [LoggerMessage(2, LogLevel.Warning, "Article {ArticleId}: {Warning}")]
    private partial void Warned(string articleId, string warning);
}
