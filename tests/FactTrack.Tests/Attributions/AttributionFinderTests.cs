namespace FactTrack.Tests.Attributions;

public class AttributionFinderTests
{
    [Fact]
    public void Find_ClauseAfterCue_KeepsThat()
    {
        Assert.Equal(["The bank | said | that prices rose"], Attributing.Lines("""
            The     the    DET   DT  _ 2 det
            bank    bank   NOUN  NN  _ 3 nsubj
            said    say    VERB  VBD _ 0 root
            that    that   SCONJ IN  _ 6 mark
            prices  price  NOUN  NNS _ 6 nsubj
            rose    rise   VERB  VBD _ 3 ccomp
            @.      .      PUNCT .   _ 3 punct
            """));
    }

    [Theory]
    [InlineData("2 ccomp 0 root", "the first treebank hangs the content on the cue")]
    [InlineData("0 root 2 parataxis", "the second hangs the cue on the content")]
    public void Find_FrontedContent_IsTheSameInBothTreebanks(string shape, string why)
    {
        string[] s = shape.Split(' ');
        bool isParataxis = s[0] == "0";
        string rows = $"""
            Prices  price PROPN NNS _ 2 nsubj
            rose    rise  VERB  VBD _ {(isParataxis ? 0 : 5)} {s[1]}
            @,      ,     PUNCT ,   _ 5 punct
            Holm    Holm  PROPN NNP _ 5 nsubj
            said    say   VERB  VBD _ {(isParataxis ? 2 : 0)} {s[3]}
            Wednesday Wednesday PROPN NNP _ 5 obl:unmarked
            @,      ,     PUNCT ,   _ 8 punct
            ahead   ahead ADV   RB  _ 5 advmod
            of      of    ADP   IN  _ 10 case
            talks   talk  NOUN  NNS _ 8 obl
            @.      .     PUNCT .   _ 5 punct
            """;
        Assert.True(Attributing.Lines(rows).SequenceEqual(["Holm | said | Prices rose"]), why);
    }

    [Fact]
    public void Find_InvertedCue_TakesTheSubjectBehindIt()
    {
        Assert.Equal(["Anna Holm | said | We stay"], Attributing.Lines("""
            "     "    PUNCT `` _ 3 punct
            @We   we   PRON PRP _ 3 nsubj
            stay  stay VERB VBP _ 6 ccomp
            @,    ,    PUNCT , _ 6 punct
            @"    "    PUNCT '' _ 3 punct
            said  say  VERB VBD _ 0 root
            Anna  Anna PROPN NNP _ 6 nsubj
            Holm  Holm PROPN NNP _ 7 flat
            @.    .    PUNCT . _ 6 punct
            """));
    }

    [Fact]
    public void Find_AccordingToCiting_IsAChain()
    {
        Assert.Equal(["TASS | according to | Talks began", "the Kremlin <- TASS | citing | Talks began"], Attributing.Lines("""
            Talks     talk    NOUN  NNS _ 2 nsubj
            began     begin   VERB  VBD _ 0 root
            @,        ,       PUNCT ,   _ 6 punct
            according accord  VERB  VBG _ 6 case
            to        to      ADP   IN  _ 4 fixed
            TASS      TASS    PROPN NNP _ 2 obl
            @,        ,       PUNCT ,   _ 8 punct
            citing    cite    VERB  VBG _ 2 advcl
            the       the     DET   DT  _ 10 det
            Kremlin   Kremlin PROPN NNP _ 8 obj
            @.        .       PUNCT .   _ 2 punct
            """));
    }

    [Fact]
    public void Find_TellingThatIsReported_LinksTheContentToBoth()
    {
        Assert.Equal(
            ["Kari <- NTB | told | that Oslo will help", "NTB | said | Kari told Liv that Oslo will help"], Attributing.Lines("""
            Kari Kari PROPN NNP _ 2 nsubj
            told tell VERB  VBD _ 10 ccomp
            Liv  Liv  PROPN NNP _ 2 obj
            that that SCONJ IN  _ 7 mark
            Oslo Oslo PROPN NNP _ 7 nsubj
            will will AUX   MD  _ 7 aux
            help help VERB  VB  _ 2 ccomp
            @,   ,    PUNCT ,   _ 10 punct
            NTB  NTB  PROPN NNP _ 10 nsubj
            said say  VERB  VBD _ 0 root
            @.   .    PUNCT .   _ 10 punct
            """));
    }

    [Fact]
    public void Find_PushedDownRelative_JoinsNounAndClause()
    {
        string[] expected =
        [
            "They | agreed on | a deployment Norwegian intelligence believes could happen soon",
            "Norwegian intelligence | believes | a deployment could happen soon",
        ];
        Assert.Equal(expected, Attributing.Lines("""
            They         they       PRON PRP _ 2 nsubj
            agreed       agree      VERB VBD _ 0 root
            on           on         ADP  IN  _ 5 case
            a            a          DET  DT  _ 5 det
            deployment   deployment NOUN NN  _ 2 obl
            Norwegian    Norwegian  ADJ  JJ  _ 7 amod
            intelligence intelligence NOUN NN _ 8 nsubj
            believes     believe    VERB VBZ _ 5 acl:relcl
            could        could      AUX  MD  _ 10 aux
            happen       happen     VERB VB  _ 8 ccomp
            soon         soon       ADV  RB  _ 10 advmod
            @.           .          PUNCT .  _ 2 punct
            """));
    }

    [Fact]
    public void Find_RaisedSubject_BelongsToTheContent()
    {
        Assert.Equal(["(unnamed) | is believed | Liv to know"], Attributing.Lines("""
            Liv      Liv     PROPN NNP _ 3 nsubj:pass
            is       be      AUX   VBZ _ 3 aux:pass
            believed believe VERB  VBN _ 0 root
            to       to      PART  TO  _ 5 mark
            know     know    VERB  VB  _ 3 xcomp
            @.       .       PUNCT .   _ 3 punct
            """));
    }

    [Fact]
    public void Find_QuotedAsSaying_NamesSpeakerAndReporter()
    {
        Assert.Equal(["NTB | quoted | it works", "Holm <- NTB | saying | it works"], Attributing.Lines("""
            NTB    NTB   PROPN NNP _ 2 nsubj
            quoted quote VERB  VBD _ 0 root
            Holm   Holm  PROPN NNP _ 2 obj
            as     as    SCONJ IN  _ 5 mark
            saying say   VERB  VBG _ 2 advcl
            it     it    PRON  PRP _ 7 nsubj
            works  work  VERB  VBZ _ 5 ccomp
            @.     .     PUNCT .   _ 2 punct
            """));
    }

    [Fact]
    public void Find_NegatedTelling_WithholdsTheContent()
    {
        AttributionLayer layer = Attributing.Find("""
            Holm Holm PROPN NNP _ 4 nsubj
            did  do   AUX   VBD _ 4 aux
            not  not  PART  RB  Polarity=Neg 4 advmod
            say  say  VERB  VB  _ 0 root
            that that SCONJ IN  _ 7 mark
            it   it   PRON  PRP _ 7 nsubj
            rose rise VERB  VBD _ 4 ccomp
            @.   .    PUNCT .   _ 4 punct
            """);
        Attribution attribution = Assert.Single(layer.Attributions);
        Assert.Equal("- Holm | did not say | that it rose", Attributing.Line(attribution));
        Assert.False(attribution.IsAssertion);
        Assert.Equal(new TokenRange(4, 7), Assert.Single(layer.WithheldContents));
    }

    [Fact]
    public void Find_NegatedBelief_DeniesTheContent()
    {
        Attribution found = Assert.Single(Attributing.Find("""
            Holm    Holm    PROPN NNP _ 4 nsubj
            does    do      AUX   VBZ _ 4 aux
            not     not     PART  RB  Polarity=Neg 4 advmod
            believe believe VERB  VB  _ 0 root
            it      it      PRON  PRP _ 6 nsubj
            rose    rise    VERB  VBD _ 4 ccomp
            @.      .       PUNCT .   _ 4 punct
            """).Attributions);
        Assert.Equal((Stance.Denied, AttributionKind.Belief, "does not believe"), (found.Stance, found.Kind, found.Cue.ToString()));
    }

    [Fact]
    public void Find_UnknownVerbWithClause_CountsWithLessConfidence()
    {
        Attribution found = Assert.Single(Attributing.Find("""
            Holm    Holm    PROPN NNP _ 2 nsubj
            bellows bellow  VERB  VBZ _ 0 root
            that    that    SCONJ IN  _ 5 mark
            it      it      PRON  PRP _ 5 nsubj
            rose    rise    VERB  VBD _ 2 ccomp
            @.      .       PUNCT .   _ 2 punct
            """).Attributions);
        Assert.Equal(("unknown-verb-clause", 0.83), (found.Rule, found.Confidence));
    }

    [Fact]
    public void Find_PraiseWithoutQuotation_IsAnAttitude()
    {
        Assert.Equal(["Holm | praised | the troops"], Attributing.Lines("""
            Holm    Holm   PROPN NNP _ 2 nsubj
            praised praise VERB  VBD _ 0 root
            the     the    DET   DT  _ 4 det
            troops  troop  NOUN  NNS _ 2 obj
            @.      .      PUNCT .   _ 2 punct
            """));
    }

    [Fact]
    public void Find_PraiseOfAQuotation_HasTheWholeObject()
    {
        Assert.Equal(["Holm | praised | the \"great courage\" of the troops"], Attributing.Lines("""
            Holm    Holm    PROPN NNP _ 2 nsubj
            praised praise  VERB  VBD _ 0 root
            the     the     DET   DT  _ 6 det
            "       "       PUNCT ``  _ 6 punct
            @great  great   ADJ   JJ  _ 6 amod
            courage courage NOUN  NN  _ 2 obj
            @"      "       PUNCT ''  _ 6 punct
            of      of      ADP   IN  _ 10 case
            the     the     DET   DT  _ 10 det
            troops  troop   NOUN  NNS _ 6 nmod
            @.      .       PUNCT .   _ 2 punct
            """));
    }

    [Fact]
    public void Find_NextParagraphOfQuotes_HasTheSameSource()
    {
        Assert.Equal(["Holm | said | We will stay", "Holm | said | You may go home"], Attributing.Lines("""
            "     "    PUNCT `` _ 4 punct
            @We   we   PRON PRP _ 4 nsubj
            will  will AUX  MD  _ 4 aux
            stay  stay VERB VB  _ 8 ccomp
            @,    ,    PUNCT ,  _ 8 punct
            @"    "    PUNCT '' _ 4 punct
            Holm  Holm PROPN NNP _ 8 nsubj
            said  say  VERB VBD _ 0 root
            @.    .    PUNCT .  _ 8 punct

            "     "    PUNCT `` _ 4 punct
            @You  you  PRON PRP _ 4 nsubj
            may   may  AUX  MD  _ 4 aux
            go    go   VERB VB  _ 0 root
            home  home ADV  RB  _ 4 advmod
            @.    .    PUNCT .  _ 4 punct
            @"    "    PUNCT '' _ 4 punct
            """));
    }

    [Fact]
    public void Find_QuotationOfNobody_IsUnresolved()
    {
        AttributionLayer layer = Attributing.Find("""
            "     "    PUNCT `` _ 4 punct
            @You  you  PRON PRP _ 4 nsubj
            may   may  AUX  MD  _ 4 aux
            go    go   VERB VB  _ 0 root
            home  home ADV  RB  _ 4 advmod
            @"    "    PUNCT '' _ 4 punct
            """);
        Assert.Empty(layer.Attributions);
        Assert.Equal(new TokenRange(1, 5), Assert.Single(layer.UnresolvedContents));
    }

    [Fact]
    public void Find_NounWithClause_TakesItsOwner()
    {
        Attribution found = Assert.Single(Attributing.Find("""
            Oslo      Oslo      PROPN NNP _ 3 nmod:poss
            @'s       's        PART  POS _ 1 case
            denial    denial    NOUN  NN  _ 8 nsubj
            that      that      SCONJ IN  _ 7 mark
            it        it        PRON  PRP _ 7 nsubj
            had       have      AUX   VBD _ 7 aux
            paid      pay       VERB  VBN _ 3 acl
            surprised surprise  VERB  VBD _ 0 root
            us        we        PRON  PRP _ 8 obj
            @.        .         PUNCT .   _ 8 punct
            """).Attributions);
        Assert.Equal(("Oslo | denial | that it had paid", Stance.Denied), (Attributing.Line(found), found.Stance));
    }

    [Fact]
    public void Find_Adverb_HasAnUnnamedSource()
    {
        Attribution found = Assert.Single(Attributing.Find("""
            Liv        Liv        PROPN NNP _ 3 nsubj
            reportedly reportedly ADV   RB  _ 3 advmod
            resigned   resign     VERB  VBD _ 0 root
            @.         .          PUNCT .   _ 3 punct
            """).Attributions);
        Assert.Equal(("(unnamed) | reportedly | Liv resigned", true), (Attributing.Line(found), found.Source.IsAnonymous));
    }
}
