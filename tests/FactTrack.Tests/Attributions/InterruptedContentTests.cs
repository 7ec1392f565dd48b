namespace FactTrack.Tests.Attributions;

public class InterruptedContentTests
{
    [Fact]
    public void Of_CueBetweenSubjectAndVerb_HasBothPieces() => Assert.Equal(["officials | said | The bridge could fall soon"], Attributing.Lines(Bridge("said")));

    [Fact]
    public void Of_NameThatTookTheSubject_KeepsToItsOwnWords() => Assert.Contains("Grace Otieno | said | The study shows much more", Attributing.Lines("""
        The    the    DET   DT  _ 2 det
        study  study  NOUN  NN  _ 5 nmod:desc
        @,     ,      PUNCT ,   _ 2 punct
        Grace  Grace  PROPN NNP _ 5 compound
        Otieno Otieno PROPN NNP _ 6 nsubj
        said   say    VERB  VBD _ 0 root
        @,     ,      PUNCT ,   _ 6 punct
        shows  show   VERB  VBZ _ 6 ccomp
        much   much   ADV   RB  _ 10 advmod
        more   more   ADJ   JJR _ 8 obj
        """));

    [Fact]
    public void Of_WordThatIsNoCue_IsNone() => Assert.Empty(Attributing.Lines(Bridge("slept")));

    private static string Bridge(string verb) => $"""
        The       the      DET   DT  _ 2 det
        bridge    bridge   NOUN  NN  _ 8 nsubj
        @,        ,        PUNCT ,   _ 5 punct
        officials official NOUN  NNS _ 5 nsubj
        {verb}    {(verb == "said" ? "say" : "sleep")}      VERB  VBD _ 8 parataxis
        @,        ,        PUNCT ,   _ 5 punct
        could     could    AUX   MD  _ 8 aux
        fall      fall     VERB  VB  _ 0 root
        soon      soon     ADV   RB  _ 8 advmod
        """;
}
