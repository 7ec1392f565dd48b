using FactTrack.Model;

namespace FactTrack.Tests;

public class ModelFileTests
{
    [Fact]
    public void The_shipped_names_are_weights_to_the_last_byte()
    {
        using Stream stream = ModelFile.OpenNames();
        NameWeights weights = NameWeights.Read(stream);
        Assert.NotEmpty(weights.Version);
        Assert.True(weights.Keys.Length > 1_000);
        Assert.DoesNotContain(0u, weights.Keys);
        Assert.Equal(weights.Keys.Length, weights.Keys.Distinct().Count());
        Assert.Equal(stream.Length, stream.Position);
    }

    [Fact]
    public void The_shipped_syntax_is_a_model()
    {
        using Stream stream = ModelFile.Open();
        Assert.NotEmpty(SyntaxModel.Read(stream).Words);
    }
}
