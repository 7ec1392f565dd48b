using System.Numerics;

namespace FactTrack.Tests;

public class ActivationsTests
{
    [Fact]
    public void Exponentials_are_close_to_those_of_the_runtime()
    {
        for (float x = -80; x < 80; x += 0.37f) Assert.InRange(Activations.Exp(new Vector<float>(x))[0] / MathF.Exp(x), 1 - 2e-6f, 1 + 2e-6f);
    }

    [Fact]
    public void Gates_are_close_to_their_definitions()
    {
        for (float x = -20; x < 20; x += 0.13f)
        {
            Assert.Equal(1 / (1 + Math.Exp(-x)), Activations.Sigmoid(new Vector<float>(x))[0], 1e-6);
            Assert.Equal(Math.Tanh(x), Activations.Tanh(new Vector<float>(x))[0], 1e-6);
        }
    }

    [Theory]
    [InlineData(float.MaxValue)]
    [InlineData(float.MinValue)]
    public void Large_values_stay_finite(float x)
    {
        Assert.True(float.IsFinite(Activations.Exp(new Vector<float>(x))[0]));
        Assert.InRange(Activations.Tanh(new Vector<float>(x))[0], -1, 1);
    }

    [Fact]
    public void Values_are_rounded_in_units_and_held_in_range()
    {
        float[] values = [.. Enumerable.Range(0, 32).Select(i => i * 0.3f - 4.8f)];
        (values[3], values[7], values[9]) = (1e9f, -1e9f, 16);
        short[] rounded = new short[32];
        Activations.Round(values, 1f / 2048, rounded);
        Assert.Equal(values.Select(v => (short)Math.Clamp(MathF.Round(v * 2048), short.MinValue, short.MaxValue)), rounded);
    }

    [Fact]
    public void Probabilities_sum_to_one()
    {
        float[] scores = [.. Enumerable.Range(0, 21).Select(i => i * 0.3f - 2)];
        Assert.Equal(1, Enumerable.Range(0, scores.Length).Sum(i => Activations.Probability(scores, i)), 5);
    }
}
