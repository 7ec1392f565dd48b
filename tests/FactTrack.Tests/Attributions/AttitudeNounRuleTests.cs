namespace FactTrack.Tests.Attributions;

public class AttitudeNounRuleTests
{
    [Fact]
    public void Of_OwnedNoun_IsItsOwners() => Assert.Equal(["Holm | sharp criticism of | the bridge in the old harbour"], Attributing.Lines("""
        Holm      Holm      PROPN NNP _ 4 nmod:poss
        @'s       's        PART  POS _ 1 case
        sharp     sharp     ADJ   JJ  _ 4 amod
        criticism criticism NOUN  NN  _ 12 nsubj
        of        of        ADP   IN  _ 7 case
        the       the       DET   DT  _ 7 det
        bridge    bridge    NOUN  NN  _ 4 nmod
        in        in        ADP   IN  _ 11 case
        the       the       DET   DT  _ 11 det
        old       old       ADJ   JJ  _ 11 amod
        harbour   harbour   NOUN  NN  _ 7 nmod
        grew      grow      VERB  VBD _ 0 root
        """));

    [Fact]
    public void Of_LightVerb_LendsItsSubject() => Assert.Equal(["Holm | voiced support for | the strike"], Attributing.Lines("""
        Holm    Holm    PROPN NNP _ 2 nsubj
        voiced  voice   VERB  VBD _ 0 root
        support support NOUN  NN  _ 2 obj
        for     for     ADP   IN  _ 6 case
        the     the     DET   DT  _ 6 det
        strike  strike  NOUN  NN  _ 3 nmod
        """));

    [Fact]
    public void Of_NounWithNo_IsNegative() => Assert.Equal(["- Holm | voiced no support for | the strike"], Attributing.Lines("""
        Holm    Holm    PROPN NNP _ 2 nsubj
        voiced  voice   VERB  VBD _ 0 root
        no      no      DET   DT  PronType=Neg 4 det
        support support NOUN  NN  _ 2 obj
        for     for     ADP   IN  _ 7 case
        the     the     DET   DT  _ 7 det
        strike  strike  NOUN  NN  _ 4 nmod
        """));

    [Fact]
    public void Of_Role_IsTheBearers() => Assert.Equal(["Holm | a supporter of | the strike"], Attributing.Lines("""
        Holm      Holm      PROPN NNP _ 9 nsubj
        @,        ,         PUNCT ,   _ 4 punct
        a         a         DET   DT  _ 4 det
        supporter supporter NOUN  NN  _ 1 appos
        of        of        ADP   IN  _ 7 case
        the       the       DET   DT  _ 7 det
        strike    strike    NOUN  NN  _ 4 nmod
        @,        ,         PUNCT ,   _ 4 punct
        left      leave     VERB  VBD _ 0 root
        """));

    [Fact]
    public void Of_ReceivedView_HasTheSubjectAsItsContent() => Assert.Equal(["the mayor | won the support of | The strike"], Attributing.Lines("""
        The     the     DET  DT  _ 2 det
        strike  strike  NOUN NN  _ 3 nsubj
        won     win     VERB VBD _ 0 root
        the     the     DET  DT  _ 5 det
        support support NOUN NN  _ 3 obj
        of      of      ADP  IN  _ 8 case
        the     the     DET  DT  _ 8 det
        mayor   mayor   NOUN NN  _ 5 nmod
        """));

    [Fact]
    public void Of_NounOfNobody_IsNone() => Assert.Empty(Attributing.Lines("""
        The     the     DET  DT  _ 2 det
        support support NOUN NN  _ 5 nsubj
        for     for     ADP  IN  _ 4 case
        it      it      PRON PRP _ 2 nmod
        grew    grow    VERB VBD _ 0 root
        """));
}
