namespace FactTrack.Tests;

public class NeuralParserTests
{
    [Fact]
    public void A_plain_sentence_gets_its_tree()
    {
        SyntaxTable table = Parse("The minister resigned on Friday .");
        Assert.Equal([Upos.Det, Upos.Noun, Upos.Verb, Upos.Adp, Upos.Propn, Upos.Punct], Enumerable.Range(0, 6).Select(table.UposOf));
        Assert.Equal([1, 2, -1, 4, 2, 2], Enumerable.Range(0, 6).Select(table.HeadOf));
        Assert.Equal(
            [Relation.Det, Relation.Nsubj, Relation.Root, Relation.Case, Relation.Obl, Relation.Punct],
            Enumerable.Range(0, 6).Select(table.RelationOf));
        Assert.Equal("VBD", table.XposOf(2));
        Assert.Equal("resign", table.LemmaOf(2));
        Assert.True(table.Has(2, "Tense=Past"));
    }

    [Fact]
    public void A_passive_has_its_own_relations()
    {
        SyntaxTable table = Parse("Two men were arrested by police .");
        Assert.Equal(Relation.NsubjPass, table.RelationOf(1));
        Assert.Equal(Relation.AuxPass, table.RelationOf(2));
        Assert.Equal(Relation.OblAgent, table.RelationOf(5));
    }

    [Fact]
    public void A_reported_clause_depends_on_the_verb_of_saying()
    {
        SyntaxTable table = Parse("The company said it will close the factory .");
        Assert.Equal(Relation.Ccomp, table.RelationOf(5));
        Assert.Equal(2, table.HeadOf(5));
        Assert.Equal(Relation.Obj, table.RelationOf(7));
    }

    [Fact]
    public void Confidence_is_a_share_of_one()
    {
        SyntaxTable table = Parse("The minister resigned on Friday .");
        Assert.All(Enumerable.Range(0, table.Count), token => Assert.InRange(table.ConfidenceOf(token), 0.3, 1));
    }

    [Fact]
    public void Parsing_allocates_little_beyond_its_result()
    {
        // The result takes 21 bytes a token; trees that need the spanning tree and the parser's own bookkeeping take the rest.
        string[][] sentences = [.. Samples.Sentences.Select(s => s.Split(' ')), .. Samples.Sentences.Select(s => s.Split(' '))];
        string[] forms = [.. sentences.SelectMany(s => s)];
        var starts = new List<int> { 0 };
        foreach (string[] sentence in sentences) starts.Add(starts[^1] + sentence.Length);
        var parser = NeuralParser.LoadShipped();
        int[] bounds = [.. starts];
        long bytes = long.MaxValue;

        // The least of some rounds: code that is not optimised yet allocates more.
        for (int round = 0; round < 20; round++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            parser.Parse(forms, bounds);
            bytes = Math.Min(bytes, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        Assert.InRange((double)bytes / forms.Length, 21, 40);
    }

    [Fact]
    public void No_tokens_give_an_empty_table() => Assert.Equal(0, NeuralParser.Shared.Parse([], [0]).Count);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\uD800")]
    [InlineData("\u0130\u0000\uFFFF")]
    [InlineData("日本")]
    public void Odd_forms_do_not_throw(string form)
    {
        SyntaxTable table = NeuralParser.Shared.Parse([form, "said", form, "."], [0, 4]);
        Assert.Equal(4, table.Count);
    }

    [Fact]
    public void A_token_of_100_000_characters_is_read_like_another() =>
        Assert.Equal(3, NeuralParser.Shared.Parse([new string('x', 100_000), "fell", "."], [0, 3]).Count);

    [Fact]
    public void A_result_does_not_depend_on_the_other_sentences()
    {
        string[][] sentences = [.. Samples.Sentences.Select(s => s.Split(' '))];
        string[] forms = [.. sentences.SelectMany(s => s)];
        var starts = new List<int> { 0 };
        foreach (string[] sentence in sentences) starts.Add(starts[^1] + sentence.Length);
        SyntaxTable together = NeuralParser.Shared.Parse(forms, starts.ToArray());
        for (int s = 0; s < sentences.Length; s++)
        {
            SyntaxTable alone = NeuralParser.Shared.Parse(sentences[s], [0, sentences[s].Length]);
            Assert.Equal(Samples.Describe(alone, 0, alone.Count), Samples.Describe(together, starts[s], starts[s + 1]));
        }
    }

    [Fact]
    public void Threads_do_not_disturb_each_other()
    {
        string[] forms = Samples.Sentences[0].Split(' ');
        string expected = Describe();
        string[] found = new string[64];
        Parallel.For(0, found.Length, i => found[i] = Describe());
        Assert.All(found, text => Assert.Equal(expected, text));

        string Describe() => Samples.Describe(NeuralParser.Shared.Parse(forms, [0, forms.Length]), 0, forms.Length);
    }

    [Fact]
    public void A_cancelled_parse_throws()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => NeuralParser.Shared.Parse(["Stop", "."], [0, 2], source.Token));
    }

    [Fact]
    public void The_version_names_the_model() => Assert.StartsWith("english-", NeuralParser.Shared.Version, StringComparison.Ordinal);

    private static SyntaxTable Parse(string sentence)
    {
        string[] forms = sentence.Split(' ');
        return NeuralParser.Shared.Parse(forms, [0, forms.Length]);
    }
}
