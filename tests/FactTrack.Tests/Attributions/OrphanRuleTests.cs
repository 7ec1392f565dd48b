namespace FactTrack.Tests.Attributions;

public class OrphanRuleTests
{
    private const string Quotation = """
        "      "      PUNCT ``  _        3 punct
        @I     I      PRON  PRP Person=1 3 nsubj
        think  think  VERB  VBP _        0 root
        that   that   SCONJ IN  _        6 mark
        it     it     PRON  PRP _        6 nsubj
        works  work   VERB  VBZ _        3 ccomp
        well   well   ADV   RB  _        6 advmod
        @.     .      PUNCT .   _        3 punct
        @"     "      PUNCT ''  _        3 punct
        """;

    [Fact]
    public void Apply_QuotationOfNobody_LeavesItUnresolved()
    {
        AttributionLayer layer = Attributing.Find(Quotation);
        Assert.Empty(layer.Attributions);
        Assert.Contains(layer.UnresolvedContents, r => r.Contains(5));
    }

    [Fact]
    public void Apply_QuotationOfSomebody_KeepsTheInnerOne()
    {
        AttributionLayer layer = Attributing.Find("""
            Holm Holm PROPN NNP _ 2 nsubj
            said say  VERB  VBD _ 0 root
            @:   :    PUNCT :   _ 2 punct
            "      "      PUNCT ``  _        6 punct
            @I     I      PRON  PRP Person=1 6 nsubj
            think  think  VERB  VBP _        2 ccomp
            that   that   SCONJ IN  _        9 mark
            it     it     PRON  PRP _        9 nsubj
            works  work   VERB  VBZ _        6 ccomp
            @.     .      PUNCT .   _        6 punct
            @"     "      PUNCT ''  _        6 punct
            """);
        Assert.Contains("I <- Holm | think | that it works", layer.Attributions.Select(Attributing.Line));
    }
}
