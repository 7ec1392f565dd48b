using System.Buffers;

namespace FactTrack.Tests;

public class ClaimSketchTests
{
    private const int MostBytes = 200;

    public static TheoryData<string> Sentences => [.. MatchSpec
        .Read("matching.md", Repository.Read("tests/FactTrack.Tests/Specs/Facts/matching.md")).Select(pair => pair.Left).Distinct()];

    [Theory]
    [MemberData(nameof(Sentences))]
    public void What_is_written_is_read_again(string sentence) => Assert.All(ClaimSketcher.Of(ClaimExtractor.Default.Extract(sentence)), sketch =>
    {
        var buffer = new ArrayBufferWriter<byte>();
        sketch.Write(buffer);
        Assert.InRange(buffer.WrittenCount, 1, MostBytes);
        ClaimSketch read = ClaimSketch.Read(buffer.WrittenSpan);
        Assert.Equal(sketch, read);
        Assert.Equal(sketch.Keys(), read.Keys());
    });

    [Fact]
    public void Broken_bytes_are_refused()
    {
        Assert.Throws<FactStoreException>(() => ClaimSketch.Read([]));
        Assert.Throws<FactStoreException>(() => ClaimSketch.Read(new byte[64]));
        byte[] cut = [1, 9, .. new byte[30]];
        Assert.Throws<FactStoreException>(() => ClaimSketch.Read(cut));
    }

    [Fact]
    public void A_pronoun_brings_the_name_that_it_stands_for()
    {
        ClaimSketch[] sketches = ClaimSketcher.Of(ClaimExtractor.Default.Extract("Maria Lund opened the bridge. She praised the builders."));
        Assert.Contains(sketches[^1].Terms.ToArray(), term => term.Hash == WordStem.HashOf("Lund") && term is { Slot: TermSlot.Actor, Kind: TermKind.Person });
    }

    [Fact]
    public void A_country_is_known_by_its_adjective()
    {
        ClaimSketch sketch = ClaimSketcher.Of(ClaimExtractor.Default.Extract("Indian soldiers crossed the river."))[0];
        Assert.Contains(sketch.Terms.ToArray(), term => term.Hash == WordStem.HashOf("India"));
    }

    [Fact]
    public void Claims_of_one_fact_share_a_key()
    {
        ClaimSketch sacked = ClaimSketcher.Of(ClaimExtractor.Default.Extract("The company sacked its chief executive, Anna Berg."))[0];
        ClaimSketch fired = ClaimSketcher.Of(ClaimExtractor.Default.Extract("Anna Berg was fired by the company."))[0];
        Assert.NotEmpty(sacked.Keys().Intersect(fired.Keys()));
    }

    [Fact]
    public void A_sketch_needs_no_layers()
    {
        ExtractionResult result = ClaimExtractor.Default.Extract("Gunmen abducted the bishop on the road to the airport.");
        Assert.Equal(ClaimSketcher.Of(result), ClaimSketcher.Of(result.WithoutDocument()));
    }
}
