namespace FactTrack.Accuracy;

/// <summary>When an attribution of ours is a level of a nested one: the right source, and about its content.</summary>
/// <remarks>
/// Gold contents are discourse units and gold cues are often missing, so the content needs only half of the words of the shorter
/// one, and the cue does not count. A source is right if half of the words of both are shared, or if both have the same head. Gold has no
/// trees: the last word before a comma stands for the head ("Ada Berg, head of the school").
/// </remarks>
internal static class LevelMatch
{
    /// <summary>True if one of ours has source and content of a gold one.</summary>
    public static bool IsRight(RoleTriple gold, RoleTriple found, string text) => IsSource(gold.Source, found.Source, text) && IsContent(gold.Content, found.Content);

    private static bool IsSource(RoleSpan gold, RoleSpan found, string text) =>
        gold.Matches(found, MatchMode.Overlap) || (!gold.IsEmpty && !found.IsEmpty && Head(gold, text) == Head(found, text));

    private static bool IsContent(RoleSpan gold, RoleSpan found)
    {
        int shared = gold.Shared(found);
        return shared > 0 && 2 * shared >= Math.Min(gold.Count, found.Count);
    }

    private static int Head(RoleSpan source, string text)
    {
        int[] words = [.. source.Words];
        for (int i = 0; i + 1 < words.Length; i++)
            if (words[i] >= 0 && text.AsSpan(words[i], words[i + 1] - words[i]).Contains(", ", StringComparison.Ordinal)) return words[i];
        return words[^1];
    }
}
