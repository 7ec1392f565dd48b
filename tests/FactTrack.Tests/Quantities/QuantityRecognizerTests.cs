using FactTrack.Tests.Fixtures;

namespace FactTrack.Tests.Quantities;

public class QuantityRecognizerTests
{
    private static readonly TreeFixture s_document = TreeFixture.Read("""
        Norway     Norway    PROPN NNP  _           2 nsubj
        sent       send      VERB  VBD  _           0 root
        around     around    ADV   RB   _           4 advmod
        15,000     15,000    NUM   CD   _           6 nummod
        building   building  NOUN  NN   _           6 compound
        workers    worker    NOUN  NNS  Number=Plur 2 obj
        and        and       CCONJ CC   _           8 cc
        engineers  engineer  NOUN  NNS  Number=Plur 6 conj
        @.         .         PUNCT .    _           2 punct
        """);

    [Fact]
    public void Amount_hangs_on_the_noun_that_it_counts()
    {
        Quantity quantity = Assert.Single(Recognize(RecognizerOrder.Before));
        Assert.Equal("about 15000 building worker", quantity.ToString());
        Assert.Equal("around 15,000", quantity.Words.ToString());
        Assert.Equal("building workers and engineers", quantity.CountOf!.Words.ToString());
        Assert.Equal(5, quantity.Head);
    }

    [Fact]
    public void A_users_amount_wins_and_gets_its_head()
    {
        Quantity quantity = Assert.Single(Recognize(RecognizerOrder.Before, new Fixed(new TokenRange(3, 6))));
        Assert.Equal(7m, quantity.Value);
        Assert.Equal(5, quantity.Head);
    }

    [Fact]
    public void A_users_amount_behind_only_adds()
    {
        var both = new Fixed(new TokenRange(3, 6), new TokenRange(7, 8));
        Assert.Equal([15000m, 7m], Recognize(RecognizerOrder.After, both).Select(q => q.Value));
        Assert.Equal([7m, 7m], Recognize(RecognizerOrder.Before, both).Select(q => q.Value));
    }

    [Fact]
    public void A_users_amount_behind_gets_its_head() =>
        Assert.Equal(7, Recognize(RecognizerOrder.After, new Fixed(new TokenRange(6, 8)))[1].Head);

    [Fact]
    public void A_users_amount_beyond_the_text_is_left_out() =>
        Assert.Equal(15000m, Assert.Single(Recognize(RecognizerOrder.Before, new Fixed(new TokenRange(7, 40)))).Value);

    [Theory]
    [InlineData("en-AU", "AUD")]
    [InlineData("en-US", "USD")]
    [InlineData("en", "$")]
    [InlineData(null, "$")]
    public void The_articles_region_tells_which_dollar(string? language, string code)
    {
        (Article article, TextLayer text, SyntaxTable syntax, TreeIndex tree) = Flat.Layers("The toll is $5 a day.");
        Assert.Equal(code, Assert.Single(new QuantityRecognizer([]).Recognize(article with { Language = language }, text, syntax, tree)).Unit!.Code);
    }

    [Fact]
    public void Dollars_of_several_countries_stay_unclear_unless_named()
    {
        (Article article, TextLayer text, SyntaxTable syntax, TreeIndex tree) = Flat.Layers("Canada paid $5 and Australia paid A$6 and C$7.");
        Assert.Equal(["$", "AUD", "CAD"], new QuantityRecognizer([]).Recognize(article, text, syntax, tree).Select(q => q.Unit!.Code));
    }

    private static ValueList<Quantity> Recognize(RecognizerOrder order, params IQuantityRecognizer[] recognizers) =>
        new QuantityRecognizer([.. recognizers.Select(recognizer => new Placed<IQuantityRecognizer>(recognizer, order))])
            .Recognize(s_document.Article, s_document.Text, s_document.Syntax, s_document.Tree);

    private sealed class Fixed(params TokenRange[] ranges) : IQuantityRecognizer
    {
        public IEnumerable<Quantity> Recognize(Article article, TokenTable tokens, SyntaxTable syntax)
        {
            foreach (TokenRange range in ranges)
            {
                var words = new TextPart([tokens.SpanOf(Math.Min(range.Start, tokens.Count - 1))], article.Text);
                yield return new Quantity { Words = words, Tokens = range, Value = 7 };
            }
        }
    }
}
