using FsCheck;
using FsCheck.Fluent;

namespace FactTrack.Tests.Entities;

public class NameEvidenceTests
{
    [Theory]
    [InlineData("Holm", "HOLM")]
    [InlineData("\u00C5s", "\u00E5S")]
    [InlineData("", "")]
    public void Words_that_differ_in_case_have_one_hash(string one, string other) => Assert.Equal(NameEvidence.Hash(one), NameEvidence.Hash(other));

    [Fact]
    public void Different_words_have_different_hashes() =>
        Assert.NotEqual(NameEvidence.Hash("Holm"), NameEvidence.Hash("Helm"));

    [Theory]
    [InlineData("Anna", "Oslo")]
    [InlineData("AS", "US")]
    [InlineData("F-16", "B-52")]
    [InlineData("iPhone", "eBay")]
    [InlineData("a", "x")]
    [InlineData("1999", "2025")]
    public void Words_of_one_look_have_one_shape(string one, string other) => Assert.Equal(NameEvidence.ShapeOf(one), NameEvidence.ShapeOf(other));

    [Fact]
    public void Words_of_different_looks_have_different_shapes()
    {
        string[] forms = ["Anna", "ANNA", "anna", "An", "A", "a", "AN", "AnNa", "A-na", "An7a", "1", "1999", "19th", "-", "--", "\u65E5", "\u65E5\u672C"];
        Assert.Equal(forms.Length, forms.Select(NameEvidence.ShapeOf).Distinct().Count());
    }

    [Fact]
    public void No_word_looks_like_the_border_of_a_sentence() =>
        Prop.ForAll<NonEmptyString>(form => NameEvidence.ShapeOf(form.Get) > NameEvidence.Border.Shape).QuickCheckThrowOnFailure();
}
