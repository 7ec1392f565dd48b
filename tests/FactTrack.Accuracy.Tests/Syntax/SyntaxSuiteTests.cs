namespace FactTrack.Accuracy.Tests;

public sealed class SyntaxSuiteTests
{
    private static readonly SyntaxSuite s_suite = new(new FixedParser(SuiteRun.Data("predicted.conllu")));

    // Expected figures by an independent count over the two files; the gold has a multi-word token and an empty node.
    [Fact]
    public void Counts_every_word_once()
    {
        string[] lines = SuiteRun.Of(s_suite, "syntax", SuiteRun.Data("gold.conllu"));
        Assert.Equal(
            [
                "syntax upos 0.900", "syntax xpos 0.900", "syntax feats 0.900", "syntax lemma 0.800", "syntax lemma_nocase 1.000",
                "syntax uas 0.900", "syntax las 0.700", "syntax las_universal 0.800",
            ],
            lines[..8]);
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
    public void A_file_without_sentences_is_an_error()
    {
        (int code, _, string errors) = SuiteRun.Of("syntax", SuiteRun.Data("empty.tab"));
        Assert.Equal(1, code);
        Assert.NotEmpty(errors);
    }
}
