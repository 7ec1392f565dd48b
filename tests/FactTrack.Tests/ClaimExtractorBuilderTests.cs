using FactTrack.Tests.Fixtures;

namespace FactTrack.Tests;

public class ClaimExtractorBuilderTests
{
    [Fact]
    public void Recognizers_stand_before_the_built_in_ones_unless_told_otherwise()
    {
        ClaimExtractorBuilder builder = new ClaimExtractorBuilder()
            .AddQuantityRecognizer(new Silent()).AddQuantityRecognizer(new Silent(), RecognizerOrder.After)
            .AddTimeRecognizer(new Silent(), RecognizerOrder.After).AddTimeRecognizer(new Silent());
        Assert.Equal([RecognizerOrder.Before, RecognizerOrder.After], builder.QuantityRecognizers.Select(placed => placed.Order));
        Assert.Equal([RecognizerOrder.After, RecognizerOrder.Before], builder.TimeRecognizers.Select(placed => placed.Order));
    }

    [Fact]
    public void A_recognizer_needs_a_place_and_itself()
    {
        var builder = new ClaimExtractorBuilder();
        Assert.Throws<ArgumentNullException>(() => builder.AddQuantityRecognizer(null!, RecognizerOrder.After));
        Assert.Throws<ArgumentNullException>(() => builder.AddTimeRecognizer(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.AddQuantityRecognizer(new Silent(), (RecognizerOrder)2));
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.AddTimeRecognizer(new Silent(), (RecognizerOrder)2));
        Assert.Empty(builder.QuantityRecognizers);
        Assert.Empty(builder.TimeRecognizers);
    }

    [Fact]
    public void Lexicons_are_added_from_files_and_streams_when_they_are_whole()
    {
        string path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, "# columns: name type\nVell\tLocation\n");
            var builder = new ClaimExtractorBuilder();
            builder.AddLexicon(path).AddLexicon(UserLexicon.Stream("# columns: name type\n", "Sund|Product"), "b.lex");
            Assert.Equal([Path.GetFileName(path), "b.lex"], builder.EntityRecognizers.Cast<EntityLexicon>().Select(lexicon => lexicon.Name));
            Assert.Throws<FormatException>(() => builder.AddLexicon(UserLexicon.Stream("Sund|Product\n"), "c.lex"));
            Assert.Throws<ArgumentNullException>(() => builder.AddLexicon(null!));
            Assert.Throws<FileNotFoundException>(() => builder.AddLexicon(path + ".no"));
            Assert.Equal(2, builder.EntityRecognizers.Length);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private sealed class Silent : IQuantityRecognizer, ITimeRecognizer
    {
        IEnumerable<Quantity> IQuantityRecognizer.Recognize(Article article, TokenTable tokens, SyntaxTable syntax) => [];

        IEnumerable<TimeExpression> ITimeRecognizer.Recognize(Article article, TokenTable tokens, SyntaxTable syntax) => [];
    }
}
