namespace FactTrack.Tests.Attributions;

public class AttitudeRuleTests
{
    private const string Holm = "Holm Holm PROPN NNP _ 2 nsubj\n";

    [Fact]
    public void Apply_Object_IsTheContent()
    {
        Attribution attribution = Assert.Single(Attributing.Find(Holm + """
            opposed oppose VERB VBD _ 0 root
            the     the    DET  DT  _ 4 det
            bridge  bridge NOUN NN  _ 2 obj
            """).Attributions);
        Assert.Equal("Holm | opposed | the bridge", Attributing.Line(attribution));
        Assert.Equal((AttributionKind.Attitude, Stance.Denied, "attitude-object", false), (attribution.Kind, attribution.Stance, attribution.Rule, attribution.IsAssertion));
    }

    [Fact]
    public void Apply_Infinitive_IsTheContent() => Assert.Equal(["Holm | plans | to stay"], Attributing.Lines(Holm + """
        plans plan VERB VBZ _ 0 root
        to    to   PART TO  _ 4 mark
        stay  stay VERB VB  _ 2 xcomp
        """));

    [Fact]
    public void Apply_Preposition_BelongsToTheCue() => Assert.Equal(["Holm | called for | a vote"], Attributing.Lines(Holm + """
        called call VERB VBD _ 0 root
        for    for  ADP  IN  _ 5 case
        a      a    DET  DT  _ 5 det
        vote   vote NOUN NN  _ 2 obl
        """));

    [Fact]
    public void Apply_Negation_GivesANegativeAttribution() => Assert.Equal(["- Holm | did not support | it"], Attributing.Lines("""
        Holm    Holm    PROPN NNP _ 4 nsubj
        did     do      AUX   VBD _ 4 aux
        not     not     PART  RB  Polarity=Neg 4 advmod
        support support VERB  VB  _ 0 root
        it      it      PRON  PRP _ 4 obj
        """));

    [Fact]
    public void Apply_PassiveWithoutAgent_IsUnnamed() => Assert.Equal(["(unnamed) | was criticised | It"], Attributing.Lines("""
        It         it        PRON PRP _ 3 nsubj:pass
        was        be        AUX  VBD _ 3 aux:pass
        criticised criticise VERB VBN _ 0 root
        """));

    [Fact]
    public void Apply_DateBehindThePassive_IsNoPartOfIt() => Assert.Equal(["(unnamed) | was criticised | It"], Attributing.Lines("""
        It         it        PRON  PRP _ 3 nsubj:pass
        was        be        AUX   VBD _ 3 aux:pass
        criticised criticise VERB  VBN _ 0 root
        on         on        ADP   IN  _ 5 case
        Monday     Monday    PROPN NNP _ 3 obl
        """));

    [Fact]
    public void Apply_Writer_IsNoSource() => Assert.Empty(Attributing.Lines("""
        We      we      PRON PRP Person=1 2 nsubj
        support support VERB VBP _        0 root
        it      it      PRON PRP _        2 obj
        """));

    [Fact]
    public void Apply_ParticleOfAnotherWord_IsNoCue() => Assert.Empty(Attributing.Lines(Holm + """
        laid    lay    VERB VBD _ 0 root
        off     off    ADP  RP  _ 2 compound:prt
        workers worker NOUN NNS _ 2 obj
        """));

    [Fact]
    public void Apply_Raised_IsAnImpressionOfNobody()
    {
        Attribution attribution = Assert.Single(Attributing.Find("""
            It    it   PRON PRP _ 2 nsubj
            seems seem VERB VBZ _ 0 root
            to    to   PART TO  _ 4 mark
            work  work VERB VB  _ 2 xcomp
            """).Attributions);
        Assert.Equal(("(unnamed) | seems | It to work", AttributionKind.Impression), (Attributing.Line(attribution), attribution.Kind));
    }

    [Fact]
    public void Apply_Question_AsksAndTellsNothing() => Assert.Empty(Attributing.Lines("""
        Did     do      AUX   VBD _ 3 aux
        Holm    Holm    PROPN NNP _ 3 nsubj
        support support VERB  VB  _ 0 root
        it      it      PRON  PRP _ 3 obj
        @?      ?       PUNCT .   _ 3 punct
        """));
}
