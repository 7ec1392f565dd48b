using System.Buffers;

namespace FactTrack.Tests;

/// <summary>A sketch outlasts its article.</summary>
public class ArticleSketchTests
{
    private static readonly ArticleSketch s_sketch = ArticleSketch.Of(ClaimExtractor.Default.Extract(new Article(
        "Anna Holm, 34, was shot on Bragg Street in Vellby on Monday, police said. Two other people were wounded.") { PublishedAt = PublicationTime.On(2025, 8, 13) }));

    [Fact]
    public void What_is_read_back_is_what_was_written()
    {
        byte[] bytes = Bytes(s_sketch);
        var read = ArticleSketch.Read(bytes);
        Assert.Equal(bytes, Bytes(read));
        Assert.Equal(s_sketch.Day, read.Day);
        Assert.Equal(NewsEventMatcher.Score(s_sketch, s_sketch), NewsEventMatcher.Score(read, s_sketch));
        Assert.Equal(1, StoryMatcher.Containment(read, s_sketch));
    }

    [Fact]
    public void Bytes_of_another_version_are_refused()
    {
        byte[] bytes = Bytes(s_sketch);
        bytes[0] = 99;
        Assert.Throws<FactStoreException>(() => ArticleSketch.Read(bytes));
        Assert.Throws<FactStoreException>(() => ArticleSketch.Read(Bytes(s_sketch).AsSpan(0, 20)));
    }

    [Fact]
    public void It_keeps_people_days_and_ages() => Assert.Equal((1, 1, 1), (s_sketch.People.Count, s_sketch.Days.Count, s_sketch.Ages.Count));

    private static byte[] Bytes(ArticleSketch sketch)
    {
        var buffer = new ArrayBufferWriter<byte>();
        sketch.Write(buffer);
        return buffer.WrittenSpan.ToArray();
    }
}
