namespace FactTrack;

/// <summary>What differs between two members of a story, or two versions of an article: claims that were added, dropped or changed, and words that only one text has.</summary>
/// <remarks>
/// Sentences are one if their words are, or if they share most of the weight of their words; claims are one by sentence, action and participants. What stands in no
/// claim is seen in <see cref="Texts"/>. Marks, markup and capitals are no difference.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed record StoryDifference
{
    /// <summary>Nothing differs.</summary>
    public static StoryDifference None { get; } = new();

    /// <summary>Claims that only one has, or that differ, in the order of the earlier text, then those that the later one adds.</summary>
    public ValueList<ClaimDifference> Claims { get; init; } = [];

    /// <summary>Sentences and words that only one has, in the order of the earlier text, then the sentences that the later one adds.</summary>
    public ValueList<TextDifference> Texts { get; init; } = [];

    /// <summary>True if nothing differs.</summary>
    public bool IsEmpty => Claims.Count == 0 && Texts.Count == 0;

    /// <summary>Compares two texts; the same texts have no difference, and swapping them swaps what was added and dropped.</summary>
    /// <param name="earlier">The earlier version, or the one member; layers are not needed.</param>
    /// <param name="later">The later version, or the other member.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static StoryDifference Between(ExtractionResult earlier, ExtractionResult later)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        if (ReferenceEquals(earlier, later)) return None;
        var text = new TextAlignment(earlier.Article, later.Article);
        return new StoryDifference { Claims = [.. ClaimsOf(earlier, later, text)], Texts = [.. text.Differences()] };
    }

    private static IEnumerable<ClaimDifference> ClaimsOf(ExtractionResult earlier, ExtractionResult later, TextAlignment text)
    {
        int[] toLater = new ClaimAligner(earlier.Claims, later.Claims, text).Align();
        for (int i = 0; i < toLater.Length; i++)
        {
            if (toLater[i] < 0) yield return new ClaimDifference(earlier.Claims[i], null, []);
            else if (ClaimComparer.Compare(earlier.Claims[i], later.Claims[toLater[i]]) is { Count: > 0 } changes)
                yield return new ClaimDifference(earlier.Claims[i], later.Claims[toLater[i]], changes);
        }

        foreach (int j in Enumerable.Range(0, later.Claims.Count).Except(toLater)) yield return new ClaimDifference(null, later.Claims[j], []);
    }

    /// <summary>All differences, one a line.</summary>
    public override string ToString() => string.Join('\n', Claims.Concat<object>(Texts));
}
