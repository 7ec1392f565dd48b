using FactTrack.Tests.Fixtures;
using FsCheck;
using FsCheck.Fluent;

namespace FactTrack.Tests.Entities;

public class NameTaggerTests
{
    private static readonly string[] s_words =
    [
        "Anna", "Holm", "Oslo", "Norrvik", "AS", "the", "The", "of", "Ministry", "and", "van", "den", "Mr", "mayor", "said", "in", "-", "'s", ".", ",", "(", "\"",
        "42", "F-16", "X", "iPhone", "\u00C5", "\u65E5\u672C", "\uFFFD", "\n\n",
    ];

    [Fact]
    public void Names_of_a_plain_sentence_are_tagged_with_their_kinds()
    {
        AnnotatedText text = Annotated.Of("Anna Holm of Norrvik Bank met the mayor in Oslo.");
        Assert.Equal(
            [
                NameTag.BeginPerson, NameTag.InsidePerson, NameTag.Outside, NameTag.BeginOrganization, NameTag.InsideOrganization,
                NameTag.Outside, NameTag.Outside, NameTag.Outside, NameTag.Outside, NameTag.BeginPlace, NameTag.Outside,
            ],
            Tag(text));
    }

    [Fact]
    public void An_inner_tag_only_follows_its_own_kind_in_any_text() => ForAny(text =>
    {
        NameTag[] tags = Tag(text);
        Assert.Equal(text.Count, tags.Length);
        AssertLegal(text, tags);
    });

    [Fact]
    public void An_inner_tag_only_follows_its_own_kind_whatever_the_weights() => ForAny(text =>
    {
        foreach (int seed in (int[])[1, 2, 3]) AssertLegal(text, new NameTagger(Random(text, seed, 100)).Tag(text, CancellationToken.None));
    });

    [Theory]
    [MemberData(nameof(HostileTexts.Names), MemberType = typeof(HostileTexts))]
    public void A_hostile_text_is_tagged(string name)
    {
        AnnotatedText text = Annotated.Plain(HostileTexts.ByName[name]);
        NameTag[] tags = Tag(text);
        Assert.Equal(text.Count, tags.Length);
        AssertLegal(text, tags);
    }

    [Fact]
    public void What_is_in_no_window_is_in_no_name() => ForAny(text =>
    {
        NameTag[] tags = new NameTagger(Random(text, 1, 100)).Tag(text, CancellationToken.None);
        List<TokenRange> windows = Annotated.Windows(text);
        for (int token = 0; token < tags.Length; token++)
            if (!windows.Exists(w => w.Contains(token))) Assert.Equal(NameTag.Outside, tags[token]);
    });

    // Against every sequence that is possible.
    [Theory]
    [InlineData("Vell")]
    [InlineData("Vell Holm")]
    [InlineData("Vell Holm Berg")]
    [InlineData("Vell of Holm Berg")]
    public void The_best_sequence_is_found(string sentence)
    {
        AnnotatedText text = Annotated.Tagged(sentence);
        List<uint[]> features = Annotated.Features(text);
        Assert.Equal(text.Count, features.Count);
        for (int seed = 0; seed < 30; seed++)
        {
            NameWeights weights = Random(text, seed, 10);
            int[][] scores = [.. features.Select(f => Scores(weights, f))];
            int best = Sequences(text.Count).Max(s => Score(weights, scores, s));
            Assert.Equal(best, Score(weights, scores, [.. new NameTagger(weights).Tag(text, CancellationToken.None).Select(t => (int)t)]));
        }
    }

    [Fact]
    public void The_same_text_is_tagged_the_same_again_and_on_many_threads()
    {
        AnnotatedText text = Annotated.Of(Annotated.News);
        NameTag[] tags = Tag(text);
        Assert.Contains(NameTag.BeginPerson, tags);
        Assert.All(Enumerable.Range(0, 16).AsParallel().WithDegreeOfParallelism(4).Select(_ => Tag(text)).ToArray(), other => Assert.Equal(tags, other));
    }

    [Fact]
    public void Without_a_parsers_names_other_evidence_finds_some()
    {
        NameTag[] tags = Tag(Annotated.Plain("Anna Holm met Mr Berg in Oslo and Peter Miller in New York."));
        Assert.Contains(NameTag.BeginPerson, tags);
    }

    [Fact]
    public void What_a_parser_without_names_says_of_names_counts_for_nothing()
    {
        AnnotatedText silent = Annotated.Plain("Holm left"), none = Annotated.Tagged("Holm left", NameTag.Outside, NameTag.Outside);
        uint[] keys = Annotated.Features(silent)[0][..NameFeatures.FromParser];
        sbyte[] row = [0, 50, 0, 0, 0, 0, 0, 0, 0];
        var tagger = new NameTagger(new NameWeights("toy", keys, [.. keys.SelectMany(_ => row)], new sbyte[NameWeights.Tags * NameWeights.Tags]));
        Assert.Equal(NameTag.Outside, tagger.Tag(silent, CancellationToken.None)[0]);
        Assert.Equal(NameTag.BeginPerson, tagger.Tag(none, CancellationToken.None)[0]);
    }

    [Theory]
    [InlineData(NameTag.InsidePerson, NameTag.BeginPerson, true)]
    [InlineData(NameTag.InsidePerson, NameTag.InsidePerson, true)]
    [InlineData(NameTag.InsidePerson, NameTag.Outside, false)]
    [InlineData(NameTag.InsidePlace, NameTag.InsideOrganization, false)]
    [InlineData(NameTag.InsidePlace, NameTag.BeginOther, false)]
    [InlineData(NameTag.BeginPlace, NameTag.InsidePerson, true)]
    [InlineData(NameTag.Outside, NameTag.BeginPerson, true)]
    public void Inside_needs_a_name_of_its_kind_before_it(NameTag tag, NameTag previous, bool may) => Assert.Equal(may, NameTagger.MayFollow((int)tag, (int)previous));

    [Fact]
    public void Tagging_can_be_cancelled() =>
        Assert.Throws<OperationCanceledException>(() => NameTagger.Shared.Tag(Annotated.Plain("Holm left."), new CancellationToken(canceled: true)));

    private static NameTag[] Tag(AnnotatedText text) => NameTagger.Shared.Tag(text, CancellationToken.None);

    private static void AssertLegal(AnnotatedText text, NameTag[] tags)
    {
        foreach (Sentence sentence in text.Text.Sentences)
            for (int token = sentence.Tokens.Start; token < sentence.Tokens.End; token++)
                Assert.True(NameTagger.MayFollow((int)tags[token], token == sentence.Tokens.Start ? 0 : (int)tags[token - 1]), $"{token}: {tags[token]}");
    }

    // Weights for all features of a text.
    private static NameWeights Random(AnnotatedText text, int seed, int largest)
    {
        var random = new Random(seed);
        uint[] keys = [.. Annotated.Features(text).SelectMany(f => f).Distinct()];
        return new NameWeights("random", keys, Weights(keys.Length * NameWeights.Tags), Weights(NameWeights.Tags * NameWeights.Tags));

        sbyte[] Weights(int count) => [.. Enumerable.Range(0, count).Select(_ => (sbyte)random.Next(-largest, largest + 1))];
    }

    private static int[] Scores(NameWeights weights, uint[] features)
    {
        int[] scores = new int[NameWeights.Tags];
        foreach (uint feature in features) weights.Add(feature, scores);
        return scores;
    }

    private static IEnumerable<int[]> Sequences(int length) => length == 0 ? [[]]
        : Sequences(length - 1).SelectMany(s => Enumerable.Range(0, NameWeights.Tags).Where(t => NameTagger.MayFollow(t, s.LastOrDefault())), (s, t) => (int[])[.. s, t]);

    private static int Score(NameWeights weights, int[][] scores, int[] tags) =>
        tags.Select((t, i) => scores[i][t] + weights.Pairs[((i == 0 ? 0 : tags[i - 1]) * NameWeights.Tags) + t]).Sum();

    private static void ForAny(Action<AnnotatedText> holds) =>
        Prop.ForAll(Gen.ListOf(Gen.Elements(s_words)).ToArbitrary(), words => holds(Annotated.Of(string.Join(' ', words)))).QuickCheckThrowOnFailure();
}
