namespace FactTrack.Tests.Attributions;

public class AttributionPropertyTests
{
    private static readonly string[] s_words =
    [
        "said", "told", "believes", "quoted", "citing", "according", "to", "per", "report", "claim", "that", "as", "by", "Holm", "TASS", "officials",
        "\"", "\"", "'", "\u201C", "\u201D", ":", ",", ".", "(", ")", "reportedly", "not", "not", "it", "who", "rose", "a", "spokesman", "convinced", "two",
    ];

    [Theory]
    [InlineData(200)]
    public void Find_RandomTrees_KeepsItsPromises(int documents)
    {
        // A fixed generator of numbers: the same documents on every run.
        uint state = 12345;
        int Next(int bound) => (int)((state = (state * 1664525) + 1013904223) >> 8) % bound;
        for (int d = 0; d < documents; d++)
        {
            int sentences = 1 + Next(4);
            var rows = new System.Text.StringBuilder();
            for (int s = 0; s < sentences; s++)
            {
                int length = 1 + Next(14), root = 1 + Next(length);
                int[] heads = Tree(length, root, Next);
                for (int t = 1; t <= length; t++)
                {
                    string word = s_words[Next(s_words.Length)];
                    rows.Append(word).Append(' ').Append(word).Append(' ').Append((Upos)Next(17)).Append(' ')
                        .Append(Next(3) == 0 ? "VBG" : Next(2) == 0 ? "VBN" : "VBD").Append(Next(6) == 0 ? " Polarity=Neg " : " _ ")
                        .Append(heads[t]).Append(' ').Append(t == root ? "root" : ((Relation)Next(51)).ToUd()).Append('\n');
                }

                rows.Append('\n');
            }

            AttributionLayer layer = Attributing.Find(rows.ToString());
            Check(layer);
            Assert.Equal(layer.Attributions.Select(Show), Attributing.Find(rows.ToString()).Attributions.Select(Show));
        }
    }

    private static void Check(AttributionLayer layer)
    {
        foreach (Attribution a in layer.Attributions)
        {
            Assert.NotEmpty(a.ContentTokens);
            for (int i = 1; i < a.ContentTokens.Count; i++) Assert.True(a.ContentTokens[i - 1].End <= a.ContentTokens[i].Start);
            Assert.DoesNotContain(a.ContentTokens, r => r.Contains(a.CueHead) || r.Length <= 0);
            Assert.False(Overlap(a.Cue, a.Content), $"{a.Rule}: the cue '{a.Cue}' stands in '{a.Content}'");
            Assert.All(a.Chain().SelectMany(c => (TextPart?[])[c.Words, c.Antecedent]).Append(a.Cue).Append(a.Content), AssertInOrder);
            if (a.Source.Words is { } words) Assert.False(Overlap(words, a.Cue), $"{a.Rule}: the source '{words}' overlaps '{a.Cue}'");
            Assert.InRange(a.Confidence, 0, 1);
            Assert.NotEmpty(a.Rule);
            Assert.InRange(a.Chain().Count(), 1, layer.Attributions.Count);
        }
    }

    // All that one run gives; a source apart from its entity, which knows the others.
    private static string Show(Attribution a) =>
        $"{Attributing.Line(a)} {a.Rule} {a.Kind} {a.Stance} {a.Confidence} {string.Join(',', a.Cue.Spans)} {string.Join(',', a.Content.Spans)} {a.Source.Type} {a.Source.IsAnonymous}";

    private static bool Overlap(TextPart one, TextPart other) => one.Spans.Any(x => other.Spans.Any(y => x.Source == y.Source && x.Start < y.End && y.Start < x.End));

    // A part refuses spans beyond its text.
    private static void AssertInOrder(TextPart? part)
    {
        for (int i = 0; i < part?.Spans.Count; i++)
        {
            Assert.InRange(part.Spans[i].Start, i == 0 ? 0 : part.Spans[i - 1].End, part.Spans[i].End - 1);
        }
    }

    // Any tree: each token hangs on one that already hangs on the root.
    private static int[] Tree(int length, int root, Func<int, int> next)
    {
        var heads = new int[length + 1];
        var placed = new List<int> { root };
        foreach (int token in Enumerable.Range(1, length).Where(t => t != root))
        {
            heads[token] = placed[next(placed.Count)];
            placed.Add(token);
        }

        return heads;
    }
}
