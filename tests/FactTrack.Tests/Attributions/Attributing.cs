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

    /// <summary>One line an attribution: <c>source &lt;- reporter | cue | content</c>.</summary>
    public static string[] Lines(string rows) => [.. Find(rows).Attributions.Select(Line)];

    public static string Line(Attribution attribution) =>
        $"{string.Join(" <- ", attribution.Chain().Select(s => s.Words?.ToString() ?? "(unnamed)"))} | {attribution.Cue} | {attribution.Content}";
}
