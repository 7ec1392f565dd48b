namespace FactTrack.Accuracy.Tests;

public sealed class RawTextTests
{
    private static readonly SyntaxSuite s_suite = new(new FixedParser(SuiteRun.Data("raw-predicted.conllu")));

    // By hand: 19 of 20 and 22 tokens, 20 of 21 and 23 words, 3 of 5 and 4 sentences; of the 20 pairs 19 tags, 16 heads, 15 relations, 14 with subtypes.
    // The marks of emphasis, which the text layer passes over, are tokens that hang on the root.
    [Fact]
    public void Figures_are_those_counted_by_hand()
    {
        string[] lines = SuiteRun.Of(s_suite, "syntax", SuiteRun.Data("raw-gold.conllu"), "--raw");
        Assert.Equal(
            [
                "syntax tokens 0.905", "syntax words 0.909", "syntax sentences 0.667", "syntax raw.upos 0.864", "syntax raw.uas 0.727",
                "syntax raw.las 0.682", "syntax raw.las_strict 0.636",
            ],
            lines);
    }

    [Theory]
    [InlineData("Boats sank.\n\n- Ships sailed.", "Boats sank . | - Ships sailed .")]
    [InlineData("Two things:\n1. Boats sank.", "Two things : | 1 . Boats sank .")]
    [InlineData("Boats sank.\n\n-----\n\nShips sailed.", "Boats sank . | ----- | Ships sailed .")]
    [InlineData("Boats _sank._ **Ships** sailed.", "Boats _ sank . _ | ** Ships ** sailed .")]
    [InlineData("", "")]
    public void What_the_text_layer_passes_over_is_given_to_a_sentence(string text, string expected)
    {
        RawAnalysis read = RawReader.Read(text, new FlatParser());
        Assert.Equal(expected, string.Join(" | ", read.Sentences.Select(s => string.Join(' ', read.Words.Where(w => w.Place.Start >= s.Start && w.Place.End <= s.End).Select(w => w.Form)))));
    }

    [Fact]
    public void Text_has_blank_lines_before_paragraphs_and_documents() =>
        Assert.Equal("Anna can't swim. The well-known boat sank.\n\nIt rained we left.\n\nOld **boats** sank.", RawTreebank.Read(SuiteRun.Data("raw-gold.conllu"), null).Text);

    [Fact]
    public void Only_the_genres_that_are_named_are_read() =>
        Assert.Equal("Old **boats** sank.", RawTreebank.Read(SuiteRun.Data("raw-gold.conllu"), ["letter"]).Text);

    [Theory]
    [InlineData("gonna:2 go", "gon na go", "0 1 2")]
    [InlineData("gon na go", "gonna:2 go", "0 1 2")]
    [InlineData("wits:2 .", "wits .", "-1 2")]
    [InlineData("do n't go", "don't:2 go", "-1 -1 2")]
    [InlineData("a b cd:2 e", "ab:2 c d e", "0 1 2 3 4")]
    [InlineData("ab:2 c", "a bc:2", "0 1 2")]
    [InlineData("old boats", "oldboats", "-1")]
    [InlineData("oldboats sank", "old boats sank", "-1 -1 1")]
    public void Words_within_a_token_of_several_are_paired_by_form(string gold, string system, string expected) =>
        Assert.Equal(expected, string.Join(' ', RawAlignment.Of(Words(gold), Words(system))));

    [Fact]
    public void Text_that_is_not_that_of_its_tokens_is_an_error()
    {
        string path = Path.GetTempFileName();
        File.WriteAllText(path, "# text = We left\n1\tWe\t_\tPRON\t_\t_\t0\troot\t_\t_\n\n");
        Assert.Throws<InvalidDataException>(() => RawTreebank.Read(path, null));
        File.Delete(path);
    }

    [Fact]
    public void A_file_without_sentences_is_an_error() =>
        Assert.Equal(1, SuiteRun.Of("syntax", SuiteRun.Data("empty.tab"), "--raw").Code);

    /// <summary>Tokens; "gonna:2" is one of two words, which it is divided into after its first half.</summary>
    private static List<RawWord> Words(string tokens)
    {
        var words = new List<RawWord>();
        int at = 0;
        foreach (string token in tokens.Split(' '))
        {
            string form = token.Split(':')[0];
            var place = new RawSpan(at, at += form.Length);
            int half = (form.Length + 1) / 2;
            if (form.Length == token.Length) words.Add(new RawWord(place, false, form, "X", -1, "root"));
            else words.AddRange([new RawWord(place, true, form[..half], "X", -1, "root"), new RawWord(place, true, form[half..], "X", -1, "root")]);
        }

        return words;
    }
}
