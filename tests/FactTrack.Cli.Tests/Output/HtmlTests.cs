using System.Globalization;

namespace FactTrack.Cli.Tests.Output;

public class HtmlTests
{
    [Fact]
    public void Add_EscapesValuesButNotPieces() =>
        Assert.Equal("<p title=\"&lt;b&gt;\"><i>x</i>&amp;</p>", new Html().Add($"<p title=\"{"<b>"}\">{new Html().Add($"<i>x</i>")}{"&"}{null}</p>").ToString());

    [Fact]
    public void Add_KeepsFormatsInEveryCulture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = Other();
            Assert.Equal("2026-03-05 1.50", new Html().Add($"{new DateOnly(2026, 3, 5):yyyy-MM-dd} {1.5:0.00}").ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    // Of other signs and another calendar; without ICU there is none, so at least of other signs.
    private static CultureInfo Other()
    {
        try
        {
            return CultureInfo.GetCultureInfo("ar-SA");
        }
        catch (CultureNotFoundException)
        {
            var other = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            other.NumberFormat.NumberDecimalSeparator = ",";
            return other;
        }
    }
}
