namespace FactTrack.Training.Tests;

public class BackwardTests
{
    private static readonly float[] s_scores = [0.3f, -1.2f, 2f, 0.1f];

    [Theory]
    [InlineData(2, false)]
    [InlineData(-1, true)]
    [InlineData(1, true)]
    public void The_gradient_is_the_slope_of_the_loss(int target, bool taught)
    {
        var layer = new SoftLayer([1f, 0f, 3f, 0.01f], rows: 1, start: 0, width: 4);
        float[] gradient = (float[])s_scores.Clone();
        Backward.CrossEntropy(gradient, target, taught ? layer[0] : default, 1);
        for (int i = 0; i < s_scores.Length; i++)
        {
            const float Step = 1e-2f;
            float[] above = (float[])s_scores.Clone(), below = (float[])s_scores.Clone();
            above[i] += Step;
            below[i] -= Step;
            double slope = (Backward.CrossEntropy(above, target, taught ? layer[0] : default, 1) - Backward.CrossEntropy(below, target, taught ? layer[0] : default, 1)) / (2 * Step);
            Assert.Equal(slope, gradient[i], 1e-3);
        }
    }

    [Fact]
    public void Without_a_target_nothing_is_learned()
    {
        float[] gradient = (float[])s_scores.Clone();
        Assert.Equal(0, Backward.CrossEntropy(gradient, -1, default, 1));
        Assert.All(gradient, slope => Assert.Equal(0, slope));
    }
}
