using System.Text;

namespace FactTrack.Tests;

/// <summary>What docs/extending.md shows compiles and does what it says.</summary>
public class ExtendingTests
{
    [Fact]
    public void Own_names_carry_their_ids_into_claims()
    {
        var names = new Dictionary<string, string> { ["Norrvik"] = "club:17" };
        ClaimExtractor extractor = new ClaimExtractorBuilder().AddEntityRecognizer(new SquadNames(names)).Build();
        Claim claim = extractor.Extract("Norrvik bought a striker.").Claims[0];
        Assert.Equal("club:17", Assert.Single(claim.Actors).Entity?.ExternalId);
    }

    [Fact]
    public void Own_lexicons_carry_their_ids_into_claims()
    {
        using var clubs = new MemoryStream(Encoding.UTF8.GetBytes(new Manual("docs/extending.md").Blocks("text")[0] + "\n"));

        ClaimExtractor extractor = new ClaimExtractorBuilder().AddLexicon(clubs, "clubs.lex").Build();
        ExtractionResult result = extractor.Extract("The Herons bought a striker. The club paid 3 million euros.");
        Entity club = result.Entities.Single(entity => entity.ExternalId == "club:17"); // Norrvik FC, with both mentions
        Assert.Equal(("Norrvik FC", 2), (club.Name, club.Mentions.Count));

        clubs.Position = 0;
        foreach (LexiconProblem problem in EntityLexicon.Check(clubs).Problems) Console.WriteLine("clubs.lex" + problem);
        clubs.Position = 0;
        Assert.Empty(EntityLexicon.Check(clubs).Problems);
    }

    [Fact]
    public void Own_units_win_in_front_of_the_built_in_ones()
    {
        ClaimExtractor extractor = new ClaimExtractorBuilder().AddQuantityRecognizer(new CoffeeBags()).Build();
        Quantity quantity = extractor.Extract("Brazil sold 1,200 bags.").Claims[0].Quantities[0];
        Assert.Equal("72000 kg", quantity.ToString());
        Assert.Equal("1,200 bags", quantity.Words.ToString());
    }

    [Fact]
    public void Behind_them_own_units_are_too_late()
    {
        ClaimExtractor extractor = new ClaimExtractorBuilder().AddQuantityRecognizer(new CoffeeBags(), RecognizerOrder.After).Build();
        Assert.Equal("1200 bag", extractor.Extract("Brazil sold 1,200 bags.").Claims[0].Quantities[0].ToString());
    }

    [Fact]
    public void Own_claims_come_after_the_built_in_ones()
    {
        string text = "The Harbour Party is at 34 percent, up two points, in a Norstat poll of 1,000 adults. Labour has 21 percent there, and 34 percent of what it had.";
        using var parties = new MemoryStream(Encoding.UTF8.GetBytes("# columns: name type id\nHarbour Party\tOrganization\tparty:harbour\n"));

        ClaimExtractor extractor = new ClaimExtractorBuilder().AddLexicon(parties, "parties.lex").AddClaimDetector(new PollShares()).Build();
        FigureClaim poll = extractor.Extract(text).Claims.OfType<FigureClaim>().Single(claim => claim.Action.Lemma == "poll");
        string told = poll.Describe(); // According to a Norstat poll, Harbour Party has 34 percent (two points).
        Assert.Equal("According to a Norstat poll, Harbour Party has 34 percent (two points).", told);
        Assert.Equal(("34 %", "2 point", ChangeDirection.Up, "party:harbour"), (poll.Value?.ToString(), poll.Change?.ToString(), poll.Direction, poll.Actors[0].Entity?.ExternalId));
        Assert.Equal(poll, extractor.Extract(text).Claims.Single(claim => claim.Id == poll.Id));
    }

    [Fact]
    public void Without_a_poll_nothing_is_added()
    {
        ClaimExtractor extractor = new ClaimExtractorBuilder().AddClaimDetector(new PollShares()).Build();
        Assert.DoesNotContain(extractor.Extract("A poll was held. The firm sold 34 percent of its shares.").Claims, claim => claim.Action.Lemma == "poll");
    }
}
