namespace FactTrack.Tests;

public class FigureMatcherTests
{
    [Theory]
    [InlineData("The town has more than 400 schools.", "The town has 412 schools and 30 banks.", FigureAgreement.Agrees)]
    [InlineData("The town has more than 400 schools.", "The town has 388 schools.", FigureAgreement.Contradicts)]
    [InlineData("The town has fewer than 400 schools.", "The town has more than 380 schools.", FigureAgreement.Agrees)]
    [InlineData("The film earned more than $40 million.", "The film earned around $41 million.", FigureAgreement.Agrees)]
    [InlineData("The town has more than 400 schools.", "The film earned $41 million.", FigureAgreement.Unclear)]
    [InlineData("The town has more than 400 schools.", "The town has more than 300 schools.", FigureAgreement.Unclear)]
    [InlineData("The town has more than 400 schools.", "The town has 400,000 schools.", FigureAgreement.Unclear)]
    [InlineData("The firm sold more than 40 ships in the north.", "The firm sold 65 ships, of which 45 in the north.", FigureAgreement.Agrees)]
    [InlineData("The film earned less than $25 million abroad.", "The film earned $20 million at home, and $30 million abroad.", FigureAgreement.Contradicts)]
    public void Evidence_bears_out_or_refutes(string claim, string evidence, FigureAgreement expected)
    {
        IReadOnlyList<SaidFigure> found = SaidFigureReader.Read(ClaimExtractor.Default.Extract(evidence));
        Assert.Equal(expected, FigureMatcher.Verdict(SaidFigureReader.Read(ClaimExtractor.Default.Extract(claim))[0], found, out _));
    }
}
