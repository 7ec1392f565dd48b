namespace FactTrack.Tests;

public class QuantizedTensorTests
{
    private static readonly float[] s_weights = [.. Enumerable.Range(0, 3 * 75).Select(i => MathF.Sin(i) * (i % 75 + 1))];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Weights_are_kept_to_half_a_unit(bool byColumn)
    {
        var tensor = QuantizedTensor.From(s_weights, 3, 75, byColumn);
        float[] floats = tensor.ToFloats();
        for (int i = 0; i < floats.Length; i++) Assert.InRange(floats[i] - s_weights[i], -0.51f * tensor.ScaleOf(i / 75, i % 75), 0.51f * tensor.ScaleOf(i / 75, i % 75));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Rows_are_added_product_by_product(bool byColumn)
    {
        var tensor = QuantizedTensor.From(s_weights, 3, 75, byColumn);
        float[] sums = [.. Enumerable.Range(0, 75).Select(i => i / 7f)], expected = [.. sums];
        tensor.AddRow(1, sums);
        tensor.AddRow(2, sums);
        foreach (int row in new[] { 1, 2 })
            for (int i = 0; i < 75; i++) expected[i] += tensor.Row(row)[i] * tensor.ScaleOf(row, i);
        Assert.Equal(expected, sums);
    }
}
