using FactTrack.Tests.Fixtures;

namespace FactTrack.Tests;

public class UdConstraintsTests
{
    [Fact]
    public void A_circumstance_before_a_fronted_complement_belongs_to_it() => Assert.Equal(
        ["call: obl < praised"],
        MendedTree.Of(
            """
            During  during ADP   IN  _ 2 case
            call    call   NOUN  NN  _ 7 obl
            he      he     PRON  PRP _ 4 nsubj
            praised praise VERB  VBD _ 7 ccomp
            them    they   PRON  PRP _ 4 obj
            agency  agency NOUN  NN  _ 7 nsubj
            said    say    VERB  VBD _ 0 root
            """,
            "call"));

    [Fact]
    public void A_noun_with_a_possessive_is_a_possessor() => Assert.Equal(
        ["Oslo: nmod:poss < offers", "offers: obj < dismissed"],
        MendedTree.Of(
            """
            They      they    PRON  PRP _ 2 nsubj
            dismissed dismiss VERB  VBD _ 0 root
            Oslo      Oslo    PROPN NNP _ 2 obj
            's        's      PART  POS _ 3 case
            offers    offer   NOUN  NNS _ 2 obj
            """,
            "Oslo", "offers"));

    [Fact]
    public void A_clause_after_a_hearer_is_what_he_hears() => Assert.Equal(
        ["sold: ccomp < told"],
        MendedTree.Of(
            """
            She       she      PRON  PRP _ 2 nsubj
            told      tell     VERB  VBD _ 0 root
            reporters reporter NOUN  NNS _ 2 iobj
            that      that     SCONJ IN  _ 7 mark
            it        it       PRON  PRP _ 7 nsubj:pass
            was       be       AUX   VBD _ 7 aux:pass
            sold      sell     VERB  VBN _ 3 acl
            """,
            "sold"));

    [Fact]
    public void Who_reports_at_the_end_is_no_complement() => Assert.Equal(
        ["reported: parataxis < resigned"],
        MendedTree.Of(
            """
            Ministers minister NOUN  NNS _ 2 nsubj
            resigned  resign   VERB  VBD _ 0 root
            ,         ,        PUNCT ,   _ 6 punct
            the       the      DET   DT  _ 5 det
            paper     paper    NOUN  NN  _ 6 nsubj
            reported  report   VERB  VBD _ 2 ccomp
            .         .        PUNCT .   _ 2 punct
            """,
            "reported"));

    [Fact]
    public void A_tree_that_needs_nothing_stays_as_it_is() => Assert.Equal(
        ["Liv: nsubj < sold", "sold: root < root", "ships: obj < sold", "May: obl < sold"],
        MendedTree.Of(
            """
            Liv   Liv  PROPN NNP _ 2 nsubj
            sold  sell VERB  VBD _ 0 root
            ships ship NOUN  NNS _ 2 obj
            in    in   ADP   IN  _ 5 case
            May   May  PROPN NNP _ 2 obl
            """,
            "Liv", "sold", "ships", "May"));
}
