namespace FactTrack.Tests.Facts;

public class WordAlignerTests
{
    [Theory]
    [InlineData("abcd", "abcd", new[] { 0, 1, 2, 3 })]
    [InlineData("abcd", "acd", new[] { 0, -1, 1, 2 })]
    [InlineData("axb", "ayb", new[] { 0, -1, 2 })]
    [InlineData("ab", "", new[] { -1, -1 })]
    [InlineData("", "ab", new int[0])]
    [InlineData("aa", "a", new[] { 0, -1 })]
    public void Words_in_common_are_found_in_order(string left, string right, int[] places) => Assert.Equal(places, Align(left, right));

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
