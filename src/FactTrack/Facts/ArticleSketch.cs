using System.Buffers;

namespace FactTrack;

/// <summary>What is kept of a version of an article to find its copies, and other articles on the same happening.</summary>
/// <remarks>Made from the extraction result alone; no word can be read out of it. About 2 kB for 300 words.</remarks>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class ArticleSketch
{
    private const byte Version = 1;

    // Sets the keys of people apart from those of words.
    private const long PersonKey = 1L << 32;

    /// <summary>The day of publication or of the last change (<see cref="DateOnly.DayNumber"/>), or null.</summary>
    public int? Day { get; init; }

    /// <summary>The runs of eight words.</summary>
    public required ShingleSet Shingles { get; init; }

    /// <summary>Its words and names.</summary>
    public required TermVector Terms { get; init; }

    /// <summary>People by first and last name.</summary>
    public required SketchSet People { get; init; }

    /// <summary>Places by name, countries left out.</summary>
    public required SketchSet Places { get; init; }

    /// <summary>Days that it tells of (<see cref="DateOnly.DayNumber"/>).</summary>
    public required SketchSet Days { get; init; }

    /// <summary>Ages of people, in years.</summary>
    public required SketchSet Ages { get; init; }

    /// <summary>Keys by which copies are found (<see cref="IndexSpace.Stories"/>): a copy shares one nearly always.</summary>
    public ValueList<long> StoryKeys => Shingles.Keys();

    /// <summary>Keys by which articles of about the same time on the same happening are found (<see cref="IndexSpace.Events"/>): rare words.</summary>
    public ValueList<long> EventKeys => [.. Terms.Keys(TermVector.KeyKind.Word)];

    /// <summary>Keys by which articles of any time on the same happening are found: names of people and streets.</summary>
    public ValueList<long> NameKeys => [.. Terms.Keys(TermVector.KeyKind.Name), .. People.Items.ToArray().Select(person => PersonKey | person)];

    /// <summary>Sketches an article.</summary>
    public static ArticleSketch Of(ExtractionResult result) => ArticleSketcher.Sketch(result);

    /// <summary>Writes it.</summary>
    public void Write(IBufferWriter<byte> buffer)
    {
        var writer = new SketchWriter(buffer);
        writer.Byte(Version);
        writer.Int(Day is { } day ? day + 1 : 0);
        Shingles.Write(ref writer);
        Terms.Write(ref writer);
        People.Write(ref writer);
        Places.Write(ref writer);
        Days.Write(ref writer);
        Ages.Write(ref writer);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="FactStoreException">The bytes are broken or of another version.</exception>
    public static ArticleSketch Read(ReadOnlySpan<byte> bytes)
    {
        var reader = new SketchReader(bytes);
        if (reader.Byte() is var version and not Version) throw new FactStoreException($"A sketch of version {version} cannot be read, only {Version}. Reindex the store.");
        int day = reader.Int();
        return new ArticleSketch
        {
            Day = day == 0 ? null : day - 1,
            Shingles = ShingleSet.Read(ref reader),
            Terms = TermVector.Read(ref reader),
            People = SketchSet.Read(ref reader),
            Places = SketchSet.Read(ref reader),
            Days = SketchSet.Read(ref reader),
            Ages = SketchSet.Read(ref reader),
        };
    }
}
