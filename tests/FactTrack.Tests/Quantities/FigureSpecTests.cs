using FactTrack.Tests.Fixtures;

namespace FactTrack.Tests.Quantities;

/// <summary>Runs the golden specs of amounts in <c>Specs/Quantities</c> through the whole library.</summary>
public class FigureSpecTests
{
    public static TheoryData<string, string, string, string> Examples() => LayerSpec.Read("Quantities");

    [Theory]
    [MemberData(nameof(Examples))]
    public void Amounts_are_those_of_the_spec(string name, string published, string text, string expected)
    {
        Document document = LayerSpec.Annotate(text, published);
        Assert.True(name.Length > 0);
        Assert.True(LayerSpec.AmountsAndTimesAreApart(document));
        Assert.Equal(expected, string.Join('\n', document.Quantities.Select(Write)));
    }

    /// <summary>Words, meaning, what is counted, and whether it is an ordinal or a change.</summary>
    private static string Write(Quantity quantity) => string.Join(" | ", new[]
    {
        quantity.Words.ToString(), quantity.ToString(), quantity.CountOf?.Words.ToString(), quantity.IsOrdinal ? "ordinal" : null, quantity.IsDelta ? "change" : null,
    }.Where(part => part is not null));
}
