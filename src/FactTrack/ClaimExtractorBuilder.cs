namespace FactTrack;

/// <summary>Everything that can be changed about an extractor, in the order of the pipeline.</summary>
/// <remarks><see cref="Build"/> copies; changing the builder afterwards does not change what was built.</remarks>
/// <threadsafety>Not safe for several threads at once; what it builds is.</threadsafety>
public sealed class ClaimExtractorBuilder
{
    private readonly List<IEntityRecognizer> _entities = [];
    private readonly List<Placed<IQuantityRecognizer>> _quantities = [];
    private readonly List<Placed<ITimeRecognizer>> _times = [];
    private readonly List<IClaimDetector> _detectors = [];

    /// <summary>The options.</summary>
    public ExtractionOptions Options { get; private set; } = new();

    internal IParser? Parser { get; private set; }

    internal IEntityRecognizer[] EntityRecognizers => [.. _entities];

    internal Placed<IQuantityRecognizer>[] QuantityRecognizers => [.. _quantities];

    internal Placed<ITimeRecognizer>[] TimeRecognizers => [.. _times];

    internal IClaimDetector[] ClaimDetectors => [.. _detectors];

    /// <summary>Sets the options.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public ClaimExtractorBuilder WithOptions(ExtractionOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        Options = options;
        return this;
    }

    /// <summary>Replaces the built-in syntax model.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="parser"/> is null.</exception>
    public ClaimExtractorBuilder UseParser(IParser parser)
    {
        ArgumentNullException.ThrowIfNull(parser);
        Parser = parser;
        return this;
    }

    /// <summary>Adds a finder of names before the built-in one, such as an <see cref="EntityLexicon"/>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="recognizer"/> is null.</exception>
    public ClaimExtractorBuilder AddEntityRecognizer(IEntityRecognizer recognizer) => Add(_entities, recognizer);

    /// <summary>Adds a file of names of your own, with their types, countries and ids; they win over the built-in ones.</summary>
    /// <remarks>
    /// <see cref="EntityLexicon"/> tells the format, and reads a file once for several extractors: add it with <see cref="AddEntityRecognizer"/>.
    /// Of several lexicons and recognizers that find the same words the one that was added first wins; a longer name wins over a shorter one.
    /// </remarks>
    /// <param name="path">The file; it is read now, and not again.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty; <see cref="ArgumentNullException"/> if it is null.</exception>
    /// <exception cref="FileNotFoundException">There is no such file; other <see cref="IOException"/>s if it cannot be read.</exception>
    /// <exception cref="FormatException">A line is broken; the message names file and line and says what to do. Duplicates and conflicts do not throw.</exception>
    public ClaimExtractorBuilder AddLexicon(string path) => Add(_entities, EntityLexicon.Load(path));

    /// <summary>Adds names of your own from a stream, as <see cref="AddLexicon(string)"/> does from a file.</summary>
    /// <param name="stream">What to read, from where it stands to its end; it stays open.</param>
    /// <param name="name">What to call it in messages and versions, such as the name of its file.</param>
    /// <exception cref="ArgumentException">The stream cannot be read, or <paramref name="name"/> is empty; <see cref="ArgumentNullException"/> for null.</exception>
    /// <exception cref="FormatException">A line is broken; the message names the lexicon and the line and says what to do.</exception>
    public ClaimExtractorBuilder AddLexicon(Stream stream, string name) => Add(_entities, EntityLexicon.Read(stream, name));

    /// <summary>Adds a finder of amounts. Of several on the same side of the built-in one, the one that was added first wins.</summary>
    /// <param name="recognizer">The finder.</param>
    /// <param name="order">Whether it wins over the built-in one where both find something (as by default), or fills what that one left.</param>
    /// <exception cref="ArgumentNullException"><paramref name="recognizer"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="order"/> is not a place.</exception>
    public ClaimExtractorBuilder AddQuantityRecognizer(IQuantityRecognizer recognizer, RecognizerOrder order = RecognizerOrder.Before) => Add(_quantities, recognizer, order);

    /// <summary>Adds a finder of times. Of several on the same side of the built-in one, the one that was added first wins.</summary>
    /// <param name="recognizer">The finder.</param>
    /// <param name="order">Whether it wins over the built-in one where both find something (as by default), or fills what that one left.</param>
    /// <exception cref="ArgumentNullException"><paramref name="recognizer"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="order"/> is not a place.</exception>
    public ClaimExtractorBuilder AddTimeRecognizer(ITimeRecognizer recognizer, RecognizerOrder order = RecognizerOrder.Before) => Add(_times, recognizer, order);

    /// <summary>Adds a finder of claims after the built-in rules.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="detector"/> is null.</exception>
    public ClaimExtractorBuilder AddClaimDetector(IClaimDetector detector) => Add(_detectors, detector);

    /// <summary>Makes an extractor of the present settings.</summary>
    public ClaimExtractor Build() => new(this);

    private ClaimExtractorBuilder Add<T>(List<T> list, T item) where T : class
    {
        ArgumentNullException.ThrowIfNull(item);
        list.Add(item);
        return this;
    }

    private ClaimExtractorBuilder Add<T>(List<Placed<T>> list, T recognizer, RecognizerOrder order) where T : class
    {
        ArgumentNullException.ThrowIfNull(recognizer);
        if (!Enum.IsDefined(order)) throw new ArgumentOutOfRangeException(nameof(order), order, "A recognizer stands before or after the built-in one.");
        list.Add(new(recognizer, order));
        return this;
    }
}
