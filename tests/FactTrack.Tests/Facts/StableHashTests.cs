namespace FactTrack.Tests.Facts;

public class StableHashTests
{
    [Fact]
    public void Hashes_are_the_same_in_every_run_and_on_every_runtime()
    {
        Assert.Equal(0xD4AFE2EE331D9CBFUL, StableHash.OfText("Norvik"));
        Assert.Equal(unchecked((long)0x4FE7A12A0B6F871FUL), StableHash.Of("Norvik", "1"));
    }

    [Fact]
    public void Where_one_text_ends_counts() => Assert.NotEqual(StableHash.Of("ab", "c"), StableHash.Of("a", "bc"));

    [Fact]
    public void Short_texts_differ_in_their_high_bits_too() =>
        Assert.True(Enumerable.Range(0, 64).Select(i => StableHash.OfText($"{i}") >> 48).Distinct().Count() > 60);
}
