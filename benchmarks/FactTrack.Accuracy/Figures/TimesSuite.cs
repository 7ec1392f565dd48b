using System.Text.Json;

namespace FactTrack.Accuracy;

/// <summary>Dates and lengths of time in the prose of the public test cases of Microsoft.Recognizers.Text.</summary>
/// <remarks>A case is right when every result is found with its span and resolved to its interval or length, and nothing more. See <see cref="TimeMeaning.Fits"/> for what <c>right.strict</c> leaves out.</remarks>
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
        int strict = 0;
        foreach (RecognizerCase item in RecognizerCases.Read(arguments.OnlyFile(), ["DateTime.DateTimeModel.jsonl", "news_core.jsonl"], IsTold))
        {
            Document document = ClaimExtractor.Default.Annotate(item.ToArticle());
            if (IsRight(item, document, strict: true)) strict++;
            score.Add(item, IsRight(item, document, strict: false), document.Times.Select(t => $"[{t.Words}] {t} {t.Interval}"));
        }

        report.Figure("right.strict", strict);
        score.Write(report, arguments.Has("--explain"));
    }

    private static bool IsTold(JsonElement item) =>
        item.GetProperty("area").GetString() == "DateTime" && item.GetProperty("carrier").GetString() == "prose";

    private static bool IsRight(RecognizerCase item, Document document, bool strict) =>
        document.Times.Count == item.Expected.Length
        && item.Expected.All(e => document.Times.Any(t => TimeSpans.Fits(item.Input, t, e) && TimeMeaning.Of(e).Any(m => m.Fits(t, strict))));
}
