using FactTrack.Tests.Fixtures;

namespace FactTrack.Tests;

public class NameConstraintsTests
{
    [Fact]
    public void Cities_that_own_something_are_joined_to_each_other() => Assert.Equal(
        ["Oslo: nmod:poss < offers", "and: cc < Bergen", "Bergen: conj < Oslo", "offers: nsubj:pass < rejected"],
        MendedTree.Of(
            """
            Oslo     Oslo   PROPN NNP _ 7 nsubj:pass
            and      and    CCONJ CC  _ 5 cc
            Bergen   Bergen PROPN NNP _ 5 nmod:poss
            's       's     PART  POS _ 3 case
            offers   offer  NOUN  NNS _ 1 conj
            were     be     AUX   VBD _ 7 aux:pass
            rejected reject VERB  VBN _ 0 root
            """,
            "Oslo", "and", "Bergen", "offers"));

    [Fact]
    public void What_they_own_is_a_noun_whatever_the_tagger_made_of_it() => Assert.Equal(
        ["Oslo: nmod:poss < wishes", "stated: amod < wishes", "wishes: obj < dismissed"],
        MendedTree.Of(
            """
            They      they    PRON  PRP _ 2 nsubj
            dismissed dismiss VERB  VBD _ 0 root
            Oslo      Oslo    PROPN NNP _ 2 obj
            and       and     CCONJ CC  _ 7 cc
            Bergen    Bergen  PROPN NNP _ 8 nmod:poss
            's        's      PART  POS _ 5 case
            stated    state   VERB  VBN _ 2 conj
            wishes    wish    VERB  VBZ _ 2 conj
            """,
            "Oslo", "stated", "wishes"));

    [Fact]
    public void Who_owns_alone_stays_alone() => Assert.Equal(
        ["Liv: nsubj < met", "wife: obj < met"],
        MendedTree.Of(
            """
            Liv  Liv  PROPN NNP _ 2 nsubj
            met  meet VERB  VBD _ 0 root
            Jan  Jan  PROPN NNP _ 5 nmod:poss
            's   's   PART  POS _ 3 case
            wife wife NOUN  NN  _ 2 obj
            """,
            "Liv", "wife"));

    [Fact]
    public void The_parts_of_a_name_hang_on_its_first() => Assert.Equal(
        ["Ludwig: nsubj < resigned", "van: flat < Ludwig", "Berg: flat < Ludwig", "chairman: appos < Ludwig"],
        MendedTree.Of(
            """
            Ludwig   Ludwig   PROPN NNP _ 3 compound BeginPerson
            van      van      PROPN NNP _ 3 compound InsidePerson
            Berg     Berg     PROPN NNP _ 5 nsubj InsidePerson
            chairman chairman NOUN  NN  _ 3 appos
            resigned resign   VERB  VBD _ 0 root
            """,
            "Ludwig", "van", "Berg", "chairman"));

    [Fact]
    public void What_stands_bare_before_a_name_describes_it() => Assert.Equal(
        ["radical: amod < cleric", "cleric: nmod:desc < Omar", "Omar: nsubj < spoke"],
        MendedTree.Of(
            """
            radical radical ADJ   JJ  _ 2 amod
            cleric  cleric  NOUN  NN  _ 5 nsubj
            Omar    Omar    PROPN NNP _ 2 appos BeginPerson
            Haddad  Haddad  PROPN NNP _ 3 flat InsidePerson
            spoke   speak   VERB  VBD _ 0 root
            """,
            "cleric", "Omar", "radical"));

    [Fact]
    public void A_noun_with_a_determiner_is_no_mere_description() => Assert.Equal(
        ["cleric: nsubj < spoke", "Omar: appos < cleric"],
        MendedTree.Of(
            """
            the    the    DET   DT  _ 2 det
            cleric cleric NOUN  NN  _ 4 nsubj
            Omar   Omar   PROPN NNP _ 2 appos BeginPerson
            spoke  speak  VERB  VBD _ 0 root
            """,
            "cleric", "Omar"));

    [Theory]
    [InlineData("ADJ", "JJ", "upcoming: amod < talks")]
    [InlineData("NOUN", "NN", "upcoming: appos < talks")]
    public void Only_nouns_stand_in_apposition(string upos, string xpos, string expected) => Assert.Equal(
        [expected],
        MendedTree.Of(
            $"""
            talks    talk     NOUN   NNS    _ 0 root
            (        (        PUNCT  -LRB-  _ 3 punct
            upcoming upcoming {upos} {xpos} _ 1 appos
            )        )        PUNCT  -RRB-  _ 3 punct
            """,
            "upcoming"));
}
