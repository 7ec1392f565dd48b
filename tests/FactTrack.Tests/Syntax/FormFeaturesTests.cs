namespace FactTrack.Tests;

public class FormFeaturesTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("\u2019s", "'s")]
    [InlineData("\u201C", "\"")]
    [InlineData("``", "\"")]
    [InlineData("\u2014", "-")]
    [InlineData("--", "-")]
    [InlineData("\u2026", "...")]
    public void Forms_take_the_shape_of_the_training_data(string form, string expected) =>
        Assert.Equal(expected, FormFeatures.Normalize(form));

    [Theory]
    [InlineData("Paris", "paris")]
    [InlineData("1995", "0000")]
    [InlineData("G20", "g00")]
    public void Keys_are_lower_case_with_all_digits_alike(string form, string expected) =>
        Assert.Equal(expected, FormFeatures.KeyOf(form));

    [Fact]
    public void Long_forms_are_cut() => Assert.Equal(FormFeatures.MaxLength, FormFeatures.Normalize(new string('a', 500)).Length);

    [Fact]
    public void Buckets_are_in_range()
    {
        Span<int> buckets = stackalloc int[FormFeatures.MaxBuckets];
        int count = FormFeatures.Fill("McDonald", "mcdonald", 64, buckets);
        foreach (int bucket in buckets[..count]) Assert.InRange(bucket, 0, 63);
    }

    [Theory]
    [InlineData("a", 5)]
    [InlineData("the", 9)]
    [InlineData("port", 11)]
    [InlineData("ports", 12)]
    [InlineData("McDonald", 15)]
    [InlineData("internationalisation", FormFeatures.MaxBuckets)]
    public void Forms_have_a_bucket_for_themselves_their_affixes_and_their_inner_letters(string form, int expected)
    {
        Span<int> buckets = stackalloc int[FormFeatures.MaxBuckets];
        Assert.Equal(expected, FormFeatures.Fill(form, form.ToLowerInvariant(), 64, buckets));
    }
}
