using FactTrack.Tests.Fixtures;

namespace FactTrack.Tests;

public class PredicateConstraintsTests
{
    [Theory]
    [InlineData("had", "VBD", "had: aux < sent", "sent: root < root", "tanks: obj < sent", "It: nsubj < sent")]
    [InlineData("have", "VBP", "have: root < root", "sent: amod < tanks", "tanks: obj < have", "It: nsubj < have")]
    public void A_participle_right_behind_had_makes_a_perfect(string form, string xpos, params string[] expected) => Assert.Equal(
        expected.Order(StringComparer.Ordinal),
        MendedTree.Of(
            $"""
            It     it   PRON PRP    _ 2 nsubj
            {form} have VERB {xpos} _ 0 root
            sent   send VERB VBN    _ 4 amod
            tanks  tank NOUN NNS    _ 2 obj
            """,
            "It", form, "sent", "tanks").Order(StringComparer.Ordinal));

    [Fact]
    public void A_relative_pronoun_is_the_subject_of_what_is_believed() => Assert.Equal(
        ["that: nsubj < crossed", "crossed: ccomp < believe"],
        MendedTree.Of(
            """
            A         a        DET  DT  _ 2 det
            force     force    NOUN NN  _ 0 root
            that      that     PRON WDT _ 5 obj
            diplomats diplomat NOUN NNS _ 5 nsubj
            believe   believe  VERB VBP _ 2 acl:relcl
            crossed   cross    VERB VBN _ 5 ccomp
            rivers    river    NOUN NNS _ 6 obj
            """,
            "that", "crossed"));

    [Fact]
    public void Who_stands_before_a_trailing_cue_says_it() => Assert.Equal(
        ["agency: nsubj < said", "said: parataxis < withdrew"],
        MendedTree.Of(
            """
            Troops   troop    NOUN  NNS _ 2 nsubj
            withdrew withdraw VERB  VBD _ 0 root
            from     from     ADP   IN  _ 5 case
            the      the      DET   DT  _ 5 det
            region   region   NOUN  NN  _ 2 obl
            ,        ,        PUNCT ,   _ 8 punct
            the      the      DET   DT  _ 8 det
            agency   agency   NOUN  NN  _ 5 appos
            said     say      VERB  VBD _ 2 parataxis
            """,
            "agency", "said"));

    [Fact]
    public void A_trailing_cue_with_a_subject_needs_no_other() => Assert.Equal(
        ["port: appos < Bergen", "she: nsubj < said"],
        MendedTree.Of(
            """
            Ships  ship   NOUN  NNS _ 2 nsubj
            left   leave  VERB  VBD _ 0 root
            Bergen Bergen PROPN NNP _ 2 obj
            ,      ,      PUNCT ,   _ 6 punct
            a      a      DET   DT  _ 6 det
            port   port   NOUN  NN  _ 3 appos
            ,      ,      PUNCT ,   _ 9 punct
            she    she    PRON  PRP _ 9 nsubj
            said   say    VERB  VBD _ 2 parataxis
            """,
            "port", "she"));

    // Rules before may leave a cycle for a while; the walk to the head of the phrase ends all the same.
    [Fact]
    public void A_cycle_does_not_hold_it_up()
    {
        var tree = new SyntaxArrays(5, ["_"], [""]);
        (int Head, Relation Relation, Upos Upos)[] rows =
            [(-1, Relation.Root, Upos.Verb), (2, Relation.Nmod, Upos.Noun), (3, Relation.Nmod, Upos.Noun), (2, Relation.Nmod, Upos.Noun), (0, Relation.Parataxis, Upos.Verb)];
        for (int i = 0; i < rows.Length; i++) (tree.Heads[i], tree.Relations[i], tree.Upos[i], tree.Lemmas[i]) = (rows[i].Head, rows[i].Relation, rows[i].Upos, "say");
        tree.Xpos[4] = "VBD";
        PredicateConstraints.Apply(["left", "a", "b", "c", "said"], tree, 0, 5, _ => true);
        Assert.Equal(0, tree.Heads[4]);
    }
}
