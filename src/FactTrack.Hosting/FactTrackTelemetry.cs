using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace FactTrack.Hosting;

/// <summary>The names of traces and metrics; they do not change within a major version.</summary>
public static class FactTrackTelemetry
{
    /// <summary>The name of the <see cref="ActivitySource"/> and of the <see cref="Meter"/>.</summary>
    public const string Name = "FactTrack";

    /// <summary>The activity of one article, from text to facts.</summary>
    public const string ArticleActivity = "facttrack.article";

    /// <summary>Tag: the id of the article.</summary>
    public const string ArticleTag = "facttrack.article.id";

    /// <summary>Tag: <c>added</c>, <c>unchanged</c> or <c>newVersion</c>.</summary>
    public const string OutcomeTag = "facttrack.outcome";

    /// <summary>Tag: what changed of a fact, such as <c>contest</c>.</summary>
    public const string ChangeTag = "facttrack.change";

    /// <summary>Counter: articles, by outcome.</summary>
    public const string Articles = "facttrack.articles";

    /// <summary>Counter: claims of new articles and versions.</summary>
    public const string Claims = "facttrack.claims";

    /// <summary>Counter: changes of facts, by kind.</summary>
    public const string Changes = "facttrack.changes";

    /// <summary>Histogram, in seconds: extracting one article.</summary>
    public const string ExtractionDuration = "facttrack.extraction.duration";

    /// <summary>Histogram, in seconds: adding one article to what is known.</summary>
    public const string TrackingDuration = "facttrack.tracking.duration";

    private static readonly Meter s_meter = new(Name);
    private static readonly Counter<long> s_articles = s_meter.CreateCounter<long>(Articles, "{article}");
    private static readonly Counter<long> s_claims = s_meter.CreateCounter<long>(Claims, "{claim}");
    private static readonly Counter<long> s_changes = s_meter.CreateCounter<long>(Changes, "{change}");

    internal static ActivitySource Source { get; } = new(Name);

    internal static Histogram<double> ExtractionTime { get; } = s_meter.CreateHistogram<double>(ExtractionDuration, "s");

    internal static Histogram<double> TrackingTime { get; } = s_meter.CreateHistogram<double>(TrackingDuration, "s");

    internal static void Count(TrackingReport report)
    {
        s_articles.Add(1, new KeyValuePair<string, object?>(OutcomeTag, NameOf(report.Outcome)));
        if (report.Outcome == TrackingOutcome.Unchanged) return;
        s_claims.Add(report.Claims);
        foreach (FactChange change in report.Changes) s_changes.Add(1, new KeyValuePair<string, object?>(ChangeTag, NameOf(change.Kind)));
    }

    internal static string NameOf<T>(T value)
        where T : struct, Enum
    {
        string name = value.ToString();
        return string.Concat(char.ToLowerInvariant(name[0]).ToString(), name.AsSpan(1));
    }
}
