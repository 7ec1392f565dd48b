using System.Runtime.Intrinsics;
using FsCheck;
using FsCheck.Fluent;

namespace FactTrack.Tests;

public class IntegerKernelTests
{
    private const float Unit = 1f / 1024;

    [Theory]
    [InlineData(1, 2, 16)]
    [InlineData(4, 32, 48)]
    [InlineData(7, 34, 80)]
    [InlineData(16, 256, 112)]
    public void Products_are_exact_and_scaled_once(int rows, int inner, int columns)
    {
        var random = new Random(rows);
        short[] left = [.. Enumerable.Range(0, rows * inner).Select(_ => (short)random.Next(-16384, 16385))];
        float[] weights = [.. Enumerable.Range(0, inner * columns).Select(_ => random.NextSingle() - 0.5f)];
        float[] sums = [.. Enumerable.Range(0, rows * columns).Select(_ => random.NextSingle())], expected = (float[])sums.Clone();
        var tensor = QuantizedTensor.From(weights, inner, columns, byColumn: true);
        IntegerKernel.MultiplyAdd(left, inner, rows, new IntegerMatrix(tensor, Unit), sums, columns);
        for (int row = 0; row < rows; row++)
        {
            for (int column = 0; column < columns; column++)
            {
                int sum = 0;
                for (int k = 0; k < inner; k++) sum += left[row * inner + k] * tensor.Row(k)[column];
                float scaled = sum * (tensor.ScaleOf(0, column) * Unit);
                Assert.Equal(expected[row * columns + column] + scaled, sums[row * columns + column]);
            }
        }
    }

    [Fact]
    public void The_largest_values_do_not_overflow()
    {
        const int Inner = 1024;
        short[] left = [.. Enumerable.Repeat((short)16384, Inner)];
        float[] weights = [.. Enumerable.Repeat(-1f, Inner * 16)], sums = new float[16];
        IntegerKernel.MultiplyAdd(left, Inner, 1, new IntegerMatrix(QuantizedTensor.From(weights, Inner, 16, byColumn: true), BiLstm.OutputScale), sums, 16);
        Assert.All(sums, sum => Assert.Equal(-1024f, sum, 0.01f));
    }

    [Fact]
    public void Every_width_adds_the_same_pairs() => Prop.ForAll<int, int, int>((sum, left, right) =>
    {
        // Halves of -2^15 twice are outside of what the kernel is given.
        int expected = LanesOfOne.MultiplyAdd(sum, left, right);
        bool same = Lanes128.MultiplyAdd(Vector128.Create(sum), Lanes128.Broadcast(left), Vector128.Create(right)) == Vector128.Create(expected);
        if (Lanes256.IsSupported) same &= Lanes256.MultiplyAdd(Vector256.Create(sum), Lanes256.Broadcast(left), Vector256.Create(right)) == Vector256.Create(expected);
        if (Lanes512.IsSupported) same &= Lanes512.MultiplyAdd(Vector512.Create(sum), Lanes512.Broadcast(left), Vector512.Create(right)) == Vector512.Create(expected);
        return same;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_matrix_of_odd_size_is_refused() =>
        Assert.Throws<InvalidDataException>(() => new IntegerMatrix(QuantizedTensor.From(new float[3 * 16], 3, 16, byColumn: true), Unit));
}
