namespace FactTrack.Tests.Text;

public class RecognizerMergeTests
{
    private const int TokenCount = 20;

    [Theory]
    [InlineData("", "2..4 6..7", "", "2..4 6..7")]
    [InlineData("3..5", "2..4 6..7", "", "3..5 6..7")]
    [InlineData("", "2..4 6..7", "3..5 4..6 8..9", "2..4 4..6 6..7 8..9")]
    [InlineData("9..10 0..1", "4..5", "12..13 2..3", "0..1 2..3 4..5 9..10 12..13")]
    [InlineData("0..20", "2..4 6..7", "8..9", "0..20")]
    [InlineData("", "2..4 6..8 10..11", "0..19 8..10", "2..4 6..8 8..10 10..11")]
    [InlineData("4..8 2..5 7..9", "", "", "2..5 7..9")]
    [InlineData("-1..2 5..5 6..3 19..21 2147483647..-2147483648 5..-2147483648 18..20", "1..2", "-3..-1 3..4", "1..2 3..4 18..20")]
    public void The_first_wins(string before, string builtIn, string after, string expected)
    {
        var merge = new RecognizerMerge<TokenRange>(TokenCount, range => range);
        merge.Add(Read(after), RecognizerOrder.After, range => range);
        merge.Add(Read(before), RecognizerOrder.Before, range => range);
        Assert.Equal(expected, string.Join(' ', merge.With(Read(builtIn))));
    }

    [Fact]
    public void Of_several_on_one_side_the_one_added_first_wins()
    {
        var merge = new RecognizerMerge<(TokenRange Range, char Name)>(TokenCount, item => item.Range);
        foreach ((char name, RecognizerOrder order) in new[] { ('c', RecognizerOrder.After), ('a', RecognizerOrder.Before), ('d', RecognizerOrder.After), ('b', RecognizerOrder.Before) })
            merge.Add([(new TokenRange(0, 1), name), (new TokenRange(name - 'a' + 1, name - 'a' + 2), name), (new TokenRange(10, 11), name)], order, item => item);
        Assert.Equal("aabxd", string.Concat(merge.With([(new TokenRange(3, 4), 'x')]).Where(item => item.Range.Start < 10).Select(item => item.Name)));
    }

    [Fact]
    public void Only_a_users_items_are_finished_and_only_good_ones()
    {
        var merge = new RecognizerMerge<TokenRange>(TokenCount, range => range);
        var finished = new List<TokenRange>();
        merge.Add(Read("30..31 2..3"), RecognizerOrder.Before, range =>
        {
            finished.Add(range);
            return range;
        });
        Assert.Equal(2, merge.With(Read("5..6")).Count);
        Assert.Equal(Read("2..3"), finished);
    }

    private static TokenRange[] Read(string ranges) =>
        [.. ranges.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(range => range.Split("..")).Select(ends => new TokenRange(Number(ends[0]), Number(ends[1])))];

    private static int Number(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
