using System.Globalization;

namespace FactTrack.Accuracy.Tests;

public sealed class AttributionScorerTests
{
    // Printed by the public scorer (score() and prf() of score_polnear.py, with and without core=True; its hits by class for the last
    // lines) for the gold and the predictions of the folder: halves of both, two predictions for one gold, one of them free in core,
    // roles without words, a colon and a dash as cues, contents of two pieces, words cut by the edge of a span.
    private const string Expected = """
        strict all source 0.500 0.714 0.588
        strict all cue 0.545 0.750 0.632
        strict all content 0.083 0.125 0.100
        strict all source+content 0.083 0.125 0.100
        strict all full 0.083 0.125 0.100
        exact all source 0.500 0.714 0.588
        exact all cue 0.636 0.875 0.737
        exact all content 0.250 0.375 0.300
        exact all source+content 0.250 0.375 0.300
        exact all full 0.250 0.375 0.300
        overlap all source 0.600 0.857 0.706
        overlap all cue 0.636 0.875 0.737
        overlap all content 0.583 0.875 0.700
        overlap all source+content 0.583 0.875 0.700
        overlap all full 0.500 0.750 0.600
        strict core source 0.500 1.000 0.667
        strict core cue 0.667 1.000 0.800
        strict core content 0.000 0.000 0.000
        strict core source+content 0.000 0.000 0.000
        strict core full 0.000 0.000 0.000
        exact core source 0.500 1.000 0.667
        exact core cue 0.667 1.000 0.800
        exact core content 0.143 0.250 0.182
        exact core source+content 0.143 0.250 0.182
        exact core full 0.143 0.250 0.182
        overlap core source 0.571 1.000 0.727
        overlap core cue 0.667 1.000 0.800
        overlap core content 0.571 1.000 0.727
        overlap core source+content 0.571 1.000 0.727
        overlap core full 0.571 1.000 0.727
        recall verb 0.667
        recall noun 1.000
        recall according 1.000
        recall sourceless 1.000
        recall multisentence 1.000
        """;

    [Fact]
    public void Gives_the_figures_of_the_public_scorer()
    {
        var scorer = new AttributionScorer();
        foreach (PolnearArticle article in PolnearFolder.Read(SuiteRun.Data("polnear"), "train")) scorer.Add(article.Gold, Predicted(article));
        Assert.Equal(Expected.Split('\n', StringSplitOptions.TrimEntries), Lines(scorer));
    }

    [Fact]
    public void Gold_against_gold_is_right_everywhere()
    {
        var scorer = new AttributionScorer();
        foreach (PolnearArticle article in PolnearFolder.Read(SuiteRun.Data("polnear"), "train")) scorer.Add(article.Gold, [.. article.Gold.Select(g => g.Roles)]);
        Assert.All(Lines(scorer), l => Assert.EndsWith(" 1.000", l, StringComparison.Ordinal));
    }

    private static List<RoleTriple> Predicted(PolnearArticle article) => [.. JsonLines
        .Read(SuiteRun.Data("polnear/predicted.jsonl"), "a prediction", e => e.GetProperty("doc").GetString() == article.Name ? SpanJson.ReadRoles(e, article.Text) : null)
        .OfType<RoleTriple>()];

    private static List<string> Lines(AttributionScorer scorer)
    {
        var lines = new List<string>();
        foreach (bool isCore in (bool[])[false, true])
            foreach (MatchMode mode in Enum.GetValues<MatchMode>())
                foreach (AttributionRow row in Enum.GetValues<AttributionRow>())
                    lines.Add(Line(mode, isCore, row, scorer.Count(mode, isCore, row)));
        lines.AddRange(GoldAttribution.Classes.Select(c => string.Create(CultureInfo.InvariantCulture, $"recall {c} {scorer.Class(c).Recall:F3}")));
        return lines;
    }

    private static string Line(MatchMode mode, bool isCore, AttributionRow row, MatchCount count) => string.Create(
        CultureInfo.InvariantCulture,
        $"{mode.ToString().ToLowerInvariant()} {(isCore ? "core" : "all")} {(row == AttributionRow.SourceAndContent ? "source+content" : row.ToString().ToLowerInvariant())} {count.Precision:F3} {count.Recall:F3} {count.F1:F3}");
}
