using FactTrack.Tests.Fixtures;

namespace FactTrack.Tests.Clauses;

public class ClauseFinderTests
{
    private static ValueList<Clause> Find(string rows)
    {
        TreeFixture document = TreeFixture.Read(rows);
        return new ClauseFinder().Find(document.Article, document.Text, document.Syntax, document.Tree, EntityLayer.Empty, [], []);
    }

    private static string Summary(Clause clause) =>
        $"{string.Join("+", clause.Actors.Select(a => a.Words))}|{clause.Lemma}|{string.Join(";", clause.Arguments.Select(a => $"{a.Role}:{a.Words}"))}";

    [Fact]
    public void Find_CoordinatedVerbs_ShareSubjectAndAuxiliary()
    {
        ValueList<Clause> clauses = Find("""
            Norway    Norway  PROPN NNP _ 3 nsubj
            has       have    AUX   VBZ _ 3 aux
            sent      send    VERB  VBN _ 0 root
            ships     ship    NOUN  NNS _ 3 obj
            and       and     CCONJ CC  _ 6 cc
            supplied  supply  VERB  VBN _ 3 conj
            fuel      fuel    NOUN  NN  _ 6 obj
            """);
        Assert.Equal(["Norway|send|Object:ships", "Norway|supply|Object:fuel"], clauses.Select(Summary));
        Assert.All(clauses, c => Assert.Equal((Tense.Present, Aspect.Perfect, Voice.Active), (c.Tense, c.Aspect, c.Voice)));
    }

    [Fact]
    public void Find_Passive_MakesTheAgentTheActor()
    {
        Clause clause = Assert.Single(Find("""
            Two      two     NUM   CD  _ 2 nummod
            boats    boat    NOUN  NNS _ 4 nsubj:pass
            were     be      AUX   VBD _ 4 aux:pass
            seized   seize   VERB  VBN _ 0 root
            by       by      ADP   IN  _ 6 case
            police   police  NOUN  NNS _ 4 obl:agent
            """));
        Assert.Equal("police|seize|Object:Two boats", Summary(clause));
        Assert.Equal(Voice.Passive, clause.Voice);
    }

    [Fact]
    public void Find_Operator_PlansTheInfinitive()
    {
        Clause clause = Assert.Single(Find("""
            Oslo     Oslo    PROPN NNP _ 3 nsubj
            has      have    AUX   VBZ _ 3 aux
            refused  refuse  VERB  VBN _ 0 root
            to       to      PART  TO  _ 5 mark
            sign     sign    VERB  VB  _ 3 xcomp
            it       it      PRON  PRP _ 5 obj
            """));
        Assert.Equal("Oslo|sign|Object:it", Summary(clause));
        Assert.Equal(Polarity.Negative, clause.Polarity);
        Assert.Equal([OperatorEffect.Negative], clause.Operators);
    }

    [Fact]
    public void Find_RelativeWithoutPronoun_FillsTheGap()
    {
        ValueList<Clause> clauses = Find("""
            the      the       DET  DT  _ 2 det
            treaty   treaty    NOUN NN  _ 5 nsubj
            they     they      PRON PRP _ 4 nsubj
            signed   sign      VERB VBD _ 2 acl:relcl
            failed   fail      VERB VBD _ 0 root
            """);
        Assert.Equal(["they|sign|Object:the treaty", "the treaty they signed|fail|"], clauses.Select(Summary));
        Assert.Equal(ClauseKind.Relative, clauses[0].Kind);
    }

    [Fact]
    public void Find_Copula_StatesThePredicate()
    {
        Clause clause = Assert.Single(Find("""
            Holm    Holm     PROPN NNP _ 5 nsubj
            is      be       AUX   VBZ _ 5 cop
            not     not      PART  RB  Polarity=Neg 5 advmod
            the     the      DET   DT  _ 5 det
            mayor   mayor    NOUN  NN  _ 0 root
            """));
        Assert.Equal("Holm|be|Predicate:the mayor", Summary(clause));
        Assert.Equal((ClauseKind.Copular, Polarity.Negative), (clause.Kind, clause.Polarity));
    }

    [Fact]
    public void Find_EventNoun_TakesItsPossessor()
    {
        ValueList<Clause> clauses = Find("""
            Japan     Japan     PROPN NNP _ 3 nmod:poss
            @'s       's        PART  POS _ 1 case
            invasion  invasion  NOUN  NN  _ 6 nsubj
            of        of        ADP   IN  _ 5 case
            Korea     Korea     PROPN NNP _ 3 nmod
            failed    fail      VERB  VBD _ 0 root
            """);
        Assert.Equal("Japan|invade|Object:Korea", Summary(clauses[0]));
        Assert.Equal(ClauseKind.Nominal, clauses[0].Kind);
    }

    [Fact]
    public void Find_Modal_IsPossible()
    {
        Clause clause = Assert.Single(Find("""
            Prices  price  NOUN NNS _ 3 nsubj
            could   could  AUX  MD  _ 3 aux
            fall    fall   VERB VB  _ 0 root
            """));
        Assert.Equal(Certainty.Possible, clause.Certainty);
        Assert.Equal("could", Assert.Single(clause.Markers).ToString());
    }

    [Fact]
    public void Find_Condition_HangsOnIt()
    {
        ValueList<Clause> clauses = Find("""
            Rivers   river   NOUN NNS _ 3 nsubj
            will     will    AUX  MD  _ 3 aux
            flood    flood   VERB VB  _ 0 root
            if       if      SCONJ IN _ 6 mark
            dams     dam     NOUN NNS _ 6 nsubj
            break    break   VERB VBP _ 3 advcl
            """);
        Assert.Equal("if dams break", clauses[0].Condition?.ToString());
        Assert.Equal(Certainty.Unknown, clauses[0].Certainty);
        Assert.Equal(Tense.Future, clauses[0].Tense);
    }
}
