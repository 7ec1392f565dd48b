namespace FactTrack.Tests.Facts;

public class ReportSketchMakerTests
{
    private static readonly ExtractionResult s_result = ClaimExtractor.Default.Extract(
        new Article("Kremlin spokesman Dmitry Orlov said that Russia had signed the grain deal with Egypt, TASS reported. Two unnamed officials denied that the bridge had collapsed.")
        {
            PublishedAt = PublicationTime.On(2024, 5, 14), Title = "Bridge stands",
        });

    [Fact]
    public void What_is_said_is_linked_by_the_index_of_its_claim()
    {
        int denial = IndexOf(claim => claim is StatementClaim { Act: SpeechAct.Deny });
        ReportSketch sketch = ReportSketchMaker.Of(s_result, denial);
        Assert.Equal(ClaimKind.Statement, sketch.Kind);
        Assert.Equal(SpeechAct.Deny, sketch.Act);
        Assert.Equal([IndexOf(claim => claim.Action.Lemma == "collapse")], sketch.Content);
    }

    [Fact]
    public void The_chain_is_kept_from_the_innermost_out()
    {
        ReportSketch sketch = ReportSketchMaker.Of(s_result, IndexOf(claim => claim.Action.Lemma == "sign"));
        Assert.Equal(["Dmitry Orlov", "TASS"], sketch.Chain.Select(source => source.Name));
        Assert.Contains(RootKey.Government("Russia"), sketch.Chain[0].Roots);
        Assert.Contains("Egypt", sketch.Entities);
    }

    [Fact]
    public void A_denial_by_nobody_in_particular_has_no_root()
    {
        ReportSketch sketch = ReportSketchMaker.Of(s_result, IndexOf(claim => claim.Action.Lemma == "collapse"));
        Assert.Equal(Stance.Denied, sketch.Stance);
        Assert.True(sketch.Chain[0].IsAnonymous);
        Assert.Empty(sketch.Chain[0].Roots);
    }

    [Fact]
    public void A_sketch_comes_back_from_its_bytes()
    {
        var maker = new ReportSketchMaker(s_result);
        Assert.All(Enumerable.Range(0, s_result.Claims.Count), i => Assert.Equal(maker.Of(i), ReportSketch.Read(maker.Of(i).ToBytes())));
    }

    [Fact]
    public void A_purged_sketch_has_no_word_of_the_article_and_the_same_roots()
    {
        ReportSketch sketch = ReportSketchMaker.Of(s_result, IndexOf(claim => claim.Action.Lemma == "sign")), purged = sketch.WithoutWords();
        Assert.Equal("", purged.Told);
        Assert.Empty(purged.Entities);
        Assert.Equal(sketch.Chain.Select(source => source.Roots), purged.Chain.Select(source => source.Roots));
        Assert.All(purged.Chain, source => Assert.Equal("", source.Name));
    }

    private static int IndexOf(Func<Claim, bool> which) => Enumerable.Range(0, s_result.Claims.Count).First(i => which(s_result.Claims[i]));
}
