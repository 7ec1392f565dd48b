using System.Runtime.InteropServices;
using FsCheck;
using FsCheck.Fluent;

namespace FactTrack.Tests.Entities;

public class NameFeaturesTests
{
    [Fact]
    public void Any_evidence_gives_features_within_the_maximum_of_which_none_is_0() => ForAny((window, run) =>
    {
        uint[] features = Fill(window, run);
        return features.Length is > NameFeatures.FromParser and <= NameFeatures.Maximum && !features.Contains(0u);
    });

    [Fact]
    public void The_same_evidence_gives_the_same_features() => ForAny((window, run) => Fill(window, run).SequenceEqual(Fill([.. window], run)));

    [Fact]
    public void What_the_parser_names_is_only_and_wholly_in_the_first_features() => ForAny((window, run) =>
    {
        uint[] features = Fill(window, run);
        for (int i = 0; i < window.Length; i++) (window[i].Best, window[i].Second, window[i].Lead, window[i].Elsewhere) = (~window[i].Best, ~window[i].Second, window[i].Lead + 1, ~window[i].Elsewhere);
        uint[] changed = Fill(window, run);
        return Enumerable.Range(0, features.Length).All(i => features[i] == changed[i] == (i >= NameFeatures.FromParser));
    });

    [Fact]
    public void Equal_values_of_different_features_are_kept_apart()
    {
        uint[] features = Fill(new NameEvidence[5], default);
        Assert.Equal(features.Length, features.Distinct().Count());
    }

    [Fact]
    public void A_change_of_the_word_changes_its_features()
    {
        var window = new NameEvidence[5];
        uint[] features = Fill(window, default);
        window[2].Word = 7;
        Assert.True(Fill(window, default).Zip(features).Count(f => f.First != f.Second) > 2);
    }

    // A feature that is made in another way than in training is one that no weight is known for.
    [Fact]
    public void The_shipped_weights_know_each_feature_of_some_word_of_the_news()
    {
        List<uint[]> tokens = Fixtures.Annotated.Features(Fixtures.Annotated.Of(Fixtures.Annotated.News));
        HashSet<uint> known = [.. Shipped().Keys];

        // The feature that every token has, the first behind the parser's, may weigh too little to be kept.
        Assert.All(Enumerable.Range(0, tokens[0].Length).Where(i => i != NameFeatures.FromParser), i => Assert.Contains(tokens, t => known.Contains(t[i])));
    }

    private static NameWeights Shipped()
    {
        using Stream stream = FactTrack.Model.ModelFile.OpenNames();
        return NameWeights.Read(stream);
    }

    private static uint[] Fill(NameEvidence[] window, CapitalRun run)
    {
        uint[] features = new uint[NameFeatures.Maximum];
        return features[..NameFeatures.Fill(window, 2, in run, features)];
    }

    private static void ForAny(Func<NameEvidence[], CapitalRun, bool> holds) => Prop.ForAll<int>(seed =>
    {
        var random = new Random(seed);
        var window = new NameEvidence[5];
        random.NextBytes(MemoryMarshal.AsBytes(window.AsSpan()));
        CapitalRun[] runs = new CapitalRun[1];
        random.NextBytes(MemoryMarshal.AsBytes(runs.AsSpan()));
        (runs[0].Start, runs[0].End) = (random.Next(4), random.Next(4, 8));
        return holds(window, runs[0]);
    }).QuickCheckThrowOnFailure();
}
