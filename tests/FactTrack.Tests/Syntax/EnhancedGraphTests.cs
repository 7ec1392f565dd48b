using FactTrack.Tests.Fixtures;

namespace FactTrack.Tests;

public class EnhancedGraphTests
{
    [Fact]
    public void Prepositions_and_subordinators_stand_in_labels() => AssertEdges(
        """
        According accord    VERB  VBG _ 3 case
        to        to        ADP   IN  _ 1 fixed
        Liv       Liv       PROPN NNP _ 5 obl
        ships     ship      NOUN  NNS _ 5 nsubj
        wait      wait      VERB  VBP _ 0 root
        in        in        ADP   IN  _ 9 case
        front     front     NOUN  NN  _ 6 fixed
        of        of        ADP   IN  _ 6 fixed
        locks     lock      NOUN  NNS _ 5 obl
        of        of        ADP   IN  _ 11 case
        Oslo      Oslo      PROPN NNP _ 9 nmod
        while     while     SCONJ IN  _ 14 mark
        snow      snow      NOUN  NN  _ 14 nsubj
        falls     fall      VERB  VBZ _ 5 advcl
        """,
        "Liv < wait: obl:according_to", "locks < wait: obl:in_front_of", "Oslo < locks: nmod:of", "falls < wait: advcl:while");

    [Fact]
    public void The_nearest_of_several_markers_is_named() => AssertEdges(
        """
        It      it    PRON  PRP _ 2 nsubj
        rains   rain  VERB  VBZ _ 0 root
        as      as    ADP   IN  _ 5 case
        in      in    ADP   IN  _ 5 case
        May     May   PROPN NNP _ 2 obl
        when    when  ADV   WRB PronType=Int 8 advmod
        winds   wind  NOUN  NNS _ 8 nsubj
        turn    turn  VERB  VBP _ 2 advcl
        with    with  SCONJ IN  _ 12 mark
        ships   ship  NOUN  NNS _ 12 nsubj
        in      in    ADP   IN  _ 12 case
        port    port  NOUN  NN  _ 2 advcl
        """,
        "May < rains: obl:in", "turn < rains: advcl:when", "port < rains: advcl:with");

    [Fact]
    public void Relations_with_a_subtype_name_no_preposition() => AssertEdges(
        """
        Ships   ship  NOUN NNS _ 3 nsubj:pass
        were    be    AUX  VBD _ 3 aux:pass
        sold    sell  VERB VBN Voice=Pass 0 root
        by      by    ADP  IN  _ 5 case
        Liv     Liv   PROPN NNP _ 3 obl:agent
        """,
        "Liv < sold: obl:agent");

    [Fact]
    public void Conjuncts_share_their_head_and_name_their_coordinator() => AssertEdges(
        """
        Ships    ship   NOUN  NNS _ 2 nsubj
        sail     sail   VERB  VBP _ 0 root
        to       to     ADP   IN  _ 4 case
        Oslo     Oslo   PROPN NNP _ 2 obl
        @,       ,      PUNCT ,   _ 6 punct
        Bergen   Bergen PROPN NNP _ 4 conj
        and      and    CCONJ CC  _ 9 cc
        from     from   ADP   IN  _ 9 case
        Bodø     Bodø   PROPN NNP _ 4 conj
        """,
        "Bergen < sail: obl:to", "Bergen < Oslo: conj:and", "Bodø < sail: obl:from", "Bodø < Oslo: conj:and");

    [Fact]
    public void Signs_are_no_coordinators() => AssertEdges(
        """
        Holm    Holm   PROPN NNP _ 0 root
        &       &      CCONJ CC  _ 3 cc
        Sons    Son    PROPN NNPS _ 1 conj
        """,
        "Sons < Holm: conj");

    [Fact]
    public void Predicates_share_the_subject_in_their_own_voice() => AssertEdges(
        """
        Liv      Liv     PROPN NNP _ 2 nsubj
        came     come    VERB  VBD _ 0 root
        @,       ,       PUNCT ,   _ 5 punct
        was      be      AUX   VBD _ 5 aux:pass
        heard    hear    VERB  VBN Voice=Pass 2 conj
        and      and     CCONJ CC  _ 8 cc
        others   other   NOUN  NNS _ 8 nsubj
        left     leave   VERB  VBD _ 2 conj
        """,
        "Liv < came: nsubj", "Liv < heard: nsubj:pass", "others < left: nsubj", "heard < came: conj:and", "came < root");

    [Theory]
    [InlineData("was", "nsubj:pass")]
    [InlineData("had", "nsubj")]
    public void A_participle_is_passive_where_the_auxiliary_may_be_left_out(string auxiliary, string subject) => AssertEdges(
        $"""
        It          it          PRON  PRP _ 3 {subject}
        {auxiliary} {auxiliary} AUX   VBD _ 3 {(subject == "nsubj" ? "aux" : "aux:pass")}
        opened      open        VERB  VBN _ 0 root
        and         and         CCONJ CC  _ 5 cc
        closed      close       VERB  VBN Voice=Pass 3 conj
        """,
        $"It < opened: {subject}", $"It < closed: {subject}");

    [Fact]
    public void An_object_behind_both_verbs_is_shared() => AssertEdges(
        """
        They     they    PRON  PRP _ 2 nsubj
        built    build   VERB  VBD _ 0 root
        and      and     CCONJ CC  _ 4 cc
        sold     sell    VERB  VBD _ 2 conj
        ships    ship    NOUN  NNS _ 2 obj
        """,
        "They < built: nsubj", "They < sold: nsubj", "ships < built: obj", "ships < sold: obj");

    [Fact]
    public void An_object_before_the_second_verb_is_not_shared() => AssertEdges(
        """
        They     they    PRON  PRP _ 2 nsubj
        sold     sell    VERB  VBD _ 0 root
        ships    ship    NOUN  NNS _ 2 obj
        and      and     CCONJ CC  _ 5 cc
        left     leave   VERB  VBD _ 2 conj
        """,
        "ships < sold: obj");

    [Fact]
    public void Every_pair_of_joined_subjects_and_verbs_is_linked() => AssertEdges(
        """
        Liv      Liv     PROPN NNP _ 4 nsubj
        and      and     CCONJ CC  _ 3 cc
        Kari     Kari    PROPN NNP _ 1 conj
        came     come    VERB  VBD _ 0 root
        and      and     CCONJ CC  _ 6 cc
        sat      sit     VERB  VBD _ 4 conj
        """,
        "Liv < came: nsubj", "Liv < sat: nsubj", "Kari < Liv: conj:and", "Kari < came: nsubj", "Kari < sat: nsubj");

    [Theory]
    [InlineData("hopes", "hope", "Liv")]
    [InlineData("tells", "tell", "Kari")]
    public void The_object_controls_a_complement_else_the_subject(string form, string lemma, string controller)
    {
        string middle = controller == "Kari" ? "Kari Kari PROPN NNP _ 2 obj" : "now now ADV RB _ 2 advmod";
        AssertEdges(
            $"""
            Liv     Liv     PROPN NNP _ 2 nsubj
            {form}  {lemma} VERB  VBZ _ 0 root
            {middle}
            to      to      PART  TO  _ 5 mark
            try     try     VERB  VB  _ 2 xcomp
            to      to      PART  TO  _ 7 mark
            help    help    VERB  VB  _ 5 xcomp
            """,
            $"{controller} < {form}: {(controller == "Kari" ? "obj" : "nsubj")}", $"{controller} < try: nsubj:xsubj", $"{controller} < help: nsubj:xsubj");
    }

    [Fact]
    public void A_raised_subject_of_a_passive_is_the_complements() => AssertEdges(
        """
        Liv      Liv     PROPN NNP _ 3 nsubj:pass
        is       be      AUX   VBZ _ 3 aux:pass
        expected expect  VERB  VBN Voice=Pass 0 root
        to       to      PART  TO  _ 5 mark
        sign     sign    VERB  VB  _ 3 xcomp
        and      and     CCONJ CC  _ 7 cc
        leave    leave   VERB  VB  _ 5 conj
        """,
        "Liv < expected: nsubj:pass", "Liv < sign: nsubj:xsubj", "Liv < leave: nsubj:xsubj", "leave < expected: xcomp", "leave < sign: conj:and");

    [Fact]
    public void It_controls_nothing() => AssertEdges(
        """
        Liv      Liv     PROPN NNP _ 2 nsubj
        finds    find    VERB  VBZ _ 0 root
        it       it      PRON  PRP _ 2 expl
        hard     hard    ADJ   JJ  _ 2 xcomp
        """,
        "Liv < finds: nsubj");

    [Fact]
    public void A_relative_pronoun_refers_to_the_noun_which_takes_its_place() => AssertEdges(
        """
        Ships    ship    NOUN  NNS _ 0 root
        that     that    PRON  WDT PronType=Rel 3 nsubj
        sank     sink    VERB  VBD _ 1 acl:relcl
        and      and     CCONJ CC  _ 5 cc
        burned   burn    VERB  VBD _ 3 conj
        """,
        "that < Ships: ref", "Ships < root", "Ships < sank: nsubj", "Ships < burned: nsubj");

    [Fact]
    public void Whose_makes_the_noun_a_possessor() => AssertEdges(
        """
        Towns    town    NOUN  NNS _ 0 root
        whose    whose   DET   WP$ Poss=Yes|PronType=Rel 3 nmod:poss
        roads    road    NOUN  NNS _ 4 nsubj
        flooded  flood   VERB  VBD _ 1 acl:relcl
        """,
        "whose < Towns: ref", "Towns < root", "Towns < roads: nmod:poss", "roads < flooded: nsubj");

    [Theory]
    [InlineData("port", "where", "ADV", "advmod")]
    [InlineData("port", "which", "PRON", "obl")]
    public void Places_of_relative_clauses_are_obliques(string noun, string pronoun, string upos, string relation) => AssertEdges(
        $"""
        the       the       DET   DT  _ 2 det
        {noun}    {noun}    NOUN  NN  _ 0 root
        {pronoun} {pronoun} {upos} WDT PronType=Rel 5 {relation}
        ships     ship      NOUN  NNS _ 5 nsubj
        wait      wait      VERB  VBP _ 2 acl:relcl
        """,
        $"{pronoun} < {noun}: ref", $"{noun} < root", $"{noun} < wait: obl");

    [Fact]
    public void A_relative_clause_without_a_pronoun_lacks_its_object() => AssertEdges(
        """
        Ships    ship    NOUN  NNS _ 0 root
        Liv      Liv     PROPN NNP _ 3 nsubj
        wanted   want    VERB  VBD _ 1 acl:relcl
        to       to      PART  TO  _ 5 mark
        buy      buy     VERB  VB  _ 3 xcomp
        """,
        "Ships < root", "Ships < buy: obj", "Liv < wanted: nsubj", "Liv < buy: nsubj:xsubj");

    [Theory]
    [InlineData("day", "came", "yesterday yesterday NOUN NN _ 3 obl:unmarked")]
    [InlineData("ship", "came", "on on ADP IN _ 3 obl")]
    [InlineData("bridge", "sold", "ships ship NOUN NNS _ 3 obj")]
    public void Or_an_oblique(string noun, string verb, string last) => AssertEdges(
        $"""
        {noun}   {noun}  NOUN  NN  _ 0 root
        Liv      Liv     PROPN NNP _ 3 nsubj
        {verb}   {verb}  VERB  VBD _ 1 acl:relcl
        {last}
        """,
        $"{noun} < root", $"{noun} < {verb}: obl");

    [Fact]
    public void A_clause_that_a_relative_clause_speaks_of_is_its_subject() => AssertEdges(
        """
        It       it      PRON  PRP _ 2 nsubj
        rained   rain    VERB  VBD _ 0 root
        @,       ,       PUNCT ,   _ 5 punct
        which    which   PRON  WDT PronType=Rel 5 nsubj
        helped   help    VERB  VBD _ 2 advcl:relcl
        """,
        "which < rained: ref", "rained < helped: csubj", "rained < root");

    [Fact]
    public void Edges_say_why_they_are_there()
    {
        EnhancedGraph graph = Graph(TreeFixture.Read("""
            Ships    ship    NOUN  NNS _ 0 root
            that     that    PRON  WDT PronType=Rel 3 nsubj
            want     want    VERB  VBP _ 1 acl:relcl
            to       to      PART  TO  _ 5 mark
            turn     turn    VERB  VB  _ 3 xcomp
            or       or      CCONJ CC  _ 7 cc
            stop     stop    VERB  VB  _ 5 conj
            """));

        Assert.Equal([EnhancedEdgeKind.Basic, EnhancedEdgeKind.Antecedent, EnhancedEdgeKind.Controlled, EnhancedEdgeKind.Controlled],
            graph.HeadsOf(0).ToArray().Select(e => e.Kind));
        Assert.Equal(EnhancedEdgeKind.Reference, graph.HeadsOf(1)[0].Kind);
        Assert.Equal([EnhancedEdgeKind.Shared, EnhancedEdgeKind.Basic], graph.HeadsOf(6).ToArray().Select(e => e.Kind));
        Assert.Equal(5, graph.HeadsOf(6)[1].Marker);
        Assert.Equal("3:xcomp|5:conj:or", graph.ToConllu(6, 0));
        Assert.Equal([0, 3, 6], graph.DependentsOf(4).ToArray().Select(e => e.Dependent));
        Assert.Equal(11, graph.Count);
    }

    [Fact]
    public void A_document_makes_its_graph_once()
    {
        Document document = ClaimExtractor.Default.Annotate(new Article("Liv came and sat."));
        Assert.Same(document.EnhancedGraph, document.EnhancedGraph);
        Assert.Equal("2:nsubj|4:nsubj", document.EnhancedGraph.ToConllu(0, 0));
    }

    private static EnhancedGraph Graph(TreeFixture fixture) => new(fixture.Syntax, fixture.Text.Tokens.Forms);

    // All heads of each dependent that is named: no more and no less.
    private static void AssertEdges(string rows, params string[] expected)
    {
        TreeFixture fixture = TreeFixture.Read(rows);
        EnhancedGraph graph = Graph(fixture);
        string[] forms = fixture.Text.Tokens.Forms;
        HashSet<string> named = [.. expected.Select(e => e.Split(" < ")[0])];
        var found = new List<string>();
        for (int token = 0; token < forms.Length; token++)
        {
            if (!named.Contains(forms[token])) continue;
            foreach (EnhancedEdge edge in graph.HeadsOf(token))
                found.Add(edge.Head < 0 ? $"{forms[token]} < root" : $"{forms[token]} < {forms[edge.Head]}: {graph.LabelOf(edge)}");
        }

        Assert.Equal(expected.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }
}
