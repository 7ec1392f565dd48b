namespace FactTrack.Accuracy.Tests;

public sealed class SyntaxSuiteTests
{
    private static readonly SyntaxSuite s_suite = new(new FixedParser(SuiteRun.Data("predicted.conllu")), TimeSpan.Zero);

    // Expected figures by an independent count over the two files; the gold has a multi-word token and an empty node. ELAS by the
    // definition of IWPT 2020: 11 arcs in the gold, of which "3:obj>appos" goes through the empty node, 10 of the trees, 7 in both.
    [Fact]
    public void Counts_every_word_once()
    {
        string[] lines = SuiteRun.Of(s_suite, "syntax", SuiteRun.Data("gold.conllu"));
        Assert.Equal(
            [
                "syntax upos 0.900", "syntax xpos 0.900", "syntax feats 0.900", "syntax lemma 0.800", "syntax lemma_nocase 1.000",
                "syntax uas 0.900", "syntax las 0.700", "syntax las_universal 0.800", "syntax elas 0.667", "syntax las.words_10 0.700",
            ],
            lines[..10]);
        Assert.Contains("syntax rel.obj 0.000", lines);
        Assert.Contains("syntax rel.root 1.000", lines);
        Assert.Contains("syntax rel.flat 0.000", lines);
        Assert.StartsWith("syntax tokens_per_second ", lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Scores_only_the_genres_that_are_named()
    {
        string[] lines = SuiteRun.Of(s_suite, "syntax", SuiteRun.Data("gold.conllu"), "--genres", "letter, fiction");
        Assert.Contains("syntax las 0.500", lines);
        Assert.DoesNotContain(lines, l => l.StartsWith("syntax rel.obj", StringComparison.Ordinal));
    }

    [Fact]
    public void Arcs_through_empty_nodes_count_as_paths()
    {
        ConlluSentence sentence = ConlluReader.Read(SuiteRun.Data("gold.conllu")).First();
        Assert.Equal([new EnhancedArc(3, "obj"), new EnhancedArc(3, "obj>appos")], sentence.Words[4].Arcs);
        Assert.Equal(6, sentence.Words.Length);
    }

    [Fact]
    public void Graphs_of_gold_trees_are_scored_alone() =>
        Assert.Equal(["syntax elas 0.952"], SuiteRun.Of(s_suite, "syntax", SuiteRun.Data("gold.conllu"), "--gold-trees"));

    [Fact]
    public void A_digest_tells_parses_apart()
    {
        string[] once = SuiteRun.Of(s_suite, "syntax", SuiteRun.Data("gold.conllu"), "--digest");
        Assert.Matches("^# sha256 [0-9a-f]{64}$", Assert.Single(once));
        Assert.Equal(once, SuiteRun.Of(s_suite, "syntax", SuiteRun.Data("gold.conllu"), "--digest"));
        Assert.NotEqual(once, SuiteRun.Of(new SyntaxSuite(new FlatParser(), TimeSpan.Zero), "syntax", SuiteRun.Data("gold.conllu"), "--digest"));
    }

    [Fact]
    public void Several_files_are_scored_as_one()
    {
        string[] once = SuiteRun.Of(s_suite, "syntax", SuiteRun.Data("gold.conllu"));
        string[] twice = SuiteRun.Of(s_suite, "syntax", SuiteRun.Data("gold.conllu"), SuiteRun.Data("gold.conllu"));
        Assert.Equal(once[..^1], twice[..^1]);
    }

    [Theory]
    [InlineData("1.1:nsubj", "2.1:conj", "3:conj>conj>nsubj")]
    [InlineData("1.1:nsubj", "2:conj|3:advcl:if", "2:conj>nsubj|3:advcl:if>nsubj")]
    [InlineData("1.1:nsubj|0:root", "1.1:loop|2:conj", "2:conj>nsubj|0:root")]
    public void Paths_through_empty_nodes_are_collapsed(string word, string node, string expected)
    {
        var empty = new EmptyNodes([("1.1", node), ("2.1", "3:conj")]);
        string found = string.Join('|', empty.Collapse(word, "here").Select(a => $"{a.Head}:{a.Label}"));
        Assert.Equal(expected, found);
    }

    [Fact]
    public void A_file_without_genres_is_scored_whole() =>
        Assert.Contains("syntax las 1.000", SuiteRun.Of(s_suite, "syntax", SuiteRun.Data("predicted.conllu"), "--genres", "news"));

    [Fact]
    public void A_call_without_a_file_is_wrong()
    {
        (int code, _, string errors) = SuiteRun.Of("syntax");
        Assert.Equal(2, code);
        Assert.Contains("file", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_without_sentences_is_an_error()
    {
        (int code, _, string errors) = SuiteRun.Of("syntax", SuiteRun.Data("empty.tab"));
        Assert.Equal(1, code);
        Assert.NotEmpty(errors);
    }
}
