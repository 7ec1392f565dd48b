using FactTrack.Cli.Facts;

namespace FactTrack.Cli.Tests;

public class CsvRowTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("plain", "plain")]
    [InlineData("a, b", "\"a, b\"")]
    [InlineData("say \"so\"", "\"say \"\"so\"\"\"")]
    [InlineData("a\nb", "\"a\nb\"")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r=1", "\"'\r=1\"")]
    [InlineData("=\"a\",b", "\"'=\"\"a\"\",b\"")]
    public void Cell_IsQuotedAndNeverAFormula(string text, string cell) => Assert.Equal(cell, CsvRow.Cell(text));
}
