using System.Text;

namespace FactTrack.Tests.Attributions;

/// <summary>What holds for any text with quotation marks in it, however they stand.</summary>
public class QuotationPropertyTests
{
    private static readonly string[] s_marks =
        ["\"", "\u201C", "\u201D", "'", "\u2018", "\u2019", "\u00AB", "\u00BB", "\u2039", "\u203A", "\u201E", "\u201A", "''", "``", "`", "\uFF02", "\u2033", "\u201F"];

    public static TheoryData<string> Marks() => [.. s_marks];

    [Theory]
    [MemberData(nameof(Marks))]
    public void Annotate_ManyMarks_LeavesTheRestAlone(string mark)
    {
        // One style at full size is enough of the whole path's time.
        string wall = new StringBuilder().Insert(0, mark + " ", mark is "\"" or "\u201C" ? 100_000 : 10_000).ToString();
        Document document = ClaimExtractor.Default.Annotate(new Article(wall + "\n\nThe mayor said the bridge would open in May."));
        Check(document);
        Assert.Contains("The mayor | said | the bridge would open in May", document.Attributions.Select(Attributing.Line));
    }

    [Theory]
    [MemberData(nameof(Marks))]
    public void Annotate_OddMark_ReachesNoOtherParagraph(string mark)
    {
        const string After = "\n\nThe road is closed. Police said nobody was hurt.\n\n\"We heard a bang,\" said Maria Lind, the mayor. \"It was loud.\"\n\nLind told NTB that the bridge, \"an old thing\", would be sold.";
        foreach (string before in new[] { $"Lind said {mark}stay here today.", $"Lind left{mark} and the train stopped.", $"The train stopped. {mark}", $"{mark}The train stopped." })
        {
            string[] expected = Lines("The train stopped." + After, 20), found = Lines(before + After, before.Length);
            Assert.Equal(expected, found);
        }

        static string[] Lines(string text, int from)
        {
            Document document = ClaimExtractor.Default.Annotate(new Article(text));
            Check(document);
            return [.. document.Attributions.Where(a => a.Cue.Spans[0].Start >= Math.Min(from, text.IndexOf("\n\n", StringComparison.Ordinal))).Select(Attributing.Line)];
        }
    }

    [Fact]
    public void Annotate_MarksAnywhere_KeepsItsPromises()
    {
        const string Text = "\"We lost,\" Holm said, \"and we know it.\" The mayor praised the \"courage\" of the crew.\n\nDahl, who called the vote \"a farce\", told NTB: \"No.\"\n\n\"It is late,\" she added. \"Go home.\"";
        uint state = 2024;
        int Next(int bound) => (int)((state = (state * 1664525) + 1013904223) >> 8) % bound;
        for (int round = 0; round < 150; round++)
        {
            var text = new StringBuilder(Text);
            for (int i = Next(8); i >= 0; i--) text.Insert(Next(text.Length), s_marks[Next(s_marks.Length)]);
            for (int i = Next(3); i > 0; i--) text.Remove(Next(text.Length - 1), 1);
            Check(ClaimExtractor.Default.Annotate(new Article(text.ToString())));
        }
    }

    [Theory]
    [InlineData("\" ")]
    [InlineData("\u201C a \u201D b ")]
    [InlineData("\u201C a ' b ")]
    [InlineData("Holm said \"a\" ")]
    [InlineData("\"We lost,\" Holm said, \"and ")]
    [InlineData("said: \"We lost.\" ")]
    [InlineData("\u201CWe lost. ")]
    [InlineData("\"We lost,\" said Holm. ")]
    [InlineData("\" ' \u00AB ")]
    public void Find_FourTimesAsMuch_TakesAboutFourTimesTheMemory(string piece)
    {
        long Work(int count)
        {
            (Article article, TextLayer text, SyntaxTable syntax) = FlatText.Read(new StringBuilder().Insert(0, piece, count).ToString(), "Holm left.");
            var tree = new TreeIndex(syntax);
            long before = GC.GetAllocatedBytesForCurrentThread();
            new AttributionFinder().Find(article, text, syntax, tree, EntityLayer.Empty, [], default);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Work(100);
        long small = Work(2_500), large = Work(10_000);
        Assert.True(large < 6 * small, $"{small} bytes, then {large}");
    }

    private static void Check(Document document)
    {
        foreach (Quotation quotation in document.Quotations)
            foreach (TextSpan span in quotation.Words.Spans) Assert.True(0 <= span.Start && span.Start < span.End && span.End <= document.Article.Text.Length);
        foreach (Attribution attribution in document.Attributions)
        {
            Assert.NotEmpty(attribution.ContentTokens);
            for (int i = 1; i < attribution.ContentTokens.Count; i++) Assert.True(attribution.ContentTokens[i - 1].End <= attribution.ContentTokens[i].Start);
            Assert.DoesNotContain(attribution.ContentTokens, r => r.Contains(attribution.CueHead) || r.Length <= 0 || r.Start < 0);
            Assert.InRange(attribution.Chain().Count(), 1, document.Attributions.Count);
        }
    }
}
