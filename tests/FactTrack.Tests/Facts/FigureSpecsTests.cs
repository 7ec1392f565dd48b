using System.Globalization;

namespace FactTrack.Tests;

/// <summary>The golden specs of <c>Specs/Facts</c> that have to do with figures.</summary>
public class FigureSpecsTests
{
    private static readonly Dictionary<string, string[]> s_pairs = FactSpec.Rows("figure-pairs.md");
    private static readonly Dictionary<string, string[]> s_counts = FactSpec.Rows("figure-counts.md");

    public static TheoryData<string> Pairs => new(s_pairs.Keys);

    public static TheoryData<string> Counts => new(s_counts.Keys);

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Figures_of_two_sentences_agree_contradict_or_neither(string where)
    {
        string[] row = s_pairs[where];
        List<Figure> first = FactSpec.FiguresOf(row[0]), second = FactSpec.FiguresOf(row[1]);
        Assert.Equal(row[2], FigureSettler.Compare(first, second).ToString().ToLowerInvariant());
        Assert.Equal(row[2], FigureSettler.Compare(second, first).ToString().ToLowerInvariant());
    }

    [Theory]
    [MemberData(nameof(Counts))]
    public void Reports_settle_on_counts_in_any_order(string where)
    {
        string[] row = s_counts[where];
        List<FigureReport> reports = FactSpec.ReportsOf(row[0].Split(" // "));
        EventFigures count = CasualtyTally.Settle(reports);
        Assert.Equal((row[1], row[2]), (Text(count.Killed), Text(count.Injured)));
        Assert.Equal(count, CasualtyTally.Settle(Enumerable.Reverse(reports)));
        Assert.Equal(count, CasualtyTally.Settle(reports.OrderBy(r => StableHash.Of(r.Sketch.ClaimId))));
    }

    private static string Text(EventFigure figure) => figure.Settled?.Nearest?.ToString("0.##", CultureInfo.InvariantCulture) ?? "-";

    [Fact]
    public void Specs_hold_enough_cases() => Assert.True(s_pairs.Count >= 60 && s_counts.Count >= 40, $"{s_pairs.Count} pairs, {s_counts.Count} counts");
}
