namespace FactTrack.Training.Tests;

/// <summary>Against the sums over every sequence of three tags.</summary>
public class NameChainTests
{
    private const int Tags = NameWeights.Tags;
    private const int Length = 3;

    private static readonly byte[][] s_sequences =
        [.. from a in Enumerable.Range(0, Tags) from b in Enumerable.Range(0, Tags) from c in Enumerable.Range(0, Tags) select (byte[])[(byte)a, (byte)b, (byte)c]];

    private readonly double[] _scores = new double[Length * Tags];
    private readonly float[] _pairs = new float[Tags * Tags];

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 5)]
    [InlineData(3, 300)]
    public void Marginals_are_the_shares_of_all_sequences_with_the_tag(int seed, double size)
    {
        NameChain chain = Chain(seed, size);
        Dictionary<byte[], double> shares = Shares();
        for (int at = 0; at < Length; at++)
        {
            Assert.Equal(1, Enumerable.Range(0, Tags).Sum(tag => chain.Marginal(at, tag)), 9);
            for (int tag = 0; tag < Tags; tag++) Assert.Equal(shares.Where(s => s.Key[at] == tag).Sum(s => s.Value), chain.Marginal(at, tag), 9);
        }
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 5)]
    [InlineData(3, 300)]
    public void Pairs_are_the_shares_of_all_sequences_with_both_tags(int seed, double size)
    {
        NameChain chain = Chain(seed, size);
        Dictionary<byte[], double> shares = Shares();
        for (int at = 0; at < Length; at++)
            for (int from = 0; from < Tags; from++)
                for (int tag = 0; tag < Tags; tag++)
                    Assert.Equal(shares.Where(s => (at == 0 ? 0 : s.Key[at - 1]) == from && s.Key[at] == tag).Sum(s => s.Value), chain.Pair(at, from, tag), 9);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 5)]
    public void Loss_is_the_negative_logarithm_of_a_sequences_share(int seed, double size)
    {
        NameChain chain = Chain(seed, size);
        foreach ((byte[] tags, double share) in Shares()) Assert.Equal(-Math.Log(share), chain.Loss(tags), 6);
        Assert.All(s_sequences.Where(s => !IsLegal(s)), s => Assert.Equal(double.PositiveInfinity, chain.Loss(s)));
    }

    private NameChain Chain(int seed, double size)
    {
        var random = new Random(seed);
        for (int i = 0; i < _scores.Length; i++) _scores[i] = size * (random.NextDouble() - 0.5);
        for (int i = 0; i < _pairs.Length; i++) _pairs[i] = (float)(size * (random.NextDouble() - 0.5));
        return new NameChain(_scores, _pairs, Length);
    }

    // The probabilities of all sequences that are possible.
    private Dictionary<byte[], double> Shares()
    {
        var scores = s_sequences.Where(IsLegal).ToDictionary(s => s, s => s.Select((t, i) => _scores[(i * Tags) + t] + _pairs[((i == 0 ? 0 : s[i - 1]) * Tags) + t]).Sum());
        double largest = scores.Values.Max(), total = scores.Values.Sum(s => Math.Exp(s - largest));
        return scores.ToDictionary(s => s.Key, s => Math.Exp(s.Value - largest) / total);
    }

    private static bool IsLegal(byte[] tags) => tags.Select((t, i) => NameTagger.MayFollow(t, i == 0 ? 0 : tags[i - 1])).All(may => may);
}
