namespace FactTrack.Tests;

/// <summary>What <c>FactTrack.Fuzz</c> once found stays mended, and a few seconds of it find nothing.</summary>
public class FuzzTests
{
    private static readonly Corpus s_corpus = Corpus.Read(Repository.Root);

    public static TheoryData<string> Cases => [.. Repository.Files("tests/FactTrack.Fuzz/regressions", "*.case")];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_that_once_failed_is_sound(string file) => Assert.Null(Failed(FuzzCase.Read(Repository.Read(file))));

    [Fact]
    public void A_short_run_finds_nothing()
    {
        using var log = new StringWriter();
        var run = new FuzzRun(s_corpus, seed: 1, log);
        run.Run(TimeSpan.FromSeconds(3), threads: 2);
        Assert.True(run.Articles > 0 && run.Kinds.Count == 0, log.ToString());
    }

    [Fact]
    public void The_same_numbers_make_the_same_articles()
    {
        (Mutator one, Mutator other) = (new(s_corpus, new Random(7)), new(s_corpus, new Random(7)));
        Assert.Equal(Enumerable.Range(0, 50).Select(_ => one.Next()), Enumerable.Range(0, 50).Select(_ => other.Next()));
    }

    [Fact]
    public void A_case_survives_as_a_file()
    {
        var odd = new FuzzCase("a\nb\\u0041", "line\nline \ud800\udc00\ud83d \\ \r\t\0é\n\n", IsPretokenized: true);
        Assert.Equal(odd, FuzzCase.Read(odd.Write()));
        Assert.Equal(new FuzzCase(null, ""), FuzzCase.Read(new FuzzCase(null, "").Write()));
    }

    [Fact]
    public void A_failing_text_is_made_as_short_as_it_can_be()
    {
        var minimizer = new Minimizer(c => c.Body.Contains('x', StringComparison.Ordinal) && c.Body.Contains('y', StringComparison.Ordinal));
        Assert.Equal(new FuzzCase(null, "xy"), minimizer.Minimize(new FuzzCase("A title", "a long x text y with more", IsPretokenized: true)));
    }

    private static Exception? Failed(FuzzCase fuzzCase) => Failure.Of(fuzzCase, new FactTracker(new InMemoryFactStore()), timed: false)?.Exception;
}
