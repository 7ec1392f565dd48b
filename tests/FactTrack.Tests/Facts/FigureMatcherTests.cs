namespace FactTrack.Tests;

public class FigureMatcherTests
{
    [Theory]
    [InlineData("The town has more than 400 schools.", "The town has 412 schools and 30 banks.", FigureAgreement.Agrees)]
    [InlineData("The town has more than 400 schools.", "The town has 388 schools.", FigureAgreement.Contradicts)]
    [InlineData("The town has fewer than 400 schools.", "The town has more than 380 schools.", FigureAgreement.Agrees)]
    [InlineData("The film earned more than $40 million.", "The film earned around $41 million.", FigureAgreement.Agrees)]
    [InlineData("The town has more than 400 schools.", "The film earned $41 million.", FigureAgreement.Unclear)]
    public void Evidence_bears_out_or_refutes(string claim, string evidence, FigureAgreement expected)
    {
        Figure figure = FactSpec.FiguresOf(claim)[0];
        Figure? found = FigureMatcher.Counterpart(figure, FactSpec.FiguresOf(evidence));
        Assert.Equal(expected, found is null ? FigureAgreement.Unclear : FigureMatcher.Check(figure.Interval, found));
    }
}
