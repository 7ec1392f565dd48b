namespace FactTrack.Tests.Facts;

public class StoryDifferenceTests
{
    private const string Wire = "The Nordic Energy Council rejected the plan on Wednesday, its chairman said. The reports did not mention the price. A new vote is planned for May.";

    [Fact]
    public void A_dropped_sentence_a_removed_day_and_added_brackets_are_seen()
    {
        StoryDifference difference = Between(Wire, "The Nordic Energy Council (NEC) rejected the plan, its chairman said. A new vote is planned for May.");
        Assert.Equal(["+ (NEC)", "- on Wednesday", "- The reports did not mention the price."], difference.Texts.Select(text => $"{text}"));
        Assert.Contains(difference.Claims, claim => claim.IsDropped && claim.Earlier!.Action.Lemma == "mention");
        Assert.Contains(difference.Claims, claim => claim.Earlier?.Action.Lemma == "reject" && claim.Changes.Any(change => change is { Part: ClaimPart.Time, Earlier: not null, Later: null }));
    }

    [Theory]
    [InlineData("Twelve miners died in the blast.", "Fifteen miners died in the blast.", ClaimPart.Figure)]
    [InlineData("At least 12 miners died in the blast.", "12 miners died in the blast.", ClaimPart.Bound)]
    [InlineData("Miners reached the shaft on Monday.", "Miners reached the shaft on Tuesday.", ClaimPart.Time)]
    [InlineData("The miners did not reach the shaft.", "The miners reached the shaft.", ClaimPart.Polarity)]
    [InlineData("The miners may have reached the shaft.", "The miners reached the shaft.", ClaimPart.Certainty)]
    [InlineData("The owner allegedly hid the reports.", "The owner hid the reports.", ClaimPart.Allegation)]
    [InlineData("The mine was closed, police said.", "The mine was closed, the mayor said.", ClaimPart.Source)]
    [InlineData("The mine will open in May.", "The mine opened in May.", ClaimPart.Kind)]
    [InlineData("The mine was closed by the council.", "The old mine was closed by the council.", ClaimPart.Wording)]
    public void A_changed_part_is_named(string earlier, string later, ClaimPart part) =>
        Assert.Contains(Between(earlier, later).Claims, claim => claim.IsChanged && claim.Changes.Any(change => change.Part == part));

    [Fact]
    public void Marks_markup_and_capitals_are_no_difference() =>
        Assert.Empty(Between("The **mine** in Tarn is \"safe\".", "The mine in Tarn is “safe”.").Texts);

    [Fact]
    public void Equal_texts_do_not_differ() => Assert.All(Newsroom.Results, result =>
    {
        Assert.True(StoryDifference.Between(result, result).IsEmpty);
        Assert.Equal(StoryDifference.None, StoryDifference.Between(result, Newsroom.Extract(result.Article.Text)));
    });

    [Fact]
    public void Swapping_swaps_added_and_dropped()
    {
        foreach (ExtractionResult a in Newsroom.Results)
            foreach (ExtractionResult b in Newsroom.Results)
            {
                StoryDifference there = StoryDifference.Between(a, b), back = StoryDifference.Between(b, a);
                Assert.Equal(Set(there.Claims.Select(claim => (claim.Earlier, claim.Later))), Set(back.Claims.Select(claim => (claim.Later, claim.Earlier))));
                Assert.Equal(Set(there.Texts.Select(text => (text.Earlier, text.Later))), Set(back.Texts.Select(text => (text.Later, text.Earlier))));
            }

        static HashSet<T> Set<T>(IEnumerable<T> items) => [.. items];
    }

    [Fact]
    public void Every_span_points_into_its_text()
    {
        const string later = "The Nordic Energy Council (NEC) turned the plan down. Nothing else was decided.";
        foreach (TextDifference text in Between(Wire, later).Texts)
        {
            if (text.Earlier is { } before) Assert.Equal(Wire[before.Extent.Start..before.Extent.End], $"{before}");
            if (text.Later is { } after) Assert.Equal(later[after.Extent.Start..after.Extent.End], $"{after}");
            Assert.True((text.Earlier ?? text.Later) is not null);
        }
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => StoryDifference.Between(null!, Newsroom.Results[0]));
        Assert.Throws<ArgumentNullException>(() => StoryDifference.Between(Newsroom.Results[0], null!));
    }

    private static StoryDifference Between(string earlier, string later) => StoryDifference.Between(Newsroom.Extract(earlier), Newsroom.Extract(later));
}
