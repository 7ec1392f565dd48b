namespace FactTrack.Training.Tests;

public class ClauseCutterTests
{
    // "But officials said that the old mill closed in May ." with the clause of the mill, and that of the officials without it.
    private static readonly TreebankSentence s_sentence = new()
    {
        Document = "toy",
        Forms = ["But", "officials", "said", "that", "the", "old", "mill", "closed", "in", "May", "."],
        Syntax = new TreebankLayer(
            ["but", "official", "say", "that", "the", "old", "mill", "close", "in", "May", "."],
            ["CCONJ", "NOUN", "VERB", "SCONJ", "DET", "ADJ", "NOUN", "VERB", "ADP", "PROPN", "PUNCT"],
            ["CC", "NNS", "VBD", "IN", "DT", "JJ", "NN", "VBD", "IN", "NNP", "."],
            ["", "Number=Plur", "Mood=Ind|Tense=Past", "", "", "", "Number=Sing", "Mood=Ind|Tense=Past", "", "Number=Sing", ""],
            [3, 3, 0, 8, 7, 7, 8, 3, 10, 8, 3], ["cc", "nsubj", "root", "mark", "det", "amod", "nsubj", "ccomp", "case", "obl", "punct"]),
        Names = new NameTag[11],
    };

    [Fact]
    public void A_complement_becomes_a_sentence()
    {
        TreebankSentence cut = Cuts(s_sentence).First(c => c.Forms[0] == "The");
        Assert.Equal(["The", "old", "mill", "closed", "in", "May", "."], cut.Forms);
        Assert.Equal([3, 3, 4, 0, 6, 4, 4], cut.Syntax!.Heads);
        Assert.Equal(["det", "amod", "nsubj", "root", "case", "obl", "punct"], cut.Syntax.Relations);
        Assert.Equal(["the", "old", "mill", "close", "in", "May", "."], cut.Syntax.Lemmas);
        Assert.Equal(7, cut.Names!.Length);
    }

    [Fact]
    public void The_main_clause_keeps_what_it_needs_and_loses_its_conjunction() =>
        Assert.Contains(Cuts(s_sentence), c => c.Forms.SequenceEqual(["Officials", "said", "that", "the", "old", "mill", "closed", "in", "May", "."]));

    [Fact]
    public void Every_cut_is_a_tree() =>
        Assert.All(Cuts(s_sentence), c => Assert.True(TreeDecoder.IsTree([0, .. c.Syntax!.Heads])));

    [Theory]
    [InlineData("PRON", "VBD", "Mood=Ind|Tense=Past", "DT")]
    [InlineData("NOUN", "VBG", "VerbForm=Ger", "DT")]
    [InlineData("NOUN", "VBD", "Mood=Ind|Tense=Past", "WDT")]
    public void Pronouns_non_finite_verbs_and_asking_words_make_no_statement(string upos, string xpos, string features, string determiner)
    {
        TreebankLayer s = s_sentence.Syntax!;
        string[] upos2 = [.. s.Upos], xpos2 = [.. s.Xpos], features2 = [.. s.Features];
        (upos2[6], xpos2[7], features2[7], xpos2[4]) = (upos, xpos, features, determiner);
        var sentence = new TreebankSentence { Document = "toy", Forms = s_sentence.Forms, Syntax = new TreebankLayer(s.Lemmas, upos2, xpos2, features2, s.Heads, s.Relations) };
        Assert.DoesNotContain(Cuts(sentence), c => c.Forms[0] == "The");
    }

    [Fact]
    public void No_name_loses_its_beginning()
    {
        NameTag[] names = new NameTag[11];
        (names[3], names[4], names[5]) = (NameTag.BeginOther, NameTag.InsideOther, NameTag.InsideOther);
        var sentence = new TreebankSentence { Document = "toy", Forms = s_sentence.Forms, Syntax = s_sentence.Syntax, Names = names };
        Assert.DoesNotContain(Cuts(sentence), c => c.Forms[0] == "The");
    }

    [Fact]
    public void Names_alone_have_no_clauses() => Assert.Null(ClauseCutter.Cut(new TreebankSentence { Document = "toy", Forms = ["Rome", "fell", "."], Names = new NameTag[3] }, new Random(1)));

    private static List<TreebankSentence> Cuts(TreebankSentence sentence) =>
        [.. Enumerable.Range(0, 40).Select(seed => ClauseCutter.Cut(sentence, new Random(seed))).OfType<TreebankSentence>()];
}
