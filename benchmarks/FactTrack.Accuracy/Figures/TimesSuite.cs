using System.Text.Json;

namespace FactTrack.Accuracy;

/// <summary>Dates and lengths of time in the prose of the public test cases of Microsoft.Recognizers.Text.</summary>
/// <remarks>A case is right when every result is found with its span and resolved to its interval or length, and nothing more.</remarks>
internal sealed class TimesSuite : ISuite
{
    /// <inheritdoc/>
    public string Usage => "FOLDER [--explain]   (of DateTime.DateTimeModel.jsonl, news_core.jsonl)";

    /// <inheritdoc/>
    public IReadOnlyList<string> Switches => ["--explain"];

    /// <inheritdoc/>
    public void Run(Arguments arguments, Report report)
    {
        var score = new CaseScore();
        foreach (RecognizerCase item in RecognizerCases.Read(arguments.OnlyFile(), ["DateTime.DateTimeModel.jsonl", "news_core.jsonl"], IsTold))
        {
            Document document = ClaimExtractor.Default.Annotate(item.ToArticle());
            score.Add(item, IsRight(item, document), document.Times.Select(t => $"[{t.Words}] {t} {t.Interval}"));
        }

        score.Write(report, arguments.Has("--explain"));
    }

    private static bool IsTold(JsonElement item) =>
        item.GetProperty("area").GetString() == "DateTime" && item.GetProperty("carrier").GetString() == "prose";

    private static bool IsRight(RecognizerCase item, Document document) =>
        document.Times.Count == item.Expected.Length
        && item.Expected.All(e => document.Times.Any(t => TimeSpans.Fits(item.Input, t, e) && TimeMeaning.Of(e).Any(m => m.Fits(t))));
}
