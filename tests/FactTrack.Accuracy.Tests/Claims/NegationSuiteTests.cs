namespace FactTrack.Accuracy.Tests;

public sealed class NegationSuiteTests
{
    private const string Denied = "The mayor did not open the bridge .";
    private const string Plain = "The ferry left the harbour .";
    private const string Kept = "No ferry left the harbour .";

    // The library keeps both negations; the sentence without one is not counted.
    [Fact]
    public void A_kept_negation_is_not_lost() =>
        Assert.Equal(["negation sentences 2.000", "negation tuples 2.000", "negation lost 0.000"], Run(new NegationSuite(), Denied, Plain, Kept));

    [Fact]
    public void A_lost_negation_is_counted() =>
        Assert.Equal(["negation sentences 1.000", "negation tuples 1.000", "negation lost 1.000"], Run(Forgetful(), Denied, Plain));

    [Fact]
    public void Explain_marks_the_lost_one() =>
        Assert.Equal(["# " + Denied, "#   ! open | The mayor | the bridge"], Notes(Forgetful(), Denied, Plain));

    [Fact]
    public void Explain_lists_the_kept_one_without_a_mark() =>
        Assert.Equal(["# " + Denied, "#     did not open | The mayor | the bridge"], Notes(new NegationSuite(), Denied, Plain));

    // Whether the fund lost money the bank leaves open: marked, and not counted as lost.
    [Fact]
    public void What_stands_below_a_negation_is_only_marked()
    {
        const string Below = "The bank did not say that the fund had lost money .";
        string[] lines = Run(Forgetful(), Below, "--explain");
        Assert.Contains("#   ! say | The bank | that the fund had lost money", lines);
        Assert.DoesNotContain(lines, l => l.StartsWith("#   ! lose", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("The mayor did not open or inspect the bridge .", "inspect", true)] // "or" carries it on
    [InlineData("The council did not vote to close the school .", "close", true)] // over the infinitive too
    [InlineData("The mayor did not open the bridge and the ferry left .", "leave", false)] // a clause of its own
    [InlineData("Nobody opened the bridge .", "open", true)]
    [InlineData("The mayor opened fewer bridges .", "open", false)]
    public void Scope_is_read_from_the_tree(string sentence, string verb, bool isReached)
    {
        Document document = ClaimExtractor.Default.Annotate(new Article(sentence) { IsPretokenized = true });
        int predicate = Enumerable.Range(0, document.Tokens.Count).First(token => document.Syntax.LemmaOf(token) == verb);
        Assert.Equal(isReached, new NegationScope(document).Reaches(predicate));
    }

    // A reader that has only the verb of each clause, whatever stands beside it.
    private static NegationSuite Forgetful() => new((document, clause, _) => TupleReader.Read(document, clause)
        .Select(tuple => tuple with { Predicate = clause.Lemma }));

    private static string[] Notes(NegationSuite suite, params string[] sentences) =>
        [.. Run(suite, [.. sentences, "--explain"]).Where(l => l.StartsWith('#'))];

    private static string[] Run(NegationSuite suite, params string[] sentences)
    {
        using var folder = new ScratchFolder();
        string gold = string.Join('\n', sentences.Where(s => !s.StartsWith("--", StringComparison.Ordinal)).Select(s => $"{s}\tpredicate"));
        return SuiteRun.Of(suite, "negation", [folder.Write("gold.tsv", gold), .. sentences.Where(s => s.StartsWith("--", StringComparison.Ordinal))]);
    }
}
