namespace FactTrack.Tests.Attributions;

public class SourceResolverTests
{
    [Fact]
    public void Resolve_SpokesmanOfAMinistry_SpeaksForIt()
    {
        Source source = Said("""
            A         a         DET   DT  _ 4 det
            Foreign   Foreign   PROPN NNP _ 3 compound
            Ministry  Ministry  PROPN NNP _ 4 compound
            spokesman spokesman NOUN  NN  _ 5 nsubj
            """);
        Assert.Equal(("Foreign Ministry", SourceType.Official, false), (source.OnBehalfOf?.ToString(), source.Type, source.IsAnonymous));
    }

    [Fact]
    public void Resolve_SpokesmanForACompany_SpeaksForIt()
    {
        Source source = Said("""
            spokeswoman spokeswoman NOUN NN _ 5 nsubj
            for         for  ADP  IN  _ 4 case
            the         the  DET  DT  _ 4 det
            company     company NOUN NN _ 1 nmod
            """);
        Assert.Equal("the company", source.OnBehalfOf?.ToString());
    }

    [Fact]
    public void Resolve_CountedOfficials_AreAnonymous()
    {
        Source source = Said("""
            two       two      NUM  CD  _ 3 nummod
            senior    senior   ADJ  JJ  _ 3 amod
            officials official NOUN NNS _ 5 nsubj
            @,        ,        PUNCT ,  _ 5 punct
            """);
        Assert.Equal((2, true, SourceType.Official, "two senior officials"), (source.Count, source.IsAnonymous, source.Type, source.Words?.ToString()));
    }

    [Theory]
    [InlineData("newspaper", SourceType.Newspaper)]
    [InlineData("police", SourceType.Police)]
    [InlineData("report", SourceType.Document)]
    [InlineData("ministry", SourceType.Government)]
    [InlineData("witness", SourceType.Witness)]
    [InlineData("economist", SourceType.Scientific)]
    public void Resolve_Noun_GivesTheType(string noun, SourceType expected) => Assert.Equal(expected, Said($"""
        In   in   ADP  IN _ 2 case
        May  May  PROPN NNP _ 5 obl
        the  the  DET  DT _ 4 det
        {noun} {noun} NOUN NN _ 5 nsubj
        """).Type);

    [Fact]
    public void Resolve_CoordinatedSources_KeepAllWords()
    {
        Source source = Said("""
            Kari Kari PROPN NNP _ 5 nsubj
            and  and  CCONJ CC  _ 3 cc
            Liv  Liv  PROPN NNP _ 1 conj
            also also ADV   RB  _ 5 advmod
            """);
        Assert.Equal("Kari and Liv", source.Words?.ToString());
        Assert.Null(source.Entity);
    }

    // Four rows of a subject, then "said it rose".
    private static Source Said(string rows) => Assert.Single(Attributing.Find(rows + """

        said say  VERB VBD _ 0 root
        it   it   PRON PRP _ 7 nsubj
        rose rise VERB VBD _ 5 ccomp
        @.   .    PUNCT .  _ 5 punct
        """).Attributions).Source;
}
