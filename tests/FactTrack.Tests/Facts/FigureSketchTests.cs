using System.Buffers;

namespace FactTrack.Tests;

public class FigureSketchTests
{
    [Theory]
    [InlineData("At least 12 people were killed in Harn on Monday and about 30 were injured.")]
    [InlineData("The firm sold more than 40 ships for $1.2 billion since 2019.")]
    [InlineData("Inflation rose to 3.2 percent from 2.9 percent.")]
    [InlineData("Anna Berg and Tomas Lind died. The mayor wept.")]
    [InlineData("A fourth victim was shot. The gunman killed himself.")]
    public void What_is_written_is_read_back(string text)
    {
        List<FigureSketch> sketches = FactSpec.SketchesOf(text);
        Assert.NotEmpty(sketches);
        foreach (FigureSketch sketch in sketches)
        {
            var buffer = new ArrayBufferWriter<byte>();
            sketch.Write(buffer);
            var read = FigureSketch.Read(buffer.WrittenSpan);
            Assert.Equal((sketch.ClaimId, sketch.Weight, sketch.Figures), (read.ClaimId, read.Weight, read.Figures));
            Assert.Equal(sketch.Keys, read.Keys);
        }
    }

    [Fact]
    public void Broken_bytes_are_told()
    {
        var buffer = new ArrayBufferWriter<byte>();
        FactSpec.SketchesOf("Twelve people were killed.")[0].Write(buffer);
        byte[] bytes = buffer.WrittenSpan.ToArray();
        for (int length = 0; length < bytes.Length; length++) Assert.Throws<FactStoreException>(() => FigureSketch.Read(bytes.AsSpan(0, length)));
        bytes[0] = byte.MaxValue;
        Assert.Contains("version 255", Assert.Throws<FactStoreException>(() => FigureSketch.Read(bytes)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("No one was killed.")]
    [InlineData("The army plans to send 500 troops.")]
    public void What_nobody_puts_forward_has_no_figures(string text) => Assert.Empty(FactSpec.FiguresOf(text));

    [Fact]
    public void Figures_of_one_scope_share_a_key()
    {
        ulong[] first = FactSpec.SketchesOf("Twelve people were killed.")[0].Keys, second = FactSpec.SketchesOf("The blast killed 14 people.")[0].Keys;
        Assert.Equal(first, second);
        Assert.NotEqual(first, FactSpec.SketchesOf("Twelve people were injured.")[0].Keys);
    }
}
