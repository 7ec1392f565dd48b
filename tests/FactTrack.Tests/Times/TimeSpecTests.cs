using FactTrack.Tests.Fixtures;

namespace FactTrack.Tests.Times;

/// <summary>Runs the golden specs of times in <c>Specs/Times</c> through the whole library.</summary>
public class TimeSpecTests
{
    public static TheoryData<string, string, string, string> Examples() => LayerSpec.Read("Times");

    [Theory]
    [MemberData(nameof(Examples))]
    public void Times_are_those_of_the_spec(string name, string published, string text, string expected)
    {
        Document document = LayerSpec.Annotate(text, published);
        Assert.True(name.Length > 0);
        Assert.True(LayerSpec.AmountsAndTimesAreApart(document));
        Assert.Equal(expected, string.Join('\n', document.Times.Select(Write)));
    }

    /// <summary>Words, relation and value, interval, and the type unless it is a date.</summary>
    private static string Write(TimeExpression time) => string.Join(" | ", new[]
    {
        time.Words.ToString(), time.ToString(), time.Interval?.ToString(), time.Type == TimexType.Date ? null : time.Type.ToString(),
    }.Where(part => part is not null));
}
