namespace FactTrack;

/// <summary>One thing that a frame asks of those who take part.</summary>
/// <param name="IsExcluded">True if none of them may be so ("!").</param>
/// <param name="Preposition">The preposition that one must have, or null for any.</param>
/// <param name="Class">The class that one must be of, or null for any; <see cref="Nobody"/> where there must be none.</param>
internal sealed record FrameTest(bool IsExcluded, string? Preposition, string? Class)
{
    /// <summary>Asks that nobody is there.</summary>
    public const string Nobody = "-";

    /// <summary>Reads the tests of actors or objects: "person !captive".</summary>
    public static FrameTest[] Participants(string text) => Read(text, static (word, not) => new FrameTest(not, null, word));

    /// <summary>Reads the tests of other arguments: "with", "with:crime", ":crime".</summary>
    public static FrameTest[] Obliques(string text) => Read(text, static (word, not) =>
    {
        int colon = word.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? new FrameTest(not, word, null) : new FrameTest(not, colon == 0 ? null : word[..colon], word[(colon + 1)..]);
    });

    private static FrameTest[] Read(string text, Func<string, bool, FrameTest> read) =>
        [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => read(word.TrimStart('!'), word[0] == '!'))];
}
