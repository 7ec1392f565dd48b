namespace FactTrack.Tests;

public class SyntaxModelTests
{
    [Fact]
    public void Weights_are_kept_to_a_hundredth_of_their_row()
    {
        float[] weights = [0.5f, -0.25f, 0.01f, 3f, -2f, 0f];
        float[] rounded = QuantizedTensor.From(weights, 2, 3, byColumn: false).ToFloats();
        for (int i = 0; i < weights.Length; i++) Assert.Equal(weights[i], rounded[i], i < 3 ? 0.5f / 127 : 3f / 127);
    }

    [Fact]
    public void Weights_of_products_are_kept_to_a_hundredth_of_their_column()
    {
        float[] weights = [0.5f, -20f, 0.01f, 10f];
        var tensor = QuantizedTensor.From(weights, 2, 2, byColumn: true);
        float[] rounded = tensor.ToFloats();
        for (int i = 0; i < weights.Length; i++) Assert.Equal(weights[i], rounded[i], i % 2 == 0 ? 0.5f / 127 : 20f / 127);
        Assert.Equal(tensor.ScaleOf(0, 1), tensor.ScaleOf(1, 1));
        Assert.Equal(-127, tensor.Row(0)[1]);
    }

    [Fact]
    public void A_row_of_zeros_stays_zero() => Assert.All(QuantizedTensor.From(new float[4], 1, 4, byColumn: false).ToFloats(), w => Assert.Equal(0, w));

    [Fact]
    public void A_model_is_read_as_it_was_written()
    {
        SyntaxModel model = Small();
        using var file = new MemoryStream();
        model.Write(file);
        file.Position = 0;
        SyntaxModel read = SyntaxModel.Read(file);
        Assert.Equal(model.Version, read.Version);
        Assert.Equal(model.Words, read.Words);
        Assert.Equal("mouse", read.Lemmas.LemmaOf("Mice", "NNS"));
        Assert.Equal("cat", read.Lemmas.LemmaOf("cats", "NNS"));
        Assert.Equal(model[Weight.LabelBias].ToFloats(), read[Weight.LabelBias].ToFloats());
        Assert.Equal(file.Length, file.Position);
    }

    [Fact]
    public void Another_file_is_refused()
    {
        using var file = new MemoryStream();
        using (var writer = new BinaryWriter(file, System.Text.Encoding.UTF8, leaveOpen: true)) writer.Write("something else");
        file.Position = 0;
        Assert.Throws<InvalidDataException>(() => SyntaxModel.Read(file));
    }

    [Fact]
    public void A_broken_file_is_refused_or_read_but_never_holds_the_reader_up()
    {
        using var file = new MemoryStream();
        Small().Write(file);
        byte[] whole = file.ToArray();
        for (int length = 0; length < whole.Length; length++) AssertRefused(whole[..length]);
        for (int at = 0; at < whole.Length; at++)
        {
            byte[] changed = [.. whole];
            changed[at] ^= 0x55;
            try
            {
                SyntaxModel.Read(new MemoryStream(changed));
            }
            catch (InvalidDataException)
            {
                // What cannot be read is said so, whichever byte it was.
            }
        }

        static void AssertRefused(byte[] bytes) => Assert.Throws<InvalidDataException>(() => SyntaxModel.Read(new MemoryStream(bytes)));
    }

    private static SyntaxModel Small() => new()
    {
        Version = "small",
        Words = ["<unknown>", "<root>", "naïve"],
        Xpos = ["NN", "NNS"],
        Features = ["", "Number=Plur"],
        Lemmas = new LemmaTable(
            new Dictionary<string, string> { ["NNS\tmice"] = "mouse" }, new Dictionary<string, SuffixEdit[]> { ["NNS\ts"] = [new(1, "")] }, ["mouse"], ["alma"]),
        Weights = [.. Enum.GetValues<Weight>().Select(w => QuantizedTensor.From([(int)w, 1, -2, 0.5f], 2, 2, byColumn: (int)w % 2 == 0))],
    };
}
