using FactTrack.Tests.Fixtures;
using FsCheck;
using FsCheck.Fluent;

namespace FactTrack.Tests.Quantities;

/// <summary>What holds of amounts and times for any text at all.</summary>
public class FigureInvariantTests
{
    private static readonly string[] s_words =
    [
        "one", "two", "hundred", "and", "half", "a", "million", "in", "five", "-", "to", "between", "$", "€", "%", "5", "2019", "15,000", "1.5", "m", "bn", "k",
        "May", "March", "the", "of", "last", "next", "year", "Friday", "at", "10:30", "a.m.", "GMT", "days", "ago", "later", "per", "/", "3rd", "third", "quarter",
        "thousands", "several", "early", "mid-1990s", "1990s", "'", "'90s", "February", "30", "31", "9999", "99999999999999999999", "aged", "old", "km", "°", "C",
        "every", "second", "summer", "Easter", "more", "than", "over", "about", ".", ",", "Christmas", "nought", "point", "fifths", "doubled", "tenfold", "times", "XIV", "War", "twice", "fiscal", "FY2024", "nineteen", "weekend", "before", "yesterday", "onwards", "long", "Fridays", "2/30/2024", "2024-02-29", "0", "00", "noon", "tomorrow", "million", "dozen",
    ];

    [Fact]
    public void Random_words_never_throw_and_never_overlap() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(400), Prop.ForAll(Salad(), Holds));

    [Theory]
    [InlineData("1 ")]
    [InlineData("1,")]
    [InlineData("one hundred and ")]
    [InlineData("one in ")]
    [InlineData("between ")]
    [InlineData("half a million ")]
    [InlineData("twenty-")]
    [InlineData("last next ")]
    [InlineData("the end of the beginning of ")]
    [InlineData("from Monday to ")]
    public void Repeated_words_are_read_to_the_end(string unit) => Assert.True(Holds(string.Concat(Enumerable.Repeat(unit, 4000)), PublicationTime.On(2025, 8, 13)));

    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(9999, 12, 31)]
    [InlineData(2024, 2, 29)]
    public void Any_day_of_publication_will_do(int year, int month, int day) =>
        Assert.True(Holds("Last year, two decades ago, next Friday, 5,000 years ago, on 29 February, in 10 days, tomorrow and next winter.", PublicationTime.On(year, month, day)));

    public static TheoryData<string> Huge() => new(
        new[] { "79228162514264337593543950335", "999999999999999999999999", "1e999", "0.0000000000000000000000000000000000000001", "999999999999999", "12345678901234567890123456789012345678901234567890" }
            .SelectMany(n => new[]
            {
                $"{n} quarters ago", $"the next {n} centuries", $"in {n} fortnights", $"{n} years and {n} quarters", $"every {n} decades", $"the first {n} decades of 2024", $"{n} quarters ended 30 June 2025",
                $"{n} feet and 11 inches", $"{n} dollars and 50 cents", $"{n} dollars 50", $"{n} and a half people", $"{n} and a half million", $"{n} 1/2 people", $"{n}½", $"MUSD {n}", $"{n} MUSD", $"{n} USD trillion",
                $"{n} million billion trillion", $"{n} miles", $"{n} light years", $"{n} degrees Celsius", $"{n} out of {n}", $"{n} fifths million", $"between {n} and {n}", $"more than {n} and less than {n}", $"{n}-{n}", $"-{n}",
            }));

    [Theory]
    [MemberData(nameof(Huge))]
    public void Huge_numbers_do_no_harm_anywhere(string text)
    {
        Assert.True(Holds($"They told of {text}."));
        foreach (Quantity quantity in ClaimExtractor.Default.Annotate(new Article($"They told of {text}.") { PublishedAt = PublicationTime.On(2025, 8, 13) }).Quantities)
            Assert.NotEmpty(quantity.ToBaseUnit().ToString());
    }

    [Theory]
    [InlineData("In 1000 he left. ", "The previous century he came. ")]
    [InlineData("In 1000 he left. ", "The century before, he came. ")]
    [InlineData("In 1100, he left. ", "900 years earlier, he came. The year before, he slept. ")]
    [InlineData("In 2100, he left. ", "The following century he came. ")]
    [InlineData("On 1 May 1000 he left. ", "The week before, he slept. Two decades earlier, he fell. ")]
    public void Chains_of_times_never_leave_the_calendar(string start, string step) =>
        Assert.True(Holds(start + string.Concat(Enumerable.Repeat(step, 120))));

    private static bool Holds(string text) => Holds(text, PublicationTime.On(2025, 8, 13)) && Holds(text, null);

    private static bool Holds(string text, PublicationTime? published)
    {
        (Article article, TextLayer layer, SyntaxTable syntax, TreeIndex tree) = Flat.Layers(text, published);
        TokenRange[] quantities = [.. new QuantityRecognizer([]).Recognize(article, layer, syntax, tree).Select(q => q.Tokens)];
        TokenRange[] times = [.. new TimeRecognizer([], southern: false).Recognize(article, layer, syntax, tree).Select(t => t.Tokens)];
        return AreApart(quantities, layer.Tokens.Count) && AreApart(times, layer.Tokens.Count);
    }

    private static bool AreApart(IEnumerable<TokenRange> ranges, int count)
    {
        int last = 0;
        foreach (TokenRange range in ranges)
        {
            if (range.Start < last || range.Length <= 0 || range.End > count) return false;
            last = range.End;
        }

        return true;
    }

    private static Arbitrary<string> Salad() =>
        Gen.Elements(s_words).ListOf().Select(words => string.Join(' ', words)).ToArbitrary();
}
