namespace FactTrack.Tests.Lexicons;

public class LexiconReaderTests
{
    [Fact]
    public void Broken_lines_are_told_and_left_out()
    {
        var broken = new List<int>();
        var lines = new LexiconReader("test", new StringReader("# columns: word\tkind\n\na\tb\tc\nd\te\t \t\n  \nf\n"), (line, _) => broken.Add(line));
        Assert.Equal(["d", "f"], Keys(lines));
        Assert.Equal([3], broken);
        Assert.Equal((6, 1, false), (lines.Line, lines.HeadLine, lines.HasProvenance));
    }

    [Fact]
    public void Nothing_is_read_before_the_head()
    {
        var broken = new List<int>();
        Assert.Empty(Keys(new LexiconReader("test", new StringReader("# source: x\na\nb\n"), (line, _) => broken.Add(line))));
        Assert.Equal([2], broken);
    }

    [Fact]
    public void A_later_head_holds_for_the_lines_below_it()
    {
        var lines = new LexiconReader("test", new StringReader("# columns: a b\n1\t2\n# columns: b a\n1\t2\n"), (_, _) => Assert.Fail());
        Assert.Equal("1", lines.Next()!["a"]);
        Assert.Equal("2", lines.Next()!["a"]);
    }

    private static IEnumerable<string> Keys(LexiconReader lines)
    {
        while (lines.Next() is { } entry) yield return entry.Key;
    }
}
