using FactTrack.Tests.Fixtures;

namespace FactTrack.Tests.Claims;

public class ClaimDescriberTests
{
    private static readonly string[] s_doubts = ["if", "unless", "provided", "open", "probable", "possible", "probably", "possibly"];

    public static TheoryData<string, string, string, string> Examples => LayerSpec.Read("Descriptions");

    public static TheoryData<string, string, string, string> Texts => LayerSpec.Read("Claims");

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_is_described_so(string where, string published, string text, string expected)
    {
        string[] said = [.. Extract(text, published).Claims.Select(claim => claim.Describe())];
        Assert.All(expected.Split('\n'), line => Assert.True(said.Contains(line), $"{where}: \"{line}\" is not among\n{string.Join('\n', said)}"));
    }

    [Fact]
    public void There_are_at_least_80_examples() => Assert.InRange(Examples.Count, 80, int.MaxValue);

    [Theory]
    [MemberData(nameof(Texts))]
    public void Description_is_one_line_that_says_what_the_claim_is(string where, string published, string text, string expected)
    {
        Assert.NotEmpty(where + expected);
        foreach (Claim claim in Extract(text, published).Claims)
        {
            string said = claim.Describe();
            Assert.Matches(@"\A\S[^\r\n]*\.\z", said);
            Assert.False(char.IsLower(said[0]), said);
            Assert.DoesNotContain("  ", said, StringComparison.Ordinal);
            string[] words = [.. said.ToLowerInvariant().Replace('’', '\'').Split([' ', ',', ';', '"', '(', ')', '.'], StringSplitOptions.RemoveEmptyEntries)];
            if (claim.Polarity == Polarity.Negative) Assert.True(words.Any(Negates), said);
            if (claim is { IsAllegation: false, Condition: null, Certainty: not Certainty.Certain }) Assert.True(words.Any(Doubts) || said.Contains(" to ", StringComparison.Ordinal), said);
            if (claim.IsAllegation) Assert.True(words.Any(word => English.Lexical(word).Any(AllegationLexicon.Shared.Accuses)), said);
            if (claim.Attribution is { } attribution) Assert.StartsWith("According to ", said, StringComparison.Ordinal);
            SaysNoMore(claim, said);
        }
    }

    [Theory]
    [InlineData("\"I will not close the port,\" Anna Holm told reporters.", "I (Anna Holm) will")]
    [InlineData("The plan failed, the\n  ministry said.", "According to the ministry, the plan failed.")]
    [InlineData("Holm said it's closed.", "it's closed")]
    [InlineData("He denied that nobody was hurt.", "it is not so that nobody was hurt")]
    [InlineData("The fire burned since January in Inc. plants of Acme Inc.", "Inc.")]
    public void Odd_words_are_put_in_a_sentence(string text, string expected) =>
        Assert.Contains(Extract(text, "2026-03-04").Claims, claim => claim.Describe().Contains(expected, StringComparison.Ordinal) && !claim.Describe().EndsWith("..", StringComparison.Ordinal));

    [Fact]
    public void Who_is_not_told_is_somebody()
    {
        const string text = "left said";
        var left = new EventClaim { Id = "1", Action = new ClaimAction("leave", new TextPart([new TextSpan(0, 4)], text), Tense.Past) };
        var said = new StatementClaim { Id = "2", Action = new ClaimAction("say", new TextPart([new TextSpan(5, 9)], text), Tense.Past), Certainty = Certainty.Possible, Allegation = new Allegation([new AllegationStep(AllegationStatus.Suspected, new TextPart([new TextSpan(5, 9)], text))]) };
        Assert.Equal("Somebody or something left.", left.Describe());
        Assert.Equal("It is possibly not so that somebody said (alleged).", (said with { Polarity = Polarity.Negative }).Describe());
    }

    [Fact]
    public void Description_survives_json()
    {
        ExtractionResult result = Extract("The army denied that it had sent about 300 trucks on Monday. Norway failed to pay.", "2026-03-04");
        Assert.Equal(result.Claims.Select(c => c.Describe()), FactTrackJson.Deserialize(FactTrackJson.Serialize(result)).Claims.Select(c => c.Describe()));
    }

    // What the describer adds to the article's words.
    private static void SaysNoMore(Claim claim, string said)
    {
        if (Has("not so that"))
            Assert.True(claim.Polarity == Polarity.Negative || claim.Attribution is { Stance: Stance.Denied }, said);
        if (Has("it is probable that") || Has("it is probably")) Assert.Equal(Certainty.Probable, claim.Certainty);
        if (Has("it is possible that") || Has("it is possibly")) Assert.Equal(Certainty.Possible, claim.Certainty);
        if (Has("it is left open")) Assert.Equal(Certainty.Unknown, claim.Certainty);
        if (Has("(alleged")) Assert.True(claim.IsAllegation, said);
        if (Has("according to ")) Assert.NotEqual(Asserter.Article, claim.Asserter);

        bool Has(string words) => said.Contains(words, StringComparison.OrdinalIgnoreCase);
    }

    private static bool Negates(string word) => ClauseLexicon.Shared.IsNegator(word) || word.EndsWith("n't", StringComparison.Ordinal)
        || English.Lexical(word).Any(lemma => ClauseLexicon.Shared.OperatorOf(lemma)?.Effect is OperatorEffect.Negative or OperatorEffect.Improbable);

    private static bool Doubts(string word) => s_doubts.Contains(word) || ClauseLexicon.Shared.HedgeOf(word) is not null
        || English.Lexical(word).Any(lemma => ClauseLexicon.Shared.OperatorOf(lemma)?.Effect is OperatorEffect.Probable or OperatorEffect.Improbable);

    private static ExtractionResult Extract(string text, string published) => ClaimExtractor.Default.Extract(new Article(text)
    {
        PublishedAt = PublicationTime.TryParse(published, out PublicationTime time) ? time : null,
    });
}
