using System.Numerics;

namespace FactTrack.Tests;

public class MatrixKernelTests
{
    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(4, 7, 48)]
    [InlineData(7, 33, 80)]
    [InlineData(3, 96, 5)]
    public void Products_are_added_one_after_the_other(int rows, int inner, int columns)
    {
        float[] left = Numbers(rows * inner, 1), right = Numbers(inner * columns, 2);
        var packed = new PackedMatrix(right, inner, columns);
        int stride = packed.PanelCount * Vector<float>.Count;
        float[] sums = Numbers(rows * stride, 3), expected = (float[])sums.Clone();
        MatrixKernel.MultiplyAdd(left, inner, rows, packed, sums, stride);
        for (int row = 0; row < rows; row++)
        {
            for (int column = 0; column < columns; column++)
            {
                float sum = expected[row * stride + column];
                for (int k = 0; k < inner; k++)
                {
                    float product = left[row * inner + k] * right[k * columns + column];
                    sum += product;
                }

                Assert.Equal(sum, sums[row * stride + column]);
            }
        }
    }

    [Fact]
    public void A_packed_transposed_is_the_transposed_packed()
    {
        float[] values = Numbers(5 * 3, 4), transposed = new float[15];
        for (int row = 0; row < 5; row++)
            for (int column = 0; column < 3; column++) transposed[column * 5 + row] = values[row * 3 + column];
        var expected = new PackedMatrix(transposed, 3, 5);
        var packed = new PackedMatrix();
        packed.PackTransposed(Numbers(40 * 9, 5), 40, 9, 9);
        packed.PackTransposed(values, 5, 3, 3);
        for (int panel = 0; panel < expected.PanelCount; panel++) Assert.Equal(expected.Panel(panel).ToArray(), packed.Panel(panel).ToArray());
    }

    private static float[] Numbers(int count, int seed) => [.. Enumerable.Range(0, count).Select(i => ((i * 7919 + seed * 104729) % 2003 - 1001) / 997f)];
}
