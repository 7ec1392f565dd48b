using System.Text.Json;

namespace FactTrack.Accuracy.Tests;

public sealed class SeedsScorerTests
{
    private readonly SeedsFixture _fixture = new();

    [Fact]
    public void Everything_right_gives_the_whole_weight() =>
        Assert.Equal(
            ["seeds found 2.500", "seeds whole 2.500", "seeds spurious 0.000", "seeds predicted 3.000", "seeds predicted.A 3.000", "seeds predicted.B 1.000"],
            _fixture.Score().Where(l => !l.StartsWith('#')));

    [Fact]
    public void A_claim_counts_only_if_every_article_that_holds_it_gives_it()
    {
        _fixture.OpenedInB = null;
        string[] lines = _fixture.Score();
        Assert.Contains("seeds found 1.500", lines);
        Assert.Contains("#   B MISSED: no claim with its action", lines.Select(l => l.TrimEnd()));
    }

    [Fact]
    public void Wrong_polarity_is_found_but_not_whole()
    {
        EventClaim opened = _fixture.OpenedInB!;
        _fixture.OpenedInB = opened with { Polarity = Polarity.Negative };
        string[] lines = _fixture.Score();
        Assert.Contains("seeds found 2.500", lines);
        Assert.Contains("seeds whole 1.500", lines);
        Assert.Contains(lines, l => l.Contains("wrong polarity", StringComparison.Ordinal));
    }

    [Fact]
    public void Lost_source_is_not_whole_and_a_known_error()
    {
        _fixture.Opened = _fixture.Opened with { Asserter = Asserter.Article, Attribution = null };
        string[] lines = _fixture.Score();
        Assert.Contains("seeds whole 1.500", lines);
        Assert.Contains("seeds spurious 1.000", lines);
        Assert.Contains(lines, l => l.Contains("wrong source (want E_POST, got none)", StringComparison.Ordinal));
    }

    [Fact]
    public void Chain_has_the_links_and_order_of_the_gold()
    {
        var post = new Source { Words = _fixture.Part("the Ostvik Post") };
        var lind = new Source { Words = _fixture.Part("Mara Lind") };
        Attribution inner = _fixture.Opened.Attribution! with { Source = lind };
        var gold = SeedsGold.Read(SuiteRun.Data("seeds"));
        GoldClaim chained = gold.Claims[0] with { SourceChain = [new GoldLink("E_POST"), new GoldLink("E_LIND")], Docs = ["A"] };
        gold = gold with { Claims = [chained] };

        _fixture.Opened = _fixture.Opened with { Attribution = inner with { ReportedBy = inner with { Source = post } } };
        Assert.Contains("seeds whole 1.000", _fixture.Score(gold: gold));
        _fixture.Opened = _fixture.Opened with { Attribution = inner with { Source = post, ReportedBy = inner } };
        Assert.Contains("seeds whole 0.000", _fixture.Score(gold: gold));
    }

    [Fact]
    public void Actor_is_matched_by_its_entity_where_the_words_stand_elsewhere()
    {
        Participant actor = _fixture.NotNamed.Actors[0];
        _fixture.NotNamed = _fixture.NotNamed with { Actors = [actor with { Words = _fixture.Part("the builder") }] };
        Assert.Contains("seeds found 2.500", _fixture.Score());
        _fixture.NotNamed = _fixture.NotNamed with { Actors = [new Participant(_fixture.Part("the builder"))] };
        Assert.Contains("seeds found 1.500", _fixture.Score());
    }

    [Fact]
    public void Pronoun_without_entity_is_a_known_error()
    {
        _fixture.NotNamed = _fixture.NotNamed with { Actors = [new Participant(_fixture.Part("She"))] };
        Assert.Contains("seeds spurious 1.000", _fixture.Score());
    }

    [Fact]
    public void Amount_needs_range_approximation_and_unit()
    {
        Quantity right = _fixture.WillSend.Quantities[0];
        Quantity[] wrong =
        [
            right with { Range = new QuantityRange(20, 99) },
            right with { Approximation = Approximation.About },
            right with { CountOf = new CountedNoun("builder", _fixture.Part("the builder")) },
        ];
        foreach (Quantity quantity in wrong)
        {
            _fixture.WillSend = _fixture.WillSend with { Quantities = [quantity] };
            Assert.Contains("seeds whole 2.000", _fixture.Score());
        }

        _fixture.WillSend = _fixture.WillSend with { Quantities = [right with { Range = null, Value = 24, Approximation = Approximation.Exact }] };
        Assert.Contains("seeds spurious 1.000", _fixture.Score());
    }

    [Fact]
    public void Undated_articles_are_asked_for_the_underspecified_time() =>
        Assert.Contains("seeds whole 1.500", _fixture.Score(dated: false));

    [Fact]
    public void Unknown_field_of_a_pattern_is_an_error()
    {
        using var pattern = JsonDocument.Parse("""{"why": "new", "weather": "rain"}""");
        Assert.Throws<InvalidDataException>(() => new SpuriousPattern(pattern.RootElement).Fits(_fixture.Opened));
    }
}
