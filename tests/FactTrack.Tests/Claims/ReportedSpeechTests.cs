using System.Text.RegularExpressions;
using FactTrack.Tests.Fixtures;

namespace FactTrack.Tests.Claims;

/// <summary>Treebanks and parsers hang what is said on the verb of saying, or the verb on what is said: the claims are the same.</summary>
public partial class ReportedSpeechTests
{
    // <content:5> is the head of what is said, and the word that it hangs on where it hangs on the verb; <cue:2> the verb, the other way round.
    private const string Final = """
        Ships   ship    NOUN  NNS _ 2 nsubj
        left    leave   VERB  VBD _ <content:5>
        ,       ,       PUNCT ,   _ 5 punct
        Holm    Holm    PROPN NNP _ 5 nsubj
        said    say     VERB  VBD _ <cue:2>
        .       .       PUNCT .   _ 2 punct
        """;

    private const string Quoted = """
        "       "       PUNCT ``  _ 5 punct
        Norway  Norway  PROPN NNP _ 5 nsubj
        will    will    AUX   MD  _ 5 aux
        not     not     PART  RB  _ 5 advmod
        leave   leave   VERB  VB  _ <content:8>
        ,       ,       PUNCT ,   _ 5 punct
        "       "       PUNCT ''  _ 5 punct
        said    say     VERB  VBD _ <cue:5>
        Anna    Anna    PROPN NNP _ 8 nsubj
        Holm    Holm    PROPN NNP _ 9 flat
        .       .       PUNCT .   _ 5 punct
        """;

    private const string Medial = """
        Two     two     NUM   CD  _ 2 nummod
        miners  miner   NOUN  NNS _ 7 nsubj
        ,       ,       PUNCT ,   _ 5 punct
        Holm    Holm    PROPN NNP _ 5 nsubj
        said    say     VERB  VBD _ <cue:7>
        ,       ,       PUNCT ,   _ 5 punct
        escaped escape  VERB  VBD _ <content:5>
        on      on      ADP   IN  _ 9 case
        Friday  Friday  PROPN NNP _ 7 obl
        .       .       PUNCT .   _ 7 punct
        """;

    private const string Joined = """
        Ships   ship    NOUN  NNS _ 2 nsubj
        left    leave   VERB  VBD _ <content:9>
        and     and     CCONJ CC  _ 5 cc
        planes  plane   NOUN  NNS _ 5 nsubj
        landed  land    VERB  VBD _ 2 conj
        ,       ,       PUNCT ,   _ 9 punct
        the     the     DET   DT  _ 8 det
        bank    bank    NOUN  NN  _ 9 nsubj
        told    tell    VERB  VBD _ <cue:2>
        investors investor NOUN NNS _ 9 obj
        .       .       PUNCT .   _ 2 punct
        """;

    private const string Copular = """
        The     the     DET   DT  _ 2 det
        dam     dam     NOUN  NN  _ 4 nsubj
        is      be      AUX   VBZ _ 4 cop
        safe    safe    ADJ   JJ  _ <content:8>
        ,       ,       PUNCT ,   _ 8 punct
        the     the     DET   DT  _ 7 det
        mayor   mayor   NOUN  NN  _ 8 nsubj
        insists insist  VERB  VBZ _ <cue:4>
        .       .       PUNCT .   _ 4 punct
        """;

    [Theory]
    [InlineData(Final, "event | Ships | leave | src: Holm", "statement | Holm | say | content: Ships left | act: assert")]
    [InlineData(
        Quoted, "plan | Norway | leave | not | src: Anna Holm | quote: Norway will not leave | commitment: predicted",
        "statement | Anna Holm | say | content: Norway will not leave | quote: Norway will not leave | act: assert")]
    [InlineData(
        Medial, "statement | Holm | say | content: Two miners escaped on Friday | act: assert",
        "event | Two miners | escape | when: Friday | q: 2 miner | time: at XXXX-WXX-5 | src: Holm")]
    [InlineData(
        Joined, "event | Ships | leave | src: the bank", "event | planes | land | src: the bank",
        "statement | the bank | tell | content: Ships left and planes landed | recipient: investors | act: assert")]
    [InlineData(
        Copular, "state | The dam | be | predicate: safe | src: the mayor", "statement | the mayor | insist | content: The dam is safe | act: assert")]
    public void Both_shapes_give_the_same_claims(string rows, params string[] expected)
    {
        Assert.Equal(expected, Claims(Shape(rows, "$1 ccomp", "0 root")));
        Assert.Equal(expected, Claims(Shape(rows, "0 root", "$1 parataxis")));
    }

    [Theory]
    [InlineData(";", "said", "say")]
    [InlineData(",", "paid", "pay")]
    public void Clauses_side_by_side_report_nothing(string mark, string form, string lemma)
    {
        TreeFixture fixture = TreeFixture.Read($"""
            Ships   ship    NOUN  NNS _ 2 nsubj
            left    leave   VERB  VBD _ 0 root
            {mark}  {mark}  PUNCT ,   _ 5 punct
            Holm    Holm    PROPN NNP _ 5 nsubj
            {form}  {lemma} VERB  VBD _ 2 parataxis
            little  little  ADJ   JJ  _ 5 obj
            .       .       PUNCT .   _ 2 punct
            """);

        Assert.DoesNotContain(FixedTrees.Extract(fixture).Claims, c => c.Argument(Role.Content) is not null);
    }

    [Fact]
    public void Attributions_name_the_same_tokens()
    {
        foreach (string rows in new[] { Final, Quoted, Medial, Joined, Copular })
            Assert.Equal(Attributions(Shape(rows, "$1 ccomp", "0 root")), Attributions(Shape(rows, "0 root", "$1 parataxis")));
    }

    private static string[] Claims(TreeFixture fixture) => [.. FixedTrees.Extract(fixture).Claims.Select(ClaimLine.Of)];

    private static string[] Attributions(TreeFixture fixture) =>
        [.. FixedTrees.Extract(fixture).Document!.Attributions.Select(a => $"{a.SourceHead} {a.CueHead} {string.Join(' ', a.ContentTokens)}")];

    private static TreeFixture Shape(string rows, string content, string cue) =>
        TreeFixture.Read(Cue().Replace(Content().Replace(rows, content), cue));

    [GeneratedRegex("<content:([0-9]+)>")]
    private static partial Regex Content();

    [GeneratedRegex("<cue:([0-9]+)>")]
    private static partial Regex Cue();
}
