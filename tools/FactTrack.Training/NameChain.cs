namespace FactTrack.Training;

/// <summary>Forward and backward sums of a chain of tags.</summary>
internal sealed class NameChain
{
    private const int Tags = NameWeights.Tags;

    private readonly double[] _scores, _forward, _backward;
    private readonly float[] _pairs;
    private readonly int _length;
    private readonly double _total;

    public NameChain(double[] scores, float[] pairs, int length)
    {
        (_scores, _pairs, _length) = (scores, pairs, length);
        (_forward, _backward) = (new double[length * Tags], new double[length * Tags]);
        Span<double> terms = stackalloc double[Tags];
        for (int i = 0; i < length; i++)
            for (int tag = 0; tag < Tags; tag++)
            {
                for (int from = 0; from < Tags; from++) terms[from] = Before(i, from) + Transition(from, tag);
                _forward[(i * Tags) + tag] = scores[(i * Tags) + tag] + LogSum(terms);
            }

        for (int i = length - 2; i >= 0; i--)
            for (int tag = 0; tag < Tags; tag++)
            {
                for (int to = 0; to < Tags; to++) terms[to] = Transition(tag, to) + scores[((i + 1) * Tags) + to] + _backward[((i + 1) * Tags) + to];
                _backward[(i * Tags) + tag] = LogSum(terms);
            }

        _total = LogSum(_forward.AsSpan((length - 1) * Tags, Tags));
    }

    /// <summary>The probability of a tag at a place.</summary>
    public double Marginal(int at, int tag) => Math.Exp(_forward[(at * Tags) + tag] + _backward[(at * Tags) + tag] - _total);

    /// <summary>The probability of two tags at a place and the one before it.</summary>
    public double Pair(int at, int from, int tag) =>
        Math.Exp(Before(at, from) + Transition(from, tag) + _scores[(at * Tags) + tag] + _backward[(at * Tags) + tag] - _total);

    /// <summary>The negative logarithm of the probability of a sequence.</summary>
    public double Loss(ReadOnlySpan<byte> tags)
    {
        double score = 0;
        for (int i = 0; i < _length; i++) score += _scores[(i * Tags) + tags[i]] + Transition(i == 0 ? 0 : tags[i - 1], tags[i]);
        return _total - score;
    }

    // Before the first place there is no name.
    private double Before(int at, int from) => at > 0 ? _forward[((at - 1) * Tags) + from] : from == 0 ? 0 : double.NegativeInfinity;

    private double Transition(int from, int to) => NameTagger.MayFollow(to, from) ? _pairs[(from * Tags) + to] : double.NegativeInfinity;

    private static double LogSum(ReadOnlySpan<double> terms)
    {
        double largest = double.NegativeInfinity;
        foreach (double term in terms) largest = Math.Max(largest, term);
        if (double.IsNegativeInfinity(largest)) return largest;
        double sum = 0;
        foreach (double term in terms) sum += Math.Exp(term - largest);
        return largest + Math.Log(sum);
    }
}
