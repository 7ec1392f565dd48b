using FactTrack.Tests.Fixtures;

namespace FactTrack.Tests;

public class VerbFramesTests
{
    [Theory]
    [InlineData("VBD", "_", "iobj", "obj", "her: obj < named", "minister: xcomp < named")]
    [InlineData("VBD", "_", "iobj", "xcomp", "her: obj < named", "minister: xcomp < named")]
    [InlineData("VBD", "_", "obj", "xcomp", "her: obj < named", "minister: xcomp < named")]
    public void What_somebody_is_named_is_a_predicate(string xpos, string features, string first, string second, params string[] expected) => Assert.Equal(
        expected,
        MendedTree.Of(
            $"""
            Parliament parliament NOUN NN  _ 2 nsubj
            named      name       VERB {xpos} {features} 0 root
            her        she        PRON PRP _ 2 {first}
            minister   minister   NOUN NN  _ 2 {second}
            """,
            "her", "minister"));

    [Theory]
    [InlineData("iobj", "them: iobj < made", "offer: obj < made")]
    [InlineData("obj", "them: obj < made", "offer: xcomp < made")]
    public void Some_of_these_verbs_give_as_well(string first, params string[] expected) => Assert.Equal(
        expected,
        MendedTree.Of(
            $"""
            They   they  PRON PRP _ 2 nsubj
            made   make  VERB VBD _ 0 root
            them   they  PRON PRP _ 2 {first}
            offer  offer NOUN NN  _ 2 obj
            """,
            "them", "offer"));

    [Fact]
    public void So_it_is_in_the_passive() => Assert.Equal(
        ["Day: xcomp < called"],
        MendedTree.Of(
            """
            It      it   PRON  PRP _ 3 nsubj:pass
            is      be   AUX   VBZ _ 3 aux:pass
            called  call VERB  VBN _ 0 root
            Sailors sail PROPN NNP _ 5 compound
            Day     day  PROPN NNP _ 3 obj
            """,
            "Day"));

    [Fact]
    public void And_in_a_participle() => Assert.Equal(
        ["Gustav: xcomp < named"],
        MendedTree.Of(
            """
            A      a      DET   DT  _ 2 det
            storm  storm  NOUN  NN  _ 5 nsubj
            named  name   VERB  VBN _ 2 acl
            Gustav Gustav PROPN NNP _ 3 obj
            rages  rage   VERB  VBZ _ 0 root
            """,
            "Gustav"));

    [Theory]
    [InlineData("became", "become", "president: xcomp < became")]
    [InlineData("met", "meet", "president: obj < met")]
    public void What_somebody_becomes_is_no_object(string verb, string lemma, string expected) => Assert.Equal(
        [expected],
        MendedTree.Of(
            $"""
            Holm      Holm      PROPN NNP _ 2 nsubj
            {verb}    {lemma}   VERB  VBD _ 0 root
            president president NOUN  NN  _ 2 obj
            """,
            "president"));

    [Fact]
    public void Who_is_told_something_is_a_hearer() => Assert.Equal(
        ["court: iobj < asked"],
        MendedTree.Of(
            """
            They   they   PRON PRP _ 2 nsubj
            asked  ask    VERB VBD _ 0 root
            the    the    DET  DT  _ 4 det
            court  court  NOUN NN  _ 2 obj
            to     to     PART TO  _ 6 mark
            decide decide VERB VB  _ 2 xcomp
            """,
            "court"));

    [Theory]
    [InlineData("them", "they", "PRON", "PRP", "them: iobj < told")]
    [InlineData("jokes", "joke", "NOUN", "NNS", "jokes: obj < told")]
    public void Without_a_clause_only_a_pronoun_is_one(string form, string lemma, string upos, string xpos, string expected) => Assert.Equal(
        [expected],
        MendedTree.Of(
            $"""
            She    she     PRON   PRP    _ 2 nsubj
            told   tell    VERB   VBD    _ 0 root
            {form} {lemma} {upos} {xpos} _ 2 obj
            """,
            form));

    [Theory]
    [InlineData("Friday", "Friday: obl:unmarked < rose")]
    [InlineData("Mercury", "Mercury: obj < rose")]
    public void A_day_right_behind_a_verb_is_when(string noun, string expected) => Assert.Equal(
        [expected],
        MendedTree.Of(
            $"""
            Prices price  NOUN  NNS _ 2 nsubj
            rose   rise   VERB  VBD _ 0 root
            {noun} {noun} PROPN NNP _ 2 obj
            """,
            noun));

    [Theory]
    [InlineData("denied", "deny", "wrongdoing: obj < denied")]
    [InlineData("became", "become", "wrongdoing: xcomp < became")]
    [InlineData("felt", "feel", "wrongdoing: xcomp < felt")]
    public void Only_verbs_that_link_or_name_have_a_noun_for_a_predicate(string verb, string lemma, string expected) => Assert.Equal(
        [expected],
        MendedTree.Of(
            $"""
            It         it         PRON PRP _ 2 nsubj
            {verb}     {lemma}    VERB VBD _ 0 root
            wrongdoing wrongdoing NOUN NN  _ 2 xcomp
            """,
            "wrongdoing"));

    [Fact]
    public void Nobody_says_hours() => Assert.Equal(
        ["hours: obl:unmarked < said"],
        MendedTree.Of(
            """
            she    she    PRON  PRP _ 2 nsubj
            said   say    VERB  VBD _ 0 root
            ,      ,      PUNCT ,   _ 4 punct
            hours  hour   NOUN  NNS _ 2 obj
            before before ADP   IN  _ 7 case
            the    the    DET   DT  _ 7 det
            vote   vote   NOUN  NN  _ 4 nmod
            """,
            "hours"));

    [Fact]
    public void What_there_is_is_the_subject() => Assert.Equal(
        ["cause: nsubj < exists"],
        MendedTree.Of(
            """
            there  there PRON EX  _ 2 expl
            exists exist VERB VBZ _ 0 root
            a      a     DET  DT  _ 4 det
            cause  cause NOUN NN  _ 2 obj
            """,
            "cause"));

    [Theory]
    [InlineData("VBD", "root", 0, "witnesses: obj < called")]
    [InlineData("VBN", "acl", 1, "witnesses: xcomp < called")]
    public void Who_names_nothing_calls_somebody(string xpos, string relation, int head, string expected) => Assert.Equal(
        [expected],
        MendedTree.Of(
            $"""
            men       man     NOUN NNS    _ {(head == 0 ? 2 : 0)} {(head == 0 ? "nsubj" : "root")}
            called    call    VERB {xpos} _ {head} {relation}
            witnesses witness NOUN NNS    _ 2 xcomp
            """,
            "witnesses"));

    [Theory]
    [InlineData("allows", "allow", "workers: iobj < allows")]
    [InlineData("helps", "help", "workers: obj < helps")]
    public void Who_is_moved_to_do_something_is_an_indirect_object(string verb, string lemma, string expected) => Assert.Equal(
        [expected],
        MendedTree.Of(
            $"""
            it      it      PRON PRP _ 2 nsubj
            {verb}  {lemma} VERB VBZ _ 0 root
            workers worker  NOUN NNS _ 2 obj
            to      to      PART TO  _ 5 mark
            leave   leave   VERB VB  _ 2 xcomp
            """,
            "workers"));
}
