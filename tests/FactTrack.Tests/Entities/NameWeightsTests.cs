using FsCheck;
using FsCheck.Fluent;

namespace FactTrack.Tests.Entities;

public class NameWeightsTests
{
    [Fact]
    public void Weights_are_read_as_they_were_written() => Prop.ForAll<int, NonNegativeInt>((seed, count) =>
    {
        NameWeights weights = Made(seed, count.Get);
        using var file = new MemoryStream();
        weights.Write(file);
        file.Position = 0;
        NameWeights read = NameWeights.Read(file);
        Assert.Equal(weights.Version, read.Version);
        Assert.Equal(weights.Keys, read.Keys);
        Assert.Equal(weights.Rows, read.Rows);
        Assert.Equal(weights.Pairs, read.Pairs);
        Assert.Equal(file.Length, file.Position);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Another_file_is_refused()
    {
        using var file = new MemoryStream();
        using (var writer = new BinaryWriter(file, System.Text.Encoding.UTF8, leaveOpen: true)) writer.Write("something else");
        file.Position = 0;
        Assert.Throws<InvalidDataException>(() => NameWeights.Read(file));
    }

    [Fact]
    public void A_stream_that_ends_too_early_is_refused()
    {
        byte[] whole = Bytes();
        Assert.All(Enumerable.Range(0, whole.Length), length => Assert.Throws<InvalidDataException>(() => Read(whole[..length])));
    }

    [Fact]
    public void A_changed_byte_is_refused_or_read_but_never_holds_the_reader_up()
    {
        byte[] whole = Bytes();
        for (int at = 0; at < whole.Length; at++)
            foreach (byte change in (byte[])[0x55, 0x80, 0xFF])
            {
                byte[] changed = [.. whole];
                changed[at] ^= change;
                Exception? thrown = Record.Exception(() => Read(changed));
                Assert.True(thrown is null or InvalidDataException, $"{at}: {thrown}");
            }
    }

    // The numbers of a length beyond what a file could hold, and below nothing.
    [Theory]
    [InlineData(int.MaxValue)]
    [InlineData(1_000_000_000)]
    [InlineData(-1)]
    public void A_number_of_features_that_the_stream_is_too_short_for_is_refused(int count)
    {
        byte[] bytes = Bytes();
        BitConverter.TryWriteBytes(bytes.AsSpan(1 + "FactTrack names 1".Length + 1 + "toy".Length), count);
        Assert.Throws<InvalidDataException>(() => Read(bytes));
    }

    [Fact]
    public void A_text_of_negative_length_is_refused() => Assert.Throws<InvalidDataException>(() => Read([0xFF, 0xFF, 0xFF, 0xFF, 0x0F]));

    // Keys of one slot, keys at the end of the table, and keys that are not in it.
    [Fact]
    public void Every_row_is_found_though_many_features_want_one_slot() => Prop.ForAll<int, NonNegativeInt>((seed, count) =>
    {
        NameWeights weights = Made(seed, count.Get);
        for (int i = 0; i < weights.Keys.Length; i++)
        {
            int[] scores = new int[NameWeights.Tags];
            weights.Add(weights.Keys[i], scores);
            weights.Add(weights.Keys[i], scores);
            Assert.Equal(weights.Rows.Skip(i * NameWeights.Tags).Take(NameWeights.Tags).Select(w => 2 * w), scores);
        }
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(8)]
    [InlineData(50)]
    public void A_feature_that_was_not_learned_adds_nothing(int count)
    {
        NameWeights weights = Made(1, count);
        int[] scores = new int[NameWeights.Tags];
        for (uint feature = 1; feature < 20_000; feature++)
            if (Array.IndexOf(weights.Keys, feature) < 0) weights.Add(feature, scores);
        Assert.All(scores, s => Assert.Equal(0, s));
    }

    // All keys end in the same eight or the highest bits, so that they collide.
    private static NameWeights Made(int seed, int count)
    {
        var random = new Random(seed);
        uint[] keys = [.. Enumerable.Range(1, count).Select(i => ((uint)i << 8) | (random.Next(2) == 0 ? 0xFFu : 7u))];
        random.Shuffle(keys);
        return new NameWeights("toy", keys, Weights(random, count * NameWeights.Tags), Weights(random, NameWeights.Tags * NameWeights.Tags));
    }

    private static sbyte[] Weights(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => (sbyte)random.Next(-128, 128))];

    private static byte[] Bytes()
    {
        using var file = new MemoryStream();
        Made(1, 3).Write(file);
        return file.ToArray();
    }

    private static NameWeights Read(byte[] bytes) => NameWeights.Read(new MemoryStream(bytes));
}
