using System.Globalization;
using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;

namespace FactTrack.Cli.Tests.Output;

public class MarkedTextTests
{
    [Theory]
    [InlineData("", "a b c d")]
    [InlineData("actor 0-1", "[a] b c d")]
    [InlineData("actor 0-3,action 2-3", "[a [b]] c d")]
    [InlineData("actor 0-3,action 2-5", "[a [b]][ c] d")]
    [InlineData("actor 0-1,action 0-1", "[[a]] b c d")]
    [InlineData("actor 0-5,action 2-7,time 4-7", "[a [b [c]]][[ d]]")]
    [InlineData("action 6-7", "a b c [d]")]
    public void Range_NestsAndSplits(string marks, string expected) => Assert.Equal(expected, Shape(marks, 0, 7));

    [Theory]
    [InlineData("actor 0-7", 2, 5, "[b c]")]
    [InlineData("actor 0-2", 2, 5, "b c")]
    [InlineData("actor 4-7", 2, 5, "b [c]")]
    public void Range_OfAPiece_CutsMarks(string marks, int start, int end, string expected) => Assert.Equal(expected, Shape(marks, start, end));

    [Fact]
    public void Range_SaysWhereEachPieceStands() =>
        Assert.Equal(
            "<mark class=\"m actor first\" data-role=\"actor\" data-start=\"0\" data-end=\"3\" data-claim=\"4 7\">a&lt;b</mark>",
            new MarkedText("a<b", TextSource.Body, [new Mark(new TextSpan(0, 3), MarkRole.Actor, [4, 7])]).Range(0, 3).ToString());

    [Fact]
    public void Range_OfAnyMarks_KeepsTheTextAndBalances() => Prop.ForAll<(byte, byte)[]>(spans =>
    {
        const string text = "0123456789 abcdefghij <&> \u00e9\"";
        Mark[] marks = [.. spans.Select((s, i) => new Mark(new TextSpan(s.Item1 % text.Length, (s.Item1 % text.Length) + 1 + (s.Item2 % (text.Length - (s.Item1 % text.Length)))), (MarkRole)(i % 6), [i]))];
        var marked = new MarkedText(text, TextSource.Body, marks);
        var element = new HtmlParser().ParseDocument($"<div>{marked.Range(0, 9)}{marked.Range(11, text.Length)}</div>").QuerySelector("div")!;
        return element.TextContent == text.Remove(9, 2)
            && element.QuerySelectorAll(".m").All(m => !m.TextContent.Contains('\n') && m.TextContent == text[Number(m, "data-start")..Number(m, "data-end")])
            && marks.All(m => element.QuerySelectorAll($".m[data-claim='{m.Claims[0]}']").Sum(e => e.TextContent.Length) == Enumerable.Range(m.Span.Start, m.Span.Length).Count(c => c is not (9 or 10)));
    }).QuickCheckThrowOnFailure();

    private static string Shape(string marks, int start, int end)
    {
        IEnumerable<Mark> parsed = marks.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(m => m.Split(' ', '-')).Select(m =>
            new Mark(new TextSpan(m[1][0] - '0', m[2][0] - '0'), Enum.Parse<MarkRole>(m[0], ignoreCase: true), [0]));
        string html = new MarkedText("a b c d", TextSource.Body, parsed).Range(start, end).ToString();
        return System.Text.RegularExpressions.Regex.Replace(html, "<mark[^>]*>", "[").Replace("</mark>", "]", StringComparison.Ordinal);
    }

    private static int Number(AngleSharp.Dom.IElement mark, string name) => int.Parse(mark.GetAttribute(name)!, CultureInfo.InvariantCulture);
}
