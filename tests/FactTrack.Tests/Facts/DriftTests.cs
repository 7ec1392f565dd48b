namespace FactTrack.Tests.Facts;

/// <summary>The pairs of <c>Specs/Facts/drift.md</c>.</summary>
public class DriftTests
{
    private static readonly Dictionary<string, (string Kinds, string Earlier, string Later)> s_pairs = Read();

    public static TheoryData<string> Pairs => new(s_pairs.Keys);

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_pair_lost_what_the_spec_says(string where)
    {
        (string kinds, string earlier, string later) = s_pairs[where];
        (ExtractionResult before, ExtractionResult after) = (Newsroom.Extract(earlier), Newsroom.Extract(later));
        ValueList<Drift> drifts = Drift.Between(before, after);
        string found = drifts.Count == 0 ? "none" : string.Join(' ', drifts.Select(drift => NameOf(drift.Kind)).Distinct().Order(StringComparer.Ordinal));
        Assert.True(kinds == found, $"{found} instead of {kinds}\n{earlier}\n{later}\n{StoryDifference.Between(before, after)}");
    }

    [Fact]
    public void The_spec_holds_at_least_40_pairs_and_each_kind()
    {
        Assert.True(s_pairs.Count >= 40, $"{s_pairs.Count} pairs");
        Assert.All(Enum.GetValues<DriftKind>(), kind => Assert.Contains(s_pairs.Values, pair => pair.Kinds.Split(' ').Contains(NameOf(kind))));
    }

    [Fact]
    public void A_drift_names_the_lost_words_and_both_claims()
    {
        Drift drift = Assert.Single(Drift.Between(Newsroom.Extract("Up to 40 people died in the flood."), Newsroom.Extract("40 people died in the flood.")));
        Assert.Equal((DriftKind.BoundLost, "Up to"), (drift.Kind, $"{drift.Lost}"));
        Assert.Equal(("die", "die"), (drift.Earlier.Action.Lemma, drift.Later.Action.Lemma));
    }

    [Fact]
    public void Equal_texts_have_no_drift() => Assert.All(Newsroom.Results, result => Assert.Empty(Drift.Between(result, Newsroom.Extract(result.Article.Text))));

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => Drift.Between(null!, Newsroom.Results[0]));
        Assert.Throws<ArgumentNullException>(() => Drift.Between(Newsroom.Results[0], null!));
    }

    private static string NameOf(DriftKind kind) => kind.ToString().Replace("Lost", "", StringComparison.Ordinal).Replace("Altered", "", StringComparison.Ordinal).ToLowerInvariant();

    private static Dictionary<string, (string, string, string)> Read()
    {
        var pairs = new Dictionary<string, (string, string, string)>();
        string[] lines = Repository.Read("tests/FactTrack.Tests/Specs/Facts/drift.md").ReplaceLineEndings("\n").Split('\n');
        bool isIn = false;
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("```", StringComparison.Ordinal)) isIn = lines[i] == "```pairs";
            else if (isIn && lines[i].Split('|', StringSplitOptions.TrimEntries) is [var kinds, var earlier, var later]) pairs.Add($"drift.md:{i + 1}", (kinds, earlier, later));
            else if (isIn) throw new FormatException($"drift.md:{i + 1}: a pair is 'kinds | earlier | later'.");
        }

        return pairs;
    }
}
