namespace FactTrack.Tests.Facts;

public class WordAlignerTests
{
    [Theory]
    [InlineData("abcd", "abcd", "0 1 2 3")]
    [InlineData("abcd", "acd", "0 -1 1 2")]
    [InlineData("axb", "ayb", "0 -1 2")]
    [InlineData("ab", "", "-1 -1")]
    [InlineData("", "ab", "")]
    [InlineData("aa", "a", "0 -1")]
    public void Words_in_common_are_found_in_order(string left, string right, string places) => Assert.Equal(places, string.Join(' ', Align(left, right)));

    [Theory]
    [InlineData("abcab", "bacba")]
    [InlineData("xyzzyx", "yxzxzy")]
    [InlineData("abababa", "babab")]
    public void Swapping_gives_the_same_pairs(string left, string right)
    {
        int[] there = Align(left, right), back = Align(right, left);
        Assert.Equal(Pairs(there), Pairs(back).Select(pair => (pair.Item2, pair.Item1)));

        static IEnumerable<(int, int)> Pairs(int[] places) => places.Select((j, i) => (i, j)).Where(pair => pair.j >= 0);
    }

    private static int[] Align(string left, string right) => WordAligner.Align([.. left.Select(c => (ulong)c)], [.. right.Select(c => (ulong)c)]);
}
