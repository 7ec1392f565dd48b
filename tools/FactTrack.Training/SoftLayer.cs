namespace FactTrack.Training;

/// <summary>A probability distribution for each token, without the classes that are next to impossible.</summary>
internal sealed class SoftLayer
{
    private const float MinWeight = 0.02f;

    private readonly int[] _starts;
    private readonly ushort[] _classes;
    private readonly float[] _weights;

    /// <summary>Takes over distributions.</summary>
    /// <param name="values">Non-negative; rows need not sum to 1.</param>
    /// <param name="rows">One a token.</param>
    /// <param name="start">The first class of a row.</param>
    /// <param name="width">The classes of a row.</param>
    public SoftLayer(ReadOnlySpan<float> values, int rows, int start, int width)
    {
        int stride = values.Length / rows;
        _starts = new int[rows + 1];
        var classes = new List<ushort>(rows * 2);
        var weights = new List<float>(rows * 2);
        for (int row = 0; row < rows; row++)
        {
            ReadOnlySpan<float> all = values.Slice(row * stride + start, width);
            float total = 0, kept = 0;
            foreach (float value in all) total += value;
            foreach (float value in all)
                if (value >= MinWeight * total) kept += value;
            for (int i = 0; i < width; i++)
            {
                if (all[i] < MinWeight * total) continue;
                classes.Add((ushort)i);
                weights.Add(all[i] / kept);
            }

            _starts[row + 1] = classes.Count;
        }

        (_classes, _weights) = ([.. classes], [.. weights]);
    }

    /// <summary>The distribution of one token.</summary>
    public SoftRow this[int token] => new(_classes.AsSpan(_starts[token].._starts[token + 1]), _weights.AsSpan(_starts[token].._starts[token + 1]));
}
