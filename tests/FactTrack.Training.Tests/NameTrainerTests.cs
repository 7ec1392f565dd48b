namespace FactTrack.Training.Tests;

public class NameTrainerTests
{
    private const uint Parser = 1000;
    private const uint Rare = 2000;

    private static readonly NameTrainingOptions s_options = new() { Epochs = 4, Models = 2, MinimumCount = 2 };

    // A word for each tag, in windows of names of one or two words.
    private static readonly NameExample[] s_examples =
    [
        .. Enumerable.Range(0, 40).SelectMany(_ => (byte[][])[[1, 2, 0], [3, 4, 4], [5, 0, 7], [0, 5, 6], [7, 8]]).Select(tags => Example(tags, isSeen: false)),
        new NameExample([[.. ParserFeatures(), Rare]], [1], IsSeen: false),
    ];

    [Fact]
    public void A_toy_task_is_learned()
    {
        NameWeights weights = Train(s_options, s_examples);
        Assert.Equal("toy", weights.Version);
        Assert.All(Enumerable.Range(0, NameWeights.Tags), tag => Assert.Equal(tag, Best(weights, Word(tag))));
    }

    [Fact]
    public void The_same_seed_gives_the_same_bytes_and_another_one_does_not()
    {
        byte[] first = Bytes(Train(s_options, s_examples));
        Assert.Equal(first, Bytes(Train(s_options, s_examples)));
        Assert.NotEqual(first, Bytes(Train(s_options with { Seed = 2 }, s_examples)));
    }

    [Fact]
    public void Features_that_are_seen_too_seldom_are_left_out()
    {
        Assert.DoesNotContain(Rare, Train(s_options, s_examples).Keys);
        Assert.Contains(Rare, Train(s_options with { MinimumCount = 1, Smallest = 0 }, s_examples).Keys);
    }

    [Fact]
    public void Features_of_small_weights_are_left_out()
    {
        NameTrainingOptions options = s_options with { Smallest = 20 };
        NameWeights weights = Train(options, s_examples);
        Assert.InRange(weights.Keys.Length, 1, Train(options with { Smallest = 0 }, s_examples).Keys.Length - 1);
        Assert.All(weights.Rows.Chunk(NameWeights.Tags), row => Assert.Contains(row, w => Math.Abs((int)w) >= 20));
    }

    [Fact]
    public void No_weight_is_beyond_the_limit()
    {
        NameWeights weights = Train(s_options with { Limit = 0.01f }, s_examples);
        Assert.Equal(127, weights.Rows.Max());
        Assert.All(weights.Rows.Concat(weights.Pairs), w => Assert.InRange(w, -127, 127));
    }

    [Fact]
    public void Where_the_parser_knows_the_names_too_well_it_is_not_listened_to()
    {
        NameExample[] seen = [.. s_examples.Select(e => e with { IsSeen = true })];
        NameTrainingOptions options = s_options with { Silence = 0, SeenSilence = 1 };
        Assert.DoesNotContain(Train(options, seen).Keys, k => k is >= Parser and < Rare);
        Assert.Contains(Train(options, s_examples).Keys, k => k is >= Parser and < Rare);
    }

    [Fact]
    public void Keys_ascend_and_have_a_row_each()
    {
        NameWeights weights = Train(s_options, s_examples);
        Assert.Equal(weights.Keys.Distinct().Order(), weights.Keys);
        Assert.Equal(weights.Keys.Length * NameWeights.Tags, weights.Rows.Length);
        Assert.Equal(NameWeights.Tags * NameWeights.Tags, weights.Pairs.Length);
    }

    private static NameWeights Train(NameTrainingOptions options, NameExample[] examples) => new NameTrainer(options).Train(examples, "toy");

    private static NameExample Example(byte[] tags, bool isSeen) => new([.. tags.Select(t => (uint[])[.. ParserFeatures(t), Word(t), 9])], tags, isSeen);

    private static uint Word(int tag) => 10 + (uint)tag;

    private static IEnumerable<uint> ParserFeatures(int tag = 0) => Enumerable.Range(0, NameFeatures.FromParser).Select(i => Parser + (uint)(16 * i) + (uint)tag);

    private static int Best(NameWeights weights, uint feature)
    {
        int[] scores = new int[NameWeights.Tags];
        weights.Add(feature, scores);
        return Array.IndexOf(scores, scores.Max());
    }

    private static byte[] Bytes(NameWeights weights)
    {
        using var file = new MemoryStream();
        weights.Write(file);
        return file.ToArray();
    }
}
