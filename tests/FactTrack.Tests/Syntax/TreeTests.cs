using FsCheck;
using FsCheck.Fluent;

namespace FactTrack.Tests;

public class TreeTests
{
    private static readonly string[] s_words =
        ["the", "said", ",", "Paris", "of", "12", "that", "and", "run", "\"", "Mr.", "n't", "-", "(", "QUICKLY", "x1", "", "é", "."];

    [Fact]
    public void Any_tokens_give_one_tree_a_sentence()
    {
        Gen<int[]> words = Gen.Choose(0, s_words.Length - 1).ArrayOf();
        Prop.ForAll(words.ListOf().ToArbitrary(), sentences =>
        {
            // The table's constructor checks that each sentence is a tree with one root.
            int[][] used = [.. sentences.Where(s => s.Length > 0)];
            var starts = new List<int> { 0 };
            foreach (int[] sentence in used) starts.Add(starts[^1] + sentence.Length);
            SyntaxTable table = NeuralParser.Shared.Parse([.. used.SelectMany(s => s).Select(i => s_words[i])], starts.ToArray());
            return Enumerable.Range(0, table.Count).Count(i => table.RelationOf(i) == Relation.Root) == used.Length
                && Enumerable.Range(0, table.Count).All(i => (table.HeadOf(i) < 0) == (table.RelationOf(i) == Relation.Root));
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(257)]
    [InlineData(5_000)]
    public void A_long_sentence_is_still_one_tree(int length)
    {
        string[] forms = [.. Enumerable.Range(0, length).Select(i => i % 31 == 30 ? "," : s_words[i * 7 % s_words.Length])];
        SyntaxTable table = NeuralParser.Shared.Parse(forms, [0, length]);
        Assert.Equal(length, table.Count);
        Assert.Equal(1, Enumerable.Range(0, length).Count(i => table.HeadOf(i) == -1));
    }

    [Fact]
    public void Pieces_end_after_punctuation_and_cover_the_sentence()
    {
        string[] forms = [.. Enumerable.Range(0, 1000).Select(i => i % 60 == 59 ? ";" : "word")];
        var pieces = new List<SentencePiece>();
        SentencePiece.AddPieces(forms, 0, forms.Length, pieces);
        Assert.Equal(forms.Length, pieces.Sum(p => p.Length));
        Assert.All(pieces, piece => Assert.InRange(piece.Length, 1, SentencePiece.MaxLength));
        Assert.All(pieces.SkipLast(1), piece => Assert.Equal(";", forms[piece.Start + piece.Length - 1]));
    }

    [Theory]
    [InlineData(".", "\"", 201)]
    [InlineData(".", ")", 201)]
    [InlineData(",", "\"", 201)]
    [InlineData(".", "then", 200)]
    public void Pieces_take_what_closes_after_them(string mark, string next, int expected)
    {
        string[] forms = [.. Enumerable.Repeat("word", 400)];
        (forms[0], forms[199], forms[200]) = ("\"", mark, next);
        var pieces = new List<SentencePiece>();
        SentencePiece.AddPieces(forms, 0, forms.Length, pieces);
        Assert.Equal(expected, pieces[0].Length);
    }

    [Fact]
    public void The_best_tree_is_found_among_all()
    {
        Gen<float[]> scores = Gen.Choose(-50, 50).Select(i => i / 10f).ArrayOf(25);
        Prop.ForAll(scores.ToArbitrary(), values =>
        {
            int[] heads = new int[5];
            new TreeDecoder().Decode((float[])values.Clone(), 5, heads);
            return TreeDecoder.IsTree(heads) && Math.Abs(Total(values, heads) - BestTotal(values)) < 1e-3;
        }).QuickCheckThrowOnFailure();
    }

    private static float Total(float[] scores, int[] heads) => Enumerable.Range(1, 4).Sum(d => scores[d * 5 + heads[d]]);

    private static float BestTotal(float[] scores)
    {
        float best = float.MinValue;
        for (int code = 0; code < 5 * 5 * 5 * 5; code++)
        {
            int[] heads = [0, code % 5, code / 5 % 5, code / 25 % 5, code / 125];
            if (TreeDecoder.IsTree(heads)) best = Math.Max(best, Total(scores, heads));
        }

        return best;
    }
}
