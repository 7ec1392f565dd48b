using System.Globalization;
using System.Text.Json;

namespace FactTrack.Accuracy;

/// <summary>An attribution of ours as spans in the body of an article.</summary>
/// <param name="Source">Empty where nobody is named.</param>
/// <param name="Cue">The cue.</param>
/// <param name="Content">The content's pieces.</param>
/// <param name="Origin">The attribution that it was made from.</param>
internal sealed record FoundAttribution(
    List<(int Start, int End)> Source, List<(int Start, int End)> Cue, List<(int Start, int End)> Content, Attribution Origin)
{
    /// <summary>The outermost attributions of a document: the only ones that PolNeAR has.</summary>
    public static List<FoundAttribution> Outermost(Document document) => [.. document.Attributions
        .Where(a => a.ReportedBy is null && !document.Attributions.Any(o => o != a && Size(o) > Size(a) && o.ContentTokens.Any(r => r.Contains(a.CueHead)))).Select(Of)];

    private static int Size(Attribution attribution) => attribution.ContentTokens.Sum(r => r.Length);

    /// <summary>An attribution as spans.</summary>
    public static FoundAttribution Of(Attribution attribution) =>
        new(Spans(attribution.Source.Words), Spans(attribution.Cue), Spans(attribution.Content), attribution);

    /// <summary>The roles to compare.</summary>
    public RoleTriple Roles(string text) => new(new RoleSpan(Source, text), new RoleSpan(Cue, text), new RoleSpan(Content, text));

    /// <summary>A line of a file that <c>score_polnear.py</c> reads.</summary>
    public string ToJson(string article) => string.Create(
        CultureInfo.InvariantCulture,
        $$"""{"doc":"{{JsonEncodedText.Encode(article)}}","source":{{SpanJson.Write(Source)}},"cue":{{SpanJson.Write(Cue)}},"content":{{SpanJson.Write(Content)}},"rule":"{{JsonEncodedText.Encode(Origin.Rule)}}","confidence":{{Origin.Confidence}}}""");

    /// <summary>The spans of a part in the body.</summary>
    public static List<(int Start, int End)> Spans(TextPart? part) =>
        part is null ? [] : [.. part.Spans.Where(s => s.Source == TextSource.Body).Select(s => (s.Start, s.End))];
}
