using FactTrack.Tests.Fixtures;

namespace FactTrack.Tests.Attributions;

/// <summary>Runs layer 7 over hand-made trees and shows what it found as lines that a test can compare.</summary>
internal static class Attributing
{
    public static AttributionLayer Find(string rows)
    {
        TreeFixture f = TreeFixture.Read(rows);
        return new AttributionFinder().Find(f.Article, f.Text, f.Syntax, f.Tree, EntityLayer.Empty, [], default);
    }

    /// <summary>One line an attribution: <c>source &lt;- reporter | cue | content</c>, with <c>- </c> before a negative one.</summary>
    public static string[] Lines(string rows) => [.. Find(rows).Attributions.Select(Line)];

    /// <summary>The line of an attribution with the sources' own words: <c>who (the officials) | say | ...</c> for a relative pronoun.</summary>
    public static string Line(Attribution attribution) => Line(attribution, Words);

    /// <summary>The line of an attribution with the names of the sources' entities.</summary>
    public static string NamedLine(Attribution attribution) => Line(attribution, s => s.ToString());

    private static string Line(Attribution attribution, Func<Source, string> show) =>
        $"{(attribution.Polarity == Polarity.Negative ? "- " : "")}{string.Join(" <- ", attribution.Chain().Select(show))} | {attribution.Cue} | {attribution.Content}";

    private static string Words(Source source) =>
        source.Antecedent is null ? source.Words?.ToString() ?? "(unnamed)" : $"{source.Words} ({source.Antecedent})";
}
